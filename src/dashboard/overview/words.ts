import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { dayShort, number, percent } from '../numbers';
import type { ListFilter } from '../types';
import type { Column, Line } from './lines';
import { LINE_TEXTS } from './texts';
import type { Told, WeekShare } from './told';

/** One figure of a line, in words. */
export interface Cell {
  readonly text: string;
  /** In small letters beneath. */
  readonly beneath?: string;
  /** Says that there is none, or that nobody knows. */
  readonly isSoft?: boolean;
  /** What somebody should do something about. */
  readonly isBad?: boolean;
  /** The inquiries that it counts. */
  readonly filter?: ListFilter;
}

export type FigureColumn = Exclude<Column, 'name' | 'beside'>;

export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  'overdue',
  'dueToday',
  'open',
  'oldest',
  'share',
  'promises',
];

/** What a line that was read says. @param now ISO */
export function cellOf(
  column: FigureColumn,
  line: Line & { readonly told: Told },
  now: string,
  language: Language,
): Cell {
  const texts = LINE_TEXTS[language];
  const { told, answersSeen } = line;
  if (column === 'oldest') return oldestCell(line, now, language);
  if (column === 'promises') return promisesCell(line, language);
  if (column === 'share') {
    if (told.share === null) return { text: answersSeen ? texts.undecided : texts.unknown, isSoft: true };
    return { text: percent(told.share, language) };
  }
  const n = told.figures[column];
  // Where answers are not seen, nought is what is not known.
  if (n === 0 && !answersSeen) return { text: texts.unknown, isSoft: true };
  const only = column === 'overdue' ? 'overdue' : column === 'dueToday' ? 'due-today' : undefined;
  return {
    text: number(n, language),
    isSoft: n === 0,
    isBad: n > 0 && column === 'overdue',
    ...(n > 0 && only && line.filter && { filter: { ...line.filter, only } }),
  };
}

function oldestCell(
  { told: { oldest }, answersSeen }: Line & { readonly told: Told },
  now: string,
  language: Language,
): Cell {
  const texts = LINE_TEXTS[language];
  if (!oldest) return { text: answersSeen ? texts.none : texts.unknown, isSoft: true };
  const { receivedAt, workingDays } = oldest;
  return {
    text: dayShort(receivedAt, now, language),
    beneath: workingDays > 10 ? texts.overTenDays : count(workingDays, texts.workingDays),
  };
}

function promisesCell({ told, filter }: Line & { readonly told: Told }, language: Language): Cell {
  const { unknown, none, promises } = LINE_TEXTS[language];
  const { known, promised, overdue, dueToday } = told.receipts;
  if (!known) return { text: unknown, isSoft: true };
  const said = [
    ...(overdue > 0 ? [fill(promises.overdue, { number: number(overdue, language) })] : []),
    ...(dueToday > 0 ? [fill(promises.today, { number: number(dueToday, language) })] : []),
  ];
  if (said.length === 0) return { text: promised === 0 ? none : promises.noneToday, isSoft: true };
  const [text = '', beneath] = said;
  return {
    text,
    ...(beneath !== undefined && { beneath }),
    isBad: overdue > 0,
    ...(filter && { filter: { ...filter, only: 'promised' } }),
  };
}

/** What the small curve shows, for those who do not see it. */
export function sayCurve(weeks: readonly WeekShare[], language: Language): string {
  const { curve, undecided } = LINE_TEXTS[language];
  const decided = weeks.flatMap(({ week, share }) => (share === null ? [] : { week, share }));
  const [first] = decided;
  const last = decided[decided.length - 1];
  if (!first || !last) return undecided;
  const least = decided.reduce((one, other) => (other.share < one.share ? other : one));
  return fill(curve, {
    first: percent(first.share, language),
    firstweek: sayWeek(first.week, language),
    least: percent(least.share, language),
    leastweek: sayWeek(least.week, language),
    last: percent(last.share, language),
    lastweek: sayWeek(last.week, language),
  });
}

/** "uge 47". @param week `2026-W47` */
export const sayWeek = (week: string, language: Language): string =>
  fill(LINE_TEXTS[language].week, { n: Number(week.slice(6)) });
