import { type RefObject, useEffect, useRef } from 'react';
import type { Row } from '../../session/replies/row-state';

/**
 * Keeps the keyboard in its row: the choice that opens gets it, then the way back, then the row itself. Nothing moves where the
 * keyboard is elsewhere.
 */
export function useRowFocus(row: RefObject<HTMLElement | null>, { form, done }: Row): void {
  const before = useRef({ form, done });
  useEffect(() => {
    const was = before.current;
    before.current = { form, done };
    if (form === was.form && done === was.done) return;
    const { activeElement } = document;
    const isHere = activeElement === document.body || row.current?.contains(activeElement) === true;
    if (!document.hasFocus() || !isHere) return;
    const next = done ? '[data-undo]' : form ? '[role="gridcell"] fieldset button' : null;
    const target = next === null ? row.current : row.current?.querySelector<HTMLElement>(next);
    target?.focus({ preventScroll: true });
  }, [row, form, done]);
}
