import type { Language } from '../../hygiene/rules/rule';

/** Why a file, or some of it, was not looked at. */
export type Why =
  | 'cloud'
  | 'encrypted'
  | 'too-large'
  | 'timed-out'
  | 'picture'
  | 'damaged'
  | 'unknown'
  | 'pages'
  | 'no-text'
  | 'some'
  | 'not-given'
  | 'stopped';

export interface FileTexts {
  /** Of the section, for a screen reader. */
  readonly title: string;
  readonly lookedAt: string;
  readonly allLookedAt: string;
  readonly waiting: string;
  readonly reading: string;
  readonly notLookedAt: string;
  readonly partly: string;
  readonly because: Readonly<Record<Why, string>>;
  readonly page: string;
  readonly pages: string;
  readonly stop: string;
  readonly stopThis: string;
  readonly again: string;
  readonly againThis: string;
  /** Beside the verdict. */
  readonly unread: readonly [string, string];
  readonly underWay: readonly [string, string];
}

export const FILE_TEXTS: Readonly<Record<Language, FileTexts>> = {
  da: {
    title: 'Bilag',
    lookedAt: '{name}: undersøgt',
    allLookedAt: '{n} bilag er undersøgt',
    waiting: '{name}: venter på at blive undersøgt',
    reading: '{name}: undersøges, {percent} %',
    notLookedAt: '{name}: ikke undersøgt – {why}',
    partly: '{name}: kun delvist undersøgt – {why}',
    because: {
      cloud: 'filen ligger i skyen, og kun et link sendes med',
      encrypted: 'beskyttet med adgangskode',
      'too-large': 'for stor til at blive læst helt',
      'timed-out': 'det tog for lang tid at læse',
      picture: 'et billede, som Kuvert ikke kan læse tekst i',
      damaged: 'filen er beskadiget, eller der er ingen tekst i den',
      unknown: 'Kuvert kan ikke læse denne filtype',
      pages: '{pages} er uden tekst, måske skannet',
      'no-text': 'skannede sider uden tekst',
      some: 'noget i filen kan ikke læses, fx billeder af tekst',
      'not-given': 'Outlook gav ikke Kuvert filen',
      stopped: 'læsningen blev stoppet',
    },
    page: 'side {n}',
    pages: 'sider {n}',
    stop: 'Stop',
    stopThis: 'Stop undersøgelsen af {name}',
    again: 'Undersøg',
    againThis: 'Undersøg {name}',
    unread: [
      '1 bilag er ikke undersøgt. Se det selv igennem.',
      '{n} bilag er ikke undersøgt. Se dem selv igennem.',
    ],
    underWay: ['1 bilag bliver undersøgt nu.', '{n} bilag bliver undersøgt nu.'],
  },
  en: {
    title: 'Attachments',
    lookedAt: '{name}: looked at',
    allLookedAt: '{n} attachments were looked at',
    waiting: '{name}: waiting to be looked at',
    reading: '{name}: being looked at, {percent} %',
    notLookedAt: '{name}: not looked at – {why}',
    partly: '{name}: looked at in part only – {why}',
    because: {
      cloud: 'the file is in the cloud, and only a link goes along',
      encrypted: 'protected by a password',
      'too-large': 'too large to be read as a whole',
      'timed-out': 'it took too long to read',
      picture: 'a picture, in which Kuvert can read no text',
      damaged: 'the file is damaged, or there is no text in it',
      unknown: 'Kuvert cannot read this type of file',
      pages: '{pages} without text, perhaps scanned',
      'no-text': 'scanned pages without text',
      some: 'something in the file cannot be read, such as pictures of text',
      'not-given': 'Outlook did not give Kuvert the file',
      stopped: 'the reading was stopped',
    },
    page: 'page {n}',
    pages: 'pages {n}',
    stop: 'Stop',
    stopThis: 'Stop looking at {name}',
    again: 'Look at it',
    againThis: 'Look at {name}',
    unread: [
      '1 attachment was not looked at. Please look it through.',
      '{n} attachments were not looked at. Please look them through.',
    ],
    underWay: ['1 attachment is being looked at.', '{n} attachments are being looked at.'],
  },
};
