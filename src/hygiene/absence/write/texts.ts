import type { FormProblemName, WriteLanguage } from './types';

/** What each problem of a form is called beside its field; the proposed day stands on a button of its own. */
export const PROBLEM_TEXTS: Readonly<Record<FormProblemName, Readonly<Record<WriteLanguage, string>>>> = {
  'no-start': {
    da: 'Vælg den første dag, du er væk.',
    en: 'Choose the first day that you are away.',
  },
  'no-first-day-back': {
    da: 'Vælg den dag, du igen besvarer mail.',
    en: 'Choose the day on which you answer mail again.',
  },
  'bad-time': {
    da: 'Skriv klokkeslættet som 13:30.',
    en: 'Write the time as 13:30.',
  },
  'back-before-start': {
    da: 'Dagen, du er tilbage, skal ligge efter den første dag, du er væk.',
    en: 'The day you are back must come after the first day that you are away.',
  },
  past: {
    da: 'Perioden er forbi, så der ville ikke blive sendt noget svar.',
    en: 'The period is over, so no reply would be sent.',
  },
  'not-a-working-day': {
    da: 'Dagen er en weekend eller helligdag. Er det den dag, du igen besvarer mail?',
    en: 'The day is a weekend or a public holiday. Is it the day on which you answer mail again?',
  },
  'too-long': {
    da: 'En postkasse efter en fratrådt må ikke være åben så længe. Vælg en tidligere dag.',
    en: 'The mailbox of someone who has left may not stay open for so long. Choose an earlier day.',
  },
  'no-contact': {
    da: 'Vælg en stedfortræder, eller skriv, hvem man kan kontakte, hvis det haster.',
    en: 'Choose a stand-in, or write whom to contact if it is urgent.',
  },
  'stand-in-without-name': {
    da: 'Skriv stedfortræderens navn.',
    en: 'Write the name of the stand-in.',
  },
  'stand-in-unreachable': {
    da: 'Skriv stedfortræderens telefonnummer eller mailadresse.',
    en: 'Write the phone number or the mail address of the stand-in.',
  },
  'urgent-without-name': {
    da: 'Skriv, hvem nummeret eller adressen hører til, fx Borgerservice.',
    en: 'Write whose number or address it is, such as Borgerservice.',
  },
  'urgent-unreachable': {
    da: 'Skriv et telefonnummer eller en mailadresse, som bliver passet imens.',
    en: 'Write a phone number or a mail address that is attended to meanwhile.',
  },
  'stand-in-is-owner': {
    da: 'Du kan ikke være din egen stedfortræder. Vælg en kollega.',
    en: 'You cannot stand in for yourself. Choose a colleague.',
  },
  'no-name': {
    da: 'Skriv dit navn, som det skal stå under svaret.',
    en: 'Write your name as it is to stand below the reply.',
  },
};
