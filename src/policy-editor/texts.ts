import type { Language } from '../hygiene/rules/rule';

interface AppTexts {
  readonly title: string;
  readonly opening: string;
  readonly coming: string;
  readonly notFetched: string;
  readonly notFetchedHelp: string;
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly tryAgain: string;
}

/** What the page says of itself while it has nothing to show. */
export const APP_TEXTS: Readonly<Record<Language, AppTexts>> = {
  da: {
    title: 'Kuvert · Mailpolitik',
    opening: 'Åbner mailpolitikken …',
    coming: 'Åbner mailpolitikken …',
    notFetched: 'Siden kunne ikke hentes',
    notFetchedHelp: 'Er kommandoen kuvert policy edit stadig i gang?',
    crashed: 'Siden gik i stå',
    crashedHelp: 'Det, du har ændret, er der stadig.',
    tryAgain: 'Prøv igen',
  },
  en: {
    title: 'Kuvert · Mail policy',
    opening: 'Opening the policy …',
    coming: 'Opening the policy …',
    notFetched: 'The page could not be fetched',
    notFetchedHelp: 'Is the command kuvert policy edit still running?',
    crashed: 'The page came to a halt',
    crashedHelp: 'What you changed is still there.',
    tryAgain: 'Try again',
  },
};
