import type { Problem } from './types';

export interface ProblemText {
  /** What happened, and why where that helps. */
  readonly what: string;
  /** What one can do now. */
  readonly help: string;
}

/** A sentence for everything that can go wrong with signing in and with Microsoft Graph, for whoever sits in front of it. */
export const GRAPH_TEXTS: Readonly<Record<'da' | 'en', Readonly<Record<Problem, ProblemText>>>> = {
  da: {
    'not-set-up': {
      what: 'Kuvert er ikke sat op til at logge ind i jeres organisation endnu.',
      help: 'Alt andet i Kuvert virker som før. Spørg jeres it-afdeling, hvis I gerne vil bruge denne del.',
    },
    'sign-in-needed': {
      what: 'Du er ikke logget ind i Kuvert.',
      help: 'Log ind med din arbejdskonto for at bruge denne del. Alt andet virker uden.',
    },
    'sign-in-cancelled': {
      what: 'Du blev ikke logget ind, fordi vinduet blev lukket undervejs.',
      help: 'Prøv igen, når det passer dig. Intet er ændret.',
    },
    'popup-blocked': {
      what: 'Vinduet til at logge ind kunne ikke åbnes, fordi din browser holder nye vinduer tilbage.',
      help: 'Tillad vinduer fra denne side – browseren spørger som regel oppe ved adressen – og prøv igen.',
    },
    'consent-needed': {
      what: 'Denne del af Kuvert mangler en tilladelse til din konto.',
      help: 'Log ind igen, og giv tilladelsen, når du bliver spurgt. Bliver du henvist til en administrator, er det jeres it-afdeling, der kan give den.',
    },
    'session-expired': {
      what: 'Du er blevet logget ud, fordi det er et stykke tid siden, du loggede ind.',
      help: 'Log ind igen, så kan du fortsætte, hvor du slap.',
    },
    'access-revoked': {
      what: 'Din adgang er trukket tilbage eller ændret, for eksempel fordi din adgangskode er ny.',
      help: 'Log ind igen. Virker det ikke, så spørg jeres it-afdeling.',
    },
    'not-found': {
      what: 'Det, Kuvert ledte efter, findes ikke mere.',
      help: 'Det er måske flyttet eller slettet. Hent siden igen, og se, om det er der nu.',
    },
    forbidden: {
      what: 'Du har ikke adgang til det her.',
      help: 'Har du brug for det i dit arbejde, så spørg jeres it-afdeling om adgangen.',
    },
    throttled: {
      what: 'Der er travlt hos Microsoft lige nu, så svaret lader vente på sig.',
      help: 'Vent et par minutter, og prøv igen. Det, du har skrevet, står her stadig.',
    },
    offline: {
      what: 'Der er ingen forbindelse til Microsoft lige nu.',
      help: 'Se efter, om du er på nettet, og prøv igen. Det, du har skrevet, står her stadig.',
    },
    unavailable: {
      what: 'Microsoft svarer ikke lige nu.',
      help: 'Det går som regel over af sig selv. Prøv igen om lidt. Det, du har skrevet, står her stadig.',
    },
    'not-on-graph': {
      what: 'Din postkasse ligger på organisationens egen server, og den kan Kuvert ikke slå op i.',
      help: 'Brug Outlooks egne indstillinger til det her. Alt andet i Kuvert virker som før.',
    },
    'state-expired': {
      what: 'Det er længe siden, Kuvert sidst så efter nyt, så listen skal hentes forfra.',
      help: 'Hent siden igen. Det kan tage lidt længere tid end ellers.',
    },
    refused: {
      what: 'Microsoft tog ikke imod det, Kuvert bad om.',
      help: 'Se efter, om datoer og adresser er rigtige, og prøv igen. Det, du har skrevet, står her stadig.',
    },
    aborted: {
      what: 'Det blev stoppet, før det var færdigt.',
      help: 'Prøv igen, når du vil.',
    },
    failed: {
      what: 'Det lykkedes ikke, og Kuvert ved ikke hvorfor.',
      help: 'Prøv igen om lidt. Sker det flere gange, så fortæl jeres it-afdeling, hvad du var i gang med.',
    },
  },
  en: {
    'not-set-up': {
      what: 'Kuvert is not set up for signing in at your organisation yet.',
      help: 'Everything else in Kuvert works as before. Ask your IT department if you would like to use this part.',
    },
    'sign-in-needed': {
      what: 'You are not signed in to Kuvert.',
      help: 'Sign in with your work account to use this part. Everything else works without.',
    },
    'sign-in-cancelled': {
      what: 'You were not signed in, because the window was closed on the way.',
      help: 'Try again when it suits you. Nothing has changed.',
    },
    'popup-blocked': {
      what: 'The window for signing in could not open, because your browser holds new windows back.',
      help: 'Allow windows from this page – the browser mostly asks up by the address – and try again.',
    },
    'consent-needed': {
      what: 'This part of Kuvert lacks a permission for your account.',
      help: 'Sign in again and give the permission when you are asked. If you are referred to an administrator, your IT department can give it.',
    },
    'session-expired': {
      what: 'You have been signed out, because it is a while since you signed in.',
      help: 'Sign in again and go on where you left off.',
    },
    'access-revoked': {
      what: 'Your access has been withdrawn or changed, for example because your password is new.',
      help: 'Sign in again. If that does not work, ask your IT department.',
    },
    'not-found': {
      what: 'What Kuvert looked for is not there any more.',
      help: 'It may have been moved or deleted. Load the page again to see whether it is there now.',
    },
    forbidden: {
      what: 'You do not have access to this.',
      help: 'If you need it in your work, ask your IT department for access.',
    },
    throttled: {
      what: 'Microsoft is busy right now, so the answer is slow to come.',
      help: 'Wait a few minutes and try again. What you have written is still here.',
    },
    offline: {
      what: 'There is no connection to Microsoft right now.',
      help: 'See whether you are online and try again. What you have written is still here.',
    },
    unavailable: {
      what: 'Microsoft does not answer right now.',
      help: 'This mostly passes by itself. Try again in a little while. What you have written is still here.',
    },
    'not-on-graph': {
      what: 'Your mailbox is on your organisation’s own server, where Kuvert cannot look things up.',
      help: 'Use Outlook’s own settings for this. Everything else in Kuvert works as before.',
    },
    'state-expired': {
      what: 'It is a long time since Kuvert last looked for news, so the list must be fetched anew.',
      help: 'Load the page again. It may take a little longer than usual.',
    },
    refused: {
      what: 'Microsoft did not accept what Kuvert asked for.',
      help: 'See whether dates and addresses are right and try again. What you have written is still here.',
    },
    aborted: {
      what: 'It was stopped before it was done.',
      help: 'Try again when you like.',
    },
    failed: {
      what: 'It did not work, and Kuvert does not know why.',
      help: 'Try again in a little while. If it happens again, tell your IT department what you were doing.',
    },
  },
};
