import type { Language } from '../../hygiene/rules/rule';

interface ChangesTexts {
  readonly title: string;
  readonly intro: string;
  readonly with: string;
  readonly befores: Readonly<Record<'opened' | 'on-disk' | 'default', string>>;
  readonly none: string;
  readonly notRead: string;
  readonly strictness: Readonly<Record<'stricter' | 'looser' | 'neither', string>>;
  readonly count: readonly [one: string, many: string];
  readonly follows: string;
}

/** What changes between two policies. */
export const CHANGES_TEXTS: Readonly<Record<Language, ChangesTexts>> = {
  da: {
    title: 'Hvad ændrer sig',
    intro: 'Det, der kommer til at gælde i stedet for det, der gjaldt.',
    with: 'Sammenlign med',
    befores: {
      opened: 'Det, du åbnede',
      'on-disk': 'Filen, som den ligger på disken',
      default: 'Kuverts standard',
    },
    none: 'Ingen ændringer.',
    notRead: 'Ændringerne kan ses, når fejlene er rettet i begge.',
    strictness: { stricter: 'strammere', looser: 'lempeligere', neither: 'ændret' },
    count: ['1 ændring', '{n} ændringer'],
    follows: 'Følger organisationens mål.',
  },
  en: {
    title: 'What changes',
    intro: 'What will hold in place of what held.',
    with: 'Compare with',
    befores: {
      opened: 'What you opened',
      'on-disk': 'The file as it is on disk',
      default: 'Kuvert’s default',
    },
    none: 'No changes.',
    notRead: 'The changes can be seen when the problems are mended in both.',
    strictness: { stricter: 'stricter', looser: 'looser', neither: 'changed' },
    count: ['1 change', '{n} changes'],
    follows: 'Follows the organisation’s target.',
  },
};
