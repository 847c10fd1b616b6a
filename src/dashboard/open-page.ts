import { isWebPage } from '../hygiene/web-page';

/**
 * Opens a page of Outlook's in a tab of its own, and tells of a browser that keeps new windows back. Asked for with `noopener` a
 * browser answers alike in both cases (HTML standard, window open steps), so the tab is cut off from this page by hand.
 */
export function openPage(page: string): 'refused' | null {
  if (!isWebPage(page)) return 'refused';
  const opened = window.open('', '_blank');
  if (!opened) return 'refused';
  opened.opener = null;
  opened.location.replace(page);
  return null;
}
