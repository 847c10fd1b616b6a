import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { isFew } from '../../hygiene/replies/few';
import { type Days, receivedIn } from '../../hygiene/replies/periods';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { byMailbox } from '../../session/replies/by-mailbox';
import { isAdded, isRead } from './mailboxes';

/** Of what inquiries a page, a report or a file may tell. */
export interface Tellable {
  /** In the page's order. */
  readonly mailboxes: readonly MailboxState[];
  /** All of these mailboxes, whenever they came. */
  readonly inquiries: readonly FollowedInquiry[];
  /** The same; of a mailbox without any there is none. */
  readonly byMailbox: ReadonlyMap<MailboxAddress, readonly FollowedInquiry[]>;
  /** Not looked through whole. */
  readonly unread: readonly MailboxState[];
  /** Added by hand, and with too few for figures: they would tell of one person. */
  readonly tooFew: readonly MailboxState[];
}

interface Known {
  readonly mailboxes: readonly MailboxState[];
  readonly inquiries: readonly FollowedInquiry[];
}

/**
 * Those of mailboxes whose first history is whole; of a mailbox that no department has only where enough came that needs a reply
 * (`isFew`).
 *
 * @param days the time that is told of, where it is not all
 */
export function tellable(
  { mailboxes, inquiries }: Known,
  policy: RepliesPolicy,
  days: Days | null = null,
): Tellable {
  const groups = byMailbox(inquiries);
  const isTooFew = ({ mailbox }: MailboxState) =>
    isAdded(policy, mailbox) && isFew(receivedIn(groups.get(mailbox) ?? [], days).filter(needsReply).length);
  const read = mailboxes.filter(isRead);
  const tooFew = read.filter(isTooFew);
  const told = read.filter((each) => !tooFew.includes(each));
  const names = new Set(told.map(({ mailbox }) => mailbox));
  return {
    mailboxes: told,
    inquiries: inquiries.filter(({ inMailbox }) => names.has(inMailbox)),
    byMailbox: new Map([...groups].filter(([mailbox]) => names.has(mailbox))),
    unread: mailboxes.filter((each) => !isRead(each)),
    tooFew,
  };
}

const needsReply = ({ status }: FollowedInquiry): boolean => status !== 'no-reply-needed';
