import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { openPage } from '../../outlook/open-page';
import { Spoken } from '../../ui/spoken';
import { useInside } from '../use-inside';
import { connection } from './connection';
import { Overview } from './overview';
import { AbsenceSession } from './session';
import type { AbsenceState } from './state';
import { States } from './states';
import { ABSENCE_TAB_TEXTS } from './texts';
import { sayReport, sayTrouble } from './words';
import { AbsenceWriting } from './writing/absence-writing';
import { forgetForm, hasTyped } from './writing/kept';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  page: { maxWidth: '960px', margin: '0 auto' },
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
  signOut: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly policy: Policy;
  readonly language: Language;
  /** A page of its own in the browser instead of a tab in Outlook's pane. */
  readonly isPage?: boolean;
}

const now = (): Date => new Date();

const NO_REPLIES: AutomaticReplies = {
  status: 'disabled',
  externalAudience: 'all',
  internal: '',
  external: '',
};

/** The Absence tab: is the person's automatic reply fit for those who get it, and what to do about it. */
export function AbsenceTab({ policy, language, isPage = false }: Props) {
  const styles = useStyles();
  const session = useMemo(() => {
    const domains = policy.organisation.domains.map((domain) => domain.toLowerCase());
    // Anybody may write to a municipality, and so to whoever works for it (Haderslev's H8 is for all of them).
    return new AbsenceSession(connection(), { domains, citizensWrite: true, now });
  }, [policy]);
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const tab = useRef<HTMLElement>(null);
  useFocusKept(tab, state);
  const { loaded, stage, writing } = state;
  return (
    <main className={mergeClasses(styles.tab, isPage && styles.page)} ref={tab}>
      <Spoken>{writing ? '' : sayState(state, language)}</Spoken>
      {writing ? (
        <Writing {...{ session, state, policy, language }} />
      ) : loaded && stage === 'loaded' ? (
        <Overview {...{ session, state, loaded, language, isPage }} />
      ) : (
        <States {...{ session, state, language, now }} />
      )}
      {!writing && <Foot {...{ session, state, language, isPage }} />}
    </main>
  );
}

/** What a screen reader is told of a state: the verdict, or why there is none. */
function sayState({ stage, loaded, trouble }: AbsenceState, language: Language): string {
  const texts = ABSENCE_TAB_TEXTS[language];
  const said = trouble ? sayTrouble(trouble, language) : '';
  if (stage === 'problem') return `${texts.problem}. ${said}`;
  if (stage !== 'loaded' || !loaded) return said;
  const { title, why } = sayReport(loaded, language);
  return [`${title}.`, why, said].join(' ').trim();
}

interface PartProps {
  readonly session: AbsenceSession;
  readonly state: AbsenceState;
  readonly language: Language;
}

/** Where nobody is signed in the form is the same, and its texts are copied into Outlook. */
function Writing({
  session,
  state: { loaded, stage, account },
  policy,
  language,
}: PartProps & { policy: Policy }) {
  const known = stage === 'loaded' ? loaded : null;
  const way = connection();
  return (
    <AbsenceWriting
      mailbox={account?.username ?? ''}
      replies={known?.replies ?? NO_REPLIES}
      owner={known?.owner ?? null}
      policy={policy}
      language={language}
      graph={known ? (way?.graph ?? null) : null}
      now={now}
      away={known?.around.calendar?.away}
      contactsHint={known?.report.contacts}
      onAllow={way ? (feature) => way.signIn.signIn(feature) : undefined}
      onSaved={session.saved}
      onClose={session.closeWriting}
    />
  );
}

/** Whose reply it is, the way out, and the way to a page with more room. */
function Foot({ session, state: { account }, language, isPage }: PartProps & { isPage: boolean }) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const [refused, setRefused] = useState(false);
  const page = new URL('absence.html', location.href).href;
  return (
    <div className={styles.foot}>
      {account && <span>{fill(texts.signedInAs, { name: account.name || account.username })}</span>}
      {account && session.canSignOut && <SignOut {...{ session, language }} />}
      {!isPage && (
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
          {texts.openPage}
        </Link>
      )}
      {refused && <Text size={200}>{texts.openPageRefused}</Text>}
    </div>
  );
}

/** "Log ud"; asks first where something would be lost. */
function SignOut({ session, language }: Omit<PartProps, 'state'>) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  const [asking, setAsking] = useState(false);
  const part = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  // The one that was pressed goes away: the keyboard goes on at what stands in its place.
  useEffect(() => {
    if (asking !== wasAsking.current) part.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const signOut = () => {
    forgetForm();
    void session.signOut();
  };
  const one = (label: string, run: () => void) => (
    <Link as="button" className={styles.link} onClick={run}>
      {label}
    </Link>
  );
  return (
    <span ref={part} className={styles.signOut}>
      <span role="status">{asking && texts.losesTyped}</span>
      {asking ? (
        <>
          {one(texts.stay, () => setAsking(false))}
          {one(texts.signOutAnyway, signOut)}
        </>
      ) : (
        one(texts.signOut, () => (hasTyped() ? setAsking(true) : signOut()))
      )}
    </span>
  );
}

/** When what had the focus goes away, the keyboard goes on at the way back, or at the verdict. */
function useFocusKept(tab: RefObject<HTMLElement | null>, state: AbsenceState): void {
  const inside = useInside(tab);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of these can take the focused element away
  useEffect(() => {
    if (!inside.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const target = tab.current?.querySelector<HTMLElement>('[data-undo], h1, h2');
    target?.focus();
  }, [state.stage, state.loaded, state.writing, state.before]);
}
