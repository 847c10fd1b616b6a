import type { Language } from '../hygiene/rules/rule';

interface AppTexts {
  readonly title: string;
  readonly opening: string;
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly tryAgain: string;
}

/** What the page says of itself while it has nothing to show. */
export const APP_TEXTS: Readonly<Record<Language, AppTexts>> = {
  da: {
    title: 'Kuvert · Mailpolitik',
    opening: 'Åbner mailpolitikken …',
    crashed: 'Siden gik i stå',
    crashedHelp: 'Det, du har ændret, er der stadig.',
    tryAgain: 'Prøv igen',
  },
  en: {
    title: 'Kuvert · Mail policy',
    opening: 'Opening the policy …',
    crashed: 'The page came to a halt',
    crashedHelp: 'What you changed is still there.',
    tryAgain: 'Try again',
  },
};
