import { type Day, dayFrom, yearOf } from '../danish/calendar';
import type { Works } from './promise-words-of-time';
import { monthAt, monthsAfter, weekdayOfWord, workdaysAfter } from './promise-words-of-time';

/** "hver mandag", "sidste mandag", "det er mandag": a habit, past, or today. */
export const NOT_AHEAD =
  /(?:hver|alle|every|each|jeden|om|normalt|sidste|last|letzten|i går,?|forrige|seneste|det er|i dag er det|it is|it’s|es ist)$/;

export const ofWeek = (monday: Day, weekday: string | undefined): Day =>
  monday + (weekday === undefined ? 4 : weekdayOfWord(weekday));

export const notPast = (day: Day, sent: Day): Day | null => (day >= sent ? day : null);

export function after(sent: Day, count: number, unit: string, works: Works): Day | null | undefined {
  if (/^(?:hver|arbejdsd|working|business|work|weekday|werk|arbeits)/.test(unit))
    return workdaysAfter(sent, count, works);
  if (/^fort/.test(unit)) return sent + 14 * count;
  if (/^(?:uge|arbejdsuge|week|woche)/.test(unit)) return sent + 7 * count;
  if (/^(?:måned|md|month|monat)/.test(unit)) return monthsAfter(sent, count);
  if (unit === 'kvartal') return monthsAfter(sent, 3 * count);
  if (unit === 'halvår') return monthsAfter(sent, 6 * count);
  if (/^(?:år|year|jahr)/.test(unit)) return monthsAfter(sent, 12 * count);
  if (/^(?:time|hour|stund)/.test(unit)) return sent + Math.ceil(count / 24) - (count < 24 ? 1 : 0);
  return sent + count;
}

/** The next day with this date. */
export function nextOfMonth(sent: Day, date: number): Day | null {
  for (const more of [0, 1, 2]) {
    const from = monthsAfter(sent, more);
    const day = dayFrom(yearOf(from), monthAt(from), date);
    if (day !== null && day >= sent) return day;
  }
  return null;
}

const WITHIN = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The first day from this one on that the organisation works; itself where none is near. */
export const firstWorkday = (day: Day, works: Works): Day =>
  WITHIN.map((more) => day + more).find(works) ?? day;

/** The last one up to this. */
export const workdayBefore = (day: Day, works: Works): Day =>
  WITHIN.map((less) => day - less).find(works) ?? day;
