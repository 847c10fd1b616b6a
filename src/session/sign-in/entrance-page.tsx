import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CloudOff48Regular, PlugDisconnected48Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { Reading } from '../../ui/reading';
import { StatePage } from '../../ui/state-page';
import { SIGN_IN_TEXTS } from './texts';
import { needsSignIn } from './trouble';
import type { Stage } from './types';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    textAlign: 'center',
  },
});

/** What a tab says of itself while it has nothing to show. */
export interface EntranceTexts {
  readonly loading: string;
  readonly notSetUp: string;
  readonly notSetUpHelp: string;
  readonly signedOut: string;
  readonly signedOutHelp: string;
  readonly problem: string;
}

interface Props {
  readonly session: {
    readonly signIn: () => Promise<void>;
    readonly cancel: () => void;
    readonly load: () => Promise<void>;
  };
  readonly stage: Stage;
  readonly problem: string | undefined;
  /** The problem in words. */
  readonly said: string | null;
  readonly texts: EntranceTexts;
  readonly icon: ReactNode;
  readonly language: Language;
  /** What can be done all the same. */
  readonly children?: ReactNode;
}

/** A tab while it has nothing to show: why, and the way on. */
export function EntrancePage({ session, stage, problem, said, texts, icon, language, children }: Props) {
  const styles = useStyles();
  const shared = SIGN_IN_TEXTS[language];
  if (stage === 'starting') return <Reading label={shared.starting} />;
  if (stage === 'loading') return <Reading label={texts.loading} />;
  if (stage === 'signing-in')
    return (
      <section className={styles.page} aria-label={shared.signingIn}>
        <Spinner aria-hidden />
        <Subtitle2 as="h1">{shared.signingIn}</Subtitle2>
        <Text>{shared.signingInHelp}</Text>
        <Button onClick={session.cancel}>{shared.cancel}</Button>
      </section>
    );
  if (stage === 'not-set-up')
    return (
      <>
        <StatePage icon={<PlugDisconnected48Regular />} title={texts.notSetUp} help={texts.notSetUpHelp} />
        {children}
      </>
    );
  const signIn = () => void session.signIn();
  if (stage === 'signed-out')
    return (
      <>
        <StatePage
          icon={icon}
          title={texts.signedOut}
          help={texts.signedOutHelp}
          action={{ label: shared.signIn, run: signIn }}
        />
        {said && <p className={styles.note}>{said}</p>}
        {children}
      </>
    );
  const again = problem !== undefined && needsSignIn({ problem });
  const label = problem === 'consent-needed' ? shared.allow : shared.signInAgain;
  return (
    <>
      <StatePage
        icon={<CloudOff48Regular />}
        title={texts.problem}
        help={said ?? ''}
        action={again ? { label, run: signIn } : { label: shared.tryAgain, run: () => void session.load() }}
      />
      {children}
    </>
  );
}
