import { sensitiveTexts } from '../sensitive-texts';

export const ethnicTexts = sensitiveTexts(
  { title: 'Etnisk oprindelse', about: 'etnisk oprindelse', silence: 'Ikke om en persons oprindelse' },
  { title: 'Ethnic origin', about: 'ethnic origin', silence: 'Not about a person’s origin' },
);
