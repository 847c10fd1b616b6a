import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { Figure, LineName } from './cells';
import type { Column, Line } from './lines';
import { nextSorting, type Sorting } from './sorting';
import { LINE_TEXTS } from './texts';
import type { Told } from './told';
import { useSharedStyles } from './use-shared-styles';
import { WeekCurve } from './week-curve';
import { cellOf, FIGURE_COLUMNS } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    textAlign: 'left',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    // The frame breaks long words anywhere; here that would be every heading.
    overflowWrap: 'normal',
    '& th, & td': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { padding: 0, verticalAlign: 'bottom' },
  },
  head: {
    minWidth: 0,
    border: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  plainHead: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { width: '24%', minWidth: '160px' },
  number: { textAlign: 'right' },
  total: { '& th, & td': { borderTop: `2px solid ${tokens.colorNeutralStroke1}` } },
});

export interface FiguresProps {
  readonly lines: readonly Line[];
  /** Null where a sum says no more than the lines. */
  readonly total: (Line & { readonly told: Told }) | null;
  readonly labelledBy: string;
  /** What stands beside the names. */
  readonly besides: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** ISO */
  readonly now: string;
  readonly language: Language;
}

const COLUMNS: readonly Column[] = ['name', 'beside', ...FIGURE_COLUMNS];
const NUMBERS: ReadonlySet<Column> = new Set(['overdue', 'dueToday', 'open', 'share']);

/** A line a mailbox or department, on a wide screen. */
export function FiguresTable(props: FiguresProps) {
  const { lines, total, labelledBy, besides, sorting, onSort, now, language } = props;
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column} {...{ column, besides, sorting, onSort, language }} />
          ))}
          <th scope="col">
            <span className={styles.plainHead}>{LINE_TEXTS[language].weeks}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <LineCells {...{ line, now, language }} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr className={styles.total}>
            <LineCells line={total} now={now} language={language} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface HeadProps extends Pick<FiguresProps, 'besides' | 'sorting' | 'onSort' | 'language'> {
  readonly column: Column;
}

function Head({ column, besides, sorting, onSort, language }: HeadProps) {
  const styles = useStyles();
  const direction = sorting?.column === column ? sorting.direction : undefined;
  const Arrow = direction === 'ascending' ? ArrowUp16Regular : ArrowDown16Regular;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={mergeClasses(column === 'name' && styles.name, NUMBERS.has(column) && styles.number)}
    >
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.head, NUMBERS.has(column) && styles.number)}
        {...(direction && { icon: <Arrow />, iconPosition: 'after' })}
        onClick={() => onSort(nextSorting(sorting, column))}
      >
        {column === 'beside' ? besides : LINE_TEXTS[language].columns[column]}
      </Button>
    </th>
  );
}

function LineCells({ line, now, language }: Pick<FiguresProps, 'now' | 'language'> & { line: Line }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { name, beside, note, told } = line;
  const soft = mergeClasses(shared.note, shared.small, shared.soft);
  return (
    <>
      <th scope="row">
        <LineName line={line} />
        {told && note && <span className={soft}>{note}</span>}
      </th>
      <td>{beside}</td>
      {told ? (
        <>
          {FIGURE_COLUMNS.map((column) => (
            <td key={column} className={mergeClasses(NUMBERS.has(column) && styles.number)}>
              <Figure
                {...{ column, name, language }}
                cell={cellOf(column, { ...line, told }, now, language)}
              />
            </td>
          ))}
          <td>
            <WeekCurve weeks={told.weeks} language={language} />
          </td>
        </>
      ) : (
        <td colSpan={FIGURE_COLUMNS.length + 1}>
          <span className={soft}>{note}</span>
        </td>
      )}
    </>
  );
}
