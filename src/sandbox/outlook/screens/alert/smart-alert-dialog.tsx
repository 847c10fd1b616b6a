import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { SmartAlert } from '../../model';
import { AddinIcon } from '../shell/addin-icon';
import { useApp, useAppState } from '../shell/app-context';
import { useFocusBack } from '../shell/use-focus-back';
import { AlertText } from './alert-text';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  actions: { flexWrap: 'wrap', paddingTop: tokens.spacingVerticalM },
});

/** What the add-in has to say before the mail goes, as Outlook shows it. Escape keeps the mail here. */
export function SmartAlertDialog() {
  const app = useApp();
  const alert = useAppState((state) => state.alert);
  if (!alert) return null;
  return (
    <Dialog
      key={`${alert.kind}:${alert.message}`}
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => !open && app.answerAlert(safeChoice(alert))}
    >
      <AlertSurface alert={alert} />
    </Dialog>
  );
}

function AlertSurface({ alert }: { alert: SmartAlert }) {
  useFocusBack();
  const styles = useStyles();
  const app = useApp();
  const icon = app.addinButtons('compose')[0]?.icon;
  return (
    <DialogSurface className={styles.surface} data-alert={alert.kind}>
      <DialogBody>
        <DialogTitle className={styles.title}>
          <AddinIcon source={icon} size={24} />
          {alert.addinName}
        </DialogTitle>
        <DialogContent>
          <AlertText alert={alert} />
        </DialogContent>
        <DialogActions className={styles.actions} fluid>
          {alert.buttons.map(({ id, label, primary }) => (
            <Button
              key={id}
              appearance={primary ? 'primary' : 'secondary'}
              onClick={() => app.answerAlert(id)}
            >
              {label}
            </Button>
          ))}
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** The choice that sends nothing. */
const safeChoice = ({ buttons }: SmartAlert) =>
  buttons.some(({ id }) => id === 'try-later') ? 'try-later' : 'dont-send';
