import { mergeClasses } from '@fluentui/react-components';
import { weekCells } from './figure-cells';
import { FigureRow, HeadRow } from './figure-row';
import { weekName } from './months';
import type { Report, ReportWeek } from './report';
import type { Saying } from './say';
import { ROLES } from './table-roles';
import { TABLE_TEXTS } from './texts/table';
import { useTableStyles } from './use-table-styles';

interface Props {
  readonly report: Report;
  readonly saying: Saying;
  /** Id of what names it. */
  readonly labelledBy: string;
}

/** The weeks of the month, the first and the last as far as they lie in it. */
export function WeekTable({ report, saying: { language }, labelledBy }: Props) {
  const styles = useTableStyles();
  const cellsOf = ({ figures }: Pick<ReportWeek, 'figures'>) =>
    weekCells(figures, report.answersSeen, language);
  const heads = cellsOf({ figures: report.total }).map(({ header }) => header);
  return (
    <table {...ROLES.table} aria-labelledby={labelledBy} className={mergeClasses(styles.table)}>
      <HeadRow first={TABLE_TEXTS[language].week} heads={heads} />
      <tbody {...ROLES.group}>
        {report.weeks.map((week) => (
          <FigureRow key={week.week} name={weekName(week, language)} cells={cellsOf(week)} rank="week" />
        ))}
      </tbody>
    </table>
  );
}
