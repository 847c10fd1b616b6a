import { policyCommands } from './policy-commands-da';
import { readings } from './readings-da';
import type { Texts } from './texts';

/** Danish: what the command says to people. */
export const da: Texts = {
  help: (
    policies,
  ) => `Kuvert ser mails efter, før de sendes: CPR-numre, glemte bilag og andet, der ikke bør sendes åbent.

Brug
  kuvert check [--policy NAVN|FIL] [--format table|json|ndjson] [--reveal] FIL …
  kuvert check [--policy NAVN|FIL] [--format table|json|ndjson] [--reveal] -
  kuvert signature [--policy NAVN|FIL] [--format table|json|ndjson] -
  kuvert absence [--policy NAVN|FIL] [--format table|json|ndjson] -
  kuvert inquiry [--policy NAVN|FIL] [--format table|json|ndjson] -
  kuvert promise [--policy NAVN|FIL] [--format table|json|ndjson] -
  kuvert replies [--policy NAVN|FIL] [--now TIDSPUNKT] [--format table|json|ndjson] -
  kuvert policy check NAVN|FIL [--format table|json]
  kuvert policy show NAVN|FIL
  kuvert policy schema
  kuvert policy compare NAVN|FIL NAVN|FIL [--mails MAPPE] [--format table|json]
  kuvert policy edit [NAVN|FIL] [--mails MAPPE] [--port N]
  kuvert doctor ADRESSE [--ca FIL] [--format table|json]

Kommandoer
  check           undersøger mails. FIL er .eml, .msg, .html, .txt, en mappe med dem,
                  eller et dokument (.docx, .xlsx, .pptx, .pdf …);
                  - læser NDJSON fra standard input, én mail pr. linje, og svarer linje for linje
  signature       holder signaturer op mod designmanualen: NDJSON fra standard input,
                  én mail pr. linje med afsenderens oplysninger, og svar linje for linje
  absence         ser autosvar efter: høfligt, hvem man kan kontakte, og hvornår der svares igen;
                  NDJSON fra standard input, ét autosvar pr. linje, og svar linje for linje
  inquiry         siger, om afsenderen af en mail venter et svar, og hvorfor:
                  NDJSON fra standard input, én mail pr. linje, og svar linje for linje
  promise         siger, om et svar er endeligt eller en kvittering, og hvilken dag der er lovet:
                  NDJSON fra standard input, ét svar pr. linje, og svar linje for linje
  replies         følger postkassers henvendelser: hvad der er besvaret, kvitteret, lovet og over tiden;
                  NDJSON fra standard input, én mail pr. linje; svaret kommer, når alt er læst
  policy check    siger, om en mailpolitik er i orden, og ellers alt det, der er galt;
                  viser også, hvordan signaturen kommer til at se ud
  policy show     skriver den fulde mailpolitik som JSON, med alt udfyldt
  policy schema   skriver JSON Schema for en mailpolitik
  policy compare  siger, hvad der er forskelligt i to mailpolitikker, og med --mails,
                  hvad forskellen ville have betydet for en mappe med mails
  policy edit     åbner en mailpolitik i browseren, på denne maskine alene; Ctrl+C slutter
  doctor          ser efter, om tilføjelsesprogrammet ligger rigtigt på sin adresse, og siger,
                  hvad der skal rettes. ADRESSE er mappens, f.eks. https://mail.example.dk/kuvert

Valg
  --policy NAVN|FIL   ${policies}, eller en JSON-fil. Uden valget gælder standarden,
                      hvor afsenderens domæne er den egne organisation
  --format            table til mennesker, json eller ndjson til programmer
                      (uden valget: table for filer, ndjson for -)
  --reveal            viser det fundne og adresserne. Uden den citeres intet fra mailen
  --now TIDSPUNKT     det tidspunkt, der regnes som nu (kun replies)
  --mails MAPPE       mails, som en ændring prøves på (kun policy compare og policy edit)
  --port N            porten, som policy edit lytter på (uden valget: en ledig)
  --ca FIL            certifikater (PEM), der stoles på ud over de kendte, f.eks. jeres egne (kun doctor)
  --language da|en    sproget, som kommandoen taler (da)
  --help, -h          denne hjælp
  --version           versionen

Slutkoder
  0  intet er på niveauet block
  1  noget er på niveauet block, mailpolitikken er ikke i orden, eller adressen er det ikke (doctor)
  2  forkert brug, eller noget kunne ikke læses
`,
  hint: 'Prøv: kuvert --help',
  usage: {
    noCommand: (commands) => `Skriv, hvad Kuvert skal gøre: ${commands}.`,
    unknownCommand: (given, commands) => `Kommandoen "${given}" findes ikke. Kommandoerne er ${commands}.`,
    unknownOption: (given) => `Valget ${given} findes ikke.`,
    optionElsewhere: (given, command) => `Valget ${given} hører ikke til "${command}".`,
    valueMissing: (option, values) => `${option} mangler sin værdi: ${values}.`,
    valueUnwanted: (option) => `${option} skal ikke have en værdi.`,
    valueUnknown: (option, values) => `${option} skal være ${values}.`,
    noFile: 'Skriv, hvilke filer eller mapper der skal undersøges, eller - for NDJSON fra standard input.',
    dashWithFiles: 'Brug enten - eller filer, ikke begge dele på én gang.',
    oneAddress: 'Skriv netop én https-adresse: den mappe, hvor tilføjelsesprogrammet ligger.',
    onePolicy: (command) => `"${command}" skal have netop én mailpolitik: et navn eller en fil.`,
    twoPolicies: (command) => `"${command}" skal have netop to mailpolitikker: den før og den efter.`,
    onePolicyAtMost: (command) => `"${command}" skal højst have én mailpolitik: et navn eller en fil.`,
    folder: 'en mappe med mails',
    port: 'et tal fra 0 til 65535',
    onlyDash: (command) => `"${command}" læser kun NDJSON fra standard input: skriv - til sidst.`,
    nothingMore: (command) => `"${command}" skal ikke have mere med.`,
  },
  or: 'eller',
  and: 'og',
  nameOrFile: 'et navn eller en fil',
  unexpected: (kind) => `Noget gik uventet galt (${kind}).`,
  outputFailed: (code) => `Svaret kunne ikke skrives (${code}).`,
  inputFailed: (code) => `Standard input kunne ikke læses (${code}).`,
  file: {
    missing: 'findes ikke.',
    forbidden: 'må ikke læses af denne bruger.',
    failed: (code) => `kunne ikke læses (${code}).`,
    notAFile: 'er hverken en fil eller en mappe.',
    folderLoop: 'er sprunget over: en genvej til en mappe følges ikke.',
    unknownType:
      'er ikke en filtype, som Kuvert læser (.eml, .msg, .html, .txt og dokumenter som .docx og .pdf).',
    skipped:
      'er sprunget over: ikke en mail (.eml, .msg, .html og .txt). Skriv filens eget navn for at få den undersøgt.',
    tooLarge: (megabytes) => `er over ${megabytes} MB og er ikke undersøgt.`,
    empty: 'er tom.',
    notAMail: 'ligner ikke en mail: der er ingen kendte mailfelter som From, To eller Subject.',
    brokenMail: 'kan ikke læses som mail; den er ødelagt.',
    notText: 'er ikke tekst.',
    noneFound: 'indeholder ingen .eml, .msg, .html eller .txt.',
  },
  line: {
    at: (number) => `linje ${number}`,
    tooLong: (megabytes) => `er over ${megabytes} MB.`,
    notUtf8: 'er ikke gyldig UTF-8.',
    notJson: 'er ikke gyldig JSON.',
    notObject: 'skal være ét JSON-objekt.',
    wrongShape: (problems) => `har ikke den form, der skal til: ${problems}.`,
    failed: 'kunne ikke undersøges.',
    noManual:
      'kan ikke undersøges: hverken linjen eller mailpolitikken har en designmanual ("manual", "signature").',
    bodyTooLong: (field, millions) =>
      `har ${field} på over ${millions} millioner tegn og blev ikke undersøgt.`,
    missing: (path) => `${path} mangler`,
    must: (path, what) => `${path} skal være ${what}`,
    more: (count) => `og ${count} mere`,
    shapes: {
      string: 'en tekst',
      array: 'en liste',
      object: 'et objekt',
      identity: 'en tekst eller et tal',
      day: 'en dag som 2026-11-23',
      dateTime: 'et tidspunkt som 2026-11-23T08:00:00, gerne med tidszone (+01:00)',
      shortList: (most) => `en liste med højst ${most}`,
      other: 'af en anden slags',
    },
  },
  doctor: {
    caUnreadable: (file, why) => `${file} ${why}`,
    caNoCertificate: (file) => `${file} er ikke et certifikat i PEM-form (-----BEGIN CERTIFICATE-----).`,
  },
  policy: {
    unknown: (reference, names) =>
      `Mailpolitikken "${reference}" findes ikke: den er hverken en fil eller en af dem, der følger med (${names}).`,
    unreadable: (reference, why) => `Mailpolitikken "${reference}" ${why}`,
    notJson: 'Filen er ikke gyldig JSON.',
    notJsonAt: (line, column) => `Filen er ikke gyldig JSON: se linje ${line}, tegn ${column}.`,
    nameTwice: 'Navnet står to gange her, og kun det sidste ville gælde. Slet det ene.',
    good: (reference) => `Mailpolitikken "${reference}" er i orden.`,
    bad: (reference, count) =>
      count === 1
        ? `Mailpolitikken "${reference}" skal rettes ét sted:`
        : `Mailpolitikken "${reference}" skal rettes ${count} steder:`,
    whole: '(hele filen)',
    preview: 'Signaturen for en opdigtet medarbejder:',
    previewOf: (language, composeType, department) =>
      [
        language === 'da' ? 'På dansk' : 'På engelsk',
        composeType === 'new' ? 'ny mail' : 'svar og videresendt mail',
        ...(department === null ? [] : [`afdelingen ${department}`]),
      ].join(', '),
    noSignature: '(ingen)',
    campaign: (from, to) => `I nye mails fra ${from} til ${to} står der nedenunder:`,
    placeholder: 'Hovednummeret er kun en pladsholder: skriv jeres eget, før politikken bygges ind.',
    replies: 'Autosvar for en opdigtet medarbejder:',
    replyFor: (language, audience, reason) =>
      [
        language === 'da' ? 'På dansk' : 'På engelsk',
        audience === 'internal' ? 'til kolleger' : 'til alle andre',
        ...(reason === 'left' ? ['fratrådt'] : []),
      ].join(', '),
  },
  ...readings,
  ...policyCommands,
  table: {
    level: { block: 'Blokerer', warn: 'Advarer', hint: 'Råd' },
    sure: { certain: 'sikkert', likely: 'sandsynligt', possible: 'muligt' },
    line: (number) => `linje ${number}`,
    morePlaces: (count) => (count === 1 ? 'og 1 sted til' : `og ${count} steder til`),
    clean: 'Intet at bemærke.',
    cleanSoFar: 'Intet at bemærke i det, der er undersøgt.',
    unchecked: 'Ikke undersøgt',
    unopened: (count) => `indholdet af ${count} bilag`,
    partly: (count) => `noget af indholdet i ${count} bilag`,
    rules: (count) => `${count} regler`,
    uncheckedBecause: {
      'part-not-read': 'ikke læst',
      'timed-out': 'det tog for lang tid',
      unreadable: 'kunne ikke læses',
      'too-large': 'for stort',
      encrypted: 'krypteret',
      'rule-failed': 'reglen kunne ikke køres',
    },
    parts: {
      subject: 'emne',
      body: 'tekst',
      location: 'mødested',
      recipients: 'modtagere',
      'attachment-names': 'bilag',
      attachments: 'indholdet af bilag',
    },
    channel: 'Kanal',
    channels: { ordinary: 'almindelig mail', 'secure-mail': 'Send sikkert', 'digital-post': 'Digital Post' },
    becauseOf: (rules) => `på grund af ${rules}`,
    sentTo: (kinds) => `til ${kinds}`,
    onChannel: 'og der er den',
    recipients: 'Modtagere',
    kinds: {
      internal: 'egen organisation',
      affiliated: 'egen institution',
      authority: 'myndighed',
      company: 'virksomhed',
      citizen: 'borger',
      unknown: 'ukendt',
      list: 'mailliste',
    },
    persons: 'Personer, der omtales med nummer',
    tally: (count) => (count === 1 ? '1 mail undersøgt' : `${count} mails undersøgt`),
    tallyBlock: (count) => `${count} blokeres`,
    tallyWarn: (count) => (count === 1 ? '1 med advarsel' : `${count} med advarsler`),
    tallyPartly: (count) => `${count} kun delvist undersøgt`,
    tallyFailed: (count) => `${count} kunne ikke læses`,
    tallyClean: 'intet at bemærke',
  },
};
