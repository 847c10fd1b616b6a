import type { FollowedInquiry } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { isFew } from '../../hygiene/replies/few';
import { type Days, receivedIn } from '../../hygiene/replies/periods';
import { seesAnswers } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { shareOf, sumOf, type Tally, tallyOf } from '../../hygiene/replies/tally';
import { isAdded } from './mailboxes';
import type { Tellable } from './tellable';

/** How many whole weeks before the present one a curve shows. */
export const CURVE_WEEKS = 12;

/** What one mailbox has to tell of some time. Figures of several are made of such parts. */
export interface Part {
  readonly mailbox: MailboxAddress;
  /** Those received in that time. */
  readonly inquiries: readonly FollowedInquiry[];
  readonly tally: Tally;
  /** False: its share and its times are not told, and are in no sum; nobody can take the others away and be left with them. */
  readonly isMeasured: boolean;
}

/** A part for each mailbox that may be told of. @param days null: whenever they came @param now ISO, UTC */
export const partsOf = (
  { mailboxes, byMailbox }: Tellable,
  days: Days | null,
  policy: RepliesPolicy,
  now: string,
): Part[] =>
  mailboxes.map(({ mailbox }) => {
    const inquiries = receivedIn(byMailbox.get(mailbox) ?? [], days);
    const tally = tallyOf(inquiries, now);
    return { mailbox, inquiries, tally, isMeasured: isMeasured(tally, mailbox, policy) };
  });

/**
 * Whether a mailbox's share and times may be told: not where its answers are not seen, for what is seen is then no measure of it; and
 * not of too few of what may be one person's.
 */
export const isMeasured = (
  { decided }: Pick<Tally, 'decided'>,
  mailbox: MailboxAddress,
  policy: RepliesPolicy,
): boolean => seesAnswers(policy, mailbox) && !(isAdded(policy, mailbox) && isFew(decided));

/** The share within target of the parts that tell theirs; null where none does, or nothing is decided. */
export const shareIn = (parts: readonly Part[]): number | null =>
  shareOf(sumOf(parts.filter((each) => each.isMeasured).map(({ tally }) => tally)));

/** What times of these parts are of. */
export const measuredIn = (parts: readonly Part[]): readonly FollowedInquiry[] =>
  parts.flatMap((each) => (each.isMeasured ? each.inquiries : []));
