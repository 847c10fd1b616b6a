import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useInside } from '../../ui/use-inside';
import { CHANNEL, type CheckState } from './check-state';

export const cardId = (key: string) => `finding-${key}`;

/**
 * Keeps the keyboard's place: when the card or line that had the focus goes away, the newest way back ("Fortryd") gets
 * it, else the verdict. Nothing moves while the writer is in the mail.
 */
export function useFocusKept(tab: RefObject<HTMLElement | null>, state: CheckState): void {
  const inside = useInside(tab);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of these can take the focused element away
  useLayoutEffect(() => {
    if (!inside.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const taken = state.working === CHANNEL ? `[data-undo=${CHANNEL}]` : '[data-undo]';
    const ways = tab.current?.querySelectorAll<HTMLElement>(taken);
    const target = ways?.[ways.length - 1] ?? tab.current?.querySelector<HTMLElement>('h1');
    target?.focus();
  }, [state.cards, state.settled, state.verdict]);
}

/**
 * Shows the card that the alert at Send pointed at: once, at the first reading, and never again.
 *
 * @param card the key of the card that holds the finding, where there is one
 */
export function useShownOnce(finding: string | undefined, card: string | undefined, read: boolean): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!finding || !read || shown.current === finding) return;
    shown.current = finding;
    const element = card === undefined ? null : document.getElementById(cardId(card));
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus();
  }, [finding, card, read]);
}
