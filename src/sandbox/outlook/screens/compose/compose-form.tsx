import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ItemStore } from '../../model';
import { AttachmentChips } from '../reading/attachment-chips';
import { NotificationBars } from '../reading/notification-bars';
import { useItem } from '../reading/use-item';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import type { OpenMail } from '../state/app-state';
import { toPlain } from './body-format';
import { ComposeActions } from './compose-actions';
import { FromField } from './from-field';
import { Attendees, TimeAndPlace } from './meeting-fields';
import { PlainDialog } from './plain-dialog';
import { PlainEditor } from './plain-editor';
import { RecipientField } from './recipient-field';
import { RichEditor } from './rich-editor';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr',
    alignItems: 'center',
    minHeight: '38px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  subject: {
    height: '36px',
    minWidth: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    outlineStyle: 'none',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { boxShadow: `0 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  more: { display: 'flex', '& button': { minWidth: 'auto' } },
  spaced: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':empty': { display: 'none' },
  },
  progress: { height: '4px' },
});

/** The mail, or the invitation to a meeting, that is being written. */
export function ComposeForm({ open }: { open: OpenMail }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const { item, focus } = open;
  const sending = useAppState((state) => state.sending);
  const [bodyType, attachments, meeting] = useItem(
    item,
    (mail) => [mail.bodyType, mail.attachments, mail.meeting] as const,
  );
  const [asking, setAsking] = useState(false);
  const files = attachments.filter(({ isInline }) => !isInline);
  return (
    <section
      aria-label={meeting ? texts.composeMeeting : texts.compose}
      className={styles.form}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || (event.key !== 'Enter' && event.key !== 's')) return;
        event.preventDefault();
        void (event.key === 's' ? app.saveDraft() : app.send());
      }}
    >
      <ComposeActions item={item} onPlain={() => setAsking(true)} />
      <div className={styles.progress}>{sending && <ProgressBar aria-hidden="true" />}</div>
      <NotificationBars item={item} protectedText={texts.protectedDraftNotice} />
      <FromField item={item} />
      {meeting ? (
        <Attendees item={item} focus={focus === 'to'} />
      ) : (
        <Recipients item={item} focus={focus === 'to'} />
      )}
      <SubjectField item={item} />
      {meeting && <TimeAndPlace item={item} meeting={meeting} />}
      {files.length > 0 && (
        <div className={styles.spaced}>
          <AttachmentChips
            files={files}
            onRemove={({ id }) =>
              item.change({ attachments: item.get().attachments.filter((file) => file.id !== id) }, 'user')
            }
          />
        </div>
      )}
      {bodyType === 'html' ? (
        <RichEditor item={item} focus={focus === 'body'} />
      ) : (
        <PlainEditor item={item} focus={focus === 'body'} />
      )}
      <PlainDialog
        open={asking}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) item.change(toPlain(item.get()), 'user');
        }}
      />
    </section>
  );
}

function Recipients({ item, focus }: { item: ItemStore; focus: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const [to, cc, bcc] = useItem(item, (mail) => [mail.to, mail.cc, mail.bcc] as const);
  const [shown, setShown] = useState({ cc: false, bcc: false });
  const showCc = shown.cc || cc.length > 0;
  const showBcc = shown.bcc || bcc.length > 0;
  return (
    <>
      <RecipientField
        label={texts.to}
        people={to}
        autoFocus={focus}
        onChange={(people) => item.change({ to: people }, 'user')}
      >
        <span className={styles.more}>
          {!showCc && (
            <Button
              appearance="transparent"
              size="small"
              aria-label={texts.addCc}
              onClick={() => setShown({ ...shown, cc: true })}
            >
              {texts.cc}
            </Button>
          )}
          {!showBcc && (
            <Button
              appearance="transparent"
              size="small"
              aria-label={texts.addBcc}
              onClick={() => setShown({ ...shown, bcc: true })}
            >
              {texts.bcc}
            </Button>
          )}
        </span>
      </RecipientField>
      {showCc && (
        <RecipientField
          label={texts.cc}
          people={cc}
          autoFocus={shown.cc}
          onChange={(people) => item.change({ cc: people }, 'user')}
        />
      )}
      {showBcc && (
        <RecipientField
          label={texts.bcc}
          people={bcc}
          autoFocus={shown.bcc}
          onChange={(people) => item.change({ bcc: people }, 'user')}
        />
      )}
    </>
  );
}

function SubjectField({ item }: { item: ItemStore }) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const subject = useItem(item, (mail) => mail.subject);
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {texts.subject}
      </label>
      <input
        id={id}
        className={styles.subject}
        value={subject}
        placeholder={texts.addSubject}
        // Exchange takes 255 characters.
        maxLength={255}
        onChange={(event) => item.change({ subject: event.target.value }, 'user')}
      />
    </div>
  );
}
