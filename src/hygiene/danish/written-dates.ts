import { dayFrom, weekdayOf, yearOf } from './calendar';
import { type Form, span, weekday } from './date-mention';
import { MONTH, monthOf, WEEKDAY } from './date-words';
import { type Calendar, nearest, weekIn } from './nearest';

const DEN = '(?:d\\.\\s?|d\\s|den\\s|the\\s)?';

/** Dates and weeks by number. In order: a longer form before the shorter one that begins alike. */
export const WRITTEN_DATES: readonly Form[] = [
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
      `(?:(${WEEKDAY}),?\\s(?:i\\s|in\\s)?)?\\b(?:ugerne|uge|weeks?)\\s{1,2}(\\d{1,2})((?:\\s?(?:-|–|,|\\+|og|til og med|t\\.?o\\.?m\\.?|til|and|to|through)\\s?(?:uge\\s)?\\d{1,2}(?!\\d|\\s?[/.]\\d))*)`,
      'g',
    ),
    read: ([, w, first, others], c) => weeks(c, weekday(w), first as string, others as string),
  },
];

const year = (digits: string | undefined) =>
  digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);

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
