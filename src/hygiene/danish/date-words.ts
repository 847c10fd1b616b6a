/** How days are written, in Danish and English. All patterns are for small letters, and linear. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const WEEKDAYS = ['man|mon', 'tir|tue', 'ons|wed', 'tor|thu', 'fre|fri', 'lør|sat', 'søn|sun'];

export const MONTH =
  '(?:januar|january|februar|february|marts|march|april|maj|may|juni|june|juli|july|august|september|oktober|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)\\.?)';
export const WEEKDAY =
  '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const indexIn = (list: readonly string[], word: string) =>
  list.findIndex((each) => each.split('|').some((beginning) => word.indexOf(beginning) === 0));

/** 1–12; 0 for no month. */
export const monthOf = (word: string): number => indexIn(MONTHS, word) + 1;

/** 0 (Monday) to 6; -1 for no weekday. */
export const weekdayIn = (word: string): number => indexIn(WEEKDAYS, word);
