import { weekdayOf } from '../../hygiene/danish/calendar';
import { isWorkingDay, workingDaysAfter } from '../../hygiene/replies/working-days';
import type { Random } from '../citizens/random';
import type { Box } from './boxes';
import { at, wall } from './rhythm';

const MINUTE = 60_000;
/** For so many working days a mailbox in trouble has been falling behind. */
const FALLING_BEHIND = 15;

/**
 * When a mail is answered (ms, it may lie ahead); null: nobody gets to it.
 * @param asked ms
 */
export function answeredAt(asked: number, box: Box, now: number, random: Random): number | null {
  const { profile, target } = box;
  const { workingDays } = target;
  const age = profile.inTrouble ? ageOf(asked, now, box) : Number.POSITIVE_INFINITY;
  if (age <= FALLING_BEHIND) {
    // Fewer of the later ones, and most of these late.
    if (!random.chance(0.2 + (0.5 * age) / FALLING_BEHIND)) return null;
    return onDay(asked, workingDays - 2 + Math.floor(random.next() * 7), box, random);
  }
  if (random.chance(profile.inTime)) {
    const days = Math.floor((workingDays + 1) * random.next() ** profile.quick);
    return onDay(asked, days, box, random);
  }
  return onDay(asked, workingDays + 1 + Math.floor(4 * random.next() ** 2), box, random);
}

/** Working days from the day of a moment until now. */
export function ageOf(asked: number, now: number, { target }: Box): number {
  const today = wall(now).day;
  let age = 0;
  for (let day = wall(asked).day + 1; day <= today; day += 1) if (isWorkingDay(day, target)) age += 1;
  return age;
}

/** A moment in the working hours of the day so many working days later; on the same day, half an hour later at the least. */
export function onDay(asked: number, days: number, { target }: Box, random: Random): number {
  const { day, hour } = wall(asked);
  const earliest = Math.max(8, hour + 0.5);
  if (days === 0 && isWorkingDay(day, target)) {
    const latest = closingHour(day);
    if (earliest < latest) return at(day, earliest + random.next() * (latest - earliest));
  }
  const then = workingDaysAfter(day, Math.max(1, days), target);
  // Most answer in the morning, before the telephones open.
  return at(then, 8 + (closingHour(then) - 8) * random.next() ** 1.4);
}

/** Fridays end early. */
const closingHour = (day: number): number => (weekdayOf(day) === 4 ? 13.9 : 15.8);

export const minutesAfter = (moment: number, from: number, until: number, random: Random): number =>
  moment + Math.floor(from + random.next() * (until - from)) * MINUTE;
