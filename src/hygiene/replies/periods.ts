import { type Day, dayOf, isoOf, mondayOf, weekdayOf, yearOf } from '../danish/calendar';
import { endOf, instantAt, localOf } from './copenhagen-clock';
import type { Inquiry } from './ledger-types';
import { remembered } from './measures';

/** Weeks, months and periods by Copenhagen's clocks. Instants are ISO in UTC, days ISO. */

/** The first and the last day, both inclusive. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

export type Period = 'this-month' | 'last-month' | 'twelve-weeks' | 'all';

/** The week of an instant, ISO 8601: `2026-W47`. */
export const weekOf = (instant: string): string => weekOfDay(localOf(instant).day);

/** `weekOf` for many: it is worked out once an hour, for clocks are changed and weeks begin at whole hours. */
export const weekFinder = (): ((instant: string) => string) => {
  const ofHour = remembered((hour: string) => weekOf(`${hour}:00:00Z`));
  return (instant) => ofHour(instant.slice(0, '2026-11-24T09'.length));
};

export const weekNow = (now: string): string => weekOf(now);

/** The whole weeks before the present one, the oldest first. @param count how many */
export function weeksBefore(now: string, count: number): string[] {
  const weeks: string[] = [];
  for (let back = count; back >= 1; back--) weeks.push(weekOfDay(mondayNow(now) - 7 * back));
  return weeks;
}

const mondayNow = (now: string): Day => {
  const { day } = localOf(now);
  return day - weekdayOf(day);
};

/** A week belongs to the year that its Thursday is in. */
function weekOfDay(day: Day): string {
  const thursday = day - weekdayOf(day) + 3;
  const first = mondayOf(yearOf(thursday), 1) as Day;
  const week = Math.floor((thursday - first) / 7) + 1;
  return `${isoOf(thursday).slice(0, 4)}-W${week < 10 ? '0' : ''}${week}`;
}

/** The month of an instant: `2026-11`. */
export const monthOf = (instant: string): string => isoOf(localOf(instant).day).slice(0, 7);

/** @param month `2026-11` @throws RangeError where there is no such month */
export function daysOfMonth(month: string): Days {
  const first = dayOf(`${month}-01`);
  if (first === null) throw new RangeError('no month');
  // 31 days on is a day of the next month, whichever it is.
  const next = dayOf(`${isoOf(first + 31).slice(0, 7)}-01`) as Day;
  return { from: isoOf(first), until: isoOf(next - 1) };
}

/** The days of a period; `twelve-weeks` are the twelve whole weeks before the present one, and that one so far. Null: all. @param now ISO, UTC */
export function daysOfPeriod(period: Period, now: string): Days | null {
  if (period === 'all') return null;
  if (period === 'twelve-weeks') {
    return { from: isoOf(mondayNow(now) - 12 * 7), until: isoOf(localOf(now).day) };
  }
  const thisMonth = daysOfMonth(monthOf(now));
  if (period === 'this-month') return thisMonth;
  const lastDay = (dayOf(thisMonth.from) as Day) - 1;
  return daysOfMonth(isoOf(lastDay).slice(0, 7));
}

/** Those received on these days in Copenhagen; all of them for null. @throws RangeError where a day is none */
export function receivedIn<Each extends Pick<Inquiry, 'receivedAt'>>(
  inquiries: readonly Each[],
  days: Days | null,
): readonly Each[] {
  if (days === null) return inquiries;
  const [first, last] = [dayOf(days.from), dayOf(days.until)];
  if (first === null || last === null) throw new RangeError('no day');
  const from = instantAt(first, 0);
  const until = endOf(last);
  return inquiries.filter(({ receivedAt }) => receivedAt >= from && receivedAt <= until);
}
