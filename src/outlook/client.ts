import type { Language } from '../hygiene/rules/rule';

/** Danish where Outlook is shown in Danish, or does not say; English for every other display language. */
export function languageOf(displayLanguage: string | undefined): Language {
  if (!displayLanguage) return 'da';
  return displayLanguage.slice(0, 2).toLowerCase() === 'da' ? 'da' : 'en';
}

/**
 * Waits until office.js is ready.
 *
 * @returns null when the page was opened outside Outlook
 */
export async function outlookLanguage(): Promise<Language | null> {
  const { host } = await Office.onReady();
  const inOutlook = String(host) === 'Outlook' && Office.context?.mailbox;
  return inOutlook ? languageOf(Office.context.displayLanguage) : null;
}

/** Whether this client has a version of Outlook's API. Members are feature-detected besides: builds differ. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
