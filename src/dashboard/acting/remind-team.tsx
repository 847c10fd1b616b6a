import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { MailboxAddress } from '../../graph/mail-types';
import { figuresOf } from '../../hygiene/replies/figures';
import { oldestWaiting } from '../../hygiene/replies/trouble';
import { mailboxName } from '../../session/replies/words';
import { SIGN_IN_TEXTS } from '../../session/sign-in/texts';
import { needsSignIn } from '../../session/sign-in/trouble';
import { Spoken } from '../../ui/spoken';
import type { PageProps } from '../types';
import { sayReminder } from './reminder';
import { writeReminder } from './reminder-text';
import { REMINDER_TEXTS } from './texts';

const useStyles = makeStyles({
  all: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  soft: { color: tokens.colorNeutralForeground2 },
});

interface Props extends PageProps {
  readonly mailbox: MailboxAddress;
}

/**
 * "Skriv en venlig påmindelse": a draft to a mailbox's team in one's own mailbox, opened in Outlook. Nothing where nobody waits,
 * and nothing for one's own mailbox.
 */
export function RemindTeam({ mailbox, ...props }: Props) {
  const { inquiries, now } = props.state;
  const { targetOf } = props.dashboard;
  const facts = useMemo(() => {
    const its = inquiries.filter(({ inMailbox }) => inMailbox === mailbox);
    const oldest = oldestWaiting(its)?.receivedAt;
    return oldest === undefined ? null : { oldest, figures: figuresOf(its, now, () => targetOf(mailbox)) };
  }, [inquiries, now, mailbox, targetOf]);
  return mailbox === null || facts === null ? null : <Reminding {...props} {...{ mailbox, facts }} />;
}

interface RemindingProps extends PageProps {
  readonly mailbox: string;
  readonly facts: { readonly oldest: string; readonly figures: ReturnType<typeof figuresOf> };
}

function Reminding({ dashboard, state, language, mailbox, facts }: RemindingProps) {
  const styles = useStyles();
  const { reminders, policy } = dashboard;
  useSyncExternalStore(reminders.subscribe, reminders.get);
  const reminder = reminders.of(mailbox);
  const { working, trouble, drafted } = reminder;
  const texts = REMINDER_TEXTS[language];
  const shared = SIGN_IN_TEXTS[language];
  const mail = () =>
    writeReminder(
      { ...facts, mailbox: mailboxName(mailbox, policy, language), from: state.account?.name ?? '' },
      language,
    );
  const said = sayReminder(reminder, language);
  const all = useRef<HTMLDivElement>(null);
  // What was pressed is gone: the keyboard goes on at the draft, also when one comes back from its tab.
  const before = useRef(drafted);
  useEffect(() => {
    if (drafted && !before.current && document.activeElement === document.body)
      all.current?.querySelector<HTMLElement>('a, button')?.focus();
    before.current = drafted;
  }, [drafted]);
  const asks = trouble !== null && needsSignIn(trouble);
  const allow = trouble?.problem === 'consent-needed' ? shared.allow : shared.signInAgain;
  return (
    <div ref={all} className={styles.all}>
      <Spoken>{said}</Spoken>
      {drafted?.link && (
        <Link inline href={drafted.link} target="_blank" rel="noopener noreferrer">
          {texts.open}
        </Link>
      )}
      {drafted ? (
        <Link as="button" inline onClick={() => reminders.another(mailbox)}>
          {texts.another}
        </Link>
      ) : (
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => void (asks ? reminders.allow : reminders.draft)(mailbox, mail())}
        >
          {working === 'asking' ? shared.asking : working ? texts.writing : asks ? allow : texts.write}
        </Button>
      )}
      <Text size={200} className={styles.soft}>
        {said || texts.help}
      </Text>
    </div>
  );
}
