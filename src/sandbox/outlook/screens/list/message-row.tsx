import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StoredMessage } from '../../../mailbox/types';
import { displayName } from '../mail/addresses';
import { listDate } from '../mail/dates';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { AttachRegular, ImportantFilled, LockClosedRegular } from '../shell/icons';
import { Spoken } from '../shell/spoken';
import type { Texts } from '../texts';
import { rowId } from './message-list';

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: '1px 0',
    borderRadius: tokens.borderRadiusLarge,
    position: 'relative',
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unread: {
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorBrandStroke1,
    },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  avatar: { gridRow: '1 / span 4', alignSelf: 'start', marginTop: '4px' },
  who: { ...cut, fontSize: tokens.fontSizeBase300 },
  subject: { ...cut, fontSize: tokens.fontSizeBase300 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  subjectUnread: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  date: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  marks: {
    display: 'flex',
    position: 'relative',
    gap: '2px',
    justifyContent: 'flex-end',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  important: { color: tokens.colorPaletteRedForeground1 },
  preview: {
    ...cut,
    gridColumn: '2 / span 2',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  categories: {
    display: 'flex',
    position: 'relative',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    gridColumn: '2 / span 2',
    paddingTop: tokens.spacingVerticalXXS,
  },
  category: {
    ...cut,
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    boxSizing: 'border-box',
  },
  draft: { color: tokens.colorPaletteRedForeground1 },
});

interface MessageRowProps {
  message: StoredMessage;
  selected: boolean;
  /** Whether Tab stops here; the arrows reach the others. */
  reachable: boolean;
}

/** One mail of the list: who, what about, when, how it begins. */
export function MessageRow({ message, selected, reachable }: MessageRowProps) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [language, timeZone, ahead] = useAppState(
    ({ settings, owner, ahead }) => [settings.language, owner.timeZone, ahead] as const,
  );
  const who = counterpart(message, texts);
  const date = listDate(message.receivedDateTime, Date.now() + ahead, language, timeZone);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
    <div
      id={rowId(message.id)}
      data-id={message.id}
      role="option"
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className={mergeClasses(styles.row, !message.isRead && styles.unread, selected && styles.selected)}
      onClick={() => void app.openMessage(message.id)}
    >
      <Avatar
        className={styles.avatar}
        name={who.split('; ')[0] ?? who}
        size={32}
        color="colorful"
        aria-hidden="true"
      />
      <span className={mergeClasses(styles.who, !message.isRead && styles.bold)}>
        {!message.isRead && <Spoken>{texts.unreadMark}, </Spoken>}
        {message.isDraft && <span className={styles.draft}>{texts.draftMark} </span>}
        {who}
      </span>
      <Marks message={message} />
      <span className={mergeClasses(styles.subject, !message.isRead && styles.subjectUnread)}>
        {message.subject || texts.noSubject}
      </span>
      <span className={mergeClasses(styles.date, !message.isRead && styles.subjectUnread)}>{date}</span>
      <span className={styles.preview}>
        {message.isProtected ? texts.protectedMark : message.bodyPreview || texts.noPreview}
      </span>
      {message.categories.length > 0 && (
        <span className={styles.categories}>
          <Spoken>, {texts.categories}: </Spoken>
          {message.categories.map((category) => (
            <span key={category} className={styles.category}>
              {category}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

function Marks({ message }: { message: StoredMessage }) {
  const styles = useStyles();
  const texts = useTexts();
  const marks = [
    { shown: message.isProtected, words: texts.protectedMark, icon: <LockClosedRegular /> },
    {
      shown: message.importance === 'high',
      words: texts.highImportance,
      icon: <ImportantFilled className={styles.important} />,
    },
    { shown: message.hasAttachments, words: texts.hasAttachments, icon: <AttachRegular /> },
  ];
  return (
    <span className={styles.marks}>
      {marks.map(
        ({ shown, words, icon }) =>
          shown && (
            <span key={words}>
              <Spoken>{words}</Spoken>
              {icon}
            </span>
          ),
      )}
    </span>
  );
}

/** Whom the mail is from; in what one wrote oneself, whom it is to. */
function counterpart(message: StoredMessage, texts: Texts): string {
  const own = message.isDraft || message.parentFolderId === 'sentitems';
  if (!own) return displayName(message.from.emailAddress);
  const names = message.toRecipients.map(({ emailAddress }) => displayName(emailAddress));
  return names.join('; ') || texts.noRecipients;
}
