import { Body1Strong, Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr48Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { EntrancePage } from '../../session/sign-in/entrance-page';
import { Pasted } from './pasted';
import type { AbsenceSession } from './session';
import type { AbsenceState } from './state';
import { ABSENCE_TAB_TEXTS } from './texts';
import { sayTrouble } from './words';

const useStyles = makeStyles({
  without: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  write: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
});

interface Props {
  readonly session: AbsenceSession;
  readonly state: AbsenceState;
  readonly language: Language;
  readonly now: () => Date;
  /** Of the organisation; left out: none. */
  readonly closingDays?: readonly string[];
}

/** The tab while there is no reply to show: why, and the way on. A text can be judged all the same. */
export function States({ session, state: { stage, trouble }, language, now, closingDays }: Props) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const said = trouble && sayTrouble(trouble, language);
  const without = (
    <section className={styles.without} aria-label={texts.without}>
      <Divider />
      <Body1Strong as="h2" className={styles.title}>
        {texts.without}
      </Body1Strong>
      <Pasted {...{ language, now, closingDays }} />
      <div className={styles.write}>
        <Button onClick={session.write}>{texts.writeFirst}</Button>
      </div>
    </section>
  );
  return (
    <EntrancePage
      {...{ session, stage, texts, said, language }}
      problem={trouble?.problem}
      icon={<CalendarLtr48Regular />}
    >
      {without}
    </EntrancePage>
  );
}
