import { sensitiveTexts } from '../sensitive-texts';

export const religionTexts = sensitiveTexts(
  { title: 'Religion', about: 'tro eller livssyn', silence: 'Ikke om en persons tro' },
  { title: 'Religion', about: 'faith or belief', silence: 'Not about a person’s faith' },
);
