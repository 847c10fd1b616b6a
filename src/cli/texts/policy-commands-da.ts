import type { PolicyCommandTexts } from './texts';

/** Danish: what is said while policies are compared and edited. */
export const policyCommands: PolicyCommandTexts = {
  compare: {
    same: 'De to mailpolitikker siger det samme.',
    changes: (count) => (count === 1 ? '1 ændring:' : `${count} ændringer:`),
    strictness: { stricter: 'strengere', looser: 'løsere' },
    followed: (departments) =>
      departments === 1 ? '(gælder også 1 afdeling)' : `(gælder også ${departments} afdelinger)`,
    mails: (mails, changed, unreadable, unchecked) =>
      `${mails === 1 ? '1 mail' : `${mails} mails`} undersøgt: ${[
        changed === 0 ? 'ingen får et andet udfald' : `${changed} får et andet udfald`,
        ...(unreadable > 0 ? [`${unreadable} kunne ikke læses`] : []),
        ...(unchecked > 0 ? [`${unchecked} kun delvist undersøgt`] : []),
      ].join(', ')}.`,
    level: 'niveau',
    nothing: 'intet fundet',
    send: 'Send',
    sends: { pass: 'siger intet', ask: 'spørger', stop: 'stopper' },
    rules: 'regler',
    before: 'før',
    after: 'efter',
  },
  edit: {
    ready: (address) => `Mailpolitikken er åben i browseren på denne adresse:\n\n  ${address}\n`,
    stop: 'Adressen gælder kun på denne maskine, så længe kommandoen kører. Tryk Ctrl+C, når du er færdig.',
    stopped: 'Stoppet. Det, der ikke er gemt, er væk.',
    notBuilt: (command) =>
      `Siden til at rette mailpolitikken mangler ved siden af kommandoen. Byg den: ${command}`,
    portTaken: (port) => `Port ${port} er optaget. Vælg en anden med --port, eller lad valget være ude.`,
    notAFolder: (given) => `"${given}" er hverken en mappe eller en fil.`,
    refused: {
      token: 'Adressen passer ikke til kommandoen, der kører. Brug den adresse, som kommandoen skrev.',
      host: 'Serveren svarer kun på denne maskines egen adresse.',
      origin: 'Serveren svarer kun sin egen side.',
      method: 'Det kan man ikke her.',
      'nothing-here': 'Her er intet.',
      'not-json': 'Det sendte er ikke gyldig JSON.',
      'not-these-fields': 'Det sendte har ikke de felter, der skal til.',
      'name-needed': 'Skriv et navn til filen.',
      'bad-name': 'Skriv kun filens navn, fx politik.json: uden mappe, og med .json til sidst.',
      'name-taken': 'Der er allerede en fil med det navn. Vælg et andet.',
      'no-mails': 'Kommandoen er startet uden mails at prøve på. Start den med --mails MAPPE.',
      failed: 'Noget gik uventet galt. Det, der var gemt, er urørt.',
    },
    changedOnDisk: (file) =>
      `${file} er ændret uden for denne side, siden den blev åbnet. Intet er overskrevet.`,
    tooLarge: (megabytes) => `Det sendte er over ${megabytes} MB.`,
    unwritable: (file, code) => `${file} kunne ikke gemmes (${code}). Det, der stod før, er urørt.`,
  },
};
