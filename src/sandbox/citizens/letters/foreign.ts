import type { Letter } from '../kinds';

export const FOREIGN: readonly Letter[] = [
  {
    kind: 'question',
    language: 'en',
    subject: 'Exchange of driving licence',
    text: 'Hello\n\nI moved here from Portugal in September. Do I need to exchange my licence, or may I keep driving on the one I have? I could not find it in English on your website.\n\nBest regards\n{navn}',
  },
  {
    kind: 'request',
    language: 'en',
    subject: 'Appointment for residence documents',
    text: 'Dear Sir or Madam\n\nCould you please give me an appointment next week to hand in my documents? I work shifts and am free every morning before eleven.\n\nKind regards\n{navn}',
  },
  {
    kind: 'complaint',
    language: 'en',
    subject: 'Noise from the harbour',
    text: 'Hi,\n\nthe pumps on the quay run all night, and we have not slept properly since last week. Nobody at the harbour office answers. I would like to know who is responsible and what will be done.\n\n{navn}',
  },
  {
    kind: 'question',
    language: 'en',
    subject: 'Kindergarten and working hours',
    text: 'Hello, what time do the kindergartens close on Fridays? I have been offered a job that ends at 16.30, and I must answer my employer this week. Thanks, {navn}',
  },
  {
    kind: 'question',
    language: 'de',
    subject: 'Ferienhaus: Anmeldung nötig?',
    text: 'Guten Tag\n\nwir haben ein Ferienhaus bei Ihnen gekauft und möchten dort ab Mai einige Monate am Stück wohnen. Müssen wir uns anmelden, und wenn ja, wo?\n\nMit freundlichen Grüßen\n{navn}',
  },
  {
    kind: 'request',
    language: 'de',
    subject: 'Geburtsurkunde meiner Großmutter',
    text: 'Sehr geehrte Damen und Herren\n\nmeine Großmutter wurde in Fjordby geboren. Für die Rentenstelle brauche ich eine Kopie ihrer Geburtsurkunde. Bitte teilen Sie mir mit, an wen ich mich wenden kann.\n\nVielen Dank im Voraus\n{navn}',
  },
];
