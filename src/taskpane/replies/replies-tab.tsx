import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { MailInbox48Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createFollower } from '../../graph/follow';
import type { Account } from '../../graph/types';
import type { Policy } from '../../hygiene/policy/types';
import { DEFAULT_REPLIES } from '../../hygiene/replies/policy';
import type { Language } from '../../hygiene/rules/rule';
import { ownMailbox, readBeingRead } from '../../outlook/being-read';
import type { CurrentItem } from '../../outlook/current-item';
import { openMail } from '../../outlook/open-mail';
import { openMailPage, openPage } from '../../outlook/open-page';
import { settledIn } from '../../session/replies/row-state';
import { sayHere, sayRow } from '../../session/replies/words';
import { AccountLine } from '../../session/sign-in/account-line';
import { EntrancePage } from '../../session/sign-in/entrance-page';
import { Spoken } from '../../ui/spoken';
import { useFocusKept } from '../../ui/use-focus-kept';
import { connection } from '../sign-in/connection';
import { manualOf } from '../signature/seen';
import { listOf } from './list';
import { GoOnWithout } from './mailbox-lines';
import { Overview } from './overview';
import { RepliesSession } from './session';
import { REPLIES_TEXTS } from './texts';
import { sayFirstLine } from './words';

interface Props {
  readonly current: CurrentItem;
  readonly policy: Policy;
  readonly language: Language;
}

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200 },
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
      <Foot {...{ account, session, language }} />
    </main>
  );
}

interface FootProps extends Pick<Props, 'language'> {
  readonly account: Account | null;
  readonly session: RepliesSession;
}

/** Who is signed in, the way out, and the way to all mailboxes at a glance. */
function Foot({ account, session, language }: FootProps) {
  const styles = useStyles();
  const texts = REPLIES_TEXTS[language];
  const [refused, setRefused] = useState(false);
  const page = new URL('dashboard.html', location.href).href;
  return (
    <AccountLine {...{ account, session, language }}>
      {account && (
        <Link
          className={styles.link}
          href={page}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            event.preventDefault();
            setRefused(openPage(page) === 'refused');
          }}
        >
          {texts.dashboard}
        </Link>
      )}
      {refused && <Text size={200}>{texts.dashboardRefused}</Text>}
    </AccountLine>
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
