import { type Day, isoOf, mondayOf } from '../../hygiene/danish/calendar';
import { timesOf } from '../../hygiene/replies/figures';
import { type Days, weekNow, weeksBefore } from '../../hygiene/replies/periods';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import type { Numbers, WeekPoint } from '../charts/types';
import { hours, number, percent } from '../numbers';
import { CURVE_WEEKS, measuredIn, type Part, partsOf, shareIn } from '../told/parts';
import type { Measured } from './department';
import { DEPARTMENT_TEXTS } from './texts';

export interface Weekly {
  readonly says: string;
  readonly points: readonly WeekPoint[];
  readonly numbers: Numbers;
  /** Nothing of these weeks is decided. */
  readonly isEmpty: boolean;
}

/** The twelve whole weeks before this one, and this one: the share within target of what was received in each. */
export function weeklyOf(measured: Measured, language: Language): Weekly {
  const { told, policy, now, targetOf, targetDays, answersSeen } = measured;
  const { weekly: texts, days, unseen } = DEPARTMENT_TEXTS[language];
  const before = weeksBefore(now, CURVE_WEEKS);
  const present = weekNow(now);
  const partsIn = (span: Days) => partsOf(told, span, policy, now);
  const weeks = [...before, present].map((week) => ({ week, parts: partsIn(daysOf(week, week)) }));
  const points = weeks.map(({ week, parts }) => ({
    monday: isoOf(mondayIn(week)),
    label: labelOf(week),
    share: shareIn(parts),
    isNow: week === present,
  }));
  const rows = weeks.map(({ week, parts }) => {
    const { medianWorkingHours } = timesOf(measuredIn(parts), now, targetOf);
    const share = shareIn(parts);
    return [
      fill(week === present ? texts.now : texts.week, { week: labelOf(week) }),
      share === null ? '–' : percent(share, language),
      number(decidedIn(parts), language),
      medianWorkingHours === null ? '–' : hours(medianWorkingHours, language),
    ];
  });
  const all = shareIn(partsIn(daysOf(before[0] ?? present, before.at(-1) ?? present)));
  const last = points.filter(({ share, isNow }) => share !== null && !isNow).at(-1);
  const says =
    all === null || !last
      ? answersSeen
        ? texts.saysNone
        : unseen
      : fill(texts.says, {
          week: last.label,
          share: percent(last.share ?? 0, language),
          days: count(targetDays, days),
          all: percent(all, language),
        });
  return {
    says,
    points,
    numbers: { head: [texts.axis, texts.share, texts.decided, texts.median].map(capital), rows },
    isEmpty: points.every(({ share }) => share === null),
  };
}

/** How many a share is of. */
const decidedIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { isMeasured, tally }) => sum + (isMeasured ? tally.decided : 0), 0);

/** From the Monday of a week to the Sunday of another. */
const daysOf = (first: string, last: string): Days => ({
  from: isoOf(mondayIn(first)),
  until: isoOf(mondayIn(last) + 6),
});

/** "47" of `2026-W47`, "5" of `2026-W05`. */
const labelOf = (week: string): string => String(Number(week.slice(6)));

const mondayIn = (week: string): Day => mondayOf(Number(week.slice(0, 4)), Number(week.slice(6))) ?? 0;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
