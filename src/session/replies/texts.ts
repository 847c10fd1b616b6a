import type { Problem } from '../../graph/types';
import type { NoReplyReason } from '../../hygiene/replies/marks';
import type { Language } from '../../hygiene/rules/rule';

interface MailboxTexts {
  readonly own: string;
  readonly forbidden: string;
  readonly notFound: string;
  readonly notOnGraph: string;
  readonly kept: string;
  readonly keptFrom: string;
  /** What to do, where Graph's own words are for somebody who writes. */
  readonly help: Readonly<Partial<Record<Problem, string>>>;
}

/** What a mailbox is called, and why it could not be looked at. */
export const MAILBOX_TEXTS: Readonly<Record<Language, MailboxTexts>> = {
  da: {
    own: 'Min postkasse',
    forbidden: 'Du har ikke adgang. Hører den til dit arbejde, så bed jeres it-afdeling om adgang.',
    notFound: 'Den findes ikke. Fortæl jeres it-afdeling, at adressen i mailpolitikken skal rettes.',
    notOnGraph:
      'Den ligger på organisationens egen server, som Kuvert ikke kan slå op i. Se efter i Outlook.',
    kept: 'Listen er fra sidste gang, det lykkedes.',
    keptFrom: 'Tallene er fra {when}.',
    help: {
      throttled: 'Prøv igen om et par minutter.',
      offline: 'Prøv igen, når du er på nettet.',
      unavailable: 'Det går som regel over. Prøv igen om lidt.',
      refused: 'Prøv igen om lidt. Sker det igen, så fortæl det til jeres it-afdeling.',
      failed: 'Prøv igen om lidt. Sker det igen, så fortæl det til jeres it-afdeling.',
    },
  },
  en: {
    own: 'My mailbox',
    forbidden: 'You have no access. If it is part of your work, ask your IT department for access.',
    notFound:
      'There is no such mailbox. Tell your IT department that its address in the mail policy needs mending.',
    notOnGraph: 'It is on your organisation’s own server, where Kuvert cannot look. Please look in Outlook.',
    kept: 'The list is from the last time it worked.',
    keptFrom: 'The figures are from {when}.',
    help: {
      throttled: 'Try again in a few minutes.',
      offline: 'Try again when you are online.',
      unavailable: 'This mostly passes by itself. Try again in a little while.',
      refused: 'Try again in a little while. If it happens again, tell your IT department.',
      failed: 'Try again in a little while. If it happens again, tell your IT department.',
    },
  },
};

interface ResultTexts {
  /** What was marked; a day or a name stands in the gap. */
  readonly done: Readonly<
    Record<'needs-reply' | 'needs-none' | 'phone' | 'handed-over' | 'promised', string>
  >;
  /** Why none is needed. */
  readonly because: Readonly<Record<NoReplyReason, string>>;
  /** What did not come about. */
  readonly failed: Readonly<Record<'open' | 'mark' | 'undo' | 'draft', string>>;
  readonly mayNotMark: string;
  readonly notGiven: string;
  readonly mailGone: string;
  readonly unsureDraft: string;
  readonly overtaken: string;
  readonly heldBack: string;
  readonly drafted: string;
  readonly draftedUnopened: string;
  readonly draftedUncounted: string;
  readonly undo: string;
  readonly undoing: string;
  readonly openHere: string;
  readonly openDraft: string;
}

/** What came of what was done with an inquiry. */
export const RESULT_TEXTS: Readonly<Record<Language, ResultTexts>> = {
  da: {
    done: {
      'needs-reply': 'Skal besvares',
      'needs-none': 'Kræver ikke svar',
      phone: 'Besvaret på telefon {day}',
      'handed-over': 'Overdraget til {name}',
      promised: 'Svar er lovet {day}',
    },
    because: {
      information: 'til orientering',
      thanks: 'tak',
      duplicate: 'dobbelt',
      advertising: 'reklame',
      'answered-elsewhere': 'besvaret et andet sted',
    },
    failed: {
      open: 'Mailen blev ikke åbnet.',
      mark: 'Det blev ikke gemt.',
      undo: 'Det blev ikke fortrudt.',
      draft: 'Kladden blev ikke lavet.',
    },
    notGiven: 'Tilladelsen blev ikke givet.',
    mayNotMark: 'Kuvert mangler lov til at sætte kategorier på dine mails og lave kladder.',
    mailGone: 'Mailen findes ikke mere.',
    unsureDraft: 'Se i Kladder, om den er der alligevel, før du prøver igen.',
    overtaken: 'En kollega har ændret det imens.',
    heldBack: 'Browseren åbnede ikke vinduet.',
    drafted: 'Kladden er åbnet. Når den er sendt, tæller den som kvittering.',
    draftedUnopened: 'Kladden ligger i Kladder. Når den er sendt, tæller den som kvittering.',
    draftedUncounted:
      'Kladden ligger i Kladder. Kuvert kunne ikke huske den: Vælg Lovet dato, når den er sendt.',
    undo: 'Fortryd',
    undoing: 'Fortryder …',
    openHere: 'Åbn mailen i Outlook',
    openDraft: 'Åbn kladden',
  },
  en: {
    done: {
      'needs-reply': 'Needs a reply',
      'needs-none': 'Needs no reply',
      phone: 'Answered by phone {day}',
      'handed-over': 'Handed over to {name}',
      promised: 'An answer is promised {day}',
    },
    because: {
      information: 'for information',
      thanks: 'thanks',
      duplicate: 'duplicate',
      advertising: 'advertising',
      'answered-elsewhere': 'answered elsewhere',
    },
    failed: {
      open: 'The mail was not opened.',
      mark: 'That was not saved.',
      undo: 'That was not undone.',
      draft: 'The draft was not made.',
    },
    notGiven: 'The permission was not given.',
    mayNotMark: 'Kuvert lacks the permission to put categories on your mail and to make drafts.',
    mailGone: 'The mail is not there any more.',
    unsureDraft: 'See in Drafts whether it is there all the same before you try again.',
    overtaken: 'A colleague has changed it meanwhile.',
    heldBack: 'The browser did not open the window.',
    drafted: 'The draft is open. Once it is sent it counts as a receipt.',
    draftedUnopened: 'The draft is in Drafts. Once it is sent it counts as a receipt.',
    draftedUncounted:
      'The draft is in Drafts. Kuvert could not remember it: choose Promised day once it is sent.',
    undo: 'Undo',
    undoing: 'Undoing …',
    openHere: 'Open the mail in Outlook',
    openDraft: 'Open the draft',
  },
};

interface MailTexts {
  readonly received: string;
  readonly subjectComing: string;
  readonly subjectFailed: string;
  readonly subjectGone: string;
  readonly noSubject: string;
  readonly fetchAgain: string;
}

/** What is said of a mail that is shown. */
export const MAIL_TEXTS: Readonly<Record<Language, MailTexts>> = {
  da: {
    received: 'modtaget {when}',
    subjectComing: 'Henter emnet …',
    subjectFailed: 'Emnet kunne ikke hentes',
    subjectGone: 'Mailen findes ikke mere',
    noSubject: '(intet emne)',
    fetchAgain: 'Hent igen',
  },
  en: {
    received: 'received {when}',
    subjectComing: 'Fetching the subject …',
    subjectFailed: 'The subject could not be fetched',
    subjectGone: 'The mail is not there any more',
    noSubject: '(no subject)',
    fetchAgain: 'Fetch again',
  },
};
