import { heading } from '../printable';
import type { ReadLine } from './read-line';
import type { Writer } from './writer';

/** How one kind of reading is told to people. */
export interface Telling<Reading> {
  isGood(reading: Reading): boolean;
  /** The lines below the heading. */
  said(reading: Reading): readonly string[];
  /** The last line. */
  tally(checked: number, faulty: number, failed: number): string;
}

/** The answer for people: a block for each line of input, and one line that sums up. */
export function blocks<Reading>({ isGood, said, tally }: Telling<Reading>): Writer<ReadLine<Reading>> {
  let checked = 0;
  let faulty = 0;
  let failed = 0;
  return {
    start: '',
    one(outcome) {
      const head = heading(outcome.id, outcome.label);
      if ('error' in outcome) {
        failed += 1;
        return `${head} ${outcome.error}\n\n`;
      }
      checked += 1;
      if (!isGood(outcome.value)) faulty += 1;
      return `${[head, ...said(outcome.value)].join('\n  ')}\n\n`;
    },
    end: () => `${tally(checked, faulty, failed)}\n`,
  };
}
