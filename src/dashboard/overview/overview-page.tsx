import { makeStyles, mergeClasses, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { VerdictBanner } from '../../ui/verdict-banner';
import { saidOnce } from '../state';
import type { PageProps } from '../types';
import { FiguresCards } from './figures-cards';
import { type FiguresProps, FiguresTable } from './figures-table';
import { firstLineOf } from './first-line';
import { departmentLines, type Line, mailboxLines, totalLine } from './lines';
import { overviewOf } from './overview';
import { type Sorting, sortLines } from './sorting';
import { FIRST_LINE_TEXTS, LINE_TEXTS } from './texts';
import { useIsWide } from './use-is-wide';
import { useSharedStyles } from './use-shared-styles';
import { WeeksTable } from './weeks-table';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  /** The sentence of the day stands larger than in the pane. */
  first: {
    '& h1': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    '& h1 + span': { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

/** Are citizens answered in time, and where not: one sentence, then a line a mailbox, the worst first. */
export function OverviewPage({ dashboard: { policy }, state, language }: PageProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { mailboxes, inquiries, now, period, added } = state;
  const overview = useMemo(
    () => overviewOf({ mailboxes, inquiries, now, period }, policy),
    [mailboxes, inquiries, now, period, policy],
  );
  const texts = LINE_TEXTS[language];
  const total = totalLine(overview, language);
  const lines = mailboxLines(overview, policy, added, language, { now, said: saidOnce(state) });
  const departments = departmentLines(overview, policy, language);
  const isRead = lines.some(({ told }) => told !== null);
  // While all are on their way the frame's progress names each of them.
  const isComing = overview.mailboxes.every(({ standing }) => standing === 'reading');
  const sum = isRead && lines.length > 1 ? { ...total, told: overview.all } : null;
  return (
    <div className={styles.page}>
      <div className={styles.first}>
        <VerdictBanner {...firstLineOf(overview, period, language, state)} />
      </div>
      {!isComing && (
        <div className={styles.part}>
          <Lines
            title={texts.mailboxes}
            besides={texts.department}
            {...{ lines, now, language }}
            total={sum}
          />
          {isRead && (
            <>
              <Text size={200} className={mergeClasses(shared.soft, shared.note)}>
                {fill(texts.shareHelp, { period: FIRST_LINE_TEXTS[language].periods[period] })}
              </Text>
              <WeeksTable lines={[...lines, ...(sum ? [sum] : [])]} language={language} />
            </>
          )}
        </div>
      )}
      {isRead && departments.length > 1 && (
        <Lines
          title={texts.departments}
          besides={texts.mailboxes}
          lines={departments}
          {...{ now, language }}
          total={null}
        />
      )}
    </div>
  );
}

interface Props extends Pick<FiguresProps, 'besides' | 'total' | 'now' | 'language'> {
  readonly title: string;
  readonly lines: readonly Line[];
}

function Lines({ title, lines, ...rest }: Props) {
  const styles = useStyles();
  const id = useId();
  const [sorting, setSorting] = useState<Sorting>(null);
  const isWide = useIsWide();
  const Shown = isWide ? FiguresTable : FiguresCards;
  return (
    <section className={styles.part}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle1>
      <Shown
        lines={sortLines(lines, sorting, rest.language)}
        labelledBy={id}
        sorting={sorting}
        onSort={setSorting}
        {...rest}
      />
    </section>
  );
}
