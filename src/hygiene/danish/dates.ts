import type { Range } from '../mail/types';
import { type Day, dayFrom, weekdayOf, workdayFrom, yearOf } from './calendar';
import { MONTH, monthOf, WEEKDAY, weekdayIn } from './date-words';
import { type Calendar, lastOf, nearest, weekIn } from './nearest';
import { dayOfMonth, dayOfMonthBefore, HABIT, onOrAfter, rowOf, WEEKDAYS_IN_A_ROW } from './weekdays';

export type { Calendar } from './nearest';

/** A stretch of text that names a day or several. */
export interface DateMention extends Range {
  readonly is:
    | 'day'
    | 'week'
    | 'weekday'
    | 'weekend'
    | 'holidays'
    | 'date'
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
  /** So many weekdays in a row. */
  readonly weekdays?: number;
}

interface Form {
  readonly pattern: RegExp;
  read(parts: RegExpExecArray, calendar: Calendar): Omit<DateMention, 'start' | 'end'> | null;
}

const DEN = '(?:d\\.\\s?|d\\s|den\\s|the\\s)?';

const HOLIDAY =
  "(?:påske(?:n|ferien?|dagene)?|easter|pinse(?:n|ferien)?|whitsun|pentecost|nytår(?:et|sferien)?|new year'?s?|jul(?:en)?|christmas|kristi himmelfartsferien|kristi himmelfart(?:sdag)?|himmelfart(?:sferien)?)";

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
      `(?:(${WEEKDAY}),?\\s(?:i\\s|in\\s)?)?\\b(?:ugerne|uge|weeks?)\\s{1,2}(\\d{1,2})((?:\\s?(?:-|–|,|\\+|og|til|til og med|and|to|through)\\s?(?:uge\\s)?\\d{1,2}(?!\\d|\\s?[/.]\\d))*)`,
      'g',
    ),
    read: ([, w, first, others], c) => weeks(c, weekday(w), first as string, others as string),
  },
  // torsdag og fredag i denne uge, mandag i næste
  {
    pattern: new RegExp(
      `${WEEKDAYS_IN_A_ROW},?\\s(?:i\\s|in\\s|of\\s)?(?:(denne|indeværende|this)\\s(?:uge|week)|(næste|next|kommende)(?:\\s(?:uge|week)|(?=[\\s.,;)]|$)))`,
      'g',
    ),
    read: ([, w, others, now], { today }) => {
      const { first, last, count } = rowOf(today, w as string, others as string, sunday(today) + (now ? -6 : 1));
      return { ...span('day', first, last), weekdays: count };
    },
  },
  // tirsdag efter pinse
  {
    pattern: new RegExp(`\\b(${WEEKDAY})(?:en)?\\s(?:efter|after)\\s(${HOLIDAY})(?![a-zæøå])`, 'g'),
    read: ([, w, holiday], c) => {
      const after = afterHoliday(c, holiday as string);
      if (after === null) return null;
      const day = onOrAfter(after.first, weekday(w));
      return span('day', day, day);
    },
  },
  {
    pattern: /(?:i\s)?(?:denne|this)\s(?:uge\s)?(?:og|and|\+)\s(?:i\s)?(?:den\s)?(?:næste|next)(?:\s(?:uge|week))?(?![a-zæøå])/g,
    read: (_, { today }) => span('rest-of-week', today, sunday(today) + 7),
  },
  {
    pattern: /resten af (?:denne )?ugen?(?![a-zæøå])|ugen ud|hele ugen|rest of (?:the|this) week|all week|(?:denne|i denne|this) (?:uge|week)/g,
    read: (_, { today }) => span('rest-of-week', today, sunday(today)),
  },
  {
    pattern: /(?:efter|after) (?:the )?week-?end(?:en)?(?![a-zæøå])/g,
    read: (_, { today }) => {
      const back = workdayFrom(sunday(today) + 1);
      return span('after-holiday', back, back);
    },
  },
  {
    pattern: /(?:i|hen over|henover|over|hele|this|over the) (?:denne )?week-?end(?:en)?(?![a-zæøå])/g,
    read: (_, { today }) => span('weekend', sunday(today) - 1, sunday(today)),
  },
  {
    pattern: /resten af dagen|hele dagen|rest of (?:the|to)\s?day|all day/g,
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
    pattern: new RegExp(`(?:efter|after)\\s(${HOLIDAY})(?![a-zæøå])`, 'g'),
    read: ([, holiday], c) => afterHoliday(c, holiday as string),
  },
  // til og med 2. påskedag
  {
    pattern:
      /(?:til og med|t\.?o\.?m\.?|til|indtil|through|until) ((?:2\.|anden) (?:påske|pinse)dag|easter monday|whit monday|kristi himmelfartsdag|(?:2\.|anden) juledag|(?:1\. )?nytårsdag)(?![a-zæøå])/g,
    read: ([, holiday], c) => {
      const last = lastHoliday(c, (holiday as string).replace(/^(?:[12]\.|anden) /, ''));
      return last === null ? null : span('date', last, last);
    },
  },
  // mellem jul og nytår, i påsken
  {
    pattern:
      /(?:(?:mellem|over|i|hele|between|hen over|henover|during) )(jul(?:en)? og nytår(?:et)?|christmas and new year|påsken?|påskedagene|pinsen?|easter|whitsun)(?![a-zæøå])/g,
    read: ([, holiday], c) => {
      const last = lastHoliday(c, /new year|nytår/.test(holiday as string) ? 'nytår' : (holiday as string));
      return last === null ? null : span('holidays', last - 3, last);
    },
  },
  // mandag den 3., til den 30.
  {
    pattern: new RegExp(
      `(?:\\b(${WEEKDAY}),?\\s{1,2})?\\b(?:den\\s|d\\.\\s?|d\\s|the\\s)(\\d{1,2})(?:\\.|st|nd|rd|th)(?=\\s*(?:$|[.,;:!)\\n–-]|(?:og|til|men|igen|hvor|kl|and|to|but|when|er|samt|t\\.?o\\.?m)(?![a-zæøå]))|\\s*begge)`,
      'g',
    ),
    read: ([, w, d], { today, about }) => {
      const day = dayOfMonth(today, about, Number(d), weekday(w));
      if (day === null) return null;
      return { ...span('date', day, day), contradicts: w !== undefined && weekdayOf(day) !== weekday(w) };
    },
  },
  // igen på torsdag, mandag til onsdag
  {
    pattern: new RegExp(
      `${WEEKDAYS_IN_A_ROW}(?!,?\\s(?:den\\s|d\\.?\\s?)?\\d{1,2}(?:\\.|/|\\s(?:${MONTH})))`,
      'g',
    ),
    read: ([, w, others], { today }) => {
      const { first, last, count } = rowOf(today, w as string, others as string);
      return { ...span('weekday', first, last), weekdays: count };
    },
  },
];

const LEAD = /^(?:(?:igen|til og med|t\.?o\.?m\.?|til|med|fra|from|indtil|until|through)\s{1,2})?/;

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
      if (HABIT.test(small.slice(Math.max(0, start - 14), start)) && weekday(parts[1]) >= 0) continue;
      const mention = read(parts, calendar);
      // "igen på torsdag", "fra 30.11.": the words before only tell that it is a date.
      const lead = (LEAD.exec(parts[0]) as RegExpExecArray)[0].length;
      if (mention) found.push({ ...mention, start: start + lead, end });
    }
  }
  return together(
    small,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "i morgen torsdag" is one day; "fra den 30. til den 4. december" has one month. */
function together(small: string, found: readonly DateMention[]): DateMention[] {
  const all: DateMention[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const mention = found[at] as DateMention;
    const next = all[all.length - 1];
    const gap = next ? small.slice(mention.end, next.start) : '';
    const day = mention.is === 'tomorrow' || mention.is === 'today';
    if (next && day && next.is === 'weekday' && next.weekdays === 1 && /^,?\s{1,2}$/.test(gap)) {
      const fits = weekdayOf(mention.last) === weekdayOf(next.last);
      if (fits || gap.charAt(0) !== ',') {
        all[all.length - 1] = { ...mention, end: next.end, contradicts: !fits };
        continue;
      }
    }
    if (next && mention.is === 'date' && next.is === 'day' && /^[\s,]*(?:og|til|and|to|-|–|samt)?\s*$/.test(gap)) {
      const date = Number((/\d{1,2}/.exec(small.slice(mention.start, mention.end)) || ['0'])[0]);
      const first = dayOfMonthBefore(next.last, date);
      all.push(first === null ? mention : { ...mention, first, last: first, contradicts: false });
      continue;
    }
    all.push(mention);
  }
  return all.reverse();
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
function afterHoliday(calendar: Calendar, holiday: string) {
  const last = lastHoliday(calendar, holiday);
  if (last === null) return null;
  const back = workdayFrom(last + 1);
  return span('after-holiday', back, back);
}

/** The last day of the next such holiday, or of the one just past. */
function lastHoliday({ today, about }: Calendar, holiday: string): Day | null {
  const from = Math.min(today, about ?? today);
  for (const more of [0, 1]) {
    const last = lastOf(holiday, yearOf(from) + more);
    if (last !== null && last >= from - 3) return last;
  }
  return null;
}
