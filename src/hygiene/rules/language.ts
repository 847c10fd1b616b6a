import type { Language } from './rule';

/** Danish where Outlook or the browser is shown in Danish, or does not say; English for every other display language. */
export function languageOf(displayLanguage: string | undefined): Language {
  if (!displayLanguage) return 'da';
  return displayLanguage.slice(0, 2).toLowerCase() === 'da' ? 'da' : 'en';
}
