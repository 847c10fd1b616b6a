import type { FollowedInquiry } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { Problem } from '../../graph/types';
import { dayOf, isoOf } from '../../hygiene/danish/calendar';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Days } from '../../hygiene/replies/periods';
import { seesAnswers } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { lookFailed } from '../../session/replies/last-look';
import { historyDaysOf } from '../told/history';
import type { Tellable } from '../told/tellable';

export type WhyNotRead = 'no-access' | 'not-found' | 'not-on-graph' | 'reading' | 'failed';

/** What a report does not know, so that nobody takes it for none. */
export interface Gaps {
  /** Not in the figures: their first history is not whole, and what nobody has read would look late. */
  readonly notRead: readonly { readonly mailbox: MailboxAddress; readonly why: WhyNotRead }[];
  /** The last look failed, or was too long ago for the month: their figures are from that moment, ISO. */
  readonly stale: readonly { readonly mailbox: MailboxAddress; readonly syncedAt: string }[];
  /** Answers lie in the senders' own Sent Items. */
  readonly answersUnseen: readonly MailboxAddress[];
  /** Nobody writes receipts and promised days down there, as far as can be seen. */
  readonly receiptsUnknown: readonly MailboxAddress[];
  /** The first day that all mailboxes were read from, ISO, where the month begins before it. */
  readonly readFrom: string | null;
  /** Mailboxes that were added by hand and got too few for figures; they are left out. */
  readonly tooFew: number;
}

interface GapsInput {
  readonly told: Tellable;
  readonly policy: RepliesPolicy;
  readonly now: string;
  readonly days: Days;
  /** What is in the figures. */
  readonly rows: readonly {
    readonly mailbox: MailboxAddress;
    readonly receipts: { readonly known: boolean };
  }[];
}

export function gapsOf({ told, policy, now, days, rows }: GapsInput): Gaps {
  const { mailboxes, byMailbox, unread, tooFew } = told;
  const bound = isoOf((dayOf(now.slice(0, 10)) ?? 0) - historyDaysOf(policy));
  const since = readSince(
    mailboxes.map(({ mailbox }) => byMailbox.get(mailbox) ?? []),
    bound,
  );
  return {
    notRead: unread.map(({ mailbox, problem }) => ({ mailbox, why: whyNotRead(problem) })),
    stale: mailboxes.flatMap(({ mailbox, syncedAt, problem }) => {
      if (syncedAt === null) return [];
      const isOld = localDayOf(syncedAt) <= days.until && localDayOf(syncedAt) < localDayOf(now);
      return isOld || lookFailed(problem) ? [{ mailbox, syncedAt }] : [];
    }),
    answersUnseen: mailboxes.flatMap(({ mailbox }) => (seesAnswers(policy, mailbox) ? [] : [mailbox])),
    receiptsUnknown: rows.flatMap(({ mailbox, receipts }) => (receipts.known ? [] : [mailbox])),
    readFrom: since !== null && since > days.from ? since : null,
    tooFew: tooFew.length,
  };
}

function whyNotRead(problem: Problem | null): WhyNotRead {
  if (!lookFailed(problem)) return 'reading';
  if (problem === 'forbidden') return 'no-access';
  return problem === 'not-found' || problem === 'not-on-graph' ? problem : 'failed';
}

/**
 * From which day on every mailbox is read, at the latest: from the first day of its first history, and from longer ago where it was
 * first read earlier, as its oldest inquiry then shows.
 *
 * @param groups the inquiries of each mailbox
 * @param bound the first day of a first history that is made now, ISO
 */
function readSince(groups: readonly (readonly FollowedInquiry[])[], bound: string): string | null {
  const starts = groups.map((its) => {
    let oldest = `${bound}T12:00:00Z`;
    for (const { receivedAt } of its) if (receivedAt < oldest) oldest = receivedAt;
    return localDayOf(oldest);
  });
  return starts.sort().at(-1) ?? null;
}
