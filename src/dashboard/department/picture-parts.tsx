import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { ChartFigure } from '../charts/chart-figure';
import { DataTable } from '../charts/data-table';
import { BarLegend } from '../charts/legend';
import type { BarsProps, Numbers } from '../charts/types';
import { FIRST_LINE_TEXTS } from '../overview/texts';
import { hashOf } from '../route';
import type { DepartmentPlace, Period } from '../types';
import { agesOf } from './ages';
import { answeringOf } from './answering';
import { arrivingOf } from './arriving';
import type { DepartmentView } from './department';
import { Part } from './part';
import { DEPARTMENT_TEXTS } from './texts';
import { weeklyOf } from './weekly';

interface Props {
  readonly view: DepartmentView;
  readonly period: Period;
  readonly language: Language;
}

/** Of fewer, a picture says less than the numbers. */
const FEWEST = 5;
/** Of fewer, any pattern of hours and weekdays is chance. */
const FEWEST_ARRIVALS = 20;

const CURVE = 240;
const BARS = 260;
/** Pixels of an hour in the heat map, and of what stands round it. */
const HOUR = 24;
const ROUND_HOURS = 60;

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** Uge for uge: the share within target. */
export function WeeklyPart({ view, language }: Props) {
  const texts = DEPARTMENT_TEXTS[language].weekly;
  const { says, points, numbers, isEmpty } = useMemo(() => weeklyOf(view, language), [view, language]);
  return (
    <Part title={texts.title} says={says} isWide>
      {(id) =>
        !isEmpty && (
          <ChartFigure
            labelledBy={id}
            height={CURVE}
            numbers={numbers}
            language={language}
            legend={<Text size={200}>{texts.legend}</Text>}
            draw={({ Curve }) => (
              <Curve points={points} axis={texts.axis} height={CURVE} language={language} />
            )}
          />
        )
      }
    </Part>
  );
}

/** How long people wait for the first answer. */
export function AnsweringPart({ view, period, language }: Props) {
  const { answering: texts, none, few, unseen } = DEPARTMENT_TEXTS[language];
  const { says, bars, numbers, total } = useMemo(() => answeringOf(view, language), [view, language]);
  const when = FIRST_LINE_TEXTS[language].periods[period];
  if (total === 0)
    return <Part title={texts.title} says={view.answersSeen ? fill(none, { when }) : unseen} />;
  return (
    <Part title={texts.title} says={total < FEWEST ? `${says} ${count(total, few)}` : says}>
      {(id) => (
        <BarsOrTable
          {...{ id, bars, numbers, total, language }}
          axis={texts.axis}
          legend={<BarLegend plain={texts.within} beyond={texts.beyond} />}
        />
      )}
    </Part>
  );
}

/** How long those who wait have waited, and the way to them. */
export function AgesPart({ view, language, department }: Props & { readonly department: DepartmentPlace }) {
  const styles = useStyles();
  const { ages: texts, answering } = DEPARTMENT_TEXTS[language];
  const { says, bars, numbers, open, overdue } = useMemo(() => agesOf(view, language), [view, language]);
  if (open === 0) return <Part title={texts.title} says={says} />;
  return (
    <Part title={texts.title} says={says}>
      {(id) => (
        <>
          <BarsOrTable
            {...{ id, bars, numbers, language }}
            total={open}
            axis={answering.days.toLowerCase()}
            legend={<BarLegend plain={texts.younger} beyond={texts.older} />}
          />
          <div className={styles.links}>
            <Link href={hashOf({ page: 'list', filter: { department } })}>{count(open, texts.listOpen)}</Link>
            {overdue > 0 && (
              <Link href={hashOf({ page: 'list', filter: { department, only: 'overdue' } })}>
                {count(overdue, texts.listOverdue)}
              </Link>
            )}
          </div>
        </>
      )}
    </Part>
  );
}

interface BarsOrTableProps extends Pick<BarsProps, 'bars' | 'axis' | 'language'> {
  /** Of the heading that names it. */
  readonly id: string;
  readonly numbers: Numbers;
  /** How many the bars are of. */
  readonly total: number;
  readonly legend: ReactNode;
}

function BarsOrTable({ id, bars, axis, numbers, total, legend, language }: BarsOrTableProps) {
  if (total < FEWEST) return <DataTable {...numbers} labelledBy={id} />;
  return (
    <ChartFigure
      labelledBy={id}
      height={BARS}
      numbers={numbers}
      language={language}
      legend={legend}
      draw={({ Bars }) => <Bars bars={bars} axis={axis} height={BARS} language={language} />}
    />
  );
}

/** When mail comes in, by hour and weekday. */
export function ArrivingPart({ view, period, language }: Props) {
  const { arriving: texts, none, few } = DEPARTMENT_TEXTS[language];
  const found = useMemo(() => arrivingOf(view, period, language), [view, period, language]);
  const { says, rows, columns, numbers, total } = found;
  const height = rows.length * HOUR + ROUND_HOURS;
  const when = FIRST_LINE_TEXTS[language].periods[period];
  if (total === 0) return <Part title={texts.title} says={fill(none, { when })} />;
  if (total < FEWEST_ARRIVALS)
    return (
      <Part title={texts.title} says={count(total, few)}>
        {(id) => <DataTable {...numbers} labelledBy={id} />}
      </Part>
    );
  return (
    <Part title={texts.title} says={says}>
      {(id) => (
        <ChartFigure
          labelledBy={id}
          height={height}
          numbers={numbers}
          language={language}
          isColoursAlone
          draw={({ Heat }) => <Heat rows={rows} columns={columns} height={height} language={language} />}
        />
      )}
    </Part>
  );
}
