import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Question } from '../state/app-state';
import { useAppState } from './app-context';
import { useFocusBack } from './use-focus-back';

/** A question before something that cannot be taken back. Escape means no. */
export function QuestionDialog() {
  const question = useAppState((state) => state.question);
  return question && <QuestionSurface question={question} />;
}

function QuestionSurface({ question }: { question: Question }) {
  useFocusBack();
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
