import type { FollowedInquiry } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';

/** What lies in each mailbox, in the order of all; none for a mailbox in which nothing lies. */
export type ByMailbox = ReadonlyMap<MailboxAddress, readonly FollowedInquiry[]>;

/** By the list of all: it goes when that goes. */
const known = new WeakMap<readonly FollowedInquiry[], ByMailbox>();

/**
 * Inquiries by their mailbox. Sorted out once a list, so that every page may ask for it.
 *
 * @param before what was said of an earlier list: of a mailbox in which nothing changed, its list is told again
 */
export function byMailbox(inquiries: readonly FollowedInquiry[], before?: ByMailbox): ByMailbox {
  const found = known.get(inquiries) ?? sortedOut(inquiries, before);
  known.set(inquiries, found);
  return found;
}

function sortedOut(inquiries: readonly FollowedInquiry[], before: ByMailbox = new Map()): ByMailbox {
  const groups = new Map<MailboxAddress, readonly FollowedInquiry[]>();
  const filling = new Map<MailboxAddress, FollowedInquiry[]>();
  for (const each of inquiries) {
    const group = filling.get(each.inMailbox);
    if (group) group.push(each);
    else filling.set(each.inMailbox, [each]);
  }
  for (const [mailbox, its] of filling) {
    const then = before.get(mailbox);
    groups.set(mailbox, then && isSame(then, its) ? then : its);
  }
  return groups;
}

const isSame = (some: readonly FollowedInquiry[], others: readonly FollowedInquiry[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);
