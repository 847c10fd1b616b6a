import { type Day, dayFrom, easterOf, weekdayOf, workdayFrom, yearOf } from '../danish/calendar';
import { after, NOT_AHEAD, nextOfMonth, notPast, ofWeek } from './promise-counting';
import {
  COUNT,
  countOf,
  endOfMonth,
  fullYear,
  inWeek,
  MONTH,
  mondayBefore,
  monthAt,
  monthOf,
  monthsAfter,
  nextDate,
  nextWeekday,
  WEEKDAY,
  WHOLE_MONTH,
  weekdayOfWord,
} from './promise-words-of-time';

/** One way of naming a day. */
export interface DayForm {
  readonly pattern: RegExp;
  /**
   * @param left what stands before it, some characters
   * @returns null where the words name no day that can be told, undefined where they are something else
   */
  read(parts: RegExpExecArray, sent: Day, left: string): Day | null | undefined;
}

const NOT_WORD = '(?![a-zæøåäöü])';
const ON = '(?:den |d\\. ?|d |the |dem )?';
const TO = '(?: ?(?:-|–|\\/) ?| til | to | og | and | bis | und | eller | or | oder )';
const NEXT_WEEK = `(?:næste uges?|kommende uges?|next week|(?:der )?nächster? woche|nächsten woche|der kommenden woche|the coming week)${NOT_WORD}`;
const THIS_WEEK = `(?:denne uges?|indeværende uges?|this week|dieser woche|diese woche)${NOT_WORD}`;
const IN_WEEK = '(?:i |in |in der |of )?';

const global = (source: string) => new RegExp(source, 'g');

/** A whole date before a weekday, a range before its last day, a duration before its number. */
export const DAY_FORMS: readonly DayForm[] = [
  // 2026-11-30
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, y, m, d], sent) => nextDate(sent, Number(d), Number(m), Number(y)),
  },
  // mandag den 30. november, 1.-5. december 2026, 30 November, am 30. November
  {
    pattern: global(
      `(?:\\d{1,2}\\.?${TO}${ON})?(?:^|[^\\d.,/-]|[-–] ?)(\\d{1,2})(?:st|nd|rd|th)?\\.? {0,2}(?:of )?(${MONTH})(?:,? (\\d{4})(?!\\d))?`,
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
  // torsdag i uge 47, uge 47-48, KW 47, week 47
  {
    pattern: global(
      `(?:(${WEEKDAY}),? ${IN_WEEK})?(?:ugerne|uge|week|kw|kalenderwoche|woche|calendar week) ?(\\d{1,2})(?!\\d)(?:${TO}(?:uge |week |kw )?(\\d{1,2})(?!\\d|/|\\.\\d))?`,
    ),
    read: ([, weekday, first, last], sent) =>
      inWeek(sent, Number(last || first), weekday === undefined ? 4 : weekdayOfWord(weekday)),
  },
  // fredag i næste uge, næste uges fredag, i næste uge på torsdag
  {
    pattern: global(`(?:(${WEEKDAY}),? ${IN_WEEK})?${NEXT_WEEK}(?:,? (?:på |on |am )?(${WEEKDAY}))?`),
    read: ([, before, after], sent) => ofWeek(mondayBefore(sent) + 7, before || after),
  },
  {
    pattern: global(`(?:(${WEEKDAY}),? ${IN_WEEK})?${THIS_WEEK}(?:,? (?:på |on |am )?(${WEEKDAY}))?`),
    read: ([, before, after], sent) => notPast(ofWeek(mondayBefore(sent), before || after), sent),
  },
  {
    pattern: global(
      `(?:ugens udgang|ugens slutning|udgangen af ugen|slutningen af ugen|enden af ugen|sidst på ugen|ugen (?:er omme|er slut|ud|slutter)|resten af ugen|i løbet af ugen|later in the week|(?:end|rest) of (?:the )?week|ende der woche|(?:inden|før) week-?enden|before the weekend|vor dem wochenende|wochenende)${NOT_WORD}`,
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
  // om en uge fra i dag, mandag om 14 dage
  {
    pattern: global(
      `(${WEEKDAY}) (?:om|in) (en uge|8 dage|otte dage|to uger|14 dage|a week|two weeks)${NOT_WORD}`,
    ),
    read: ([, weekday, span], sent) =>
      nextWeekday(sent, weekdayOfWord(weekday as string)) + (/^(?:to|14|two)/.test(span as string) ? 14 : 7),
  },
  // inden for 14 dage, 6-8 uger, innerhalb von drei Wochen, 5 hverdage
  {
    pattern: global(
      `(?:(${COUNT})${TO})?(?:^|[^a-zæøåäöü\\d.,]|[-–/])(${COUNT})(?:[ -]?(?:fulde?|hele|full|gode|good|whole|kommende|næste|following|coming))?[ -]{0,2}(hverdag|arbejdsdag|arbejdsuge|working[ -]day|business[ -]day|work[ -]day|weekday|werktag|arbeitstag|kalenderdag|calendar day|døgn|dag|day|tag|fortnight|uge|week|woche|måned|mdr|md|month|monat|kvartal|halvår|timer|hour|stunde|år|year|jahr)(?:e[nrs]?|s|n|rs?|ers?|es|’|'s|s')?${NOT_WORD}`,
    ),
    read: ([, , count, unit], sent, left) => {
      // "en dag i næste uge"
      const some = /^(?:en|et|a|one|ein)/.test(count as string) && /^(?:dag|day|tag)$/.test(unit as string);
      if (some && !/(?:inden for|om|within|in|innerhalb von)$/.test(left)) return undefined;
      return after(sent, countOf(count as string), unit as string);
    },
  },
  // a fortnight, et par uger: how many is not told
  {
    pattern: global(
      `(?:et par|nogle|few|couple of|ein paar|einige[nr]?|flere) (?:hverdage|arbejdsdage|dage|uger|måneder|days|weeks|months|tagen?|wochen)${NOT_WORD}`,
    ),
    read: () => null,
  },
  {
    pattern: global(`halvanden (uge|måned)${NOT_WORD}`),
    read: ([, unit], sent) => (unit === 'uge' ? sent + 11 : monthsAfter(sent, 1) + 15),
  },
  {
    pattern: global(`(?:et halvt år|half a year|ein halbes jahr)${NOT_WORD}`),
    read: (_, sent) => monthsAfter(sent, 6),
  },
  // medio december, primo januar: vague
  {
    pattern: global(
      `(?:medio|midten af|midt i|mid-?|middle of|mitte|primo|starten af|begyndelsen af|først i|early(?: in)?|beginning of|start of|anfang) ?(?:${WHOLE_MONTH}|næste måned|next month|det nye år|året)`,
    ),
    read: () => null,
  },
  // i marts, i løbet af januar, ultimo januar 2027, by the end of March
  {
    pattern: global(
      `(?:^|[^a-zæøå])(?:i|in|im|af|of|during|by|ultimo|end|late|ende|til|senest|sidst i|inden|omkring|before|januar-|januar/) (?:${WHOLE_MONTH}${TO})?(${WHOLE_MONTH})(?:,? (\\d{4})(?!\\d))?(?! \\d)`,
    ),
    read: ([, m, y], sent) => endOfMonth(sent, monthOf(m as string), fullYear(y)),
  },
  // 1. kvartal 2027, Q1
  {
    pattern:
      /(?:([1-4])\. kvartal|(første|andet|tredje|fjerde) kvartal|\bq([1-4]))(?:,? (?:af |i |of )?(\d{4}))?/g,
    read: ([, number, word, short, y], sent) => {
      const quarter = word
        ? ['første', 'andet', 'tredje', 'fjerde'].indexOf(word) + 1
        : Number(number || short);
      return endOfMonth(sent, quarter * 3, fullYear(y));
    },
  },
  {
    pattern: global(`(?:næste måned|kommende måned|next month|nächsten monat|nächsten monats)${NOT_WORD}`),
    read: (_, sent) => endOfMonth(monthsAfter(sent, 1), monthAt(monthsAfter(sent, 1)), null),
  },
  {
    pattern: global(
      `(?:månedens udgang|månedens slutning|udgangen af (?:denne |indeværende )?måned(?:en)?|slutningen af måneden|måneden ud|denne måned|indeværende måned|this month|end of the month|month[ -]?end|monatsende|ende des monats|diesen monat)${NOT_WORD}`,
    ),
    read: (_, sent) => endOfMonth(sent, monthAt(sent), null),
  },
  {
    pattern: global(
      `(?:årets udgang|udgangen af året|årets slutning|slutningen af året|(?:inden|før) (?:nytår|årsskiftet)|(?:end of|before) (?:the |this )?(?:new )?year|year[ -]?end|jahresende|ende des jahres|vor neujahr|i år)${NOT_WORD}`,
    ),
    read: ([whole], sent) => (whole === 'i år' ? null : endOfMonth(sent, 12, null)),
  },
  {
    pattern: global(
      `(?:(?:inden|før) jul(?:en|eferien|edagene)?|before christmas|vor weihnachten)${NOT_WORD}`,
    ),
    read: (_, sent) => nextDate(sent, 23, 12, null),
  },
  {
    pattern: global(`(?:(?:inden|før) (?:påske(?:n|ferien)?)|before easter|vor ostern)${NOT_WORD}`),
    read: (_, sent) => {
      const last = easterOf(yearOf(sent)) - 4;
      return last >= sent ? last : easterOf(yearOf(sent) + 1) - 4;
    },
  },
  {
    pattern: global(
      `(?:første (?:hverdag|arbejdsdag) (?:efter nytår|i det nye år)|first working day (?:of|in) the new year)${NOT_WORD}`,
    ),
    read: (_, sent) => workdayFrom(dayFrom(yearOf(sent) + 1, 1, 2) as Day),
  },
  // i dag, i morgen: not the day of which something is told
  {
    pattern: global(`(?:i ?overmorgen|day after tomorrow|übermorgen)${NOT_WORD}`),
    read: (_, sent) => sent + 2,
  },
  {
    pattern: global(`(?:i ?morgen|imorgen|tomorrow|(?:bis|gleich|sie|ihnen|uns) morgen)${NOT_WORD}`),
    read: (_, sent) => sent + 1,
  },
  {
    pattern: global(
      `(?:i ?dag|today|heute|i eftermiddag|this afternoon|i aften|this evening|tonight|(?:løbet|udgangen|slutningen) af dagen|dagens udgang|(?:inden|før) (?:fyraften|lukketid|dagen er omme)|end of (?:the )?(?:day|business)|close of (?:business|play)|(?:later|senere) (?:on )?(?:today|i dag))${NOT_WORD}`,
    ),
    read: (_, sent, left) => (/(?:fra|from|ab) $/.test(left) ? undefined : sent),
  },
  // mandag den 30., den 30.
  {
    pattern: global(
      `(?:(?:^|[^a-zæøå])${WEEKDAY},? )?(?:^|[^a-zæøå])(?:den |d\\. ?|d |the )(\\d{1,2})(?:\\.|st|nd|rd|th)?(?= ?(?:$|[,.;:!)?–-]|(?:og|hvor|kl|and|at|men|igen|med|ved|i denne|dennes)${NOT_WORD}))`,
    ),
    read: ([, d], sent) => nextOfMonth(sent, Number(d)),
  },
  // på mandag, næste mandag, by Monday
  {
    pattern: global(
      `(?:^|[^a-zæøå])(${WEEKDAY})(s|en|e)?(?:(?:-|–| til | eller | og | or | and | oder | bis | und )(?:på |on )?(${WEEKDAY}))?${NOT_WORD}(?!,? ?(?:den |d\\. ?|d |the |dem )?(?:\\d|${MONTH} \\d))`,
    ),
    read: ([, first, ending, last], sent, left) => {
      if (ending !== undefined || NOT_AHEAD.test(left)) return undefined;
      const day = nextWeekday(sent, weekdayOfWord(first as string));
      return last === undefined ? day : day + ((weekdayOfWord(last) - weekdayOf(day) + 7) % 7);
    },
  },
];

/** "hver mandag", "sidste mandag": a habit, or past. */
