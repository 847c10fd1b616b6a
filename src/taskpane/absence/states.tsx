import {
  Body1Strong,
  Button,
  Divider,
  makeStyles,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CalendarLtr48Regular, CloudOff48Regular, PlugDisconnected48Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { Reading } from '../../ui/reading';
import { StatePage } from '../../ui/state-page';
import { Pasted } from './pasted';
import type { AbsenceSession } from './session';
import type { AbsenceState } from './state';
import { ABSENCE_TAB_TEXTS } from './texts';
import { needsSignIn, sayTrouble } from './words';

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
  without: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  write: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    textAlign: 'center',
  },
});

interface Props {
  readonly session: AbsenceSession;
  readonly state: AbsenceState;
  readonly language: Language;
  readonly now: () => Date;
}

/** The tab while there is no reply to show: why, and the way on. A text can be judged all the same. */
export function States({ session, state: { stage, trouble }, language, now }: Props) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const said = trouble && sayTrouble(trouble, language);
  if (stage === 'starting') return <Reading label={texts.starting} />;
  if (stage === 'loading') return <Reading label={texts.loading} />;
  if (stage === 'signing-in')
    return (
      <section className={styles.page} aria-label={texts.signingIn}>
        <Spinner aria-hidden />
        <Subtitle2 as="h1">{texts.signingIn}</Subtitle2>
        <Text>{texts.signingInHelp}</Text>
        <Button onClick={session.cancel}>{texts.cancel}</Button>
      </section>
    );
  const without = (
    <section className={styles.without} aria-label={texts.without}>
      <Divider />
      <Body1Strong as="h2" className={styles.title}>
        {texts.without}
      </Body1Strong>
      <Pasted language={language} now={now} />
      <div className={styles.write}>
        <Button onClick={session.write}>{texts.writeFirst}</Button>
      </div>
    </section>
  );
  if (stage === 'not-set-up')
    return (
      <>
        <StatePage icon={<PlugDisconnected48Regular />} title={texts.notSetUp} help={texts.notSetUpHelp} />
        {without}
      </>
    );
  if (stage === 'signed-out')
    return (
      <>
        <StatePage
          icon={<CalendarLtr48Regular />}
          title={texts.signedOut}
          help={texts.signedOutHelp}
          action={{ label: texts.signIn, run: () => void session.signIn() }}
        />
        {said && <p className={styles.note}>{said}</p>}
        {without}
      </>
    );
  const again = trouble !== null && needsSignIn(trouble);
  return (
    <>
      <StatePage
        icon={<CloudOff48Regular />}
        title={texts.problem}
        help={said ?? ''}
        action={
          again
            ? { label: texts.signInAgain, run: () => void session.signIn() }
            : { label: texts.tryAgain, run: () => void session.load() }
        }
      />
      {without}
    </>
  );
}
