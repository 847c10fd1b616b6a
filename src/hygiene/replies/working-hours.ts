import { type Day, weekdayOf } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

/** Nobody's figures reach further back; a date from another century is no reason to count for seconds. */
const MOST_DAYS = 20_000;

/**
 * Opening hours between two instants, a decimal number; 0 where the second is not later. Daylight saving changes no
 * opening hours: they are what the clocks in Copenhagen show.
 */
export function workingHoursBetween(from: string, to: string, target: ReplyTarget): number {
  const first = localOf(from);
  const last = localOf(to);
  const start = Math.max(first.day, last.day - MOST_DAYS);
  let hours = 0;
  for (let day = start; day <= last.day; day++) {
    const open = openOn(day, target);
    if (open === null) continue;
    const begins = day === first.day ? Math.max(open[0], first.hour) : open[0];
    const ends = day === last.day ? Math.min(open[1], last.hour) : open[1];
    if (ends > begins) hours += ends - begins;
  }
  return hours;
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
