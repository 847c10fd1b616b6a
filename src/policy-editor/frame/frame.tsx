import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useEditing } from '../fields/context';
import { isDirty } from '../model/state';
import { OpeningFrame } from '../start/opening';
import { Head } from './head';
import { Navigation } from './navigation';
import { ProblemList } from './problem-list';
import { SavingDialogs } from './saving-dialogs';
import { SectionOf } from './section-of';
import { SkipLink } from './skip-link';
import { useJump } from './use-jump';
import { useSaving } from './use-saving';
import { useSection } from './use-section';
import { useUndoKeys } from './use-undo-keys';

const WIDE = '@media (min-width: 800px)';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', minHeight: '100vh', overflowWrap: 'anywhere' },
  middle: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1600px',
    padding: `${tokens.spacingVerticalL} clamp(12px, 3vw, 32px) ${tokens.spacingVerticalXXXL}`,
    [WIDE]: { gridTemplateColumns: '200px minmax(0, 1fr)' },
  },
  main: {
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
    // A list of choices is as wide as its longest one, which a phone is not.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** What stands round every section. */
export function Frame() {
  const styles = useStyles();
  const { state } = useEditing();
  const main = useRef<HTMLElement>(null);
  const here = useSection(main);
  const jump = useJump(main, here);
  const saving = useSaving();
  useUndoKeys();
  useLeaving(isDirty(state));
  return (
    <div className={styles.all}>
      <SkipLink main={main} />
      <OpeningFrame>
        <Head saving={saving} />
        <ProblemList jump={jump} isOpen={saving.wasRefused} />
        <div className={styles.middle}>
          <Navigation here={here} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            {/* Fields begin anew with each policy that is opened. */}
            <SectionOf key={`${here} ${state.opening}`} section={here} />
          </main>
        </div>
      </OpeningFrame>
      <SavingDialogs saving={saving} />
    </div>
  );
}

/** The browser asks before a tab with unsaved changes is closed. */
function useLeaving(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
