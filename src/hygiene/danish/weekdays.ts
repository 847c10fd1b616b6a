import { type Day, dayFrom, weekdayOf, yearOf } from './calendar';
import { WEEKDAY, weekdayIn } from './date-words';

/** Weekdays in a row: "mandag til onsdag", "torsdag og fredag", "mandag+tirsdag". All in small letters. */
export const WEEKDAYS_IN_A_ROW = `\\b(${WEEKDAY})(?![a-zæøå])((?:\\s?(?:-|–|\\+|,|/|&|og|til og med|t\\.o\\.m\\.|til|samt|and|to|through)\\s?(?:på\\s|on\\s)?(?:${WEEKDAY})(?![a-zæøå])){0,4})`;

/** What makes a weekday a habit: "hver mandag", "om fredagen". */
export const HABIT = /(?:hver|alle|every|each|om|normalt|altid|typisk|almindeligvis)\s{1,2}$/;

export interface WeekdayRow {
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
}

/** The row that ends soonest, today or later; within one week where the text tells which. @param monday of that week */
export function rowOf(today: Day, from: string, others: string, monday?: Day): WeekdayRow {
  const written = [from].concat(others.match(new RegExp(WEEKDAY, 'g')) || []).map(weekdayIn);
  const first = written[0] as number;
  const last = written[written.length - 1] as number;
  const count = written.length;
  if (monday !== undefined) return { first: monday + first, last: monday + last, count };
  const end = onOrAfter(today, last);
  return { first: end - ((last - first + 7) % 7), last: end, count };
}

export const onOrAfter = (day: Day, weekday: number): Day =>
  day + ((((weekday - weekdayOf(day)) % 7) + 7) % 7);

/** "mandag den 3.", "d. 30.": the next such day, or the one nearest to what the text is about; null where there is none. */
export function dayOfMonth(today: Day, about: Day | undefined, date: number, weekday: number): Day | null {
  const days: Day[] = [];
  for (let more = -1; more <= 4; more++) {
    const month = monthAt(today) + more;
    const day = dayFrom(yearOf(today) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, date);
    if (day !== null && (weekday < 0 || weekdayOf(day) === weekday)) days.push(day);
  }
  const ahead = days.filter((day) => day >= today);
  if (ahead.length === 0) return weekday < 0 ? null : dayOfMonth(today, about, date, -1);
  if (about === undefined) return ahead[0] as Day;
  return days.reduce((best, day) => (Math.abs(day - about) < Math.abs(best - about) ? day : best));
}

/** The last day of this date that is not after another: "fra den 30. til den 4. december". */
export function dayOfMonthBefore(day: Day, date: number): Day | null {
  for (const back of [0, 1, 2]) {
    const month = monthAt(day) - back;
    const found = dayFrom(yearOf(day) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, date);
    if (found !== null && found <= day) return found;
  }
  return null;
}

/** From 0. */
const monthAt = (day: Day): number => new Date(day * 86_400_000).getUTCMonth();
