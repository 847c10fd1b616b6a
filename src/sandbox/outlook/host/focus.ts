/**
 * office.js keeps the Tab key to itself: at the end of the pane it tells the host, and the host moves the focus on.
 * Without this a keyboard user could not leave the pane.
 */

const ACTION = {
  tabExit: 13,
  tabExitShift: 14,
  noFocusable: 17,
  noFocusableShift: 18,
} as const;

const FOCUSABLE =
  'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[contenteditable="true"],[tabindex]:not([tabindex="-1"])';

/** Handles `ContextActivationManager_notifyHost`; its data is [control id, action, …]. */
export function moveFocus(frame: HTMLIFrameElement, data: unknown): void {
  const action = Array.isArray(data) ? data[1] : undefined;
  const forward = action === ACTION.tabExit || action === ACTION.noFocusable;
  const back = action === ACTION.tabExitShift || action === ACTION.noFocusableShift;
  if (!forward && !back) return;
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const after = all.filter(
    (element) => frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const before = all.filter(
    (element) => frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const next = forward ? (after[0] ?? all[0]) : (before.at(-1) ?? all.at(-1));
  next?.focus();
}
