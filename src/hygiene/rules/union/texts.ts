import { sensitiveTexts } from '../sensitive-texts';

export const unionTexts = sensitiveTexts(
  { title: 'Fagforening', about: 'tilhør til en fagforening', silence: 'Ikke om en persons fagforening' },
  { title: 'Trade union', about: 'trade union membership', silence: 'Not about a person’s union' },
);
