import type { Range } from '../mail/types';
import { type Day, dayFrom, weekdayOf, workdayFrom, yearOf } from './calendar';
import { MONTH, monthOf, WEEKDAY, weekdayIn } from './date-words';
import { type Calendar, lastOf, nearest, weekIn } from './nearest';

export type { Calendar } from './nearest';

/** A stretch of text that names a day or several. */
export interface DateMention extends Range {
  readonly is:
    | 'day'
    | 'week'
    | 'weekday'
    | 'rest-of-week'
    | 'rest-of-day'
    | 'today'
    | 'tomorrow'
    | 'next-week'
    | 'after-holiday';
  /** The first and the last day. */
  readonly first: Day;
  readonly last: Day;
  /** The weekday that is written does not fit. */
  readonly contradicts: boolean;
}

interface Form {
  readonly pattern: RegExp;
  read(parts: RegExpExecArray, calendar: Calendar): Omit<DateMention, 'start' | 'end'> | null;
}

const DEN = '(?:d\\.\\s?|d\\s|den\\s|the\\s)?';

/** In order: a longer form before the shorter one that begins alike. */
const FORMS: readonly Form[] = [
  // 2026-08-03
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    read: ([, y, m, d], c) => one(c, Number(d), Number(m), Number(y), -1),
  },
  // mandag den 3. august 2026, 6.-17. juli, fra 6. til 17. juli
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})[,.]?\\s{1,3})?${DEN}(?:(\\d{1,2})\\.?\\s?(?:-|–|til|to|og|and)\\s?${DEN})?\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s{0,2}(?:of\\s)?(${MONTH})(?![a-zæøå])(?:,?\\s{0,2}(\\d{4})\\b)?`,
      'g',
    ),
    read: ([, w, from, d, m, y], c) => range(c, from, Number(d), monthOf(m as string), year(y), weekday(w)),
  },
  // Monday, August 3rd, 2026
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})[,.]?\\s{1,3})?\\b(${MONTH})\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?[.:]\\d)(?:,?\\s{0,2}(\\d{4})\\b)?`,
      'g',
    ),
    read: ([, w, m, d, y], c) => one(c, Number(d), monthOf(m as string), year(y), weekday(w)),
  },
  // tirsdag d. 14/7-26, 3/8, 03.08.2026, 6/7-17/7
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})[,.]?\\s{1,3})?${DEN}\\b(\\d{1,2})\\s?/\\s?(\\d{1,2})(?:\\s?[-/.]\\s?(\\d{4}|\\d{2})(?![\\d/]))?(?!\\d)`,
      'g',
    ),
    read: ([, w, d, m, y], c) => one(c, Number(d), Number(m), year(y), weekday(w)),
  },
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})[,.]?\\s{1,3})?${DEN}\\b(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4}|\\d{2})(?!\\d)`,
      'g',
    ),
    read: ([, w, d, m, y], c) => one(c, Number(d), Number(m), year(y), weekday(w)),
  },
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})[,.]?\\s{1,3}${DEN}|d\\.\\s?|den\\s|(?:fra|til|med|igen|indtil|from|until)\\s)(\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d.:])`,
      'g',
    ),
    read: ([, w, d, m], c) => one(c, Number(d), Number(m), null, weekday(w)),
  },
  // mandag i uge 33, uge 28-30, uge 28, 29 og 30, week 42
  {
    pattern: new RegExp(
      `(?:(${WEEKDAY})\\s(?:i|in)\\s)?\\b(?:ugerne|uge|weeks?)\\s{1,2}(\\d{1,2})((?:\\s?(?:-|–|,|\\+|og|til|til og med|and|to|through)\\s?(?:uge\\s)?\\d{1,2}(?!\\d|\\s?[/.]\\d))*)`,
      'g',
    ),
    read: ([, w, first, others], c) => weeks(c, weekday(w), first as string, others as string),
  },
  {
    pattern: /resten af ugen|ugen ud|rest of (?:the|this) week|(?:denne|i denne|this) (?:uge|week)/g,
    read: (_, { today }) => span('rest-of-week', today, sunday(today)),
  },
  {
    pattern: /resten af dagen|rest of (?:the|to)\s?day/g,
    read: (_, { today }) => span('rest-of-day', today, today),
  },
  {
    pattern: /(?:hele )?næste uge|next week/g,
    read: (_, { today }) => span('next-week', sunday(today) + 1, sunday(today) + 7),
  },
  {
    pattern: /i\s?overmorgen|day after tomorrow/g,
    read: (_, { today }) => span('tomorrow', today + 2, today + 2),
  },
  {
    pattern: /i\s?morgen(?!\s?(?:tidlig))|tomorrow/g,
    read: (_, { today }) => span('tomorrow', today + 1, today + 1),
  },
  { pattern: /\bi\s?dag\b|\btoday\b/g, read: (_, { today }) => span('today', today, today) },
  {
    pattern:
      /(?:efter|after) (påske(?:n|ferien?)?|easter|pinse(?:n|ferien)?|whitsun|pentecost|nytår(?:et)?|new year'?s?|jul(?:en)?|christmas|kristi himmelfartsferien|kristi himmelfart)(?![a-zæøå])/g,
    read: ([, holiday], c) => afterHoliday(c, holiday as string),
  },
  // igen på torsdag
  {
    pattern: new RegExp(
      `(?:(?:på|om|on|igen|tilbage|næste|next|til og med|t\\.?o\\.?m\\.?|til|indtil|until|through|before|før)\\s{1,2})(${WEEKDAY})(?:en)?(?![a-zæøå]|,?\\s(?:den\\s|d\\.?\\s?)?\\d{1,2}(?:\\.|/|\\s(?:${MONTH})))`,
      'g',
    ),
    read: ([, w], { today }) => {
      const ahead = (((weekday(w) - weekdayOf(today) + 6) % 7) + 7) % 7;
      return span('weekday', today + 1 + ahead, today + 1 + ahead);
    },
  },
];

const LEAD =
  /^(?:(?:på|om|on|igen|tilbage|næste|next|til og med|t\.?o\.?m\.?|til|med|fra|from|indtil|until|through|before|før)\s{1,2})?/;

/** More are a calendar rather than a text. */
const MOST = 100;

/** The dates of a text, by place; where two overlap the one of the longer form. */
export function datesIn(text: string, calendar: Calendar): DateMention[] {
  const small = text.toLowerCase();
  const found: DateMention[] = [];
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = 0;
    for (let parts = pattern.exec(small); parts && found.length < MOST; parts = pattern.exec(small)) {
      const start = parts.index;
      const end = start + parts[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const mention = read(parts, calendar);
      // "igen på torsdag", "fra 30.11.": the words before only tell that it is a date.
      const lead = (LEAD.exec(parts[0]) as RegExpExecArray)[0].length;
      if (mention) found.push({ ...mention, start: start + lead, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const weekday = (word: string | undefined) => (word === undefined ? -1 : weekdayIn(word));
const year = (digits: string | undefined) =>
  digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
const sunday = (day: Day) => day - weekdayOf(day) + 6;

const span = (is: DateMention['is'], first: Day, last: Day) => ({ is, first, last, contradicts: false });

function one(
  calendar: Calendar,
  date: number,
  month: number,
  written: number | null,
  weekdayWritten: number,
) {
  const day = written === null ? nearest(calendar, date, month) : dayFrom(written, month, date);
  if (day === null) return null;
  return {
    is: 'day' as const,
    first: day,
    last: day,
    contradicts: weekdayWritten >= 0 && weekdayOf(day) !== weekdayWritten,
  };
}

function range(
  calendar: Calendar,
  from: string | undefined,
  date: number,
  month: number,
  written: number | null,
  weekdayWritten: number,
) {
  const last = one(calendar, date, month, written, from === undefined ? weekdayWritten : -1);
  if (!last || from === undefined) return last;
  const first = dayFrom(yearOf(last.last), month, Number(from));
  return first === null ? last : { ...last, first };
}

function weeks({ today, about }: Calendar, weekdayWritten: number, first: string, others: string) {
  const numbers = [first, ...(others.match(/\d{1,2}/g) || [])].map(Number);
  const last = numbers[numbers.length - 1] as number;
  const from = weekIn(about ?? today, numbers[0] as number);
  const to = weekIn(about ?? today, last);
  if (from === null || to === null) return null;
  if (weekdayWritten >= 0) return span('day', to + weekdayWritten, to + weekdayWritten);
  return span('week', Math.min(from, to), to + 6);
}

/** The first working day after the next such holiday. */
function afterHoliday({ today, about }: Calendar, holiday: string) {
  const from = Math.min(today, about ?? today);
  for (const more of [0, 1]) {
    const y = yearOf(from) + more;
    const last = lastOf(holiday, y);
    if (last !== null && last >= from - 3) {
      const back = workdayFrom(last + 1);
      return { is: 'after-holiday' as const, first: back, last: back, contradicts: false };
    }
  }
  return null;
}
