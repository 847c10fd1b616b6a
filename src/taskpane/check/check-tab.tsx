import {
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill, say } from '../../hygiene/rules/texts';
import type { ComposeItem } from '../../outlook/read-mail';
import { FindingCard } from '../../ui/finding-card';
import { count } from '../../ui/texts';
import { VerdictBanner } from '../../ui/verdict-banner';
import { PANE_TEXTS } from '../texts';
import type { Card } from './cards';
import { Override } from './override';
import { CheckSession, type CheckState, type Settled } from './session';
import { sayCoverage, sayNote, sayVerdict, sayWhat, sayWhy } from './words';

interface Props {
  readonly item: ComposeItem;
  readonly policy: Policy;
  readonly language: Language;
  /** Key of the finding that the alert at Send pointed at. */
  readonly pointedAt: string | null;
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  settled: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  settledWords: { flexGrow: 1 },
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
export function CheckTab({ item, policy, language, pointedAt }: Props) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const session = useMemo(() => new CheckSession(item, policy), [item, policy]);
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  usePointer(pointedAt, state.cards);

  if (!state.read || !state.report || !state.verdict)
    return <Spinner className={styles.reading} label={texts.reading} />;
  const { mail } = state.read;
  return (
    <main className={styles.tab}>
      <VerdictBanner {...sayVerdict(state.verdict, state.report, language)} />
      <Announcement state={state} language={language} />
      <div className={styles.cards}>
        {state.trouble && (
          <MessageBar intent="warning">
            <MessageBarBody>
              {state.trouble === 'changed' ? texts.changedMeanwhile : texts.refused}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.cards.map((card) => (
          <FindingCard
            key={`${card.lead.rule} ${card.key}`}
            id={cardId(card.key)}
            title={sayWhat(card, language)}
            note={sayNote(card, mail, language)}
            snippet={card.snippet}
            why={sayWhy(card, language)}
            actions={actionsOf(card, session, language)}
            moreLabel={texts.more}
            busy={state.working === null ? null : texts.working}
            pointedAt={card.key === pointedAt}
          />
        ))}
        {state.verdict.is === 'stop' && state.verdict.override && (
          <Override verdict={state.verdict} policy={policy} session={session} language={language} />
        )}
        {state.settled.map((settled) => (
          <SettledLine
            key={settled.id}
            settled={settled}
            state={state}
            session={session}
            language={language}
          />
        ))}
      </div>
      <ul className={styles.coverage}>
        {sayCoverage(mail, state.report.unchecked, language).map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </main>
  );
}

function actionsOf(card: Card, session: CheckSession, language: Language) {
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
  return [...fixes.slice(0, 1), silence, ...fixes.slice(1)];
}

interface SettledProps {
  readonly settled: Settled;
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly language: Language;
}

function SettledLine({ settled, state, session, language }: SettledProps) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const what = sayWhat(settled.card, language);
  const where = state.read ? sayNote(settled.card, state.read.mail, language).split(' · ')[0] : '';
  return (
    <div className={styles.settled}>
      <Checkmark16Regular aria-hidden />
      <Text size={200} className={styles.settledWords}>
        {fill(settled.how === 'fixed' ? texts.fixed : texts.silenced, { what, where: where ?? '' })}
      </Text>
      <Link as="button" disabled={state.working !== null} onClick={() => void session.undo(settled)}>
        {texts.undo}
      </Link>
    </div>
  );
}

/** Tells a screen reader once, politely, when the number of things to look at changes. */
function Announcement({ state, language }: { state: CheckState; language: Language }) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const n = state.cards.length;
  return (
    <div role="status" className={styles.unseen}>
      {n > 0 ? count(n, texts.announceFindings) : texts.announceClear}
    </div>
  );
}

/** Brings the card that the alert at Send pointed at into view, once. */
function usePointer(pointedAt: string | null, cards: readonly Card[]) {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!pointedAt || done.current === pointedAt) return;
    const card = document.getElementById(cardId(pointedAt));
    if (!card || cards.length === 0) return;
    done.current = pointedAt;
    card.scrollIntoView({ block: 'nearest' });
    card.focus();
  }, [pointedAt, cards]);
}

const cardId = (key: string) => `finding-${key}`;
