import type { Inquiry } from './ledger-types';
import { hasReaction, isDecided, isMeasured, reactedAt, remembered, type TargetOf } from './measures';
import { workingDaysSince } from './open-by-age';

export type AnsweringDays = '0' | '1' | '2' | '3' | '4-5' | '6-10' | 'over-10';

export interface AnsweringTime {
  /** Working days from the day of receipt, which is 0. */
  readonly days: AnsweringDays;
  /** To the first answer or receipt. */
  readonly answered: number;
  /** Overdue ones, to now. */
  readonly waiting: number;
}

/** Up to so many working days. */
const STEPS: readonly (readonly [days: AnsweringDays, most: number])[] = [
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4-5', 5],
  ['6-10', 10],
  ['over-10', Number.POSITIVE_INFINITY],
];

/**
 * How long people wait for the first answer or receipt: those that `withinTarget` counts, but for a call or a promise whose
 * day nobody wrote down. One entry a step, the shortest first. @param now ISO, UTC
 */
export function answeringTimes(
  inquiries: readonly Inquiry[],
  now: string,
  targetOf: TargetOf,
): readonly AnsweringTime[] {
  const steps = STEPS.map(([days]) => ({ days, answered: 0, waiting: 0 }));
  const targetIn = remembered(targetOf);
  for (const each of inquiries) {
    if (!isMeasured(each) || !isDecided(each, now)) continue;
    const until = hasReaction(each) ? reactedAt(each) : now;
    if (until === undefined) continue;
    const taken = workingDaysSince(each.receivedAt, until, targetIn(each.mailbox));
    const step = steps[STEPS.findIndex(([, most]) => taken <= most)];
    if (step) step[hasReaction(each) ? 'answered' : 'waiting']++;
  }
  return steps;
}
