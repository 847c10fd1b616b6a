import {
  Button,
  Field,
  Link,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import type { SignatureManual } from '../../hygiene/signature/types';
import { newestOf } from '../../session/replies/marks';
import { isClosed, mailboxName } from '../../session/replies/words';
import { count } from '../../ui/texts';
import { VerdictBanner } from '../../ui/verdict-banner';
import { BesideCard, BesideFinding } from './beside-card';
import { InquiryRow } from './inquiry-row';
import type { RepliesList } from './list';
import { Closed, History, LacksTexts, Problems } from './mailbox-lines';
import type { RepliesSession } from './session';
import { PORTION, type RepliesState } from './state';
import { REPLIES_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';
import { sayFirstLine } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  list: { margin: 0, padding: 0, listStyle: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  look: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  /** A line of words stands beside the middle of a button, a field beside its end. */
  lookAlone: { alignItems: 'center' },
  mailbox: { flex: '1 1 150px', minWidth: 0 },
  more: { alignSelf: 'start' },
});

interface Props {
  readonly session: RepliesSession;
  readonly state: RepliesState;
  readonly list: RepliesList;
  readonly policy: RepliesPolicy;
  /** What signatures are held to; null where there is no such manual. */
  readonly manual: SignatureManual | null;
  readonly language: Language;
}

/** Who waits: the one sentence, the mail that is being read, how far the look is, then the list. */
export function Overview({ session, state, list, policy, manual, language }: Props) {
  const styles = useStyles();
  const part = { session, state, policy, manual, language };
  return (
    <>
      <VerdictBanner {...sayFirstLine(state, list, language)} />
      <Beside {...part} />
      <div className={styles.all}>
        <History {...part} />
        <Problems {...part} />
        <Choices {...part} list={list} />
        <List {...part} list={list} />
        <LacksTexts {...part} />
        <Closed {...part} />
      </div>
    </>
  );
}

type PartProps = Omit<Props, 'list'>;

function Beside({ session, state, policy, manual, language }: PartProps) {
  const { is, id } = useSyncExternalStore(session.beside.subscribe, session.beside.get);
  const { rows } = useSyncExternalStore(session.rows.subscribe, session.rows.get);
  const { mails } = useSyncExternalStore(session.shown.subscribe, session.shown.get);
  if (is === 'finding') return <BesideFinding language={language} />;
  const inquiry = is === 'found' ? session.inquiryOf(id) : null;
  if (!inquiry) return null;
  const { now } = state;
  const row = rows.get(inquiry.id);
  return (
    <BesideCard
      key={inquiry.id}
      {...{ session, inquiry, row, policy, manual, language, now }}
      shown={mails.get(newestOf(inquiry))}
    />
  );
}

/** Which mailbox, only the unread ones, and looking anew. */
function Choices({ session, state, list, policy, language }: Props) {
  const shared = useRowStyles();
  const styles = useStyles();
  const texts = REPLIES_TEXTS[language];
  const { mailboxes, of, view, looking } = state;
  const open = mailboxes.filter((each) => !isClosed(each));
  const names = open.map(({ mailbox }) => ({
    value: optionOf(mailbox),
    name: mailboxName(mailbox, policy, language),
  }));
  const choose = (value: string) => session.choose(value === ALL ? 'all' : value === '' ? null : value);
  const unread = (list.unread > 0 || view === 'unread') && (
    <div className={shared.buttons}>
      <Text>{count(list.unread, texts.unread)}</Text>
      <Link as="button" inline onClick={() => session.view(view === 'unread' ? 'waiting' : 'unread')}>
        {view === 'unread' ? texts.showAll : texts.showUnread}
      </Link>
    </div>
  );
  return (
    <>
      <div className={mergeClasses(styles.look, open.length < 2 && styles.lookAlone)}>
        {open.length > 1 ? (
          <Field label={texts.mailbox} className={styles.mailbox}>
            <Select className={shared.input} value={optionOf(of)} onChange={(_, { value }) => choose(value)}>
              <option value={ALL}>{texts.all}</option>
              {names.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          unread
        )}
        <Button disabledFocusable={looking} onClick={() => void session.refresh()}>
          {looking ? texts.refreshing : texts.refresh}
        </Button>
      </div>
      {open.length > 1 && unread}
    </>
  );
}

const ALL = 'all';
/** One's own has no address here. */
const optionOf = (mailbox: string | null): string => mailbox ?? '';

function List({ session, state, list, policy, manual, language }: Props) {
  const styles = useStyles();
  const texts = REPLIES_TEXTS[language];
  const { rows } = useSyncExternalStore(session.rows.subscribe, session.rows.get);
  const { mails } = useSyncExternalStore(session.shown.subscribe, session.shown.get);
  const { most, now, of } = state;
  const onScreen = list.rows.slice(0, most);
  useShown(session, onScreen);
  const left = list.rows.length - onScreen.length;
  return (
    <>
      {onScreen.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {onScreen.map((inquiry) => (
            <li key={inquiry.id} className={styles.item}>
              <InquiryRow
                {...{ session, inquiry, policy, manual, language, now }}
                namesMailbox={of === 'all' && inquiry.inMailbox !== null}
                row={rows.get(inquiry.id)}
                shown={mails.get(newestOf(inquiry))}
              />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={session.more}>
          {count(Math.min(left, PORTION), texts.more)}
        </Button>
      )}
    </>
  );
}

/** Subjects and senders of the newest mails of the rows on the screen, and of the inquiry that is being read. */
function useShown(session: RepliesSession, onScreen: RepliesList['rows']): void {
  const { is, id } = useSyncExternalStore(session.beside.subscribe, session.beside.get);
  const beside = is === 'found' ? session.inquiryOf(id) : null;
  const wanted = useMemo(() => {
    const all = new Map([...onScreen, ...(beside ? [beside] : [])].map((each) => [newestOf(each), each]));
    return [...all].map(([id, { inMailbox }]) => ({ id, mailbox: inMailbox }));
  }, [onScreen, beside]);
  useEffect(() => session.shown.want(wanted), [session, wanted]);
}
