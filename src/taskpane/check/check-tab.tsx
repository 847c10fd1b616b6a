import { MessageBar, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { say } from '../../hygiene/rules/texts';
import { maySilence } from '../../hygiene/verdict';
import type { AlertContext } from '../../outlook/alert-context';
import type { ComposeItem } from '../../outlook/read-mail';
import { type CardAction, FindingCard } from '../../ui/finding-card';
import { VerdictBanner } from '../../ui/verdict-banner';
import { PANE_TEXTS } from '../texts';
import type { Card } from './cards';
import { Override } from './override';
import { CheckSession, type CheckState } from './session';
import { SettledLine } from './settled-line';
import { cardId, useFocusKept, useShownOnce } from './use-focus';
import { sayAnnouncement, sayCoverage, sayNote, sayTrouble, sayVerdict, sayWhat, sayWhy } from './words';

interface Props {
  readonly item: ComposeItem;
  readonly policy: Policy;
  readonly language: Language;
  /** What the alert at Send told, where its button opened the pane. */
  readonly alert: AlertContext;
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  coverage: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  reading: { padding: tokens.spacingVerticalXXL },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The Check tab: may this mail go as it is, why not, and what to do. */
export function CheckTab({ item, policy, language, alert }: Props) {
  const styles = useStyles();
  const session = useMemo(() => new CheckSession(item, policy), [item, policy]);
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const tab = useRef<HTMLElement>(null);
  useFocusKept(tab, state);
  useShownOnce(alert.finding, state.verdict !== null);
  return (
    <main className={styles.tab} ref={tab}>
      {/* There from the first moment, so that a screen reader tells every change of it, once and politely. */}
      <div role="status" className={styles.unseen}>
        {sayAnnouncement(state, language)}
      </div>
      <Verdict state={state} language={language} />
      <Cards {...{ state, session, policy, language, alert }} />
      <Coverage state={state} language={language} />
    </main>
  );
}

function Verdict({ state, language }: { state: CheckState; language: Language }) {
  const styles = useStyles();
  const { verdict, report } = state;
  if (!verdict || !report) return <Spinner className={styles.reading} label={PANE_TEXTS[language].reading} />;
  return <VerdictBanner {...sayVerdict(verdict, report, language)} />;
}

interface CardsProps {
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly policy: Policy;
  readonly language: Language;
  readonly alert: AlertContext;
}

function Cards({ state, session, policy, language, alert }: CardsProps) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const { read, verdict } = state;
  if (!read || !verdict) return null;
  const excusable = verdict.is === 'stop' && verdict.override ? verdict.signature : alert.held;
  const excused = state.memory.override !== null && state.memory.override.for === excusable;
  return (
    <div className={styles.cards}>
      {state.trouble && (
        <MessageBar intent="warning">
          <MessageBarBody>{sayTrouble(state.trouble, language)}</MessageBarBody>
        </MessageBar>
      )}
      {state.cards.map((card) => (
        <FindingCard
          key={`${card.lead.rule} ${card.key}`}
          id={cardId(card.key)}
          title={sayWhat(card, language)}
          note={sayNote(card, read.mail, language)}
          snippet={card.snippet}
          why={sayWhy(card, language)}
          actions={actionsOf(card, session, policy, language)}
          moreLabel={texts.more}
          busy={state.working === null ? null : texts.working}
          pointedAt={card.key === alert.finding}
        />
      ))}
      {excusable && !excused && <Override signature={excusable} {...{ policy, session, language }} />}
      {excused && verdict.is !== 'excused' && <Text size={200}>{texts.overrideKept}</Text>}
      {state.settled.map((settled) => (
        <SettledLine key={settled.id} {...{ settled, state, session, language }} />
      ))}
    </div>
  );
}

/** The best fix first, then "this is no finding", then the other fixes. */
function actionsOf(card: Card, session: CheckSession, policy: Policy, language: Language): CardAction[] {
  const { rule } = card.lead;
  const fixes = card.fixes.map((label) => ({
    label: say(rule, label, language),
    mends: true,
    run: () => void session.fix(card, label),
  }));
  const silence = {
    label: say(rule, 'silence', language),
    mends: false,
    run: () => void session.silence(card),
  };
  const silences = card.findings.every((finding) => maySilence(finding, policy)) ? [silence] : [];
  return [...fixes.slice(0, 1), ...silences, ...fixes.slice(1)];
}

/** What was looked at and what was not. */
function Coverage({ state, language }: { state: CheckState; language: Language }) {
  const styles = useStyles();
  const { read, report } = state;
  if (!read || !report) return null;
  return (
    <ul className={styles.coverage}>
      {sayCoverage(read.mail, report.unchecked, language).map((line) => (
        <li key={line}>
          <Text size={200}>{line}</Text>
        </li>
      ))}
    </ul>
  );
}
