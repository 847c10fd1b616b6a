import type { Language } from '../../hygiene/rules/rule';
import { number, percent } from '../numbers';
import type { MonthFigures } from './month-figures';
import type { AnswersSeen } from './report';
import { TABLE_TEXTS } from './texts/table';

/** A figure as it stands in a table, under its header. */
export interface FigureCell {
  readonly header: string;
  readonly shown: string;
  /** Something burns there. */
  readonly isBad?: boolean;
}

/**
 * A row of the table of mailboxes.
 *
 * @param seen where none of its answers are seen nought is what nobody knows; where some are, shares and times are of those
 */
export function figureCells(figures: MonthFigures, seen: AnswersSeen, language: Language): FigureCell[] {
  const texts = TABLE_TEXTS[language];
  const n = (value: number) => number(value, language);
  const counted = (value: number) => (value === 0 && seen === 'none' ? texts.notKnown : n(value));
  const waiting = (value: number) => (seen === 'some' ? `${n(value)}${texts.ofSeen}` : counted(value));
  return [
    { header: texts.received, shown: n(figures.received) },
    { header: texts.answered, shown: counted(figures.answered) },
    ...measures(figures, seen, language),
    { header: texts.p90, shown: measure(figures.p90WorkingHours, number, seen, language) },
    { header: texts.open, shown: waiting(figures.open) },
    { header: texts.overdue, shown: waiting(figures.overdue), isBad: figures.overdue > 0 },
    { header: texts.handedOver, shown: n(figures.handedOver) },
    { header: texts.unknown, shown: n(figures.unknown) },
    { header: texts.needsNone, shown: n(figures.needsNone) },
  ];
}

/** A row of the table of weeks. */
export function weekCells(figures: MonthFigures, seen: AnswersSeen, language: Language): FigureCell[] {
  const texts = TABLE_TEXTS[language];
  const { received, answered } = figures;
  return [
    { header: texts.received, shown: number(received, language) },
    {
      header: texts.answered,
      shown: answered === 0 && seen === 'none' ? texts.notKnown : number(answered, language),
    },
    ...measures(figures, seen, language),
  ];
}

/** What both tables have. */
function measures(
  { withinTarget, medianWorkingHours }: MonthFigures,
  seen: AnswersSeen,
  language: Language,
): FigureCell[] {
  const texts = TABLE_TEXTS[language];
  return [
    { header: texts.withinTarget, shown: measure(withinTarget, percent, seen, language) },
    { header: texts.median, shown: measure(medianWorkingHours, number, seen, language) },
  ];
}

function measure(
  value: number | null,
  say: (n: number, language: Language) => string,
  seen: AnswersSeen,
  language: Language,
): string {
  const texts = TABLE_TEXTS[language];
  if (value === null) return seen === 'none' ? texts.notKnown : texts.none;
  return seen === 'some' ? `${say(value, language)}${texts.ofSeen}` : say(value, language);
}
