import { Button, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { ErrorBoundary } from '../../ui/error-boundary';
import { DataTable } from './data-table';
import { type Charts, useCharts } from './load';
import { CHART_TEXTS } from './texts';
import type { Numbers } from './types';
import { useForcedColors } from './use-forced-colors';

const useStyles = makeStyles({
  figure: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    position: 'relative',
    minWidth: 0,
  },
  above: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  picture: { minWidth: 0, overflow: 'hidden' },
  coming: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  failed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  /** For screen readers alone. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

interface Props {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly numbers: Numbers;
  /** Pixels that the picture takes, also while it is fetched. */
  readonly height: number;
  readonly draw: (charts: Exclude<Charts, string>) => ReactNode;
  /** What colours and patterns mean. */
  readonly legend?: ReactNode;
  /** It says nothing without its own colours. */
  readonly isColoursAlone?: boolean;
  readonly language: Language;
}

/**
 * A picture and the table behind it, one of them seen by a switch. Screen readers always have the table and never the picture:
 * Fluent's charts name their parts in English and stop the keyboard at each bar, 168 times in a heat map.
 */
export function ChartFigure({ labelledBy, numbers, height, draw, legend, isColoursAlone, language }: Props) {
  const styles = useStyles();
  const texts = CHART_TEXTS[language];
  const [asTable, setAsTable] = useState(false);
  const { charts, again } = useCharts();
  const isForced = useForcedColors() && isColoursAlone === true;
  const table = <DataTable {...numbers} labelledBy={labelledBy} />;
  const instead = (
    <>
      <div className={styles.failed}>
        <Text size={200}>{texts.failed}</Text>
        <Button size="small" onClick={again}>
          {texts.again}
        </Button>
      </div>
      {table}
    </>
  );
  if (isForced)
    return (
      <div className={styles.figure}>
        <Text size={200}>{texts.forced}</Text>
        {table}
      </div>
    );
  if (charts === 'failed') return <div className={styles.figure}>{instead}</div>;
  return (
    <div className={styles.figure}>
      <div className={styles.above}>
        <div>{!asTable && legend}</div>
        <Switch
          label={texts.asTable}
          aria-describedby={labelledBy}
          checked={asTable}
          onChange={(_, { checked }) => setAsTable(checked)}
        />
      </div>
      {asTable ? (
        table
      ) : (
        <ErrorBoundary fallback={() => table}>
          {/* `inert`: no stop of the keyboard in it, and nothing for screen readers; `aria-hidden` says so to Tabster as well. */}
          <div inert aria-hidden className={styles.picture} style={{ height }}>
            {charts === 'coming' ? <div className={styles.coming} style={{ height }} /> : draw(charts)}
          </div>
          <div className={styles.unseen}>{table}</div>
        </ErrorBoundary>
      )}
    </div>
  );
}
