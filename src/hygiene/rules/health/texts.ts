import { sensitiveTexts } from '../sensitive-texts';

export const healthTexts = sensitiveTexts(
  { title: 'Helbred', about: 'helbred', silence: 'Ikke om en persons helbred' },
  { title: 'Health', about: 'health', silence: 'Not about a person’s health' },
);
