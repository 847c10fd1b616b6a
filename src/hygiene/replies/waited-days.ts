import { localOf } from './copenhagen-clock';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

/** Longer ago is not counted to its end: no history goes so far back. */
const MOST_DAYS = 4000;

/**
 * Working days after the day of receipt, up to today: the day of receipt is 0. `workingDaysSince` stops counting at 11; in a file one
 * sorts by it.
 *
 * @param now ISO, UTC
 */
export function waitedDays(receivedAt: string, now: string, target: ReplyTarget): number {
  const today = localOf(now).day;
  let days = 0;
  for (let day = Math.max(localOf(receivedAt).day, today - MOST_DAYS) + 1; day <= today; day++) {
    if (isWorkingDay(day, target)) days++;
  }
  return days;
}
