import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { TargetOf } from '../../hygiene/replies/measures';
import { departmentOf, targetFor } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { ReplyTarget } from '../../hygiene/replies/types';
import type { DepartmentPlace } from '../types';

/** Its first history is whole: before, answers that are not read yet would make everything look late. */
export const isRead = ({ stage }: MailboxState): boolean => stage === 'followed';

/** No department has it: somebody added it by hand, and it may be a person's. */
export const isAdded = (policy: RepliesPolicy, mailbox: MailboxAddress): boolean =>
  departmentOf(policy, mailbox) === null;

export function placeOf(policy: RepliesPolicy, mailbox: MailboxAddress): DepartmentPlace {
  const department = departmentOf(policy, mailbox);
  return department === null ? 'other' : policy.departments.indexOf(department);
}

/** In the order of pages: the policy's, those that no department has last. */
export const placesOf = ({ departments }: RepliesPolicy): readonly DepartmentPlace[] => [
  ...departments.keys(),
  'other',
];

type Its = Pick<FollowedInquiry, 'mailbox' | 'inMailbox'>;

/** Mailboxes by their keys, as figures name them; as far as some inquiry lies in them. */
export function addressesOf(inquiries: readonly Its[]): ReadonlyMap<string, MailboxAddress> {
  const addresses = new Map<string, MailboxAddress>();
  for (const { mailbox, inMailbox } of inquiries) addresses.set(mailbox, inMailbox);
  return addresses;
}

/** The targets of these mailboxes by their keys, each looked up once: figures ask for one with every inquiry. */
export function targetsOf(inquiries: readonly Its[], policy: RepliesPolicy): TargetOf {
  const targets = new Map<string, ReplyTarget>();
  for (const { mailbox, inMailbox } of inquiries) {
    if (!targets.has(mailbox)) targets.set(mailbox, targetFor(policy, inMailbox));
  }
  return (key) => targets.get(key) ?? policy.target;
}
