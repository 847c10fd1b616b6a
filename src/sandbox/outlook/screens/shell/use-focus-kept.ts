import { useEffect, useRef } from 'react';
import { useAppState } from './app-context';

/** When what had the focus is gone (a mail sent, a column left), the focus goes to what came in its place. */
export function useFocusKept(): void {
  const [open, column] = useAppState((state) => [state.open?.key, state.column] as const);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // One frame later the browser has taken the focus off what is no longer shown.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const place = open !== undefined && column !== 'list' ? '#mail' : '[role="option"][tabindex="0"]';
      document.querySelector<HTMLElement>(place)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [open, column]);
}
