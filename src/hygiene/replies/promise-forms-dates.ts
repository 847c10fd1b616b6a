import { workdayFrom } from '../danish/calendar';
import { after, notPast, ofWeek } from './promise-counting';
import { BY, type DayForm, global, IN_WEEK, NEXT_WEEK, NOT_WORD, ON, THIS_WEEK, TO } from './promise-form';
import {
  fullYear,
  inWeek,
  MONTH,
  mondayBefore,
  monthOf,
  nextDate,
  WEEKDAY,
  weekdayOfWord,
} from './promise-words-of-time';

/** A whole date before a weekday, a range before its last day. */
export const DATES: readonly DayForm[] = [
  // 2026-11-30
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, y, m, d], sent) => nextDate(sent, Number(d), Number(m), Number(y)),
  },
  // mandag den 30. november, 1.-5. december 2026, 30 November, am 30. November
  {
    pattern: global(
      `(?:\\d{1,2}\\.?${TO}${ON}|^|[^\\d.,/-]|[-–] ?)(\\d{1,2})(?:st|nd|rd|th)?\\.? {0,2}(?:of )?(${MONTH})(?:,? (\\d{4})(?!\\d))?`,
    ),
    read: ([, d, m, y], sent) => nextDate(sent, Number(d), monthOf(m as string), fullYear(y)),
  },
  // November 30th, 2026
  {
    pattern: global(
      `(?:^|[^a-zæøå])(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d|\\. )(?:,? (\\d{4})(?!\\d))?`,
    ),
    read: ([, m, d, y], sent) => nextDate(sent, Number(d), monthOf(m as string), fullYear(y)),
  },
  // 30/11, 30/11-26, 30/11 2026
  {
    pattern:
      /(?:^|[^\d/.-])(\d{1,2}) ?\/ ?(\d{1,2})(?:(?: ?[-/.] ?| )(\d{4}|\d{2}(?! ?(?:dage|uger|hver)))(?![\d/]))?(?![\d/])/g,
    read: ([, d, m, y], sent) =>
      y === undefined && Number(d) === 24 && Number(m) === 7
        ? undefined
        : nextDate(sent, Number(d), Number(m), fullYear(y)),
  },
  // 30.11.2026, 30-11-26
  {
    pattern: /(?:^|[^\d/.-])(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})(?!\d)/g,
    read: ([, d, m, y], sent) => nextDate(sent, Number(d), Number(m), fullYear(y)),
  },
  // den 30.11., am 30.11.
  {
    pattern: global(
      `(?:den |d\\. ?|d |senest |inden |am |bis |zum |${WEEKDAY} )(\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d.:])`,
    ),
    read: ([, d, m], sent) => nextDate(sent, Number(d), Number(m), null),
  },
  // inden for den næste uges tid
  {
    pattern: global(`(?:næste|kommende|nærmeste) (uge|måned)s? tid${NOT_WORD}`),
    read: ([, unit], sent, _left, works) => after(sent, 1, unit as string, works),
  },
  // i starten af næste uge: vague
  {
    pattern: global(
      `(?:starten|begyndelsen|midten|start|beginning|middle|anfang|mitte|tidligt|midt) (?:af|på|i|of|in)? ?(?:the )?(?:ugen|uge \\d{1,2}|${NEXT_WEEK}|${THIS_WEEK}|week \\d{1,2})(?:,? ${BY}{1,2}(${WEEKDAY}))?`,
    ),
    read: ([whole, weekday], sent) =>
      weekday === undefined || !/næste|komm|next|nächst/.test(whole)
        ? null
        : ofWeek(mondayBefore(sent) + 7, weekday),
  },
  // torsdag i uge 47, uge 47-48, KW 47, week 47
  {
    pattern: global(
      `(?:(${WEEKDAY}),? ${IN_WEEK})?(?:ugerne|uge|week|kw|kalenderwoche|woche|calendar week) ?(\\d{1,2})(?!\\d)(?:${TO}(?:uge |week |kw )?(\\d{1,2})(?!\\d|/|\\.\\d))?(?:,? ${BY}{1,2}(${WEEKDAY})(?! d))?`,
    ),
    read: ([, before, first, last, after], sent) =>
      inWeek(sent, Number(last || first), before || after ? weekdayOfWord((before || after) as string) : 4),
  },
  // fredag i næste uge, næste uges fredag, i næste uge på torsdag
  {
    pattern: global(`(?:(${WEEKDAY}),? ${IN_WEEK})?${NEXT_WEEK}(?:,? ${BY}{0,2}(${WEEKDAY}))?`),
    read: ([, before, after], sent) => ofWeek(mondayBefore(sent) + 7, before || after),
  },
  {
    pattern: global(`(?:(${WEEKDAY}),? ${IN_WEEK})?${THIS_WEEK}(?:,? (?:på |on |am )?(${WEEKDAY}))?`),
    read: ([, before, after], sent) => notPast(ofWeek(mondayBefore(sent), before || after), sent),
  },
  {
    pattern: global(
      `(?:ugens udgang|ugens slutning|udgangen af ugen|slutningen af ugen|enden af ugen|sidst på ugen|ugen (?:er (?:omme|gået|ovre|forbi)|er slut|ud|slutter)|resten af ugen|i løbet af ugen|later in the week|(?:end|rest) of (?:the )?week|ende der woche|(?:inden|før) week-?enden|before the weekend|vor dem wochenende|wochenende)${NOT_WORD}`,
    ),
    read: (_, sent) => notPast(mondayBefore(sent) + 4, sent),
  },
  {
    pattern: global(`(?:i|hen over|over|in|over the|am) week-?enden?${NOT_WORD}`),
    read: (_, sent) => mondayBefore(sent) + 6,
  },
  {
    pattern: global(`(?:efter|after|nach dem) (?:the )?(?:week-?end(?:en)?|wochenende)${NOT_WORD}`),
    read: (_, sent) => workdayFrom(mondayBefore(sent) + 7),
  },
];
