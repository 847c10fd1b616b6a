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
    // The browser takes the focus off what is no longer shown at the end of the next frame.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const place = open !== undefined && column !== 'list' ? '#mail' : '[role="option"][tabindex="0"]';
      document.querySelector<HTMLElement>(place)?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [open, column]);
}
