import type { Day } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import type { Inquiry } from './ledger-types';
import {
  isAnswered,
  isDecided,
  isInTime,
  isMeasured,
  isOpen,
  isOverdue,
  isWithoutEnd,
  rounded,
} from './measures';
import { weekFinder } from './periods';
import { endsOn } from './status';

/** What can be counted, one inquiry by one: tallies of parts add up to that of the whole. Formulas: this folder's README. */
export interface Tally {
  /** Those that need a reply. */
  readonly received: number;
  readonly needsNone: number;
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly answered: number;
  /** Whose first clock has stopped or run out, and of these those where it stopped in time. */
  readonly decided: number;
  readonly inTime: number;
  readonly handedOver: number;
  readonly unknown: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  /** Receipts that promise no day, and no answer yet. */
  readonly receiptsWithoutEnd: number;
  /** Those that got a receipt, whatever came of them since. */
  readonly receipts: number;
  /** Open ones with a promised day; `promisedToday` and `promisedOverdue` are part of them. */
  readonly promised: number;
  readonly promisedToday: number;
  readonly promisedOverdue: number;
  /** With a receipt or a promised day: where there is none, nobody writes them down. */
  readonly writtenDown: number;
}

type Counting = { -readonly [Name in keyof Tally]: number };

export const NO_TALLY: Tally = {
  received: 0,
  needsNone: 0,
  open: 0,
  overdue: 0,
  dueToday: 0,
  answered: 0,
  decided: 0,
  inTime: 0,
  handedOver: 0,
  unknown: 0,
  promisesKept: 0,
  promisesBroken: 0,
  receiptsWithoutEnd: 0,
  receipts: 0,
  promised: 0,
  promisedToday: 0,
  promisedOverdue: 0,
  writtenDown: 0,
};

/** One pass, and no target: a tally depends on the inquiries and on what day it is in Copenhagen. @param now ISO, UTC */
export function tallyOf(inquiries: readonly Inquiry[], now: string): Tally {
  const tally: Counting = { ...NO_TALLY };
  const today = localOf(now).day;
  for (const inquiry of inquiries) count(inquiry, tally, now, today);
  return tally;
}

/** One for each week of receipt that is asked, in that order, also where nothing came. @param weeks `2026-W47` @param now ISO, UTC */
export function talliesByWeek(inquiries: readonly Inquiry[], weeks: readonly string[], now: string): Tally[] {
  const tallies = new Map(weeks.map((week): [string, Counting] => [week, { ...NO_TALLY }]));
  const today = localOf(now).day;
  const weekOf = weekFinder();
  for (const inquiry of inquiries) {
    const tally = tallies.get(weekOf(inquiry.receivedAt));
    if (tally) count(inquiry, tally, now, today);
  }
  return weeks.map((week) => tallies.get(week) ?? NO_TALLY);
}

/** Of parts that share no inquiry. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Counting = { ...NO_TALLY };
  for (const tally of tallies) for (const name of NAMES) sum[name] += tally[name];
  return sum;
}

const NAMES = Object.keys(NO_TALLY) as (keyof Tally)[];

/** Within target, from 0 to 1; null where nothing is decided yet. */
export const shareOf = ({ decided, inTime }: Pick<Tally, 'decided' | 'inTime'>): number | null =>
  decided === 0 ? null : rounded(inTime / decided);

function count(inquiry: Inquiry, tally: Counting, now: string, today: Day): void {
  tally.promisesKept += inquiry.promisesKept;
  tally.promisesBroken += inquiry.promisesBroken;
  if (inquiry.acknowledgedAt !== undefined) tally.receipts++;
  if (inquiry.acknowledgedAt !== undefined || inquiry.promisedDate !== undefined) tally.writtenDown++;
  if (inquiry.status === 'no-reply-needed') {
    tally.needsNone++;
    return;
  }
  tally.received++;
  if (inquiry.status === 'handed-over') tally.handedOver++;
  if (inquiry.status === 'unknown') tally.unknown++;
  if (isOpen(inquiry)) countOpen(inquiry, tally, today);
  if (isAnswered(inquiry)) tally.answered++;
  if (!isMeasured(inquiry) || !isDecided(inquiry, now)) return;
  tally.decided++;
  if (isInTime(inquiry)) tally.inTime++;
}

function countOpen(inquiry: Inquiry, tally: Counting, today: Day): void {
  const isPromise = inquiry.promisedDate !== undefined;
  const isToday = endsOn(inquiry, today);
  tally.open++;
  if (isOverdue(inquiry)) tally.overdue++;
  if (isToday) tally.dueToday++;
  if (isWithoutEnd(inquiry)) tally.receiptsWithoutEnd++;
  if (isPromise) tally.promised++;
  if (isToday && inquiry.status === 'acknowledged') tally.promisedToday++;
  if (inquiry.status === 'promise-overdue') tally.promisedOverdue++;
}
