import { isOpen } from '../../hygiene/replies/measures';
import { type Age, openByAge } from '../../hygiene/replies/open-by-age';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { Bar, Numbers } from '../charts/types';
import { number } from '../numbers';
import { barLabel, labelOf } from './answering';
import type { Measured } from './department';
import { DEPARTMENT_TEXTS } from './texts';

/** The youngest of each, in working days. */
const STEPS: readonly (readonly [age: Age, from: number])[] = [
  ['0-1', 0],
  ['2-3', 2],
  ['4-5', 4],
  ['6-10', 6],
  ['over-10', 11],
];

export interface Ages {
  readonly says: string;
  readonly bars: readonly Bar[];
  readonly numbers: Numbers;
  readonly open: number;
  readonly overdue: number;
}

/** How long those who wait have waited, whenever they wrote. */
export function agesOf(measured: Measured, language: Language): Ages {
  const { told, tally, now, targetOf, targetDays, answersSeen } = measured;
  const { open, overdue } = tally;
  const { ages: texts, answering, unseen } = DEPARTMENT_TEXTS[language];
  const byAge = openByAge(told.inquiries.filter(isOpen), now, targetOf);
  const steps = STEPS.map(([age, from]) => ({
    age,
    label: labelOf(age, answering.over),
    value: byAge[age],
    isBeyond: from > targetDays,
  }));
  const oldest = steps.filter(({ value }) => value > 0).at(-1);
  return {
    says: oldest ? sayAges(open, oldest, language) : answersSeen ? texts.saysNone : unseen,
    bars: steps.map((step) => ({ ...step, label: barLabel(step.age, answering.orMore) })),
    numbers: {
      head: [answering.days, texts.open],
      rows: steps.map(({ label, value }) => [label, number(value, language)]),
    },
    open,
    overdue,
  };
}

function sayAges(open: number, oldest: { age: Age; value: number }, language: Language): string {
  const texts = DEPARTMENT_TEXTS[language].ages;
  const [words, n] = oldest.age === 'over-10' ? [texts.ageOver, '10'] : [texts.age, labelOf(oldest.age, '')];
  const age = fill(words, { n });
  const all = open === 1 ? texts.saysOne : texts.saysAll;
  return fill(oldest.value === open ? all : texts.says, {
    open: number(open, language),
    n: number(oldest.value, language),
    age,
  });
}
