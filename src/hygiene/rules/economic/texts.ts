import { sensitiveTexts } from '../sensitive-texts';

export const economicTexts = sensitiveTexts(
  { title: 'Privatøkonomi', about: 'privatøkonomi', silence: 'Ikke om en persons økonomi' },
  { title: 'Private economy', about: 'private economy', silence: 'Not about a person’s economy' },
);
