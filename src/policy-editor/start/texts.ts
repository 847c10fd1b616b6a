import type { Language } from '../../hygiene/rules/rule';

interface StartTexts {
  readonly title: string;
  readonly intro: string;
  readonly name: readonly [label: string, hint: string];
  readonly begin: string;
  readonly beginIntro: string;
  readonly empty: string;
  readonly again: string;
  readonly open: string;
  readonly drop: string;
  readonly origin: Readonly<Record<'file' | 'shipped' | 'empty', string>>;
  readonly target: Readonly<Record<'file' | 'new' | 'none', string>>;
  readonly notJson: string;
  readonly notJsonAt: string;
  readonly noPolicy: string;
  readonly nameTwice: string;
  readonly tooLarge: string;
  readonly lose: string;
  readonly loseHelp: string;
  readonly loseYes: string;
  readonly no: string;
}

/** Where one begins. */
export const START_TEXTS: Readonly<Record<Language, StartTexts>> = {
  da: {
    title: 'Mailpolitik',
    intro:
      'Her laver I jeres mailpolitik: hvad Kuvert ser efter, hvad der sker ved Send, hvordan signaturen ser ud, og hvor hurtigt der svares. Alt, der udelades, følger Kuverts standard.',
    name: ['Mailpolitikkens navn', 'Et kort navn til jer selv.'],
    begin: 'Begynd et andet sted',
    beginIntro: 'Det, du har åbnet nu, bliver lukket. Filen på disken ændres først, når du gemmer.',
    empty: 'En tom mailpolitik',
    again: 'Filen fra disken igen',
    open: 'Åbn en fil …',
    drop: 'Du kan også trække en fil herind.',
    origin: {
      file: 'Åbnet: {name}',
      shipped: 'Begyndt med mailpolitikken for {name}',
      empty: 'Begyndt med en tom mailpolitik',
    },
    target: {
      file: 'Knappen Gem skriver til {name}.',
      new: 'Knappen Gem spørger om filens navn.',
      none: 'Siden er åbnet uden kommandoen kuvert policy edit. Knappen Gem henter filen ned til dig.',
    },
    notJson: '{name} er ikke gyldig JSON og blev ikke åbnet.',
    notJsonAt: '{name} er ikke gyldig JSON (linje {line}) og blev ikke åbnet.',
    noPolicy: '{name} er ikke en mailpolitik og blev ikke åbnet.',
    nameTwice: 'I {name} står et navn to gange, og kun det ene ville gælde. kuvert policy check siger hvor.',
    tooLarge: '{name} er for stor til at være en mailpolitik og blev ikke åbnet.',
    lose: 'Vil du miste det, du har ændret?',
    loseHelp: 'Dine ændringer er ikke gemt.',
    loseYes: 'Ja, luk uden at gemme',
    no: 'Nej, bliv her',
  },
  en: {
    title: 'Mail policy',
    intro:
      'Here you make your mail policy: what Kuvert looks for, what happens at Send, what the signature looks like, and how soon one answers. What is left out follows Kuvert’s default.',
    name: ['The policy’s name', 'A short name for yourselves.'],
    begin: 'Begin elsewhere',
    beginIntro: 'What is open now will be closed. The file on disk does not change before you save.',
    empty: 'An empty policy',
    again: 'The file from disk again',
    open: 'Open a file …',
    drop: 'You can drag a file here, too.',
    origin: {
      file: 'Opened: {name}',
      shipped: 'Begun with the policy of {name}',
      empty: 'Begun with an empty policy',
    },
    target: {
      file: 'The button Save writes to {name}.',
      new: 'The button Save asks for the file’s name.',
      none: 'The page was opened without the command kuvert policy edit. The button Save downloads the file.',
    },
    notJson: '{name} is no valid JSON and was not opened.',
    notJsonAt: '{name} is no valid JSON (line {line}) and was not opened.',
    noPolicy: '{name} is no mail policy and was not opened.',
    nameTwice: 'In {name} a name stands twice, and only one would hold. kuvert policy check says where.',
    tooLarge: '{name} is too large for a mail policy and was not opened.',
    lose: 'Do you want to lose what you changed?',
    loseHelp: 'Your changes are not saved.',
    loseYes: 'Yes, close without saving',
    no: 'No, stay here',
  },
};
