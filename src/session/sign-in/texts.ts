import type { Language } from '../../hygiene/rules/rule';

export interface SignInTexts {
  readonly starting: string;
  readonly signIn: string;
  readonly signInAgain: string;
  readonly signingIn: string;
  readonly signingInHelp: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly waitSeconds: readonly [string, string];
  readonly waitMinutes: readonly [string, string];
  readonly signedInAs: string;
  readonly signOut: string;
  readonly signOutAnyway: string;
  readonly stay: string;
  readonly allow: string;
  readonly asking: string;
}

/** What every tab and page says that signs in. */
export const SIGN_IN_TEXTS: Readonly<Record<Language, SignInTexts>> = {
  da: {
    starting: 'Ser efter, om du er logget ind …',
    signIn: 'Log ind',
    signInAgain: 'Log ind igen',
    signingIn: 'Log ind i det andet vindue',
    signingInHelp: 'Kuvert går videre, når du er færdig dér.',
    cancel: 'Annullér',
    tryAgain: 'Prøv igen',
    waitSeconds: ['Prøv igen om 1 sekund.', 'Prøv igen om {n} sekunder.'],
    waitMinutes: ['Prøv igen om 1 minut.', 'Prøv igen om {n} minutter.'],
    signedInAs: 'Logget ind som {name}',
    signOut: 'Log ud',
    signOutAnyway: 'Log ud alligevel',
    stay: 'Bliv',
    allow: 'Giv adgang',
    asking: 'Spørger …',
  },
  en: {
    starting: 'Looking whether you are signed in …',
    signIn: 'Sign in',
    signInAgain: 'Sign in again',
    signingIn: 'Sign in in the other window',
    signingInHelp: 'Kuvert goes on when you are done there.',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    waitSeconds: ['Try again in 1 second.', 'Try again in {n} seconds.'],
    waitMinutes: ['Try again in 1 minute.', 'Try again in {n} minutes.'],
    signedInAs: 'Signed in as {name}',
    signOut: 'Sign out',
    signOutAnyway: 'Sign out anyway',
    stay: 'Stay',
    allow: 'Give access',
    asking: 'Asking …',
  },
};
