import type { RuleTexts } from '../rule';

export const manyRecipientsTexts = {
  da: {
    many: 'Mange modtagere',
    count: 'Mailen går til {count} modtagere.',
    members: 'Mailen går til {count} modtagere, når maillisternes medlemmer tælles med.',
    over: 'Mailen går til over {count} modtagere.',
    list: 'Mailen går til en mailliste.',
    intranet: 'Måske kan et opslag på intranettet erstatte den.',
    own: '{text}',
    'at-send': 'Mailen går til mange.',
    link: 'Åbn siden',
    advice: 'Send den kun til dem, der har brug for den.',
    silence: 'De skal alle have den',
  },
  en: {
    many: 'Many recipients',
    count: 'The mail goes to {count} recipients.',
    members: 'The mail goes to {count} recipients, counting the members of its lists.',
    over: 'The mail goes to more than {count} recipients.',
    list: 'The mail goes to a distribution list.',
    intranet: 'Perhaps a notice on the intranet can replace it.',
    own: '{text}',
    'at-send': 'The mail goes to many.',
    link: 'Open the page',
    advice: 'Send it only to those who need it.',
    silence: 'They all need it',
  },
} as const satisfies RuleTexts;
