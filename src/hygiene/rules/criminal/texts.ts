import { sensitiveTexts } from '../sensitive-texts';

export const criminalTexts = sensitiveTexts(
  { title: 'Strafbare forhold', about: 'strafbare forhold', silence: 'Ikke om en persons strafbare forhold' },
  { title: 'Criminal offences', about: 'criminal offences', silence: 'Not about a person’s offences' },
);
