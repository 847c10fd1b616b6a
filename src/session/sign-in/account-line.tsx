import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Account } from '../../graph/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { SIGN_IN_TEXTS } from './texts';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: tokens.fontSizeBase200 },
  signOut: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly account: Account | null;
  readonly session: { readonly canSignOut: boolean; readonly signOut: () => Promise<void> };
  /** What would be lost, in words; null: nothing, and nobody is asked. */
  readonly loses?: () => string | null;
  /** Before it. */
  readonly onSignOut?: () => void;
  readonly language: Language;
  readonly children?: ReactNode;
}

/** The foot of a tab: who is signed in, and the way out. */
export function AccountLine({ account, session, loses, onSignOut, language, children }: Props) {
  const styles = useStyles();
  const name = account && (account.name || account.username);
  const signOut = () => {
    onSignOut?.();
    void session.signOut();
  };
  return (
    <div className={styles.foot}>
      {name && <span>{fill(SIGN_IN_TEXTS[language].signedInAs, { name })}</span>}
      {account && session.canSignOut && <SignOut {...{ signOut, language, loses }} />}
      {children}
    </div>
  );
}

interface SignOutProps {
  readonly signOut: () => void;
  readonly loses: Props['loses'];
  readonly language: Language;
}

/** "Log ud"; asks first where something would be lost. */
function SignOut({ signOut, loses, language }: SignOutProps) {
  const styles = useStyles();
  const texts = SIGN_IN_TEXTS[language];
  const [asking, setAsking] = useState<string | null>(null);
  const part = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef<string | null>(null);
  // The one that was pressed goes away: the keyboard goes on at what stands in its place.
  useEffect(() => {
    if (asking !== wasAsking.current) part.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const question = useId();
  const one = (label: string, run: () => void) => (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={run}
      {...(asking !== null && { 'aria-describedby': question })}
    >
      {label}
    </Link>
  );
  const ask = () => {
    const lost = loses?.() ?? null;
    if (lost === null) signOut();
    else setAsking(lost);
  };
  return (
    <span ref={part} className={styles.signOut}>
      {asking !== null && <span id={question}>{asking}</span>}
      {asking !== null ? (
        <>
          {one(texts.stay, () => setAsking(null))}
          {one(texts.signOutAnyway, signOut)}
        </>
      ) : (
        one(texts.signOut, ask)
      )}
    </span>
  );
}
