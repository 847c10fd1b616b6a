import type { FollowedInquiry } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { type HandOver, handOvers } from '../../hygiene/replies/hand-overs';
import { addressesOf } from '../told/mailboxes';

export interface Handing extends Omit<HandOver, 'from' | 'to'> {
  readonly from: MailboxAddress;
  /** Undefined: to somebody who is no followed mailbox, or nobody knows. */
  readonly to: MailboxAddress | undefined;
}

/**
 * Who hands over to whom, in the department and to and from it; the most frequent first.
 *
 * @param received of all mailboxes, in the period
 * @param known whose mailboxes may be named
 */
export function handingOf(
  received: readonly FollowedInquiry[],
  known: readonly FollowedInquiry[],
  isIts: (mailbox: MailboxAddress) => boolean,
): readonly Handing[] {
  const addresses = addressesOf(known);
  return handOvers(received, [...addresses.keys()])
    .map(({ from, to, count }) => ({
      from: addresses.get(from) ?? null,
      to: to === null ? undefined : addresses.get(to),
      count,
    }))
    .filter(({ from, to }) => isIts(from) || (to !== undefined && isIts(to)));
}
