import type { Language } from '../../hygiene/rules/rule';

interface RecipientTexts {
  readonly title: string;
  readonly away: string;
  readonly awayUntil: string;
  readonly full: string;
  readonly unknown: string;
  readonly meant: string;
  readonly listInside: string;
  readonly listOutside: string;
  readonly asking: string;
  readonly unasked: readonly [one: string, many: string];
  /** Buttons. */
  readonly use: string;
  readonly signIn: string;
  readonly again: string;
  readonly notReplaced: string;
}

export const RECIPIENT_TEXTS: Readonly<Record<Language, RecipientTexts>> = {
  da: {
    title: 'Om modtagerne',
    away: '{who} har autosvar slået til. Haster det, så skriv også til en anden.',
    awayUntil: '{who} har autosvar indtil {day}. Haster det, så skriv også til en anden.',
    full: '{who} kan ikke få mailen: postkassen er fuld.',
    unknown: '{who} findes ikke i adressebogen.',
    meant: '{who} findes ikke i adressebogen. Mente du {other}?',
    listInside: '{who} er en liste med {total} medlemmer, alle i organisationen.',
    listOutside: '{who} er en liste med {total} medlemmer. {external} af dem er uden for organisationen.',
    asking: 'Slår modtagerne op i adressebogen …',
    unasked: [
      '1 modtager er ikke slået op i adressebogen.',
      '{n} modtagere er ikke slået op i adressebogen.',
    ],
    use: 'Ret modtageren',
    signIn: 'Log ind og slå op',
    again: 'Prøv igen',
    notReplaced: 'Modtageren kunne ikke rettes herfra. Ret adressen i mailen.',
  },
  en: {
    title: 'About the recipients',
    away: '{who} has an automatic reply turned on. If it is urgent, write to somebody else as well.',
    awayUntil: '{who} has an automatic reply until {day}. If it is urgent, write to somebody else as well.',
    full: '{who} cannot get the mail: the mailbox is full.',
    unknown: '{who} is not in the address book.',
    meant: '{who} is not in the address book. Did you mean {other}?',
    listInside: '{who} is a list with {total} members, all inside the organisation.',
    listOutside: '{who} is a list with {total} members. {external} of them are outside the organisation.',
    asking: 'Looking the recipients up in the address book …',
    unasked: [
      '1 recipient was not looked up in the address book.',
      '{n} recipients were not looked up in the address book.',
    ],
    use: 'Correct the recipient',
    signIn: 'Sign in and look up',
    again: 'Try again',
    notReplaced: 'The recipient could not be corrected from here. Correct the address in the mail.',
  },
};
