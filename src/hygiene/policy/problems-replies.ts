import type { Says } from './problems';

/** What can be wrong with the answering of inquiries. */
export const REPLIES_PROBLEMS = {
  closingDay: {
    da: 'Skriv en dag hvert år som --12-24, en hel dato som 2026-12-23, eller dage fra påskedag som easter+40 (dagen efter Kristi himmelfartsdag).',
    en: 'Write a day of every year as --12-24, a whole date as 2026-12-23, or days from Easter Sunday as easter+40 (the day after Ascension).',
  },
  hours: {
    da: 'Skriv åbningstiden med to klokkeslæt, fx "09:00-15:00". En dag, der er lukket, udelades.',
    en: 'Write the opening hours with two times, such as "09:00-15:00". A day that is closed is left out.',
  },
  hoursBackwards: {
    da: 'Åbningstiden slutter, før den begynder.',
    en: 'The opening hours end before they begin.',
  },
  neverOpen: {
    da: 'Her mangler en dag med åbningstid.',
    en: 'A day with opening hours is missing here.',
  },
  braces: {
    da: 'Krøllede parenteser skal stå parvis om et felts navn, fx {dato}.',
    en: 'Curly brackets must stand in pairs around a field’s name, such as {dato}.',
  },
  noDay: {
    da: 'Kvitteringen siger ikke, hvilken dag svaret kommer: skriv {dato}.',
    en: 'The receipt does not say on which day the answer comes: write {dato}.',
  },
  dayFalls: {
    da: 'Linjen udelades, når {emne} eller {afdeling} er tom, og så mangler {dato}. Skriv den på en linje for sig.',
    en: 'The line is left out when {emne} or {afdeling} is empty, and {dato} is missing then. Write it on a line of its own.',
  },
  notRead: {
    da: 'Kuvert kan ikke læse, at teksten lover et svar den dag. Skriv det ligeud, fx: Du får svar senest {dato}.',
    en: 'Kuvert cannot read that the text promises an answer by that day. Say it plainly, such as: You will have an answer by {dato}.',
  },
} as const satisfies Record<string, Says>;
