import { makeStyles, tokens } from '@fluentui/react-components';
import { MailInbox48Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createFollower } from '../../graph/follow';
import type { FollowedInquiry } from '../../graph/follow/types';
import type { Policy } from '../../hygiene/policy/types';
import { DEFAULT_REPLIES } from '../../hygiene/replies/policy';
import type { Language } from '../../hygiene/rules/rule';
import { ownMailbox, readBeingRead } from '../../outlook/being-read';
import type { CurrentItem } from '../../outlook/current-item';
import { openMail } from '../../outlook/open-mail';
import { openMailPage } from '../../outlook/open-page';
import { Spoken } from '../../ui/spoken';
import { AccountLine } from '../sign-in/account-line';
import { connection } from '../sign-in/connection';
import { EntrancePage } from '../sign-in/entrance-page';
import { manualOf } from '../signature/seen';
import { useFocusKept } from '../use-focus-kept';
import { listOf } from './list';
import { GoOnWithout } from './mailbox-lines';
import { Overview } from './overview';
import type { RowsState } from './row-state';
import { RepliesSession } from './session';
import { REPLIES_TEXTS } from './texts';
import { sayFirstLine, sayHere, sayRow } from './words';

interface Props {
  readonly current: CurrentItem;
  readonly policy: Policy;
  readonly language: Language;
}

const useStyles = makeStyles({
  center: { display: 'flex', justifyContent: 'center', padding: `0 ${tokens.spacingHorizontalL}` },
});

/** Milliseconds for each of Outlook's answers about the mail beside the pane. */
const LIMIT = 5_000;

/** The Replies tab: who waits for an answer, how long there is left, and what to do about it. */
export function RepliesTab({ current, policy, language }: Props) {
  const replies = policy.replies ?? DEFAULT_REPLIES;
  const session = useMemo(
    () =>
      new RepliesSession(connection(), {
        policy: replies,
        ownMailbox,
        readBeside: () => readBeingRead(LIMIT),
        openMail,
        openPage: openMailPage,
        createFollower,
        now: () => new Date(),
      }),
    [replies],
  );
  useLife(session, current);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const { rows, latest } = useSyncExternalStore(session.rows.subscribe, session.rows.get);
  const settled = useMemo(() => settledIn(rows), [rows]);
  const list = useMemo(() => listOf(state, settled, session.targetOf), [state, settled, session]);
  const tab = useRef<HTMLElement>(null);
  const { stage, trouble, account, now } = state;
  useFocusKept(tab, [stage]);
  const styles = useStyles();
  const manual = useMemo(() => manualOf(policy), [policy]);
  const texts = REPLIES_TEXTS[language];
  const said = trouble && sayHere(trouble, language);
  const row = latest === null ? undefined : rows.get(latest);
  const spoken = stage === 'problem' ? `${texts.problem}. ${said ?? ''}` : (said ?? '');
  return (
    <main ref={tab}>
      <Spoken>
        {stage === 'loaded'
          ? (row && sayRow(row, now, language)) || sayFirstLine(state, list, language).title
          : spoken}
      </Spoken>
      {stage === 'loaded' ? (
        <Overview {...{ session, state, list, language, manual }} policy={replies} />
      ) : (
        <EntrancePage
          {...{ session, stage, texts, said, language }}
          problem={trouble?.problem}
          icon={<MailInbox48Regular />}
        >
          <div className={styles.center}>
            <GoOnWithout {...{ session, state, language }} policy={replies} isCentred />
          </div>
        </EntrancePage>
      )}
      <AccountLine {...{ account, session, language }} />
    </main>
  );
}

/** Begins and ends with the tab, follows the pinned pane from mail to mail, and looks anew when somebody comes back. */
function useLife(session: RepliesSession, current: CurrentItem): void {
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const { stage } = useSyncExternalStore(session.subscribe, session.get);
  useEffect(() => {
    if (stage !== 'loaded') return;
    if (current.mode === 'read') void session.beside.look();
    else session.beside.leave();
  }, [session, stage, current]);
  useEffect(() => {
    window.addEventListener('focus', session.focus);
    return () => window.removeEventListener('focus', session.focus);
  }, [session]);
}

/** What was marked just now, as it was before: it keeps its place, folded. */
function settledIn(rows: RowsState['rows']): ReadonlyMap<string, FollowedInquiry> {
  const kept = new Map<string, FollowedInquiry>();
  for (const [id, { held, done, overtaken }] of rows) {
    const inquiry = held ?? overtaken ?? (done && done.mark.says !== 'needs-reply' ? done.inquiry : null);
    if (inquiry) kept.set(id, inquiry);
  }
  return kept;
}
