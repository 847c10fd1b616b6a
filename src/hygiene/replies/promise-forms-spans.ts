import { type Day, dayFrom, easterOf, weekdayOf, workdayFrom, yearOf } from '../danish/calendar';
import { after, firstWorkday, NOT_AHEAD, nextOfMonth, notPast, workdayBefore } from './promise-counting';
import { type DayForm, global, NOT_WORD, TO } from './promise-form';
import {
  COUNT,
  countOf,
  endOfMonth,
  fullYear,
  MONTH,
  monthAt,
  monthOf,
  monthsAfter,
  nextDate,
  nextWeekday,
  WEEKDAY,
  WHOLE_MONTH,
  weekdayOfWord,
} from './promise-words-of-time';

const HOPES = /(?:prøver|forsøger|håber|måske|forhåbentlig|hope|try|hoffe)/;

/** A duration before its number, a month before its parts; what is vague before what it may be taken for. */
export const SPANS: readonly DayForm[] = [
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
    read: ([, , count, unit], sent, left, works) => {
      // "en dag i næste uge"
      const some = /^(?:en|et|a|one|ein)/.test(count as string) && /^(?:dag|day|tag)$/.test(unit as string);
      if (some && !/(?:inden for|om|within|in|innerhalb von)$/.test(left)) return undefined;
      return after(sent, countOf(count as string), unit as string, works);
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
  // den sidste i måneden, sidste hverdag i december
  {
    pattern: global(
      `(?:sidste|last|letzten)(?: (hverdag|arbejdsdag|dag|working day|day|tag|werktag))? (?:i|of|in|im|des) (?:(?:the )?(${WHOLE_MONTH})|måneden|denne måned|the month|monats)`,
    ),
    read: ([, kind, m], sent, _left, works) => {
      const last = endOfMonth(sent, m === undefined ? monthAt(sent) : monthOf(m), null);
      return last === null || !/hverdag|arbejd|work|werk/.test(kind ?? '')
        ? last
        : workdayBefore(last, works);
    },
  },
  // første mandag i december, første hverdag i januar
  {
    pattern: global(
      `(?:første|first|ersten) (?:(${WEEKDAY})|hverdag|arbejdsdag|working day|werktag) (?:i|of|in|im) (${WHOLE_MONTH})`,
    ),
    read: ([, weekday, m], sent, _left, works) => {
      const last = endOfMonth(sent, monthOf(m as string), null);
      if (last === null) return null;
      const first = dayFrom(yearOf(last), monthAt(last), 1) as Day;
      const day =
        weekday === undefined ? firstWorkday(first, works) : nextWeekday(first - 1, weekdayOfWord(weekday));
      return notPast(day, sent);
    },
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
  // den 1. i næste måned
  {
    pattern: global(
      `(?:den |d\\. ?|d |the )(\\d{1,2})(?:\\.|st|nd|rd|th)? (?:i |in |of )?(?:næste måned|den kommende måned|next month)${NOT_WORD}`,
    ),
    read: ([, d], sent) => {
      const next = monthsAfter(sent, 1);
      return dayFrom(yearOf(next), monthAt(next), Number(d));
    },
  },
  {
    pattern: global(`(?:næste måned|kommende måned|next month|nächsten monat|nächsten monats)${NOT_WORD}`),
    read: (_, sent) => endOfMonth(monthsAfter(sent, 1), monthAt(monthsAfter(sent, 1)), null),
  },
  {
    pattern: global(
      `(?:månedens udgang|månedens slutning|udgangen af (?:denne |indeværende )?måned(?:en)?|slutningen af måneden|måneden er (?:omme|gået|slut|forbi)|måneden ud|denne måned|indeværende måned|this month|end of the month|month[ -]?end|monatsende|ende des monats|diesen monat)${NOT_WORD}`,
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
    // "jeg prøver at nå det inden jul" is a hope
    read: (_, sent, left) => (HOPES.test(left) ? null : nextDate(sent, 23, 12, null)),
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
      `(?:i ?dag|today|heute|i eftermiddag|efter frokost|after lunch|this afternoon|i aften|this evening|tonight|(?:løbet|udgangen|slutningen) af dagen|dagens udgang|(?:inden|før) (?:fyraften|lukketid|dagen er omme)|end of (?:the )?(?:day|business)|close of (?:business|play)|(?:later|senere) (?:on )?(?:today|i dag))${NOT_WORD}`,
    ),
    read: (_, sent, left) => (/(?:fra|from|ab) $/.test(left) ? undefined : sent),
  },
  // mandag den 30., den 30.
  {
    pattern: global(
      `(?:(?:^|[^a-zæøå])${WEEKDAY},? )?(?:^|[^a-zæøå])(?:den |d\\. ?|d |the )(\\d{1,2})(?:\\.|st|nd|rd|th)?(?= ?(?:$|[,.;:!)?–-]|(?:og|hvor|kl|and|at|men|igen|med|ved|i denne|dennes)${NOT_WORD}))`,
    ),
    read: ([, d], sent, left) => inMonthBefore(left, sent, Number(d)) ?? nextOfMonth(sent, Number(d)),
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

/** "midt i august, det vil sige den 15." */
function inMonthBefore(left: string, sent: Day, date: number): Day | null {
  const month = MONTH_BEFORE.exec(left);
  const day = month && nextDate(sent, date, monthOf(month[1] as string), null);
  return day !== null && day <= sent + 100 ? day : null;
}

const MONTH_BEFORE = new RegExp(`(${WHOLE_MONTH})[^\\d]*$`);
