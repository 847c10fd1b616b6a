import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { MailboxState } from '../../graph/follow/types';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { lookFailed } from '../../session/replies/last-look';
import {
  isClosed,
  mailboxName,
  sayHere,
  sayMailboxProblem,
  sharedProblem,
} from '../../session/replies/words';
import { SIGN_IN_TEXTS } from '../../session/sign-in/texts';
import { count } from '../../ui/texts';
import type { RepliesSession } from './session';
import type { RepliesState } from './state';
import { REPLIES_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  centred: { alignItems: 'center' },
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly session: RepliesSession;
  readonly state: RepliesState;
  readonly policy: RepliesPolicy;
  readonly language: Language;
}

/** The first history of the mailboxes: how far it is, and how to end it or go on. */
export function History({ session, state, policy, language }: Props) {
  const styles = useStyles();
  const shared = useRowStyles();
  const texts = REPLIES_TEXTS[language];
  const { mailboxes, looking, stopped, asked } = state;
  const begun = mailboxes.filter(({ progress, problem }) => progress !== null && problem === null);
  const current = begun.find(({ mailbox }) => mailbox === asked) ?? begun[0];
  if (!current?.progress || (!looking && !stopped)) return null;
  const { mails, share } = current.progress;
  const label = fill(texts.history, { mailbox: historyName(current, policy, language) });
  return (
    <section className={shared.card} aria-label={label}>
      <div className={styles.head}>
        <Text weight="semibold">{looking ? label : texts.stopped}</Text>
        <Text size={200} className={shared.soft}>
          {Math.round(share * 100)} % · {count(mails, texts.historyOf)}
        </Text>
      </div>
      <ProgressBar value={share} aria-label={label} />
      {looking && (
        <Text size={200} className={shared.soft}>
          {texts.historyHelp}
        </Text>
      )}
      <div className={shared.buttons}>
        {looking ? (
          <Button size="small" onClick={session.stopLooking}>
            {texts.stop}
          </Button>
        ) : (
          <Button size="small" onClick={() => void session.look()}>
            {texts.goOn}
          </Button>
        )}
      </div>
    </section>
  );
}

const historyName = ({ mailbox }: MailboxState, policy: RepliesPolicy, language: Language): string =>
  mailbox === null
    ? mailboxName(null, policy, language).toLowerCase()
    : mailboxName(mailbox, policy, language);

/** What could not be looked at, with what to do. What all mailboxes have in common is said once. */
export function Problems({ session, state, policy, language }: Props) {
  const styles = useStyles();
  const { mailboxes, trouble, working } = state;
  const open = mailboxes.filter((each) => !isClosed(each));
  const troubled = open.filter(({ problem }) => lookFailed(problem));
  const same = sharedProblem(open) !== null;
  const shown = same ? troubled.slice(0, 1) : troubled;
  return (
    <>
      {trouble && <Warning says={sayHere(trouble, language)} />}
      {shown.map((each) => {
        const says = sayMailboxProblem(each, language);
        const name = mailboxName(each.mailbox, policy, language);
        return <Warning key={each.mailbox ?? ''} says={same ? says : `${name}: ${says}`} />;
      })}
      {session.needsSignIn() && (
        <div className={styles.part}>
          <Button disabledFocusable={working !== null} onClick={() => void session.signIn()}>
            {working === 'asking' ? SIGN_IN_TEXTS[language].asking : SIGN_IN_TEXTS[language].signInAgain}
          </Button>
        </div>
      )}
      <GoOnWithout {...{ session, state, policy, language }} />
    </>
  );
}

/** The organisation's mailboxes that are not this person's to open. */
export function Closed({ state: { mailboxes }, policy, language }: Omit<Props, 'session'>) {
  const styles = useStyles();
  const closed = mailboxes.filter(isClosed);
  if (closed.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{count(closed.length, REPLIES_TEXTS[language].closed)}</summary>
      <ul className={styles.list}>
        {closed.map((each) => (
          <li key={each.mailbox}>
            <Text size={200}>
              {mailboxName(each.mailbox, policy, language)}: {sayMailboxProblem(each, language)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Warning({ says }: { says: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{says}</MessageBarBody>
    </MessageBar>
  );
}

/** The window asked for the texts too, and was closed or refused: what is lost without, and the way on. */
export function GoOnWithout({
  session,
  state: { offersWithout, working },
  policy,
  language,
  isCentred = false,
}: Props & { readonly isCentred?: boolean }) {
  const styles = useStyles();
  const { readTexts } = policy;
  if (!offersWithout || readTexts === 'none') return null;
  const texts = REPLIES_TEXTS[language];
  return (
    <div className={mergeClasses(styles.part, isCentred && styles.centred)}>
      <Text align={isCentred ? 'center' : 'start'}>{texts.without[readTexts]}</Text>
      <Button disabledFocusable={working !== null} onClick={() => void session.signInWithout()}>
        {texts.goOnWithout[readTexts]}
      </Button>
    </div>
  );
}

/** The policy wants texts read, and the permission is missing. */
export function LacksTexts({ session, state: { lacksTexts, working }, policy, language }: Props) {
  const styles = useStyles();
  const shared = useRowStyles();
  const { readTexts } = policy;
  if (!lacksTexts || readTexts === 'none') return null;
  return (
    <div className={styles.part}>
      <Text size={200} className={shared.soft}>
        {REPLIES_TEXTS[language].lacksTexts[readTexts]}
      </Text>
      <Button size="small" disabledFocusable={working !== null} onClick={() => void session.allowTexts()}>
        {working === 'asking' ? SIGN_IN_TEXTS[language].asking : SIGN_IN_TEXTS[language].allow}
      </Button>
    </div>
  );
}
