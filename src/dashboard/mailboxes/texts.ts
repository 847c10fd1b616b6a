import type { Language } from '../../hygiene/rules/rule';
import type { AddProblem } from '../types';

interface NoteTexts {
  readonly waits: string;
  readonly coming: string;
  readonly empty: string;
  readonly noSuchMailbox: string;
}

/** What a mailbox says of itself. */
export const NOTE_TEXTS: Readonly<Record<Language, NoteTexts>> = {
  da: {
    waits: 'Er ikke hentet endnu.',
    coming: 'Hentes: {percent} % indtil nu.',
    empty: 'Der er ingen mails i den.',
    noSuchMailbox: 'Der er ingen postkasse med den adresse. Se efter, om den er skrevet rigtigt.',
  },
  en: {
    waits: 'Not fetched yet.',
    coming: 'Being fetched: {percent}% so far.',
    empty: 'There is no mail in it.',
    noSuchMailbox: 'There is no mailbox with that address. See whether it is written correctly.',
  },
};

interface AddedTexts {
  readonly title: string;
  readonly help: string;
  readonly address: string;
  readonly add: string;
  readonly remove: string;
  readonly removeThis: string;
  readonly wasAdded: string;
  readonly removed: string;
  readonly problems: Readonly<Record<AddProblem, string>>;
}

/** Adding mailboxes by hand. */
export const ADDED_TEXTS: Readonly<Record<Language, AddedTexts>> = {
  da: {
    title: 'Se på flere postkasser',
    help: 'Har du adgang til en postkasse, som ikke står her, kan du selv tilføje den. Det er kun for dig i denne browser.',
    address: 'Postkassens adresse',
    add: 'Tilføj',
    remove: 'Fjern',
    removeThis: 'Fjern {address}',
    wasAdded: '{address} er tilføjet',
    removed: '{address} er fjernet',
    problems: {
      'no-address': 'Skriv hele adressen, med @ i.',
      known: 'Den postkasse er her allerede.',
      'not-kept': 'Browseren kunne ikke gemme den. Prøv igen uden for et privat vindue.',
    },
  },
  en: {
    title: 'Look at more mailboxes',
    help: 'If you may open a mailbox that is not here, you can add it yourself. Only for you, in this browser.',
    address: 'Address of the mailbox',
    add: 'Add',
    remove: 'Remove',
    removeThis: 'Remove {address}',
    wasAdded: '{address} is added',
    removed: '{address} is removed',
    problems: {
      'no-address': 'Write the whole address, with its @.',
      known: 'That mailbox is here already.',
      'not-kept': 'The browser could not keep it. Try again outside a private window.',
    },
  },
};
