import type { Language } from '../../hygiene/rules/rule';

interface WholeTexts {
  readonly title: string;
  readonly intro: string;
  readonly file: string;
  readonly hint: string;
}

/** The file as it stands. */
export const WHOLE_TEXTS: Readonly<Record<Language, WholeTexts>> = {
  da: {
    title: 'Hele filen',
    intro:
      'Filen, som den gemmes. Det, som siden ikke har felter til, bliver stående uændret; her kan det ses og rettes.',
    file: 'Filens indhold (JSON)',
    hint: 'Kuvert læser den ved hver ændring. Det, der er udeladt, kommer fra standarden.',
  },
  en: {
    title: 'The whole file',
    intro:
      'The file as it is saved. What the page has no fields for stays as it is; it can be seen and mended here.',
    file: 'The file’s contents (JSON)',
    hint: 'Kuvert reads it at each change. What is left out comes from the default.',
  },
};
