/**
 * Opens a page in the person's browser. Nothing of the mail goes along, and the page knows nothing of the pane.
 *
 * @returns `refused` when the client would not; a browser that keeps new windows back does not say so
 */
export function openPage(page: string): 'refused' | null {
  try {
    // Outlook on the computer opens its own browser; on the web there is no such member, or it is not supported.
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
      Office.context.ui.openBrowserWindow(page);
    else window.open(page, '_blank', 'noopener,noreferrer');
    return null;
  } catch {
    return 'refused';
  }
}
