import type { Language } from '../../../hygiene/rules/rule';

interface PreviewTexts {
  readonly title: string;
  readonly invented: string;
  readonly of: string;
  readonly everybody: string;
  readonly waits: string;
  readonly campaign: string;
  readonly mails: Readonly<Record<'da' | 'en', Readonly<Record<'new' | 'reply', string>>>>;
}

/** The signature as it will stand in a mail. */
export const PREVIEW_TEXTS: Readonly<Record<Language, PreviewTexts>> = {
  da: {
    title: 'Sådan ser den ud',
    invented: 'Anne Eksempel findes ikke, og hendes numre ringer ingen steder.',
    of: 'Vis signaturen for',
    everybody: 'Alle',
    waits: 'Signaturen vises, når fejlene i denne del er rettet.',
    campaign: 'Kampagnen sættes ind fra {from} til {to}.',
    mails: {
      da: { new: 'Ny mail, dansk', reply: 'Svar, dansk' },
      en: { new: 'Ny mail, engelsk', reply: 'Svar, engelsk' },
    },
  },
  en: {
    title: 'What it looks like',
    invented: 'Anne Eksempel is nobody, and her numbers ring nowhere.',
    of: 'Show the signature of',
    everybody: 'Everybody',
    waits: 'The signature is shown when the problems of this part are mended.',
    campaign: 'The campaign is inserted from {from} to {to}.',
    mails: {
      da: { new: 'New mail, Danish', reply: 'Reply, Danish' },
      en: { new: 'New mail, English', reply: 'Reply, English' },
    },
  },
};
