import { arrivals } from '../../hygiene/replies/arrivals';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { HeatProps, Numbers } from '../charts/types';
import { number } from '../numbers';
import { FIRST_LINE_TEXTS } from '../overview/texts';
import type { Period } from '../types';
import { type Measured, receivedOf } from './department';
import { DEPARTMENT_TEXTS } from './texts';

export interface Arriving {
  readonly says: string;
  /** From the first hour of the day in which something came to the last one. */
  readonly rows: HeatProps['rows'];
  readonly columns: readonly string[];
  readonly numbers: Numbers;
  readonly total: number;
}

/** When the mails of the period came, by Copenhagen's clocks: hours down, weekdays across, as in a calendar. */
export function arrivingOf(measured: Pick<Measured, 'parts'>, period: Period, language: Language): Arriving {
  const texts = DEPARTMENT_TEXTS[language].arriving;
  const received = receivedOf(measured);
  const byDay = arrivals(received);
  const byHour = hoursOf(byDay).map(({ hour, values }) => ({
    label: spanOf(hour, texts.span),
    hour,
    values,
  }));
  return {
    says: received.length === 0 ? '' : sayBusiest(byDay, period, language),
    rows: byHour,
    columns: texts.weekdays.map(({ short }) => short),
    numbers: {
      head: [texts.hour, ...texts.weekdays],
      rows: byHour
        .filter(({ values }) => values.some((value) => value > 0))
        .map(({ label, values }) => [label, ...values.map((value) => number(value, language))]),
    },
    total: received.length,
  };
}

/** Hours that hold something, and those between them: a picture without holes. */
function hoursOf(byDay: readonly (readonly number[])[]): { hour: number; values: number[] }[] {
  const all = Array.from({ length: 24 }, (_, hour) => ({ hour, values: byDay.map((day) => day[hour] ?? 0) }));
  const busy = all.filter(({ values }) => values.some((value) => value > 0));
  return all.slice(busy[0]?.hour ?? 0, (busy.at(-1)?.hour ?? -1) + 1);
}

function sayBusiest(byDay: readonly (readonly number[])[], period: Period, language: Language): string {
  const texts = DEPARTMENT_TEXTS[language].arriving;
  const all = byDay.flatMap((hours, day) => hours.map((n, hour) => ({ n, day, hour })));
  const busiest = all.reduce((most, each) => (each.n > most.n ? each : most));
  const said = fill(texts.says, {
    weekday: texts.weekdays[busiest.day]?.full ?? '',
    hour: spanOf(busiest.hour, texts.span),
    n: number(busiest.n, language),
    when: FIRST_LINE_TEXTS[language].periods[period],
  });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const spanOf = (hour: number, span: string): string => fill(span, { from: hour, until: hour + 1 });
