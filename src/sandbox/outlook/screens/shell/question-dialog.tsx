import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useAppState } from './app-context';

/** A question before something that cannot be taken back. Escape means no. */
export function QuestionDialog() {
  const question = useAppState((state) => state.question);
  if (!question) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && question.answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions>
            <Button onClick={() => question.answer(false)}>{question.cancel}</Button>
            <Button appearance="primary" onClick={() => question.answer(true)}>
              {question.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
