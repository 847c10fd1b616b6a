import type { Day } from '../danish/calendar';
import { daysNamed, type NamedDay } from './promise-days';
import type { Works } from './promise-words-of-time';

/** A part of a sentence between its breaks, with the days in it. */
export interface Clause {
  readonly text: string;
  readonly days: readonly NamedDay[];
}

/** "…, men", "…, og": what stands behind speaks of something else. */
const BREAK = /[,;:]\s|\s[–-]\s|\s(?:og(?! med\s)|men|så|and|but|und|aber|da|fordi|hvorefter)\s|[()]/g;

/** @param before the last day named before this sentence, which "the day after" counts from */
export function clausesOf(sentence: string, sent: Day, before: Day | null, works: Works): Clause[] {
  const days = daysNamed(sentence, sent, before, works);
  const ends: number[] = [];
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(sentence); found; found = BREAK.exec(sentence)) {
    const at = found.index;
    if (!days.some(({ start, end }) => start <= at && at < end)) ends.push(at);
  }
  ends.push(sentence.length);
  let from = 0;
  const clauses: Clause[] = [];
  for (const end of ends) {
    const start = from;
    const inside = days.filter((day) => day.start >= start && day.start < end);
    clauses.push({
      text: sentence.slice(start, end),
      days: inside.map((day) => ({ day: day.day, start: day.start - start, end: day.end - start })),
    });
    from = end;
  }
  return clauses;
}
