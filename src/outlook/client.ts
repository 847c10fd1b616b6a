import { languageOf } from '../hygiene/rules/language';
import type { Language } from '../hygiene/rules/rule';

/** office.js did not load: no network, or a proxy in between. */
export class NoOfficeJs extends Error {}

/**
 * Waits until office.js is ready.
 *
 * @returns null when the page was opened outside Outlook
 * @throws NoOfficeJs
 */
export async function outlookLanguage(): Promise<Language | null> {
  if (typeof Office === 'undefined') throw new NoOfficeJs();
  const { host } = await Office.onReady();
  const inOutlook = String(host) === 'Outlook' && Office.context?.mailbox;
  return inOutlook ? languageOf(Office.context.displayLanguage) : null;
}

/** Whether Outlook is shown dark, from its own theme (1.14); null where it does not say. */
export function outlookIsDark(): boolean | null {
  try {
    const hex = /^#?([0-9a-f]{6})/i.exec(Office.context.officeTheme.bodyBackgroundColor)?.[1];
    if (!hex) return null;
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return ((red ?? 0) * 299 + (green ?? 0) * 587 + (blue ?? 0) * 114) / 1000 < 128;
  } catch {
    return null;
  }
}

/** Whether this client has a version of Outlook's API. Members are feature-detected besides: builds differ. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
