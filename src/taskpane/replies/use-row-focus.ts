import { type RefObject, useEffect, useRef } from 'react';
import type { Row } from '../../session/replies/row-state';

/**
 * Keeps the keyboard in its row: a form that opens gets it, and what stands in the place of a button that went away. Nothing
 * moves where the keyboard is elsewhere.
 */
export function useRowFocus(row: RefObject<HTMLElement | null>, { form, done }: Row): void {
  const before = useRef({ form, done });
  useEffect(() => {
    const was = before.current;
    before.current = { form, done };
    if (form !== null && form !== was.form) {
      row.current?.querySelector<HTMLElement>('form input, form select')?.focus();
      return;
    }
    if (form === was.form && done === was.done) return;
    const { activeElement } = document;
    const isLost = activeElement === document.body || row.current?.contains(activeElement) === true;
    if (!document.hasFocus() || !isLost) return;
    const next = done ? '[data-undo]' : '[data-more], h2';
    row.current?.querySelector<HTMLElement>(next)?.focus();
  }, [row, form, done]);
}
