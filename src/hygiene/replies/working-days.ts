import { type Day, isWorkday } from '../danish/calendar';
import type { ReplyTarget } from './types';

const known = new WeakMap<ReplyTarget, Map<Day, boolean>>();

/**
 * Whether an organisation works on a day: no weekend, no public holiday, none of its closing days.
 */
export function isWorkingDay(day: Day, target: ReplyTarget): boolean {
  let days = known.get(target);
  if (!days) {
    days = new Map();
    known.set(target, days);
  }
  const found = days.get(day);
  if (found !== undefined) return found;
  const works = isWorkday(day, target.closingDays);
  days.set(day, works);
  return works;
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
