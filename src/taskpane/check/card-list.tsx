import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill, say } from '../../hygiene/rules/texts';
import { maySilence } from '../../hygiene/verdict';
import type { AlertContext } from '../../outlook/alert-context';
import { type CardAction, FindingCard } from '../../ui/finding-card';
import { Channel } from '../channel/channel';
import { isWayShown } from '../channel/view';
import type { SignatureForm } from '../signature/form';
import { sayPoints } from '../signature/say-points';
import { signatureValues } from '../signature/seen';
import { withFields } from '../signature/with-fields';
import { PANE_TEXTS } from '../texts';
import { linkOf, sayPlaces, sayTitle, sayWhy } from './card-words';
import type { Card } from './cards';
import { Override } from './override';
import type { CheckSession, CheckState } from './session';
import { SettledLine } from './settled-line';
import { cardId } from './use-focus';
import { sayTrouble } from './words';

/** Above so many the rest waits behind "Vis alle". */
const MOST_CARDS = 5;

const useStyles = makeStyles({
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly policy: Policy;
  readonly language: Language;
  readonly alert: AlertContext;
  /** The person's own signature, where the policy has a manual for it. */
  readonly form: SignatureForm | null;
}

/** The card that the alert at Send pointed at. */
export function pointedAt(cards: readonly Card[], { finding }: AlertContext): Card | undefined {
  return finding === undefined ? undefined : cards.find(({ keys }) => keys.includes(finding));
}

/** What there is to look at, what was dealt with, and the way out with a reason. */
export function Cards({ state, session, policy, language, alert, form }: Props) {
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
          <MessageBarBody>{sayTrouble(state.trouble, policy, language)}</MessageBarBody>
        </MessageBar>
      )}
      <Channel {...{ state, session, language }} />
      <FindingCards {...{ state, session, policy, language, alert, form }} />
      {excusable && !excused && <Override signature={excusable} {...{ policy, session, language }} />}
      {excused && verdict.is !== 'excused' && <Text size={200}>{texts.overrideKept}</Text>}
      {state.settled.map((settled) => (
        <SettledLine key={settled.id} {...{ settled, state, session, language }} />
      ))}
    </div>
  );
}

function FindingCards({ state, session, policy, language, alert, form }: Props) {
  const texts = PANE_TEXTS[language];
  const { read, cards, working } = state;
  /** The first card that "Vis alle" brought out: the keyboard goes on from there. */
  const [unfolded, setUnfolded] = useState<string | null>(null);
  useEffect(() => {
    if (unfolded !== null) document.getElementById(cardId(unfolded))?.focus();
  }, [unfolded]);
  const values = useMemo(() => signatureValues(policy, read), [policy, read]);
  const pointed = pointedAt(cards, alert);
  const folded =
    unfolded === null && cards.length > MOST_CARDS && cards.indexOf(pointed as Card) < MOST_CARDS;
  return (
    <>
      {cards.slice(0, folded ? MOST_CARDS : cards.length).map((card) => (
        <FindingCard
          key={`${card.lead.rule} ${card.key}`}
          id={cardId(card.key)}
          title={sayTitle(card, language)}
          note={read ? sayPlaces(card.findings, read.mail, language) : ''}
          snippet={card.snippet}
          points={sayPoints(card, language, values)}
          why={sayWhy(card, language)}
          link={linkOf(card, language)}
          actions={withFields(card, actionsOf(card, session, policy, language), form, language)}
          moreLabel={texts.more}
          busy={working === null ? null : texts.working}
          calm={isWayShown(state)}
          pointedAt={card === pointed}
        />
      ))}
      {folded && (
        <Button onClick={() => setUnfolded(cards[MOST_CARDS]?.key ?? '')}>
          {fill(texts.showAll, { n: cards.length })}
        </Button>
      )}
    </>
  );
}

/**
 * The best fix first, then "this is no finding", then the other fixes. What lies in the quoted mail alone has two good
 * ways out: to mend it there, or to leave the quoted mail out.
 */
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
  const before = card.findings.every(({ fixes: own = [] }) =>
    own.some((fix) => fix.do === 'remove-quoted-history'),
  )
    ? 2
    : 1;
  return [...fixes.slice(0, before), ...silences, ...fixes.slice(before)];
}
