import type { Day } from '../../danish/calendar';
import { hoursOf, inCopenhagen } from '../../danish/copenhagen';

const HOUR = 3_600_000;

/**
 * The instant of a time of day in Copenhagen, ISO in UTC. The hour that spring leaves out is taken as the one after it, of
 * the two that autumn has the first.
 */
export function instantOf(day: Day, minutes = 0): string {
  const local = day * 24 + minutes / 60;
  const utc = (offset: number) => new Date(Math.round((local - offset) * HOUR)).toISOString();
  const shown = inCopenhagen(utc(2));
  return shown !== null && Math.abs(hoursOf(shown) - local) < 0.01 ? utc(2) : utc(1);
}
