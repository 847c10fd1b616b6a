import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { DataTable } from '../charts/data-table';
import { percent } from '../numbers';
import type { Line } from './lines';
import { LINE_TEXTS } from './texts';
import { sayWeek } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content' },
  /** Of its own, so that the page itself does not move to the side. */
  scrolled: {
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalS,
    overflowWrap: 'normal',
    '& th, & td': { whiteSpace: 'nowrap' },
  },
});

interface Props {
  readonly lines: readonly Line[];
  readonly language: Language;
}

/** The numbers behind the small curves. */
export function WeeksTable({ lines, language }: Props) {
  const styles = useStyles();
  const id = useId();
  const { columns, weeksHelp, ofSeen } = LINE_TEXTS[language];
  const read = lines.flatMap(({ name, told, answersSeen }) =>
    told ? { name: answersSeen ? name : `${name} (${ofSeen})`, weeks: told.weeks } : [],
  );
  const [first] = read;
  if (!first) return null;
  return (
    <details>
      <summary id={id} className={styles.summary}>
        {weeksHelp}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scrolled} tabIndex={0} aria-labelledby={id}>
        <DataTable
          labelledBy={id}
          head={[columns.name, ...first.weeks.map(({ week }) => sayWeek(week, language))]}
          rows={read.map(({ name, weeks }) => [
            name,
            ...weeks.map(({ share }) => (share === null ? '–' : percent(share, language))),
          ])}
        />
      </section>
    </details>
  );
}
