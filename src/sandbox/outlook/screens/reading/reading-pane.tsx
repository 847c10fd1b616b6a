import { Button, Caption1, makeStyles, ToggleButton, Tooltip, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StoredMessage } from '../../../mailbox/types';
import { viewerDocument } from '../html/viewer-document';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  ArrowRoutingRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '../shell/icons';
import { useLook } from '../shell/theme';
import type { OpenMail } from '../state/app-state';
import { AttachmentChips } from './attachment-chips';
import { MailFrame } from './mail-frame';
import { MailHeader } from './mail-header';
import { NotificationBars } from './notification-bars';

const useStyles = makeStyles({
  mail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  background: { alignSelf: 'flex-end', marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` },
});

/** The mail that is being read. */
export function ReadingPane({ open, message }: { open: OpenMail; message: StoredMessage }) {
  const styles = useStyles();
  const texts = useTexts();
  const settings = useAppState((state) => state.settings);
  const { isDark } = useLook(settings.theme);
  const [onPaper, setOnPaper] = useState(false);
  const viewer = useMemo(() => viewerDocument(message, settings.language), [message, settings.language]);
  const files = message.attachments.filter(({ isInline }) => !isInline);
  return (
    <article className={styles.mail}>
      <MailHeader message={message} />
      {message.parentFolderId === 'sentitems' && <InGateway id={message.id} />}
      <NotificationBars item={open.item} protectedText={texts.protectedNotice} />
      <AttachmentChips files={files} />
      {isDark && (
        <Tooltip content={onPaper ? texts.darkBackground : texts.lightBackground} relationship="label">
          <ToggleButton
            className={styles.background}
            appearance="subtle"
            size="small"
            checked={onPaper}
            icon={onPaper ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
            onClick={() => setOnPaper(!onPaper)}
          />
        </Tooltip>
      )}
      <MailFrame html={viewer.html} title={texts.mailBody} dark={isDark && !onPaper} />
      {viewer.remotePictures && <Caption1 className={styles.quiet}>{texts.remotePictures}</Caption1>}
      <AnswerButtons />
    </article>
  );
}

function InGateway({ id }: { id: string }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  return (
    <div className={styles.actions}>
      <Button size="small" icon={<ArrowRoutingRegular />} onClick={() => void app.showGateway(id)}>
        {texts.gateway.seeMail}
      </Button>
    </div>
  );
}

function AnswerButtons() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  return (
    <div className={styles.actions}>
      <Button icon={<ArrowReplyRegular />} onClick={() => void app.answer('reply')}>
        {texts.reply}
      </Button>
      <Button icon={<ArrowReplyAllRegular />} onClick={() => void app.answer('replyAll')}>
        {texts.replyAll}
      </Button>
      <Button icon={<ArrowForwardRegular />} onClick={() => void app.answer('forward')}>
        {texts.forward}
      </Button>
    </div>
  );
}
