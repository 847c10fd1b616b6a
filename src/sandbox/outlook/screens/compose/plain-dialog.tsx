import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTexts } from '../shell/app-context';

/** Warns that formatting goes when a mail becomes plain text. */
export function PlainDialog({ open, onAnswer }: { open: boolean; onAnswer(yes: boolean): void }) {
  const texts = useTexts();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => !data.open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.plainTitle}</DialogTitle>
          <DialogContent>{texts.plainText}</DialogContent>
          <DialogActions>
            <Button onClick={() => onAnswer(false)}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {texts.plainConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
