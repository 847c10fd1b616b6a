import type { MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { mailboxName } from '../../session/replies/words';
import { isAdded } from '../told/mailboxes';
import type { DashboardState, DepartmentPlace } from '../types';
import { NAME_TEXTS } from './texts/page';

export type NameOf = (mailbox: MailboxAddress) => string;

/**
 * What mailboxes are called where others read it. Those of the policy by its names. One that was added by hand may be a
 * person's: it is a number, counted in the order of the page, unless somebody asks for addresses.
 *
 * @param showsAdded also the addresses of those that were added
 */
export function namesOf(
  { mailboxes, account }: Pick<DashboardState, 'mailboxes' | 'account'>,
  policy: RepliesPolicy,
  language: Language,
  showsAdded = false,
): NameOf {
  const added = addedIn(mailboxes, policy);
  return (mailbox) => {
    if (!isAdded(policy, mailbox)) return onOneLine(mailboxName(mailbox, policy, language));
    const address = mailbox ?? account?.username;
    if (showsAdded && address !== undefined) return onOneLine(address);
    return fill(NAME_TEXTS[language].added, { n: added.indexOf(mailbox) + 1 });
  };
}

/** The mailboxes that no department has, in their order. */
export const addedIn = (mailboxes: readonly MailboxState[], policy: RepliesPolicy): MailboxAddress[] =>
  mailboxes.map(({ mailbox }) => mailbox).filter((mailbox) => isAdded(policy, mailbox));

/** What would break a line of a table, or turn it round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const onOneLine = (name: string): string => name.replace(UNSEEN, ' ').trim();

/** What a department is called; the mailboxes that none has stand together. */
export const departmentName = (
  department: DepartmentPlace,
  { departments }: RepliesPolicy,
  language: Language,
): string =>
  onOneLine(
    (department === 'other' ? undefined : departments[department]?.name) ?? NAME_TEXTS[language].other,
  );
