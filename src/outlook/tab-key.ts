/** What a browser stops at on the Tab key. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/**
 * Leaves the Tab key to the browser as long as there is a further stop in the page. In a frame (Outlook on the web, new Outlook)
 * office.js moves the keyboard itself, by a list of its own that lacks `summary` and whatever was given the focus without being
 * a stop, such as a heading: from there the key leads out of the pane (office.js 1.1.110, `onWindowKeydown` and
 * `focusToNextTabbable`). Beyond the last stop it is office.js that hands the keyboard on to Outlook.
 */
export function keepTabKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const from = event.target as Node;
    const beyond = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const isBeyond = (stop: Element) => (from.compareDocumentPosition(stop) & beyond) !== 0 && isStop(stop);
    // office.js listens to the window, which comes after the document.
    if ([...page.querySelectorAll(STOPS)].some(isBeyond)) event.stopPropagation();
  });
}

function isStop(element: Element): boolean {
  const { tabIndex, disabled } = element as HTMLButtonElement;
  return tabIndex >= 0 && !disabled && element.getClientRects().length > 0 && !element.closest('[inert]');
}
