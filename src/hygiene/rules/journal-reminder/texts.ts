import type { RuleTexts } from '../rule';

export const journalReminderTexts = {
  da: {
    journalise: 'Husk at journalisere',
    number: '“{word}” ligner et sagsnummer.',
    decision: '“{word}” tyder på en afgørelse.',
    'without-words': 'Mailen ser ud til at høre til en sag.',
    own: '{text}',
    'at-send': 'Mailen ser ud til at høre til en sag. Husk at journalisere den.',
    link: 'Åbn siden',
    advice: 'Mails, der har betydning for en sag, skal journaliseres.',
    silence: 'Det er der styr på',
  },
  en: {
    journalise: 'Remember to journalise',
    number: '“{word}” looks like a case number.',
    decision: '“{word}” points to a decision.',
    'without-words': 'The mail seems to belong to a case.',
    own: '{text}',
    'at-send': 'The mail seems to belong to a case. Remember to journalise it.',
    link: 'Open the page',
    advice: 'Mail that matters to a case is to be journalised.',
    silence: 'That is taken care of',
  },
} as const satisfies RuleTexts;
