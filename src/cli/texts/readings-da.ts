import type { ReadingTexts } from './texts';

/** Danish: what is said of signatures, automatic replies, inquiries and promises. */
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
  inquiry: {
    needsReply: 'Afsenderen venter et svar',
    needsNone: 'Der ventes intet svar',
    tally: (checked, needing, failed) =>
      `${checked === 1 ? '1 mail' : `${checked} mails`} undersøgt: ${[
        `${needing} skal besvares`,
        ...theRest(0, failed),
      ].join(', ')}.`,
  },
  promise: {
    final: 'Endeligt svar.',
    acknowledgement: 'Kvittering: svaret kommer senere.',
    by: (day) => `Lovet senest ${day}`,
    noDay: 'Der er ikke lovet en dag',
    tally: (checked, acknowledgements, failed) =>
      `${checked === 1 ? '1 svar' : `${checked} svar`} undersøgt: ${[
        acknowledgements === 1 ? '1 kvittering' : `${acknowledgements} kvitteringer`,
        ...theRest(0, failed),
      ].join(', ')}.`,
  },
  replies: {
    status: {
      open: 'venter på svar',
      overdue: 'over tiden',
      acknowledged: 'kvitteret',
      'promise-overdue': 'den lovede dag er gået',
      answered: 'besvaret',
      'answered-late': 'besvaret for sent',
      'handed-over': 'givet videre',
      'no-reply-needed': 'kræver ikke svar',
      unknown: 'svaret kan ikke ses',
    },
    otherMailboxes: 'Øvrige postkasser',
    due: (day) => `svar senest ${day}`,
    promised: (day) => `lovet senest ${day}`,
    mailbox: (open, overdue, dueToday, answered) =>
      `${open} åbne, heraf ${overdue} over tiden og ${dueToday} med frist i dag; ${answered} besvaret`,
    share: (within) => `Inden for målet: ${(within * 100).toFixed(1).replace('.', ',')} %`,
    hours: (median, p90) =>
      `Åbningstimer til første svar: median ${median.toFixed(1).replace('.', ',')}, 90 % inden ${p90.toFixed(1).replace('.', ',')}`,
    promises: (kept, broken) => `Løfter: ${kept} holdt, ${broken} brudt`,
    tally: (inquiries, failed) =>
      `${[inquiries === 1 ? '1 henvendelse' : `${inquiries} henvendelser`, ...theRest(0, failed)].join(', ')}.`,
  },
};

/** What a line that sums up ends with. */
function theRest(faulty: number, failed: number): string[] {
  return [
    ...(faulty > 0 ? [`${faulty} skal rettes`] : []),
    ...(failed > 0 ? [`${failed === 1 ? '1 linje' : `${failed} linjer`} kunne ikke læses`] : []),
  ];
}
