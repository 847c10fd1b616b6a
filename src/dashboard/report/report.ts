import type { FollowedInquiry, MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { type NoReplyReasonFigures, noReplyReasons } from '../../hygiene/replies/no-reply-reasons';
import { type Days, daysOfMonth } from '../../hygiene/replies/periods';
import { seesAnswers } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { type ReceiptFigures, receiptsOf } from '../../hygiene/replies/receipt-figures';
import { sumOf, type Tally, tallyOf } from '../../hygiene/replies/tally';
import { isAdded, placeOf, placesOf, targetsOf } from '../told/mailboxes';
import { type Part, partsOf } from '../told/parts';
import { type Tellable, tellable } from '../told/tellable';
import type { DepartmentPlace } from '../types';
import { type Gaps, gapsOf } from './gaps';
import { type MonthFigures, monthFigures } from './month-figures';
import { todayOf, type WeekOfMonth, weeksOfMonth } from './months';

/** What a report is made of. */
export interface ReportInput {
  /** Every inquiry that is known, of every mailbox. */
  readonly inquiries: readonly FollowedInquiry[];
  readonly mailboxes: readonly MailboxState[];
  readonly policy: RepliesPolicy;
  /** ISO, UTC */
  readonly now: string;
  /** `2026-10` */
  readonly month: string;
}

/** Of how many mailboxes answers are seen: the others' lie in the senders' own Sent Items. */
export type AnswersSeen = 'all' | 'some' | 'none';

export interface ReportRow {
  readonly mailbox: MailboxAddress;
  /** Somebody added it by hand, and it may be a person's. */
  readonly isAdded: boolean;
  readonly answersSeen: AnswersSeen;
  readonly figures: MonthFigures;
  /** `known` is about all that was ever seen in the mailbox, the numbers about the month. */
  readonly receipts: ReceiptFigures;
}

export interface ReportGroup {
  readonly department: DepartmentPlace;
  readonly rows: readonly ReportRow[];
  readonly answersSeen: AnswersSeen;
  readonly figures: MonthFigures;
}

export interface ReportWeek extends WeekOfMonth {
  readonly figures: MonthFigures;
}

/** One month. Nothing in it tells of a single mail or person. */
export interface Report {
  readonly month: string;
  readonly days: Days;
  /** The month goes on; all of it is up to now. */
  readonly isUnderWay: boolean;
  readonly groups: readonly ReportGroup[];
  readonly answersSeen: AnswersSeen;
  readonly total: MonthFigures;
  readonly weeks: readonly ReportWeek[];
  /** Of the mailboxes where receipts are written down. */
  readonly receipts: ReceiptFigures;
  readonly reasons: readonly NoReplyReasonFigures[];
  /** All that waits now in these mailboxes, whenever it came. */
  readonly waiting: Pick<Tally, 'open' | 'overdue'>;
  readonly gaps: Gaps;
}

/** Whose inquiries the report of a month tells of. @throws RangeError where there is no such month */
export const toldIn = (input: ReportInput): Tellable =>
  tellable(input, input.policy, daysOfMonth(input.month));

/** All that the report of a month says. @throws RangeError where there is no such month */
export function reportOf(input: ReportInput, told: Tellable = toldIn(input)): Report {
  const { policy, now, month } = input;
  const days = daysOfMonth(month);
  const targetOf = targetsOf(told.inquiries, policy);
  const parts = partsOf(told, days, policy, now);
  const figures = (some: readonly Part[]) => monthFigures(some, now, targetOf);
  const rows = parts.map((part) => ({ ...rowOf(part, told, policy, now), figures: figures([part]) }));
  return {
    month,
    days,
    isUnderWay: todayOf(now) <= days.until,
    groups: placesOf(policy).flatMap((department) => {
      const isIts = ({ mailbox }: Pick<Part, 'mailbox'>) => placeOf(policy, mailbox) === department;
      const its = rows.filter(isIts);
      if (its.length === 0) return [];
      return { department, rows: its, answersSeen: seenIn(its), figures: figures(parts.filter(isIts)) };
    }),
    answersSeen: seenIn(rows),
    total: figures(parts),
    weeks: weeksOfMonth(month)
      .filter((week) => week.days.from <= todayOf(now))
      .map((week) => ({ ...week, figures: figures(partsOf(told, week.days, policy, now)) })),
    receipts: receiptsTogether(rows),
    reasons: noReplyReasons(parts.flatMap(({ inquiries }) => inquiries)),
    waiting: tallyOf(told.inquiries, now),
    gaps: gapsOf({ ...input, days, rows, told }),
  };
}

function rowOf(
  { mailbox, tally }: Part,
  { byMailbox }: Tellable,
  policy: RepliesPolicy,
  now: string,
): Omit<ReportRow, 'figures'> {
  const ever = tallyOf(byMailbox.get(mailbox) ?? [], now);
  return {
    mailbox,
    isAdded: isAdded(policy, mailbox),
    answersSeen: seesAnswers(policy, mailbox) ? 'all' : 'none',
    receipts: { ...receiptsOf(tally), known: receiptsOf(ever).known },
  };
}

function seenIn(rows: readonly Pick<ReportRow, 'answersSeen'>[]): AnswersSeen {
  if (rows.every(({ answersSeen }) => answersSeen === 'all')) return 'all';
  return rows.some(({ answersSeen }) => answersSeen === 'all') ? 'some' : 'none';
}

/** Where a mailbox has none at all, nobody writes them down there: its part is unknown, not none. */
function receiptsTogether(rows: readonly ReportRow[]): ReceiptFigures {
  const known = rows.filter(({ receipts }) => receipts.known);
  return { ...receiptsOf(sumOf(known.map(({ figures }) => figures))), known: known.length > 0 };
}
