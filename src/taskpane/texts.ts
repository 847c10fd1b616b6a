import type { Certainty, PartKind, Unreadable } from '../hygiene/mail/types';
import type { Language } from '../hygiene/rules/rule';

export interface PaneTexts {
  readonly reading: string;
  readonly noOutlook: string;
  readonly noOutlookHelp: string;
  readonly notFetched: string;
  readonly notFetchedHelp: string;
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
      | 'clear'
      | 'hint'
      | 'quiet'
      | 'on-channel'
      | 'excused'
      | 'nobody'
      | 'look'
      | 'mend-first'
      | 'secure-mail'
      | 'digital-post'
      | 'unsure',
      readonly [string, string]
    >
  >;
  readonly persons: readonly [string, string];
  readonly sure: Readonly<Record<Certainty, string>>;
  readonly places: readonly [string, string];
  readonly morePlaces: readonly [string, string];
  readonly showAll: string;
  readonly why: string;
  readonly more: string;
  readonly undo: string;
  readonly silenced: string;
  readonly fixed: string;
  readonly quotedRemoved: string;
  readonly attachmentRenamed: string;
  readonly movedToBcc: string;
  readonly changedMeanwhile: string;
  readonly refused: string;
  readonly left: string;
  readonly notKept: string;
  readonly tooLarge: string;
  readonly noFile: string;
  readonly attachmentDoubled: string;
  readonly attachmentGone: string;
  readonly noCategory: string;
  readonly working: string;
  readonly lookedAt: string;
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly notLookedAt: string;
  readonly ruleFailed: string;
  readonly because: Readonly<Record<Unreadable, string>>;
  readonly overrideKept: string;
  readonly override: string;
  readonly overrideHelp: string;
  readonly overrideChoose: string;
  readonly overrideButton: string;
  readonly overrideFailed: string;
  readonly announceFindings: readonly [string, string];
}

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = {
  da: {
    reading: 'Læser mailen …',
    noOutlook: 'Kuvert kan ikke nå Outlook',
    noOutlookHelp: 'En del af Outlook blev ikke hentet. Se, om du er på nettet, og prøv igen.',
    notFetched: 'Mailen er ikke undersøgt',
    notFetchedHelp: 'En del af Kuvert blev ikke hentet. Se, om du er på nettet, og prøv igen.',
    outsideOutlook: 'Kuvert hører til i Outlook',
    outsideOutlookHelp: 'Åbn en mail i Outlook, og vælg Kuvert på båndet.',
    notWriting: 'Klar, når du skriver',
    notWritingHelp: 'Kuvert tjekker de mails, du sender. Tryk på Svar eller Ny mail, og vælg Tjek mailen.',
    noMail: 'Ingen mail er valgt',
    noMailHelp: 'Vælg en mail, eller skriv en ny.',
    crashed: 'Kuvert gik i stå',
    crashedHelp: 'Se mailen igennem, og prøv igen. Hjælper det ikke, så luk panelet, og åbn det på ny.',
    tryAgain: 'Prøv igen',
    verdict: {
      clear: ['Intet at bemærke', 'Mailen kan sendes, som den er.'],
      hint: ['Et blik værd', 'Mailen kan sendes. Se eventuelt på dette først.'],
      excused: ['Kan sendes', 'Din begrundelse gælder for denne mail. Du kan trykke på Send.'],
      quiet: [
        'Kan sendes',
        'Mailen indeholder personoplysninger, men almindelig mail er nok til disse modtagere.',
      ],
      'on-channel': ['Klar til at sende', 'Mailen går ad den rigtige vej. Du kan trykke på Send.'],
      nobody: [
        'Mailen indeholder personoplysninger',
        'Hvordan den må sendes, afhænger af, hvem den skal til.',
      ],
      look: ['Se på dette, før du sender', 'Noget er måske glemt eller skal være anderledes.'],
      'mend-first': ['Ret dette, før du sender', 'Mailen går ad den rigtige vej, men dette bliver synligt.'],
      'secure-mail': [
        'Må ikke sendes som almindelig mail',
        'Personoplysninger til denne modtager hører til i Send sikkert',
      ],
      'digital-post': [
        'Må ikke sendes som almindelig mail',
        'Personoplysninger til denne modtager hører til i Digital Post',
      ],
      unsure: ['Ikke alt er undersøgt', 'Læs selv mailen igennem, før du sender den.'],
    },
    persons: ['1 person', '{n} personer'],
    sure: { certain: 'sikkert', likely: 'sandsynligt', possible: 'muligt' },
    places: ['1 sted', '{n} steder'],
    morePlaces: ['… og 1 sted mere.', '… og {n} steder mere.'],
    showAll: 'Vis alle ({n})',
    why: 'Hvorfor?',
    more: 'Flere muligheder',
    undo: 'Fortryd',
    silenced: '{choice} – gælder denne mail',
    fixed: '{what}: rettet {where}',
    quotedRemoved: 'Den citerede mail er fjernet',
    attachmentRenamed: 'Bilaget har fået et andet navn',
    movedToBcc: 'Modtagerne er flyttet til Bcc',
    changedMeanwhile: 'Teksten er ændret lige dér i mellemtiden. Se efter i mailen, og prøv igen.',
    refused: 'Outlook tog ikke imod rettelsen. Ret det i mailen, eller prøv igen.',
    left: 'En anden mail er valgt, så der er ikke rettet noget.',
    notKept: 'Outlook kunne ikke huske det. Prøv igen.',
    tooLarge: 'Mailen er for stor til, at Outlook vil tage imod en rettelse herfra. Ret det i mailen.',
    noFile: 'Bilaget er en mail eller et link og kan ikke omdøbes her. Vedhæft det igen med et andet navn.',
    attachmentDoubled: 'Bilaget ligger måske i mailen to gange. Se efter, og fjern selv det gamle.',
    attachmentGone: 'Bilaget er ikke længere i mailen.',
    noCategory:
      'Outlook satte ikke kategorien „{category}“ på mailen, så der er ikke ændret noget. Den skal være oprettet i postkassen, og Outlook på nettet kan ikke sætte den herfra.',
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
    ruleFailed: 'Ikke undersøgt: et af tjekkene gik i stå.',
    because: {
      'part-not-read': 'vises ikke til Kuvert i denne Outlook.',
      'timed-out': 'Outlook svarede ikke i tide; Kuvert prøver igen.',
      unreadable: 'kunne ikke læses; Kuvert prøver igen.',
      'too-large': 'for stor til at blive læst.',
      encrypted: 'mailen er beskyttet (krypteret).',
    },
    overrideKept: 'Begrundelsen gælder for denne mail. Du kan trykke på Send.',
    override: 'Skal mailen sendes alligevel?',
    overrideHelp: 'Vælg en begrundelse. Derefter kan du trykke på Send.',
    overrideChoose: 'Begrundelse',
    overrideButton: 'Brug begrundelsen',
    overrideFailed: 'Begrundelsen kunne ikke gemmes. Prøv igen.',
    announceFindings: ['1 ting at se på', '{n} ting at se på'],
  },
  en: {
    reading: 'Reading the mail …',
    noOutlook: 'Kuvert cannot reach Outlook',
    noOutlookHelp: 'A part of Outlook did not load. See whether you are online and try again.',
    notFetched: 'This mail was not checked',
    notFetchedHelp: 'A part of Kuvert did not load. See whether you are online and try again.',
    outsideOutlook: 'Kuvert lives in Outlook',
    outsideOutlookHelp: 'Open a mail in Outlook and choose Kuvert on the ribbon.',
    notWriting: 'Ready when you write',
    notWritingHelp: 'Kuvert checks the mail you send. Press Reply or New mail, and choose Check the mail.',
    noMail: 'No mail is chosen',
    noMailHelp: 'Choose a mail, or write a new one.',
    crashed: 'Kuvert came to a halt',
    crashedHelp: 'Look the mail through and try again. If that does not help, close and reopen the pane.',
    tryAgain: 'Try again',
    verdict: {
      clear: ['Nothing to remark', 'The mail can go as it is.'],
      hint: ['Worth a glance', 'The mail can go. You may want to look at this first.'],
      excused: ['Can be sent', 'Your reason is kept for this mail. You can press Send.'],
      quiet: [
        'Can be sent',
        'The mail holds personal data, but ordinary mail is enough for these recipients.',
      ],
      'on-channel': ['Ready to send', 'The mail goes the right way. You can press Send.'],
      nobody: ['The mail holds personal data', 'How it may be sent depends on whom it is for.'],
      look: ['Look at this before you send', 'Something may have been forgotten, or should be different.'],
      'mend-first': ['Mend this before you send', 'The mail goes the right way, but this will be visible.'],
      'secure-mail': [
        'Must not go as ordinary mail',
        'Personal data for this recipient belongs in “Send sikkert”',
      ],
      'digital-post': [
        'Must not go as ordinary mail',
        'Personal data for this recipient belongs in Digital Post',
      ],
      unsure: ['Not everything was looked at', 'Please read the mail through before you send it.'],
    },
    persons: ['1 person', '{n} persons'],
    sure: { certain: 'certain', likely: 'likely', possible: 'possible' },
    places: ['1 place', '{n} places'],
    morePlaces: ['… and 1 more place.', '… and {n} more places.'],
    showAll: 'Show all ({n})',
    why: 'Why?',
    more: 'More choices',
    undo: 'Undo',
    silenced: '{choice} – for this mail',
    fixed: '{what}: mended {where}',
    quotedRemoved: 'The quoted mail was removed',
    attachmentRenamed: 'The attachment has another name now',
    movedToBcc: 'The recipients were moved to Bcc',
    changedMeanwhile: 'The text was changed just there in the meantime. Look in the mail and try again.',
    refused: 'Outlook did not accept the change. Mend it in the mail, or try again.',
    left: 'Another mail was chosen, so nothing was changed.',
    notKept: 'Outlook could not remember it. Please try again.',
    tooLarge: 'The mail is too large for Outlook to take a change from here. Mend it in the mail.',
    noFile: 'It is a mail or a link and cannot be renamed here. Attach it again under another name.',
    attachmentDoubled: 'The attachment may be in the mail twice. Please look, and remove the old one.',
    attachmentGone: 'The attachment is no longer in the mail.',
    noCategory:
      'Outlook did not put the category “{category}” on the mail, so nothing was changed. The mailbox must have it, and Outlook on the web cannot set it from here.',
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
    ruleFailed: 'Not looked at: one of the checks came to a halt.',
    because: {
      'part-not-read': 'not shown to Kuvert in this Outlook.',
      'timed-out': 'Outlook did not answer in time; Kuvert tries again.',
      unreadable: 'could not be read; Kuvert tries again.',
      'too-large': 'too large to be read.',
      encrypted: 'the mail is protected (encrypted).',
    },
    overrideKept: 'The reason holds for this mail. You can press Send.',
    override: 'Must the mail go all the same?',
    overrideHelp: 'Choose a reason. Then you can press Send.',
    overrideChoose: 'Reason',
    overrideButton: 'Use this reason',
    overrideFailed: 'The reason could not be kept. Please try again.',
    announceFindings: ['1 thing to look at', '{n} things to look at'],
  },
};
