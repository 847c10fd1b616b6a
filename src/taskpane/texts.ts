import type { Certainty, PartKind, Unchecked } from '../hygiene/mail/types';
import type { Language } from '../hygiene/rules/rule';

export interface PaneTexts {
  readonly reading: string;
  readonly outsideOutlook: string;
  readonly outsideOutlookHelp: string;
  readonly notWriting: string;
  readonly notWritingHelp: string;
  readonly noMail: string;
  readonly noMailHelp: string;
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly tryAgain: string;
  readonly verdict: Readonly<
    Record<
      'clear' | 'hint' | 'quiet' | 'excused' | 'look' | 'secure-mail' | 'digital-post' | 'unsure',
      readonly [string, string]
    >
  >;
  readonly persons: readonly [string, string];
  readonly sure: Readonly<Record<Certainty, string>>;
  readonly places: readonly [string, string];
  readonly why: string;
  readonly more: string;
  readonly undo: string;
  readonly silenced: string;
  readonly fixed: string;
  readonly changedMeanwhile: string;
  readonly refused: string;
  readonly working: string;
  readonly lookedAt: string;
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly notLookedAt: string;
  readonly because: Readonly<Record<Unchecked['because'], string>>;
  readonly attachmentContents: readonly [string, string];
  readonly override: string;
  readonly overrideHelp: string;
  readonly overrideChoose: string;
  readonly overrideButton: string;
  readonly overrideFailed: string;
  readonly announceFindings: readonly [string, string];
  readonly announceClear: string;
}

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = {
  da: {
    reading: 'Læser mailen …',
    outsideOutlook: 'Kuvert hører til i Outlook',
    outsideOutlookHelp: 'Åbn en mail i Outlook, og vælg Kuvert på båndet.',
    notWriting: 'Klar, når du skriver',
    notWritingHelp:
      'Kuvert tjekker de mails, du sender. Tryk Svar eller Ny mail, så følger tjekket med, mens du skriver.',
    noMail: 'Ingen mail er valgt',
    noMailHelp: 'Vælg en mail, eller skriv en ny.',
    crashed: 'Kuvert gik i stå',
    crashedHelp: 'Din mail er ikke ændret. Prøv igen; hjælper det ikke, så luk panelet, og åbn det på ny.',
    tryAgain: 'Prøv igen',
    verdict: {
      clear: ['Intet at bemærke', 'Mailen kan sendes, som den er.'],
      hint: ['Værd et blik', 'Mailen kan sendes. Se eventuelt på dette først.'],
      excused: ['Kan sendes', 'Din begrundelse er gemt for denne mail. Du kan trykke Send.'],
      quiet: ['Kan sendes', 'Mailen indeholder personoplysninger, men bliver i egen organisation.'],
      look: ['Se på dette, før du sender', 'Der er noget, som måske er glemt.'],
      'secure-mail': [
        'Må ikke sendes som almindelig mail',
        'Personoplysninger til en myndighed hører til i Send sikkert',
      ],
      'digital-post': [
        'Må ikke sendes som almindelig mail',
        'Personoplysninger ud af huset hører til i Digital Post',
      ],
      unsure: ['Ikke alt er undersøgt', 'Læs selv mailen igennem, før du sender den.'],
    },
    persons: ['1 person', '{n} personer'],
    sure: { certain: 'sikkert', likely: 'sandsynligt', possible: 'muligt' },
    places: ['1 sted', '{n} steder'],
    why: 'Hvorfor?',
    more: 'Flere muligheder',
    undo: 'Fortryd',
    silenced: '{what}: ikke et fund i denne mail',
    fixed: '{what}: rettet {where}',
    changedMeanwhile: 'Teksten er ændret lige dér i mellemtiden. Se efter i mailen, og prøv igen.',
    refused: 'Outlook tog ikke imod rettelsen. Ret det i mailen, eller prøv igen.',
    working: 'Retter …',
    lookedAt: 'Undersøgt: {parts}.',
    parts: {
      subject: 'emne',
      body: 'tekst',
      location: 'mødested',
      recipients: 'modtagere',
      'attachment-names': 'bilagenes navne',
      attachments: 'bilag',
    },
    notLookedAt: 'Ikke undersøgt: {part} – {because}',
    because: {
      'part-not-read': 'denne Outlook viser det ikke til Kuvert.',
      'timed-out': 'Outlook svarede ikke i tide. Kuvert prøver igen.',
      unreadable: 'det kunne ikke læses. Kuvert prøver igen.',
      'too-large': 'det er for stort.',
      encrypted: 'mailen er beskyttet (krypteret).',
      'rule-failed': 'tjekket gik i stå.',
    },
    attachmentContents: ['Ikke undersøgt: indholdet af 1 bilag.', 'Ikke undersøgt: indholdet af {n} bilag.'],
    override: 'Skal mailen sendes alligevel?',
    overrideHelp: 'Vælg en begrundelse. Derefter kan du trykke Send.',
    overrideChoose: 'Begrundelse',
    overrideButton: 'Brug begrundelsen',
    overrideFailed: 'Begrundelsen kunne ikke gemmes. Prøv igen.',
    announceFindings: ['1 ting at se på', '{n} ting at se på'],
    announceClear: 'Intet at bemærke',
  },
  en: {
    reading: 'Reading the mail …',
    outsideOutlook: 'Kuvert lives in Outlook',
    outsideOutlookHelp: 'Open a mail in Outlook and choose Kuvert on the ribbon.',
    notWriting: 'Ready when you write',
    notWritingHelp:
      'Kuvert checks the mail you send. Press Reply or New mail, and the check follows while you write.',
    noMail: 'No mail is chosen',
    noMailHelp: 'Choose a mail, or write a new one.',
    crashed: 'Kuvert came to a halt',
    crashedHelp: 'Your mail is unchanged. Try again; if that does not help, close the pane and open it anew.',
    tryAgain: 'Try again',
    verdict: {
      clear: ['Nothing to remark', 'The mail can go as it is.'],
      hint: ['Worth a glance', 'The mail can go. You may want to look at this first.'],
      excused: ['Can be sent', 'Your reason is kept for this mail. You can press Send.'],
      quiet: ['Can be sent', 'The mail holds personal data, but stays within your own organisation.'],
      look: ['Look at this before you send', 'Something may have been forgotten.'],
      'secure-mail': [
        'Must not go as ordinary mail',
        'Personal data for an authority belongs in “Send sikkert”',
      ],
      'digital-post': [
        'Must not go as ordinary mail',
        'Personal data that leaves the house belongs in Digital Post',
      ],
      unsure: ['Not everything was looked at', 'Please read the mail through before you send it.'],
    },
    persons: ['1 person', '{n} persons'],
    sure: { certain: 'certain', likely: 'likely', possible: 'possible' },
    places: ['1 place', '{n} places'],
    why: 'Why?',
    more: 'More choices',
    undo: 'Undo',
    silenced: '{what}: no finding in this mail',
    fixed: '{what}: mended {where}',
    changedMeanwhile: 'The text was changed just there in the meantime. Look in the mail and try again.',
    refused: 'Outlook did not accept the change. Mend it in the mail, or try again.',
    working: 'Mending …',
    lookedAt: 'Looked at: {parts}.',
    parts: {
      subject: 'subject',
      body: 'text',
      location: 'location',
      recipients: 'recipients',
      'attachment-names': 'names of attachments',
      attachments: 'attachments',
    },
    notLookedAt: 'Not looked at: {part} – {because}',
    because: {
      'part-not-read': 'this Outlook does not show it to Kuvert.',
      'timed-out': 'Outlook did not answer in time. Kuvert tries again.',
      unreadable: 'it could not be read. Kuvert tries again.',
      'too-large': 'it is too large.',
      encrypted: 'the mail is protected (encrypted).',
      'rule-failed': 'the check came to a halt.',
    },
    attachmentContents: [
      'Not looked at: the contents of 1 attachment.',
      'Not looked at: the contents of {n} attachments.',
    ],
    override: 'Must the mail go all the same?',
    overrideHelp: 'Choose a reason. Then you can press Send.',
    overrideChoose: 'Reason',
    overrideButton: 'Use this reason',
    overrideFailed: 'The reason could not be kept. Please try again.',
    announceFindings: ['1 thing to look at', '{n} things to look at'],
    announceClear: 'Nothing to remark',
  },
};
