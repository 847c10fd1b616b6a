import type { NoReplyReason } from '../../hygiene/replies/marks';
import type { Language } from '../../hygiene/rules/rule';

type Forms = readonly [one: string, many: string];

interface ActingTexts {
  readonly open: string;
  readonly opening: string;
  readonly needsNone: string;
  readonly marking: string;
  readonly why: string;
  /** On a button each: what is written on the mail in Outlook says it shorter. */
  readonly reasons: Readonly<Record<NoReplyReason, string>>;
  readonly cancel: string;
}

/** What one can do with an inquiry. */
export const ACTING_TEXTS: Readonly<Record<Language, ActingTexts>> = {
  da: {
    open: 'Åbn i Outlook',
    opening: 'Åbner …',
    needsNone: 'Kræver ikke svar …',
    marking: 'Gemmer …',
    why: 'Hvorfor kræver den ikke svar?',
    reasons: {
      information: 'Til orientering',
      thanks: 'Tak',
      duplicate: 'Dobbelt',
      advertising: 'Reklame',
      'answered-elsewhere': 'Besvaret et andet sted',
    },
    cancel: 'Annullér',
  },
  en: {
    open: 'Open in Outlook',
    opening: 'Opening …',
    needsNone: 'Needs no reply …',
    marking: 'Saving …',
    why: 'Why does it need no reply?',
    reasons: {
      information: 'For information',
      thanks: 'Thanks',
      duplicate: 'Duplicate',
      advertising: 'Advertising',
      'answered-elsewhere': 'Answered elsewhere',
    },
    cancel: 'Cancel',
  },
};

interface ReminderTexts {
  readonly write: string;
  readonly writing: string;
  readonly help: string;
  readonly opened: string;
  readonly unopened: string;
  readonly open: string;
  readonly another: string;
  readonly failed: string;
  readonly unsure: string;
  readonly mayNot: string;
  readonly mail: {
    readonly subject: Forms;
    readonly greeting: string;
    readonly waiting: Forms;
    readonly overdue: Forms;
    readonly noneOverdue: string;
    readonly dueToday: Forms;
    readonly oldest: string;
    readonly ask: string;
    readonly thanks: string;
    readonly closing: string;
  };
}

/** A reminder to a mailbox's team: what the page says of it, and the mail. */
export const REMINDER_TEXTS: Readonly<Record<Language, ReminderTexts>> = {
  da: {
    write: 'Skriv en venlig påmindelse',
    writing: 'Laver kladde …',
    help: 'En kladde i din egen postkasse, kun med tal. Intet bliver sendt herfra.',
    opened: 'Kladden er åbnet i Outlook. Den er ikke sendt.',
    unopened: 'Kladden ligger i Kladder i din postkasse. Den er ikke sendt.',
    open: 'Åbn kladden',
    another: 'Skriv en ny',
    failed: 'Kladden blev ikke lavet.',
    unsure: 'Se i Kladder, om den er der alligevel, før du prøver igen.',
    mayNot: 'Kuvert mangler lov til at lave kladder i din postkasse.',
    mail: {
      subject: ['1 henvendelse venter på svar i {mailbox}', '{n} henvendelser venter på svar i {mailbox}'],
      greeting: 'Hej alle',
      waiting: [
        'Lige nu venter 1 henvendelse på svar i {mailbox}.',
        'Lige nu venter {n} henvendelser på svar i {mailbox}.',
      ],
      overdue: ['1 af dem er over fristen.', '{n} af dem er over fristen.'],
      noneOverdue: 'Ingen af dem er over fristen.',
      dueToday: ['1 har frist i dag.', '{n} har frist i dag.'],
      oldest: 'Den ældste kom {day}.',
      ask: 'Vil I se på dem, de ældste først? Når et svar må vente, så send en kvittering med den dag, det kommer. Sig endelig til, hvis I mangler hænder.',
      thanks: 'Tak for indsatsen.',
      closing: 'Venlig hilsen',
    },
  },
  en: {
    write: 'Write a friendly reminder',
    writing: 'Making a draft …',
    help: 'A draft in your own mailbox, with numbers alone. Nothing is sent from here.',
    opened: 'The draft is open in Outlook. It was not sent.',
    unopened: 'The draft is in Drafts in your mailbox. It was not sent.',
    open: 'Open the draft',
    another: 'Write a new one',
    failed: 'The draft was not made.',
    unsure: 'See in Drafts whether it is there all the same before you try again.',
    mayNot: 'Kuvert lacks the permission to make drafts in your mailbox.',
    mail: {
      subject: [
        '1 inquiry is waiting for an answer in {mailbox}',
        '{n} inquiries are waiting for an answer in {mailbox}',
      ],
      greeting: 'Hello everybody',
      waiting: [
        'Right now 1 inquiry is waiting for an answer in {mailbox}.',
        'Right now {n} inquiries are waiting for an answer in {mailbox}.',
      ],
      overdue: ['1 of them is overdue.', '{n} of them are overdue.'],
      noneOverdue: 'None of them is overdue.',
      dueToday: ['1 is due today.', '{n} are due today.'],
      oldest: 'The oldest came on {day}.',
      ask: 'Would you look at them, the oldest first? When an answer has to wait, please send a receipt with the day on which it comes. Do say so if you need a hand.',
      thanks: 'Thank you for your work.',
      closing: 'Kind regards',
    },
  },
};
