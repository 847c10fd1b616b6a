import type { RuleTexts } from '../rule';

export const outsiderInReplyTexts = {
  da: {
    added: 'Ny modtager uden for huset',
    'was-internal': 'Mailen nedenunder gik kun til kolleger, og den følger med.',
    'as-far-as-told': 'Det er set af de adresser, der står i den citerede mail.',
    'at-send': 'Mailen nedenunder gik kun til kolleger; nu går den også ud af huset.',
    advice: 'Se, om modtageren må læse det hele, eller fjern den citerede mail.',
    silence: 'Modtageren må få den',
    remove: 'Fjern den citerede mail',
  },
  en: {
    added: 'A new recipient outside the house',
    'was-internal': 'The mail below went to colleagues only, and it goes along.',
    'as-far-as-told': 'That is seen from the addresses that stand in the quoted mail.',
    'at-send': 'The mail below went to colleagues only; now it leaves the house too.',
    advice: 'See whether the recipient may read all of it, or remove the quoted mail.',
    silence: 'The recipient may have it',
    remove: 'Remove the quoted mail',
  },
} as const satisfies RuleTexts;
