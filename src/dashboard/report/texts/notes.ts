import type { Language } from '../../../hygiene/rules/rule';
import type { WhyNotRead } from '../gaps';

type Forms = readonly [one: string, many: string];

interface NoteTexts {
  readonly gaps: string;
  readonly noGaps: string;
  readonly notRead: Readonly<Record<WhyNotRead, string>>;
  readonly stale: string;
  readonly answersUnseen: string;
  readonly readFrom: string;
  /** All of the month came before. */
  readonly readAfter: string;
  readonly unknown: Forms;
  readonly tooFew: Forms;
  readonly method: string;
  readonly targets: string;
  readonly targetDays: Forms;
  readonly targetOf: string;
  readonly counting: string;
  readonly printed: string;
}

/** What the report does not know, how it counts, and when it was made. */
export const NOTE_TEXTS: Readonly<Record<Language, NoteTexts>> = {
  da: {
    gaps: 'Ikke set',
    noGaps: 'Alle postkasser er læst, og hele måneden er med.',
    notRead: {
      'no-access': 'Ikke med, da der ikke er adgang: {names}.',
      'not-found': 'Ikke med, da postkassen ikke findes: {names}.',
      'not-on-graph': 'Ikke med, da den ligger på organisationens egen server: {names}.',
      reading: 'Ikke med, da den stadig læses: {names}.',
      failed: 'Ikke med, da den ikke kunne læses: {names}.',
    },
    stale: 'Sidst læst {moment}: {names}.',
    answersUnseen: 'Svar ligger hos den enkelte og kan ikke ses: {names}.',
    readFrom: 'Før {day} er postkasserne ikke læst: Begyndelsen af måneden mangler.',
    readAfter: 'Før {day} er postkasserne ikke læst: Måneden mangler.',
    unknown: ['Om 1 henvendelse er besvaret, er ukendt.', 'Om {number} henvendelser er besvaret, er ukendt.'],
    tooFew: [
      '1 tilføjet postkasse med under 5 henvendelser er ikke med: Den kan tilhøre en person.',
      '{number} tilføjede postkasser med under 5 henvendelser er ikke med: De kan tilhøre en person.',
    ],
    method: 'Sådan er det gjort op',
    targets: 'Svarfrist: {targets}, talt fra dagen efter modtagelsen.',
    targetDays: ['1 arbejdsdag', '{n} arbejdsdage'],
    targetOf: '{name} {target}',
    counting:
      'Første svar eller kvittering stopper uret; autosvar gør ikke. Overdragne, ukendte og dem, der ikke kræver svar, måles ikke. Opgjort ud fra tider, adresser, emner og kategorier, uden at læse teksten i mailene.',
    printed: 'Opgjort med Kuvert {day} kl. {time}.',
  },
  en: {
    gaps: 'Not seen',
    noGaps: 'All mailboxes are read, and the whole month is included.',
    notRead: {
      'no-access': 'Not included, as there is no access: {names}.',
      'not-found': 'Not included, as there is no such mailbox: {names}.',
      'not-on-graph': 'Not included, as it is on the organisation’s own server: {names}.',
      reading: 'Not included, as it is still being read: {names}.',
      failed: 'Not included, as it could not be read: {names}.',
    },
    stale: 'Last read {moment}: {names}.',
    answersUnseen: 'Answers are with each member of staff and cannot be seen: {names}.',
    readFrom: 'Before {day} the mailboxes are not read: the beginning of the month is missing.',
    readAfter: 'Before {day} the mailboxes are not read: the month is missing.',
    unknown: [
      'Whether 1 inquiry is answered is unknown.',
      'Whether {number} inquiries are answered is unknown.',
    ],
    tooFew: [
      '1 added mailbox with under 5 inquiries is not included: it may belong to a person.',
      '{number} added mailboxes with under 5 inquiries are not included: they may belong to a person.',
    ],
    method: 'How it is counted',
    targets: 'Target: {targets}, from the day after receipt.',
    targetDays: ['1 working day', '{n} working days'],
    targetOf: '{name} {target}',
    counting:
      'The first answer or receipt stops the clock; automatic replies do not. What is handed over, unknown or needs no reply is not measured. Made from times, addresses, subjects and categories, without reading the text of mails.',
    printed: 'Made with Kuvert on {day} at {time}.',
  },
};
