import { type Day, dayFrom, mondayOf, weekdayOf, yearOf } from '../danish/calendar';

/** How times are written in a promise, in Danish, English and German, small letters; and how they are counted. */

const MONTHS = [
  'januar|january|jan',
  'februar|february|feb',
  'marts|march|märz|maerz|mar',
  'april|apr',
  'maj|may|mai',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dezember|dec|dez',
];
const WEEKDAYS = [
  'mandag|monday|montag',
  'tirsdag|tuesday|dienstag',
  'onsdag|wednesday|mittwoch',
  'torsdag|thursday|donnerstag',
  'fredag|friday|freitag',
  'lørdag|saturday|samstag|sonnabend',
  'søndag|sunday|sonntag',
];
const NUMBERS = [
  'et|en|ét|én|one|an|a|einem|einen|einer|eine|ein',
  'to|two|zwei',
  'tre|three|drei',
  'fire|four|vier',
  'fem|five|fünf',
  'seks|six|sechs',
  'syv|seven|sieben',
  'otte|eight|acht',
  'ni|nine|neun',
  'ti|ten|zehn',
  'elleve|eleven|elf',
  'tolv|twelve|zwölf',
  'tretten|thirteen|dreizehn',
  'fjorten|fourteen|vierzehn',
  'femten|fifteen|fünfzehn',
  'seksten|sixteen|sechzehn',
  'sytten|seventeen|siebzehn',
  'atten|eighteen|achtzehn',
  'nitten|nineteen|neunzehn',
  'tyve|twenty|zwanzig',
];

/** Longer words first. */
const either = (lists: readonly string[]) =>
  `(?:${lists
    .join('|')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

export const MONTH = `${either(MONTHS)}(?![a-zæøåäöü])\\.?`;
/** Without the short forms: "mar" alone is no month. */
export const WHOLE_MONTH = `${either(
  MONTHS.join('|')
    .split('|')
    .filter((each) => each.length > 4 || /^(?:maj|may|mai|juni|juli|june|july|märz)$/.test(each)),
)}(?![a-zæøåäöü])`;
export const WEEKDAY = either(WEEKDAYS);
export const COUNT = `(?:\\d{1,3}|${either(NUMBERS)})`;

const placeIn = (lists: readonly string[], word: string): number =>
  lists.findIndex((each) =>
    each.split('|').some((one) => new RegExp(`^${one}$`).test(word.replace(/\.$/, ''))),
  );

/** 1–12. */
export const monthOf = (word: string): number => placeIn(MONTHS, word) + 1;
/** 0 is Monday. */
export const weekdayOfWord = (word: string): number => placeIn(WEEKDAYS, word);
export const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : placeIn(NUMBERS, word) + 1;

/** Months ahead that a day without a year may lie: what lies further is rather the past. */
const AHEAD = 330;

/** The day that is meant where no year is written: the next one; null where it has just been. */
export function nextDate(sent: Day, date: number, month: number, year: number | null): Day | null {
  if (year !== null) {
    const day = dayFrom(year, month, date);
    return day !== null && day >= sent ? day : null;
  }
  for (const more of [0, 1]) {
    const day = dayFrom(yearOf(sent) + more, month, date);
    if (day !== null && day >= sent && day <= sent + AHEAD) return day;
  }
  return null;
}

export const fullYear = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written) + (written.length === 2 ? 2000 : 0);

/** The last day of the next such month, or of this one. */
export function endOfMonth(sent: Day, month: number, year: number | null): Day | null {
  for (const each of year === null ? [yearOf(sent), yearOf(sent) + 1] : [year]) {
    const last = (dayFrom(each + Math.floor(month / 12), (month % 12) + 1, 1) as Day) - 1;
    if (last >= sent && last <= sent + 366 + AHEAD) return last;
  }
  return null;
}

/** From 1. */
export const monthAt = (day: Day): number => new Date(day * 86_400_000).getUTCMonth() + 1;

/** So many months later, on the same date or the last of its month. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * 86_400_000).getUTCDate();
  const month = monthAt(day) - 1 + months;
  const year = yearOf(day) + Math.floor(month / 12);
  for (let back = date; ; back--) {
    const found = dayFrom(year, (month % 12) + 1, back);
    if (found !== null) return found;
  }
}

/** Whether the organisation works on a day. */
export type Works = (day: Day) => boolean;

/** Where nothing but closing days is in sight, the search ends. */
const FURTHEST = 3700;

/** The day after which so many working days have gone by; the day itself is day zero. */
export function workdaysAfter(day: Day, count: number, works: Works): Day {
  let at = day;
  for (let left = count; left > 0 && at < day + FURTHEST; ) {
    at++;
    if (works(at)) left--;
  }
  return at;
}

/** A weekday (0 is Monday) of the next week with this number that is not over; null where that lies too far ahead. */
export function inWeek(sent: Day, week: number, weekday: number): Day | null {
  for (const more of [-1, 0, 1]) {
    const monday = mondayOf(yearOf(sent) + more, week);
    if (monday === null || monday + weekday < sent) continue;
    return monday <= sent + AHEAD - 30 ? monday + weekday : null;
  }
  return null;
}

/** The next such weekday, strictly after. */
export const nextWeekday = (sent: Day, weekday: number): Day =>
  sent + 1 + ((((weekday - weekdayOf(sent + 1)) % 7) + 7) % 7);

export const mondayBefore = (day: Day): Day => day - weekdayOf(day);
