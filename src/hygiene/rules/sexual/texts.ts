import { sensitiveTexts } from '../sensitive-texts';

export const sexualTexts = sensitiveTexts(
  {
    title: 'Seksuelle forhold',
    about: 'seksualitet eller kønsidentitet',
    silence: 'Ikke om en persons seksualitet',
  },
  {
    title: 'Sexual matters',
    about: 'sexuality or gender identity',
    silence: 'Not about a person’s sexuality',
  },
);
