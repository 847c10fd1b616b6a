import type { Day } from '../danish/calendar';
import { localOf } from './copenhagen-clock';
import type { Inquiry } from './ledger-types';
import { remembered } from './measures';
import type { ReplyTarget } from './types';
import { isWorkingDay } from './working-days';

export type Age = '0-1' | '2-3' | '4-5' | '6-10' | 'over-10';

/** Up to so many working days. */
const STEPS: readonly (readonly [name: Age, most: number])[] = [
  ['0-1', 1],
  ['2-3', 3],
  ['4-5', 5],
  ['6-10', 10],
  ['over-10', Number.POSITIVE_INFINITY],
];

/** How many inquiries are how old, in working days since receipt; the day of receipt is 0. @param now ISO, UTC */
export function openByAge(
  inquiries: readonly Inquiry[],
  now: string,
  targetOf: (mailbox: string) => ReplyTarget,
): Record<Age, number> {
  const ages: Record<Age, number> = { '0-1': 0, '2-3': 0, '4-5': 0, '6-10': 0, 'over-10': 0 };
  const ageIn = remembered((mailbox: string) => workingDaysUntil(now, targetOf(mailbox)));
  for (const { receivedAt, mailbox } of inquiries) {
    const age = ageIn(mailbox)(receivedAt);
    const step = STEPS.find(([, most]) => age <= most);
    if (step) ages[step[0]]++;
  }
  return ages;
}

/** Beyond the last step but one it does not matter how many. */
const MOST_AGE = 11;

/** Working days after the day of an instant, up to that of another; at most 11. */
export const workingDaysSince = (from: string, to: string, target: ReplyTarget): number =>
  workingDaysUntil(to, target)(from);

/** The same for many that end at one moment: counted once a day. */
function workingDaysUntil(to: string, target: ReplyTarget): (from: string) => number {
  const today = localOf(to).day;
  const daysAfter = remembered((first: Day) => {
    let days = 0;
    for (let day = first + 1; day <= today && days < MOST_AGE; day++) {
      if (isWorkingDay(day, target)) days++;
    }
    return days;
  });
  return (from) => daysAfter(localOf(from).day);
}
