import {
  Link,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useAppState, useTexts } from './app-context';

/** Shows what happened in passing, and lets it be undone. Read out politely. */
export function Notices() {
  const toaster = useId('notices');
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);
  const texts = useTexts();
  const notice = useAppState((state) => state.notice);
  const undoWord = texts.undo;
  useEffect(() => {
    if (!notice) return;
    const { text, intent, undo } = notice;
    dismissAllToasts();
    dispatchToast(
      <Toast>
        <ToastTitle
          action={
            undo ? (
              <ToastTrigger>
                <Link onClick={undo}>{undoWord}</Link>
              </ToastTrigger>
            ) : null
          }
        >
          {text}
        </ToastTitle>
      </Toast>,
      { intent, timeout: undo ? 8000 : 4000, pauseOnHover: true },
    );
  }, [notice, undoWord, dispatchToast, dismissAllToasts]);
  return <Toaster toasterId={toaster} position="bottom" limit={1} />;
}
