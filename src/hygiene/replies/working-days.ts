import { type Day, dayOf, easterOf, isoOf, isWorkday, yearOf } from '../danish/calendar';
import type { ReplyTarget } from './types';

const known = new WeakMap<ReplyTarget, Map<Day, boolean>>();

/**
 * Whether an organisation works on a day: no weekend, no public holiday, none of its closing days. These are whole days
 * (`2026-12-23`), days of every year (`--12-24`), or days counted from Easter Sunday (`easter+40`: the day after Ascension).
 */
export function isWorkingDay(day: Day, target: ReplyTarget): boolean {
  const days = known.get(target) ?? new Map<Day, boolean>();
  known.set(target, days);
  const found = days.get(day);
  if (found !== undefined) return found;
  const works = isWorkday(day) && !target.closingDays.some((closing) => isClosing(day, closing));
  days.set(day, works);
  return works;
}

export function isClosing(day: Day, closing: string): boolean {
  if (closing.slice(0, 2) === '--') return isoOf(day).slice(5) === closing.slice(2);
  const fromEaster = /^easter([+-]\d{1,3})$/.exec(closing);
  if (fromEaster) return day === easterOf(yearOf(day)) + Number(fromEaster[1]);
  return dayOf(closing) === day;
}

/** Where nothing but closing days is in sight, the search ends: a policy that never works is no reason to hang. */
const FURTHEST = 3700;

/** The day that is so many working days after another, which is day zero whatever it is. */
export function workingDaysAfter(zero: Day, count: number, target: ReplyTarget): Day {
  let day = zero;
  let left = count;
  while (left > 0 && day < zero + FURTHEST) {
    day++;
    if (isWorkingDay(day, target)) left--;
  }
  return day;
}
