import { sensitiveTexts } from '../sensitive-texts';

export const geneticTexts = sensitiveTexts(
  { title: 'Genetiske data', about: 'arv og gener', silence: 'Ikke om en persons gener' },
  { title: 'Genetic data', about: 'genes and heredity', silence: 'Not about a person’s genes' },
);
