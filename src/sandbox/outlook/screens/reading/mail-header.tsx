import { Avatar, Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GraphRecipient, StoredMessage } from '../../../mailbox/types';
import { displayName, fullAddress } from '../mail/addresses';
import { readingDate } from '../mail/dates';
import { useAppState, useTexts } from '../shell/app-context';

const useStyles = makeStyles({
  subject: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  head: {
    display: 'grid',
    gridTemplateColumns: '40px 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    alignItems: 'start',
  },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  sender: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Subject, sender, recipients and date of the mail being read. */
export function MailHeader({ message }: { message: StoredMessage }) {
  const styles = useStyles();
  const texts = useTexts();
  const [language, timeZone] = useAppState(
    ({ settings, owner }) => [settings.language, owner.timeZone] as const,
  );
  const sender = message.from.emailAddress;
  const at = message.parentFolderId === 'sentitems' ? message.sentDateTime : message.receivedDateTime;
  return (
    <div>
      <div className={styles.subject}>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {message.subject || texts.noSubject}
        </Text>
        {message.importance === 'high' && (
          <Badge color="danger" appearance="tint">
            {texts.highImportance}
          </Badge>
        )}
        {message.importance === 'low' && (
          <Badge color="informative" appearance="tint">
            {texts.lowImportance}
          </Badge>
        )}
        {message.meeting && (
          <Badge color="brand" appearance="tint">
            {texts.meetingMark}
          </Badge>
        )}
        {message.isProtected && (
          <Badge color="informative" appearance="tint">
            {texts.protectedMark}
          </Badge>
        )}
        {message.categories.map((category) => (
          <Badge key={category} color="brand" appearance="tint">
            {category}
          </Badge>
        ))}
      </div>
      <div className={styles.head}>
        <Avatar name={displayName(sender)} size={40} color="colorful" aria-hidden="true" />
        <div className={styles.lines}>
          <div className={styles.top}>
            <Text weight="semibold" className={styles.sender}>
              {fullAddress(sender)}
            </Text>
            <Text as="span" size={200} className={styles.quiet}>
              <time dateTime={at}>{readingDate(at, language, timeZone)}</time>
            </Text>
          </div>
          <People label={texts.to} people={message.toRecipients} />
          <People label={texts.cc} people={message.ccRecipients} />
          <People label={texts.bcc} people={message.bccRecipients} />
          {message.meeting && (
            <Text size={200} className={styles.quiet}>
              {texts.meetingTime}: <time>{readingDate(message.meeting.start, language, timeZone)}</time>
              {message.meeting.location && ` · ${texts.location}: ${message.meeting.location}`}
            </Text>
          )}
        </div>
      </div>
    </div>
  );
}

function People({ label, people }: { label: string; people: readonly GraphRecipient[] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {label}:{' '}
      {people.map(({ emailAddress }, at) => (
        <span key={emailAddress.address || emailAddress.name} title={emailAddress.address}>
          {at > 0 && '; '}
          {displayName(emailAddress)}
        </span>
      ))}
    </Text>
  );
}
