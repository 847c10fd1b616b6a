import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AutomaticReplies } from '../../hygiene/absence/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { openPage } from '../../outlook/open-page';
import { AccountLine } from '../../session/sign-in/account-line';
import { Spoken } from '../../ui/spoken';
import { useFocusKept } from '../../ui/use-focus-kept';
import { connection } from '../sign-in/connection';
import { closingDaysOf } from './closing-days';
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
  link: { fontSize: tokens.fontSizeBase200 },
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
    return new AbsenceSession(connection(), { domains, citizensWrite: true, now, ...closingDaysOf(policy) });
  }, [policy]);
  useEffect(() => {
    session.start();
    return session.stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  const tab = useRef<HTMLElement>(null);
  const { loaded, stage, writing, before } = state;
  useFocusKept(tab, [stage, loaded, writing, before]);
  return (
    <main className={mergeClasses(styles.tab, isPage && styles.page)} ref={tab}>
      <Spoken>{writing ? '' : sayState(state, language)}</Spoken>
      {writing ? (
        <Writing {...{ session, state, policy, language }} />
      ) : loaded && stage === 'loaded' ? (
        <Overview {...{ session, state, loaded, language, isPage }} />
      ) : (
        <States {...{ session, state, language, now }} {...closingDaysOf(policy)} />
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
  const loses = () => (hasTyped() ? texts.losesTyped : null);
  return (
    <AccountLine {...{ account, session, language, loses }} onSignOut={forgetForm}>
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
    </AccountLine>
  );
}
