import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { useCard } from '../use-card';
import { Figure, LineName } from './cells';
import type { FiguresProps } from './figures-table';
import type { Column, Line } from './lines';
import { firstSorting } from './sorting';
import { LINE_TEXTS } from './texts';
import { useSharedStyles } from './use-shared-styles';
import { WeekCurve } from './week-curve';
import { cellOf, FIGURE_COLUMNS } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(110px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontVariantNumeric: 'tabular-nums',
    '& dd': { margin: 0 },
  },
});

/** The same lines on a narrow screen, one under the other. */
export function FiguresCards({ lines, total, labelledBy, sorting, onSort, now, language }: FiguresProps) {
  const styles = useStyles();
  const card = useCard('close');
  const { sortBy, byTrouble, columns } = LINE_TEXTS[language];
  const choose = (column: string) => onSort(column === '' ? null : firstSorting(column as Column));
  return (
    <div className={styles.all}>
      {lines.length > 2 && (
        <Field label={sortBy}>
          <Select value={sorting?.column ?? ''} onChange={(_, { value }) => choose(value)}>
            <option value="">{byTrouble}</option>
            {(['name', ...FIGURE_COLUMNS] as const).map((column) => (
              <option key={column} value={column}>
                {columns[column]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className={styles.list} aria-labelledby={labelledBy}>
        {[...lines, ...(total ? [total] : [])].map((line) => (
          <li key={line.id} className={card}>
            <Card {...{ line, now, language }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ line, now, language }: { line: Line; now: string; language: Language }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const soft = mergeClasses(shared.small, shared.soft);
  const { columns, weeks } = LINE_TEXTS[language];
  const { name, beside, note, told } = line;
  return (
    <>
      <div>
        <LineName line={line} />
      </div>
      {beside !== name && <span className={soft}>{beside}</span>}
      {note && <span className={mergeClasses(soft, shared.note)}>{note}</span>}
      {told && (
        <dl className={styles.figures}>
          {FIGURE_COLUMNS.map((column) => (
            <div key={column}>
              <dt className={soft}>{columns[column]}</dt>
              <dd>
                <Figure
                  {...{ column, name, language }}
                  cell={cellOf(column, { ...line, told }, now, language)}
                />
              </dd>
            </div>
          ))}
          <div>
            <dt className={soft}>{weeks}</dt>
            <dd>
              <WeekCurve weeks={told.weeks} language={language} />
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}
