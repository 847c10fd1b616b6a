import type { Range } from '../mail/types';
import { type Day, weekdayOf } from './calendar';
import { weekdayIn } from './date-words';
import type { Calendar } from './nearest';

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

/** A way to write days. */
export interface Form {
  readonly pattern: RegExp;
  read(parts: RegExpExecArray, calendar: Calendar): Omit<DateMention, 'start' | 'end'> | null;
}

/** 0 (Monday) to 6; -1 for none. */
export const weekday = (word: string | undefined) => (word === undefined ? -1 : weekdayIn(word));
/** The last day of its week. */
export const sunday = (day: Day) => day - weekdayOf(day) + 6;

export const span = (is: DateMention['is'], first: Day, last: Day) => ({
  is,
  first,
  last,
  contradicts: false,
});
