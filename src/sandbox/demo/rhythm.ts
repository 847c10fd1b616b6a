import { isWorkday, weekdayOf } from '../../hygiene/danish/calendar';
import { instantAt, localOf } from '../../hygiene/replies/copenhagen-clock';
import { mailsAnHour } from '../citizens/hours';
import type { Random } from '../citizens/random';

const HOUR = 3_600_000;
/** Monday to Friday beside each other, then Saturday and Sunday: what waited over the weekend comes on Monday. */
const WEEKDAYS = [1.35, 1.1, 1, 0.98, 0.8, 0.09, 0.12];
/** Public holidays and closing days. */
const DAY_OFF = 0.09;

/** A stretch of time, hour by hour. */
export interface Span {
  /** ms */
  readonly from: number;
  readonly hours: readonly Hour[];
}

interface Hour {
  readonly start: number;
  readonly end: number;
  /** The weights of all hours up to this one. */
  readonly reached: number;
}

/**
 * How busy each hour from one moment (ms) to another is: most on Mondays and in the mornings, few at night and on days off.
 * @param growth how many times as busy the end is as the beginning
 */
export function spanOf(from: number, until: number, closingDays: readonly string[], growth = 1): Span {
  const hours: Hour[] = [];
  const weightOfDay = rememberedByDay((day) =>
    isWorkday(day, closingDays)
      ? (WEEKDAYS[weekdayOf(day)] ?? 1)
      : Math.min(WEEKDAYS[weekdayOf(day)] ?? 1, DAY_OFF),
  );
  let reached = 0;
  for (let start = from; start < until; ) {
    const end = Math.min(until, (Math.floor(start / HOUR) + 1) * HOUR);
    const { day, hour } = wall(start);
    const grown = 1 + ((growth - 1) * (start - from)) / (until - from);
    reached += mailsAnHour(hour) * weightOfDay(day) * grown * ((end - start) / HOUR);
    hours.push({ start, end, reached });
    start = end;
  }
  return { from, hours };
}

function rememberedByDay(weightOf: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const found = known.get(day) ?? weightOf(day);
    known.set(day, found);
    return found;
  };
}

/** So many moments (ms) of a span, in order. */
export function moments(count: number, { hours }: Span, random: Random): number[] {
  const all = hours.at(-1)?.reached ?? 0;
  return Array.from({ length: count }, () => {
    const hour = hourAt(hours, random.next() * all);
    return Math.floor((hour.start + random.next() * (hour.end - hour.start)) / 1000) * 1000;
  }).sort((one, other) => one - other);
}

/** The first hour that reaches a weight. */
function hourAt(hours: readonly Hour[], weight: number): Hour {
  let low = 0;
  let high = hours.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hours[middle] as Hour).reached > weight) high = middle;
    else low = middle + 1;
  }
  return hours[low] as Hour;
}

/** The moment (ms) at an hour of a day in Copenhagen. */
export const at = (day: number, hour: number): number => Date.parse(instantAt(day, hour));

/** The day and hour of a moment in Copenhagen. */
export const wall = (moment: number) => localOf(new Date(moment).toISOString());
