import type { RuleTexts } from '../rule';

export const visibleRecipientsTexts = {
  da: {
    visible: 'Modtagerne kan se hinandens adresser',
    count: '{count} borgere eller virksomheder står åbent i Til og Cc.',
    'at-send': 'Modtagere uden for huset kan se hinandens adresser.',
    move: 'Flyt til Bcc',
    advice: 'I Bcc får de mailen uden at kunne se hinanden.',
    silence: 'De må gerne se hinanden',
  },
  en: {
    visible: 'The recipients can see each other’s addresses',
    count: '{count} citizens or companies stand openly in To and Cc.',
    'at-send': 'Recipients outside the house can see each other’s addresses.',
    move: 'Move to Bcc',
    advice: 'In Bcc they get the mail without seeing each other.',
    silence: 'They may see each other',
  },
} as const satisfies RuleTexts;
