import { useEffect } from 'react';

/** For dialogs without a button of their own: when they go, the focus goes back to where it was. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
