import type { Language } from '../../hygiene/rules/rule';
import type { Section } from '../model/sections';

interface FrameTexts {
  readonly product: string;
  readonly skip: string;
  readonly navigation: string;
  readonly menu: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly problemsHere: readonly [one: string, many: string];
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saving: string;
  readonly download: string;
  readonly unsaved: string;
  readonly allSaved: string;
  readonly saved: string;
  readonly problems: readonly [one: string, many: string];
  readonly problemsHelp: string;
  readonly notSaved: string;
  readonly notSavedHelp: string;
  readonly conflict: string;
  readonly conflictHelp: string;
  readonly reload: string;
  readonly saveAs: string;
  readonly saveAsHelp: string;
  readonly fileName: string;
  readonly cancel: string;
  readonly whole: string;
}

/** What stands round every section. */
export const FRAME_TEXTS: Readonly<Record<Language, FrameTexts>> = {
  da: {
    product: 'Kuvert · Mailpolitik',
    skip: 'Gå til indholdet',
    navigation: 'Afsnit',
    menu: 'Afsnit: {here}',
    sections: {
      start: 'Begynd',
      organisation: 'Organisation',
      rules: 'Regler',
      channels: 'Kanaler',
      signature: 'Signatur',
      departments: 'Svar og afdelinger',
      absence: 'Autosvar',
      changes: 'Hvad ændrer sig',
      try: 'Prøv på mails',
      whole: 'Hele filen',
    },
    problemsHere: ['1 fejl', '{n} fejl'],
    undo: 'Fortryd',
    redo: 'Gentag',
    save: 'Gem',
    saving: 'Gemmer …',
    download: 'Hent som fil',
    unsaved: 'Ikke gemt',
    allSaved: 'Ingen ændringer',
    saved: 'Gemt i {name}',
    problems: ['1 fejl skal rettes, før der kan gemmes', '{n} fejl skal rettes, før der kan gemmes'],
    problemsHelp: 'En fil med fejl ville stoppe Kuvert. Du kan hente den ned og arbejde videre senere.',
    notSaved: 'Filen blev ikke gemt',
    notSavedHelp: 'Er kommandoen kuvert policy edit stadig i gang? Prøv igen, eller hent filen ned.',
    conflict: 'Filen er ændret af en anden imens',
    conflictHelp: 'Hent den nye ind og mist dine ændringer, eller gem dine under et andet navn.',
    reload: 'Hent den nye ind',
    saveAs: 'Gem under et andet navn',
    saveAsHelp: 'Filen lægges i samme mappe.',
    fileName: 'Filens navn',
    cancel: 'Annuller',
    whole: 'Filen',
  },
  en: {
    product: 'Kuvert · Mail policy',
    skip: 'Go to the contents',
    navigation: 'Sections',
    menu: 'Section: {here}',
    sections: {
      start: 'Begin',
      organisation: 'Organisation',
      rules: 'Rules',
      channels: 'Channels',
      signature: 'Signature',
      departments: 'Answers and departments',
      absence: 'Automatic replies',
      changes: 'What changes',
      try: 'Try on mails',
      whole: 'The whole file',
    },
    problemsHere: ['1 problem', '{n} problems'],
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save',
    saving: 'Saving …',
    download: 'Download the file',
    unsaved: 'Not saved',
    allSaved: 'No changes',
    saved: 'Saved in {name}',
    problems: ['1 problem must be mended before saving', '{n} problems must be mended before saving'],
    problemsHelp: 'A file with problems would stop Kuvert. You can download it and go on later.',
    notSaved: 'The file was not saved',
    notSavedHelp: 'Is the command kuvert policy edit still running? Try again, or download the file.',
    conflict: 'Somebody has changed the file meanwhile',
    conflictHelp: 'Load the new one and lose your changes, or save yours under another name.',
    reload: 'Load the new one',
    saveAs: 'Save under another name',
    saveAsHelp: 'The file is put into the same folder.',
    fileName: 'The file’s name',
    cancel: 'Cancel',
    whole: 'The file',
  },
};
