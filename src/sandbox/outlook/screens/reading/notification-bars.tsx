import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ItemNotification, ItemStore } from '../../model';
import { useApp, useTexts } from '../shell/app-context';
import { DismissRegular } from '../shell/icons';
import { useItem } from './use-item';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  progress: { marginTop: tokens.spacingVerticalXS },
});

const intents = {
  informationalMessage: 'info',
  progressIndicator: 'info',
  errorMessage: 'error',
  insightMessage: 'warning',
} as const;

/** What add-ins have put above the mail (Office.NotificationMessages), and that the mail is protected. */
export function NotificationBars({ item, protectedText }: { item: ItemStore; protectedText: string }) {
  const styles = useStyles();
  const [notifications, isProtected] = useItem(
    item,
    (mail) => [mail.notifications, mail.isProtected] as const,
  );
  if (notifications.length === 0 && !isProtected) return null;
  return (
    <div className={styles.bars}>
      {isProtected && (
        <MessageBar intent="info">
          <MessageBarBody>{protectedText}</MessageBarBody>
        </MessageBar>
      )}
      {notifications.map((notification) => (
        <Notification key={notification.key} item={item} notification={notification} />
      ))}
    </div>
  );
}

function Notification({ item, notification }: { item: ItemStore; notification: ItemNotification }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const { key, type, message, actions } = notification;
  const dismiss = () =>
    item.change({ notifications: item.get().notifications.filter((other) => other.key !== key) }, 'user');
  return (
    <MessageBar intent={intents[type]}>
      <MessageBarBody>
        {message}{' '}
        {actions?.map(({ actionText, commandId, contextData }) => (
          <Link key={commandId} inline onClick={() => app.openPane(commandId, contextData)}>
            {actionText}
          </Link>
        ))}
        {type === 'progressIndicator' && <ProgressBar className={styles.progress} aria-label={message} />}
      </MessageBarBody>
      {type !== 'progressIndicator' && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.dismiss}
              onClick={dismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
