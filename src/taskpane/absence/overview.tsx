import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { SIGN_IN_TEXTS } from '../../session/sign-in/texts';
import { needsSignIn, sayBecause } from '../../session/sign-in/trouble';
import { VerdictBanner } from '../../ui/verdict-banner';
import { AudienceCard } from './audience-card';
import { Findings } from './findings';
import type { AbsenceSession } from './session';
import type { AbsenceState, Loaded } from './state';
import { ABSENCE_TAB_TEXTS } from './texts';
import { findingsOf, sayReport, sayTrouble } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  cards: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  wide: {
    '@media (min-width: 720px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', alignItems: 'start' },
  },
  unlooked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly session: AbsenceSession;
  readonly state: AbsenceState;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly isPage: boolean;
}

/** What Exchange has, judged: the verdict, what to do, what is wrong with the setting, then each text. */
export function Overview({ session, state, loaded, language, isPage }: Props) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const { report, replies } = loaded;
  const isOn = report.state === 'on' || report.state === 'waiting';
  return (
    <>
      <VerdictBanner {...sayReport(loaded, language)} />
      <div className={styles.all}>
        {isOn && <Text size={200}>{texts.audience[replies.externalAudience]}</Text>}
        <Said {...{ session, state, loaded, language }} />
        <Actions {...{ session, state, loaded, language }} />
        <Findings findings={findingsOf(report, undefined)} contacts={report.contacts} language={language} />
        <div className={mergeClasses(styles.cards, isPage && styles.wide)}>
          <AudienceCard loaded={loaded} audience="external" language={language} />
          <AudienceCard loaded={loaded} audience="internal" language={language} />
        </div>
        <NotLooked {...{ session, state, loaded, language }} />
      </div>
    </>
  );
}

type PartProps = Omit<Props, 'isPage'>;

/** What came of the last thing that was tried. */
function Said({ session, state: { trouble, before, working }, loaded, language }: PartProps) {
  const texts = ABSENCE_TAB_TEXTS[language];
  const styles = useStyles();
  return (
    <>
      {trouble && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{sayTrouble(trouble, language)}</MessageBarBody>
        </MessageBar>
      )}
      {trouble && !trouble.isBeside && needsSignIn(trouble) && (
        <div className={styles.part}>
          <Button disabledFocusable={working !== null} onClick={() => void session.signIn()}>
            {working === 'asking' ? SIGN_IN_TEXTS[language].asking : SIGN_IN_TEXTS[language].signInAgain}
          </Button>
        </div>
      )}
      {before && (
        <div className={styles.part}>
          {loaded.replies.status === 'disabled' && <Text size={200}>{texts.turnedOff}</Text>}
          <Button
            size="small"
            data-undo
            disabledFocusable={working !== null}
            onClick={() => void session.undo()}
          >
            {working === 'undoing' ? texts.undoing : texts.undo}
          </Button>
        </div>
      )}
    </>
  );
}

function Actions({ session, state: { working }, loaded: { report, replies }, language }: PartProps) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const isBusy = working !== null;
  const isEmpty = replies.internal.trim() === '' && replies.external.trim() === '';
  const isStillOn = report.state === 'on' && report.findings.some(({ rule }) => rule === 'still-on');
  const hasWarning = report.findings.some(({ level }) => level === 'warn');
  const turnOff = (
    <Button
      key="off"
      appearance={isStillOn ? 'primary' : 'secondary'}
      disabledFocusable={isBusy}
      onClick={() => void session.turnOff()}
    >
      {working === 'turning-off' ? texts.turningOff : texts.turnOff}
    </Button>
  );
  const write = (
    <Button
      key="write"
      appearance={isStillOn || !hasWarning ? 'secondary' : 'primary'}
      disabledFocusable={isBusy}
      onClick={session.write}
    >
      {isEmpty ? texts.writeFirst : texts.write}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {isStillOn ? [turnOff, write] : [write]}
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void session.load()}>
        {working === 'fetching' ? texts.fetching : texts.fetchAgain}
      </Button>
    </div>
  );
}

/** What could not be had, with why; and the way to it where a permission is all that is missing. */
function NotLooked({ session, state: { working }, loaded: { unlooked }, language }: PartProps) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  if (unlooked.length === 0) return null;
  const canAsk = unlooked.some(({ asks }) => asks !== null);
  return (
    <div className={styles.part}>
      <ul className={styles.unlooked}>
        {unlooked.map(({ part, because }) => (
          <li key={part}>
            <Text size={200}>
              {fill(texts.notLooked, { part: texts.part[part] })} {sayBecause(because, language)}
            </Text>
          </li>
        ))}
      </ul>
      {canAsk && (
        <Button size="small" disabledFocusable={working !== null} onClick={() => void session.allow()}>
          {working === 'asking' ? SIGN_IN_TEXTS[language].asking : SIGN_IN_TEXTS[language].allow}
        </Button>
      )}
    </div>
  );
}
