import { type Day, weekdayOf, workdayFrom, yearOf } from './calendar';
import { type Form, span, sunday, weekday } from './date-mention';
import { MONTH, WEEKDAY } from './date-words';
import { type Calendar, lastOf } from './nearest';
import { dayOfMonth, onOrAfter, rowOf, WEEKDAYS_IN_A_ROW } from './weekdays';

const NUMBERS = ['en', 'one', 'to', 'two', 'tre', 'three', 'fire', 'four', 'fem', 'five', 'seks', 'six'];

const HOLIDAY =
  "(?:påske(?:n|ferien?|dagene)?|easter|pinse(?:n|ferien)?|whitsun|pentecost|nytår(?:et|sferien)?|new year'?s?|jul(?:en)?|christmas|kristi himmelfartsferien|kristi himmelfart(?:sdag)?|himmelfart(?:sferien)?|efterårsferien?)";

/** Days by name, as seen from today. In order: a longer form before the shorter one that begins alike. */
export const SPOKEN_DAYS: readonly Form[] = [
  // torsdag og fredag i denne uge, mandag i næste
  {
    pattern: new RegExp(
      `${WEEKDAYS_IN_A_ROW},?\\s(?:i\\s|in\\s|of\\s)?(?:(denne|indeværende|this)\\s(?:uge|week)|(næste|next|kommende)(?:\\s(?:uge|week)|(?=[\\s.,;)]|$)))`,
      'g',
    ),
    read: ([, w, others, now], { today }) => {
      const { first, last, count } = rowOf(
        today,
        w as string,
        others as string,
        sunday(today) + (now ? -6 : 1),
      );
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
    pattern:
      /(?:i\s)?(?:denne|this)\s(?:uge\s)?(?:og|and|\+)\s(?:i\s)?(?:den\s)?(?:næste|next)(?:\s(?:uge|week))?(?![a-zæøå])/g,
    read: (_, { today }) => span('rest-of-week', today, sunday(today) + 7),
  },
  {
    pattern:
      /resten af (?:denne )?ugen?(?![a-zæøå])|ugen ud|hele ugen|rest of (?:the|this) week|all week|(?:denne|i denne|this) (?:uge|week)/g,
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
  // 1. hverdag i det nye år
  {
    pattern:
      /(?:(?:første|1\.) (?:hverdag|arbejdsdag|dag) i (?:det )?(?:nye år|nytåret)|first (?:working )?day (?:of|in) the new year)(?![a-zæøå])/g,
    read: (_, c) => afterHoliday(c, 'nytår'),
  },
  // om 14 dage, om to uger
  {
    pattern: new RegExp(
      `\\b(?:om|in)\\s(\\d{1,2}|${NUMBERS.join('|')})\\s(dag|dage|uger?|days?|weeks?)(?![a-zæøå])`,
      'g',
    ),
    read: ([, n, unit], { today }) => {
      const count = NUMBERS.indexOf(n as string) >= 0 ? (NUMBERS.indexOf(n as string) >> 1) + 1 : Number(n);
      const day = today + count * (/^(?:uge|week)/.test(unit as string) ? 7 : 1);
      return span('tomorrow', day, day);
    },
  },
  // til efterårsferien er slut
  {
    pattern: new RegExp(`\\b(${HOLIDAY}) er (?:slut|ovre|forbi|overstået)(?![a-zæøå])`, 'g'),
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
