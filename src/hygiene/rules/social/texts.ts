import { sensitiveTexts } from '../sensitive-texts';

export const socialTexts = sensitiveTexts(
  {
    title: 'Sociale forhold',
    about: 'væsentlige sociale problemer',
    silence: 'Ikke om en persons sociale forhold',
  },
  {
    title: 'Social matters',
    about: 'serious social problems',
    silence: 'Not about a person’s social matters',
  },
);
