import { type Day, weekdayOf } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import { remembered } from './measures';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

/** Nobody's figures reach further back; a date from another century is no reason to count for seconds. */
const MOST_DAYS = 20_000;

/**
 * Opening hours between two instants, a decimal number; 0 where the second is not later. Daylight saving changes no
 * opening hours: they are what the clocks in Copenhagen show.
 */
export const workingHoursBetween = (from: string, to: string, target: ReplyTarget): number =>
  workingHoursUntil(to, target)(from);

/** The same for many that end at one moment: the days after the first are added up once a day. */
export function workingHoursUntil(to: string, target: ReplyTarget): (from: string) => number {
  const last = localOf(to);
  const hoursAfter = remembered((first: Day) => {
    let hours = 0;
    for (let day = Math.max(first + 1, last.day - MOST_DAYS); day <= last.day; day++) {
      hours += hoursOn(day, 0, day === last.day ? last.hour : 24, target);
    }
    return hours;
  });
  return (from) => {
    const { day, hour } = localOf(from);
    if (day > last.day) return 0;
    const isToday = day === last.day;
    const isKnown = day >= last.day - MOST_DAYS;
    return (isKnown ? hoursOn(day, hour, isToday ? last.hour : 24, target) : 0) + hoursAfter(day);
  };
}

/** Of a day, between two hours of its clocks. */
function hoursOn(day: Day, from: number, to: number, target: ReplyTarget): number {
  const open = openOn(day, target);
  return open === null ? 0 : Math.max(Math.min(open[1], to) - Math.max(open[0], from), 0);
}

function openOn(day: Day, target: ReplyTarget): readonly [number, number] | null {
  const hours = target.openingHours[weekdayOf(day)];
  if (!hours || !isWorkingDay(day, target)) return null;
  return [hourOf(hours[0]), hourOf(hours[1])];
}

function hourOf(written: string): number {
  const [hour, minute] = written.split(':');
  return Number(hour) + Number(minute ?? 0) / 60;
}
