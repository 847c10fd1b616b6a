import { type AnsweringDays, answeringTimes } from '../../hygiene/replies/answering-times';
import { timesOf } from '../../hygiene/replies/figures';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import type { Bar, Numbers } from '../charts/types';
import { hours, number, percent } from '../numbers';
import { measuredIn, shareIn } from '../told/parts';
import type { Measured } from './department';
import { DEPARTMENT_TEXTS } from './texts';

/** The working days that a bar stands for, both inclusive. */
const SPANS: Readonly<Record<AnsweringDays, readonly [from: number, until: number]>> = {
  '0': [0, 0],
  '1': [1, 1],
  '2': [2, 2],
  '3': [3, 3],
  '4-5': [4, 5],
  '6-10': [6, 10],
  'over-10': [11, Number.POSITIVE_INFINITY],
};

export interface Answering {
  readonly says: string;
  readonly bars: readonly Bar[];
  readonly numbers: Numbers;
  /** How many the bars are of. */
  readonly total: number;
}

/** How long those who wrote in the period wait for the first answer or receipt. */
export function answeringOf(measured: InPeriod, language: Language): Answering {
  const { parts, now, targetOf, targetDays } = measured;
  const texts = DEPARTMENT_TEXTS[language].answering;
  const times = answeringTimes(measuredIn(parts), now, targetOf);
  const labelled = times.map((each) => ({ ...each, label: labelOf(each.days, texts.over) }));
  const total = times.reduce((sum, { answered, waiting }) => sum + answered + waiting, 0);
  return {
    says: total === 0 ? '' : sayTimes(measured, times, language),
    bars: times.map(({ days, answered, waiting }) => ({
      label: barLabel(days, texts.orMore),
      value: answered + waiting,
      isBeyond: SPANS[days][0] > targetDays,
    })),
    numbers: {
      head: [texts.days, texts.answered, texts.waits],
      rows: labelled.map(({ label, answered, waiting }) => [
        label,
        number(answered, language),
        number(waiting, language),
      ]),
    },
    total,
  };
}

type InPeriod = Pick<Measured, 'parts' | 'now' | 'targetOf' | 'targetDays'>;

function sayTimes(
  { parts, now, targetOf, targetDays }: InPeriod,
  times: ReturnType<typeof answeringTimes>,
  language: Language,
): string {
  const { answering: texts, days } = DEPARTMENT_TEXTS[language];
  const { medianWorkingHours } = timesOf(measuredIn(parts), now, targetOf);
  const within = count(targetDays, days);
  const said = [
    fill(texts.says, {
      share: percent(shareIn(parts) ?? 0, language),
      days: within,
      hours: hours(medianWorkingHours ?? 0, language),
    }),
  ];
  const waiting = times.reduce((sum, each) => sum + each.waiting, 0);
  if (waiting > 0) said.push(count(waiting, texts.waiting));
  const split = times.find((each) => SPANS[each.days][0] <= targetDays && SPANS[each.days][1] > targetDays);
  if (split) {
    said.push(fill(texts.straddles, { days: within, bar: labelOf(split.days, texts.over) }));
  }
  return said.join(' ');
}

/** "4–5", "11+". */
export function barLabel(days: string, orMore: string): string {
  return days.startsWith('over-') ? fill(orMore, { n: Number(days.slice(5)) + 1 }) : labelOf(days, '');
}

/** "4–5", "over 10". */
export function labelOf(days: string, over: string): string {
  return days.startsWith('over-') ? fill(over, { n: days.slice(5) }) : days.replace('-', '–');
}
