import type { Language } from '../hygiene/rules/rule';
import type { EntranceTexts } from '../session/sign-in/entrance-page';
import type { Route } from './types';

interface RouteTexts {
  /** The name that stands at the top, and in the browser's tab. */
  readonly product: string;
  readonly pages: Readonly<Record<Exclude<Route['page'], 'department'>, string>>;
  /** The mailboxes that no department has. */
  readonly other: string;
  /** A department that the policy does not have. */
  readonly gone: string;
}

/** What pages are called. */
export const ROUTE_TEXTS: Readonly<Record<Language, RouteTexts>> = {
  da: {
    product: 'Kuvert · Lederoverblik',
    pages: { overview: 'Overblik', list: 'Liste', report: 'Rapport', privacy: 'Hvad læses her?' },
    other: 'Andre postkasser',
    gone: 'Afdelingen findes ikke',
  },
  en: {
    product: 'Kuvert · Managers’ overview',
    pages: { overview: 'Overview', list: 'List', report: 'Report', privacy: 'What is read here?' },
    other: 'Other mailboxes',
    gone: 'There is no such department',
  },
};

export interface AppTexts extends EntranceTexts {
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly tryAgain: string;
  /** A page that is fetched when it is first opened. */
  readonly coming: string;
  readonly notFetched: string;
  readonly notFetchedHelp: string;
  readonly deleted: string;
  readonly deletedHelp: string;
  readonly readAgain: string;
}

/** What the page says of itself while it has nothing to show. */
export const APP_TEXTS: Readonly<Record<Language, AppTexts>> = {
  da: {
    loading: 'Henter det, siden ved fra sidst …',
    notSetUp: 'Siden er ikke sat op endnu',
    notSetUpHelp: 'Jeres it-afdeling skal give Kuvert adgang til at se, hvem der venter på svar.',
    signedOut: 'Får borgerne svar til tiden?',
    signedOutHelp:
      'Log ind, så ser siden efter i de postkasser, du har adgang til. Den læser ikke, hvad der står i mailene.',
    problem: 'Siden kan ikke se, hvem der venter',
    crashed: 'Siden gik i stå',
    crashedHelp: 'Det, der er hentet, er der stadig.',
    tryAgain: 'Prøv igen',
    coming: 'Henter siden …',
    notFetched: 'Siden kunne ikke hentes',
    notFetchedHelp: 'Det plejer at være nettet. Resten virker stadig.',
    deleted: 'Alt, hvad siden havde gemt, er slettet',
    deletedHelp: 'Mailene ligger, hvor de lå. Siden henter igen, når du beder om det eller åbner den på ny.',
    readAgain: 'Hent igen',
  },
  en: {
    loading: 'Fetching what is known from last time …',
    notSetUp: 'This page is not set up yet',
    notSetUpHelp: 'Your IT department has to let Kuvert see who waits for an answer.',
    signedOut: 'Do citizens get their answers in time?',
    signedOutHelp:
      'Sign in, and the page looks in the mailboxes that you may open. It does not read what the mails say.',
    problem: 'The page cannot see who waits',
    crashed: 'The page stopped working',
    crashedHelp: 'What was fetched is still there.',
    tryAgain: 'Try again',
    coming: 'Fetching the page …',
    notFetched: 'The page could not be fetched',
    notFetchedHelp: 'It mostly is the network. Everything else still works.',
    deleted: 'All that the page had kept is deleted',
    deletedHelp: 'The mails are where they were. The page reads again when you ask it to, or open it anew.',
    readAgain: 'Read again',
  },
};
