import type { Day } from '../danish/calendar';
import type { Range } from '../mail/types';
import { DAY_FORMS } from './promise-forms';

/** A stretch that names a day, or a time that ends with it. */
export interface NamedDay extends Range {
  /** The last day that it can mean; null where it names none (vague, past). */
  readonly day: Day | null;
}

/** More are a calendar rather than a mail. */
const MOST = 60;

/**
 * The days that a text names, by place, each as the last one that the words allow; a longer form before the shorter one
 * that lies in it. Source of the readings: `design/cli.md`, "Dates, worked".
 *
 * @param small in small letters
 * @param sent the day that it was written on, in Copenhagen
 */
export function daysNamed(small: string, sent: Day): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { pattern, read } of DAY_FORMS) {
    pattern.lastIndex = 0;
    for (let parts = pattern.exec(small); parts && found.length < MOST; parts = pattern.exec(small)) {
      const start = parts.index;
      const end = start + parts[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const day = read(parts, sent, small.slice(Math.max(0, start - 24), start));
      if (day !== undefined) found.push({ start, end, day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
