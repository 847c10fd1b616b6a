import { rules } from './index';
import type { Language } from './rule';

/** Rules whose findings say different things, or say them in a whole sentence, have a title of their own. */
const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'cpr-number': 'CPR-nummer',
    'missing-attachment': 'Glemt bilag',
    'visible-recipients': 'Synlige modtagere',
    'many-recipients': 'Mange modtagere',
    'outsider-in-reply': 'Ny modtager uden for huset',
    'journal-reminder': 'Husk at journalisere',
    'clear-language': 'Klart sprog',
    'similar-address': 'Adresser, der ligner hinanden',
    'plain-design': 'Mail uden pynt',
    signature: 'Signatur',
  },
  en: {
    'cpr-number': 'CPR number',
    'missing-attachment': 'Forgotten attachment',
    'visible-recipients': 'Visible recipients',
    'many-recipients': 'Many recipients',
    'outsider-in-reply': 'A new recipient outside the house',
    'journal-reminder': 'Remember to journalise',
    'clear-language': 'Clear language',
    'similar-address': 'Addresses that look alike',
    'plain-design': 'Mail without decoration',
    signature: 'Signature',
  },
};

/**
 * What people call a rule, where nothing was found that could speak for itself: "Helbred", "Glemt bilag".
 *
 * @returns the name itself for one that is no rule
 */
export function titleOf(ruleName: string, language: Language): string {
  const own = TITLES[language][ruleName];
  if (own !== undefined) return own;
  const rule = rules.filter(({ name }) => name === ruleName)[0];
  return rule?.texts[language].fact ?? ruleName;
}
