import { isWebPage } from '../hygiene/web-page';

/**
 * Opens a page in the person's browser. Nothing of the mail goes along, and the page knows nothing of the pane.
 *
 * @returns `refused` when the client would not; a browser that keeps new windows back does not say so
 */
export function openPage(page: string): 'refused' | null {
  if (!isWebPage(page)) return 'refused';
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

/**
 * The same for a page of Outlook's own, and tells of a browser that keeps new windows back. Asked for with `noopener` a
 * browser answers alike in both cases (HTML standard, window open steps), so the window is cut off from the pane by hand.
 */
export function openMailPage(page: string): 'refused' | null {
  if (!isWebPage(page)) return 'refused';
  try {
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
      Office.context.ui.openBrowserWindow(page);
      return null;
    }
    const opened = window.open('', '_blank');
    if (!opened) return 'refused';
    opened.opener = null;
    opened.location.replace(page);
    return null;
  } catch {
    return 'refused';
  }
}
