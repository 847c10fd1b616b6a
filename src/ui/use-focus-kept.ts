import { type RefObject, useEffect } from 'react';
import { useInside } from './use-inside';

/**
 * When what had the focus goes away, the keyboard goes on at the way back ("Fortryd"), or at the verdict.
 *
 * @param changes each change of these can take the focused element away
 */
export function useFocusKept(tab: RefObject<HTMLElement | null>, changes: readonly unknown[]): void {
  const inside = useInside(tab);
  useEffect(() => {
    if (!inside.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const target = tab.current?.querySelector<HTMLElement>('[data-undo], h1, h2');
    target?.focus();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them
  }, changes);
}
