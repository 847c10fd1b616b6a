import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { AccountLine } from '../../session/sign-in/account-line';
import { Spoken } from '../../ui/spoken';
import type { DashboardSession } from '../session';
import { hasPage } from '../state';
import type { DashboardState } from '../types';
import { Banners } from './banners';
import { FirstLoad } from './first-load';
import { Head } from './head';
import { SkipLink } from './skip-link';
import { usePageFocus } from './use-page-focus';
import { useSpokenProgress } from './use-spoken-progress';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', minHeight: '100vh', overflowWrap: 'anywhere' },
  middle: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1440px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} clamp(12px, 3vw, 32px) ${tokens.spacingVerticalXXXL}`,
    ':focus': { outlineStyle: 'none' },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  foot: {
    // The line within has 16 of its own.
    padding: `${tokens.spacingVerticalL} clamp(0px, calc(3vw - 16px), 16px) 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

export interface FrameProps {
  readonly session: DashboardSession;
  readonly state: DashboardState;
  readonly language: Language;
}

/** What stands round every page: where one is, when it was looked at last, and how far a first load is. */
export function Frame({ session, state, language, children }: FrameProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  const middle = useRef<HTMLElement>(null);
  usePageFocus(middle, state.route);
  const spoken = useSpokenProgress(state, language);
  const part = { session, state, language };
  const isOpen = hasPage(state);
  return (
    <div className={styles.all}>
      <SkipLink main={middle} language={language} />
      <Spoken>{spoken}</Spoken>
      <Head {...part} />
      {isOpen && <Banners {...part} />}
      {isOpen && <FirstLoad {...part} />}
      <main ref={middle} tabIndex={-1} className={styles.middle}>
        {children}
      </main>
      {state.account && (
        <footer className={styles.foot}>
          <AccountLine {...{ session, language }} account={state.account} />
        </footer>
      )}
    </div>
  );
}
