import { weekdayOf } from './calendar';
import { type DateMention, weekday } from './date-mention';
import type { Calendar } from './nearest';
import { SPOKEN_DAYS } from './spoken-days';
import { dayOfMonthBefore, HABIT } from './weekdays';
import { WRITTEN_DATES } from './written-dates';

export type { DateMention } from './date-mention';
export type { Calendar } from './nearest';

const FORMS = WRITTEN_DATES.concat(SPOKEN_DAYS);

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
    if (
      next &&
      mention.is === 'date' &&
      next.is === 'day' &&
      /^[\s,]*(?:og|til|and|to|-|–|samt)?\s*$/.test(gap)
    ) {
      const date = Number((/\d{1,2}/.exec(small.slice(mention.start, mention.end)) || ['0'])[0]);
      const first = dayOfMonthBefore(next.last, date);
      all.push(first === null ? mention : { ...mention, first, last: first, contradicts: false });
      continue;
    }
    all.push(mention);
  }
  return all.reverse();
}
