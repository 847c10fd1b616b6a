import type { ReadingTexts } from './texts';

/** Danish: what is said of signatures and automatic replies. */
export const readings: ReadingTexts = {
  signature: {
    compliant: 'Signaturen følger designmanualen.',
    faults: {
      none: 'Der er ingen signatur',
      duplicate: 'Signaturen står to gange',
      missing: 'Mangler',
      wrong: 'Stemmer ikke',
      order: 'Linjerne står i en anden rækkefølge',
      'extra-text': 'Der står tekst, som ikke hører til',
      greeting: 'Hilsenen er en anden end manualens',
      font: 'Skrifttypen eller størrelsen er en anden',
      colour: 'Farven er en anden',
      image: 'Et billede er for meget, eller logoet mangler',
      emoji: 'Der er emoji',
    },
    fields: {
      displayName: 'navn',
      jobTitle: 'titel',
      department: 'afdeling',
      businessPhone: 'direkte telefon',
      mobilePhone: 'mobil',
      mail: 'mailadresse',
      officeLocation: 'kontor',
      organisation: 'organisation',
      administration: 'forvaltning',
      mainNumber: 'hovednummer',
      address: 'adresse',
      web: 'hjemmeside',
      ean: 'EAN-nummer',
      cvr: 'CVR-nummer',
    },
    tally: (checked, faulty, failed) =>
      `${checked === 1 ? '1 signatur' : `${checked} signaturer`} undersøgt: ${[
        `${checked - faulty} følger manualen`,
        ...theRest(faulty, failed),
      ].join(', ')}.`,
  },
  absence: {
    ok: 'Autosvaret er i orden.',
    notOk: 'Autosvaret kan gøres bedre.',
    back: (day) => `Svarer igen ${day}`,
    tally: (checked, faulty, failed) =>
      `${checked} autosvar undersøgt: ${[`${checked - faulty} i orden`, ...theRest(faulty, failed)].join(', ')}.`,
  },
};

/** What a line that sums up ends with. */
function theRest(faulty: number, failed: number): string[] {
  return [
    ...(faulty > 0 ? [`${faulty} skal rettes`] : []),
    ...(failed > 0 ? [`${failed === 1 ? '1 linje' : `${failed} linjer`} kunne ikke læses`] : []),
  ];
}
