import type { MailboxAddress } from '../../graph/mail-types';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Inquiry } from '../../hygiene/replies/ledger-types';
import { workingDaysSince } from '../../hygiene/replies/open-by-age';
import { daysOfPeriod, receivedIn, weeksBefore } from '../../hygiene/replies/periods';
import { targetFor } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { type ReceiptFigures, receiptsOf } from '../../hygiene/replies/receipt-figures';
import { shareOf, sumOf, type Tally, talliesByWeek, tallyOf } from '../../hygiene/replies/tally';
import { oldestWaiting } from '../../hygiene/replies/trouble';
import { CURVE_WEEKS, isMeasured } from '../told/parts';
import type { Period } from '../types';

export interface WeekShare {
  /** Of receipt, ISO 8601: `2026-W47`. */
  readonly week: string;
  /** 0 to 1; null where nothing of that week is decided. */
  readonly share: number | null;
}

export interface Oldest {
  /** ISO */
  readonly receivedAt: string;
  /** Since then; 11 stands for more than ten. */
  readonly workingDays: number;
}

/** What one line of the overview says, of a mailbox, a department or all. */
export interface Told {
  /** Of all inquiries: what waits is always all that waits. */
  readonly figures: Tally;
  /** Within target of those received in the chosen period; null where nothing is decided yet. */
  readonly share: number | null;
  /** The oldest first. */
  readonly weeks: readonly WeekShare[];
  readonly oldest: Oldest | null;
  readonly receipts: ReceiptFigures;
}

export interface Telling {
  /** ISO */
  readonly now: string;
  readonly period: Period;
  readonly policy: RepliesPolicy;
}

/** What is counted of one mailbox: once, whichever lines it is part of. */
export interface Counted {
  readonly mailbox: MailboxAddress;
  readonly tally: Tally;
  readonly inPeriod: Tally;
  readonly byWeek: readonly Tally[];
  readonly oldest: Inquiry | null;
}

type Asked = Pick<Telling, 'now' | 'period'>;

/** By a mailbox's own list, which is the same until something of that mailbox changes; all that is counted changes with the day. */
const counted = new WeakMap<readonly Inquiry[], { readonly asked: string; readonly count: Counted }>();

export function countOf(
  mailbox: MailboxAddress,
  inquiries: readonly Inquiry[],
  { now, period }: Asked,
): Counted {
  const asked = `${localDayOf(now)} ${period}`;
  const known = counted.get(inquiries);
  if (known?.asked === asked) return known.count;
  const count = counts(mailbox, inquiries, { now, period });
  counted.set(inquiries, { asked, count });
  return count;
}

function counts(mailbox: MailboxAddress, inquiries: readonly Inquiry[], { now, period }: Asked): Counted {
  const received = receivedIn(inquiries, daysOfPeriod(period, now));
  const tally = tallyOf(inquiries, now);
  return {
    mailbox,
    tally,
    inPeriod: received === inquiries ? tally : tallyOf(received, now),
    byWeek: talliesByWeek(inquiries, weeksBefore(now, CURVE_WEEKS), now),
    oldest: oldestWaiting(inquiries),
  };
}

/**
 * What mailboxes say together. All figures are those of `hygiene/replies`, so that the page says what `kuvert replies` says; shares
 * are of the mailboxes whose own may be told (`isMeasured`).
 */
export function tell(parts: readonly Counted[], { now, policy }: Telling): Told {
  const shareIn = (tallyIn: (each: Counted) => Tally | undefined) =>
    shareOf(
      sumOf(
        parts.flatMap((each) => {
          const tally = tallyIn(each);
          return tally && isMeasured(tally, each.mailbox, policy) ? [tally] : [];
        }),
      ),
    );
  const figures = sumOf(parts.map(({ tally }) => tally));
  const first = parts
    .flatMap(({ oldest, mailbox }) => (oldest ? [{ receivedAt: oldest.receivedAt, mailbox }] : []))
    .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))[0];
  return {
    figures,
    share: shareIn(({ inPeriod }) => inPeriod),
    weeks: weeksBefore(now, CURVE_WEEKS).map((week, at) => ({
      week,
      share: shareIn(({ byWeek }) => byWeek[at]),
    })),
    oldest: first
      ? {
          receivedAt: first.receivedAt,
          workingDays: workingDaysSince(first.receivedAt, now, targetFor(policy, first.mailbox)),
        }
      : null,
    receipts: receiptsOf(figures),
  };
}
