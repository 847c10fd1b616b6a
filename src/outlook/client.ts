import type { Language } from '../hygiene/rules/rule';

/** Danish where Outlook is shown in Danish, or does not say; English for every other display language. */
export function languageOf(displayLanguage: string | undefined): Language {
  if (!displayLanguage) return 'da';
  return displayLanguage.slice(0, 2).toLowerCase() === 'da' ? 'da' : 'en';
}

/** Whether this client has a version of Outlook's API. Members are feature-detected besides: builds differ. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
