import { sensitiveTexts } from '../sensitive-texts';

export const addressProtectionTexts = sensitiveTexts(
  {
    title: 'Adressebeskyttelse',
    about: 'navne- og adressebeskyttelse',
    silence: 'Ikke om en beskyttet adresse',
  },
  {
    title: 'Address protection',
    about: 'name and address protection',
    silence: 'Not about a protected address',
  },
);
