import { sensitiveTexts } from '../sensitive-texts';

export const politicalTexts = sensitiveTexts(
  { title: 'Politisk overbevisning', about: 'politisk overbevisning', silence: 'Ikke om en persons politik' },
  { title: 'Political opinion', about: 'political opinion', silence: 'Not about a person’s politics' },
);
