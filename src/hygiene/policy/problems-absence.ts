import type { Says } from './problems';

/** What can be wrong with the texts for automatic replies. */
export const ABSENCE_PROBLEMS = {
  braces: {
    da: 'Krøllede parenteser skal stå parvis om et felts navn, fx {tilbage}.',
    en: 'Curly brackets must stand in pairs around a field’s name, such as {tilbage}.',
  },
  noReturn: {
    da: 'Teksten siger ikke, hvornår medarbejderen er tilbage: skriv {tilbage}.',
    en: 'The text does not say when the employee is back: write {tilbage}.',
  },
  noContact: {
    da: 'Teksten siger ikke, hvem man kan kontakte: skriv {kontakt}, eller {stedfortræder} og {haster} på hver sin linje.',
    en: 'The text does not say whom to contact: write {kontakt}, or {stedfortræder} and {haster} on a line each.',
  },
  leaverReturns: {
    da: 'Den, der er fratrådt, kommer ikke tilbage, så {tilbage} er altid tom her.',
    en: 'One who has left does not come back, so {tilbage} is always empty here.',
  },
  unreachable: {
    da: 'Her mangler et telefonnummer eller en mailadresse.',
    en: 'A phone number or a mail address is missing here.',
  },
} as const satisfies Record<string, Says>;

/** A line that goes when one of its fields is empty, and takes with it what must be said. */
export function fallsWith(required: string, empty: string): Says {
  return {
    da: `Linjen udelades, når {${empty}} er tom, og så mangler {${required}}. Skriv dem på hver sin linje.`,
    en: `The line is left out when {${empty}} is empty, and {${required}} is missing then. Write them on a line each.`,
  };
}
