import { sensitiveTexts } from '../sensitive-texts';

export const familyTexts = sensitiveTexts(
  { title: 'Familieforhold', about: 'interne familieforhold', silence: 'Ikke om en families forhold' },
  { title: 'Family matters', about: 'internal family matters', silence: 'Not about a family’s matters' },
);
