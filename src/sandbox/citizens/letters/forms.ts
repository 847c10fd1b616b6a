import type { Letter } from '../kinds';

/** Forms of the website and the telephone system's messages: programs send them, and people wait. */
const form = (subject: string, answers: readonly (readonly [string, string])[]): Letter => ({
  kind: 'web-form',
  subject: `Ny henvendelse fra hjemmesiden: ${subject}`,
  text: [
    'Der er indsendt en formular på hjemmesiden.',
    '',
    'Navn: {navn}',
    'E-mail: {mail}',
    ...answers.map(([label, answer]) => `${label}: ${answer}`),
    '',
    'Denne mail er sendt automatisk fra selvbetjeningen og kan ikke besvares direkte.',
  ].join('\n'),
});

export const FORMS: readonly Letter[] = [
  form('Giv os et praj', [
    ['Sted', '{vej}'],
    ['Hvad er der galt?', 'En kloakrist er sunket, så man kan se ned i hullet. Den bør afspærres hurtigt.'],
  ]),
  form('Kontakt Borgerservice', [
    ['Emne', 'Pas'],
    [
      'Besked',
      'Mit pas er blevet væk på en rejse. Kan jeg få et midlertidigt inden fredag, og hvad koster det?',
    ],
  ]),
  form('Bestil rottebekæmpelse', [
    ['Adresse', '{vej}'],
    ['Bemærkninger', 'Der er set en rotte ved komposten to aftener i træk. Ring gerne, inden I kommer.'],
  ]),
  form('Ris og ros', [
    ['Type', 'Ris'],
    [
      'Besked',
      'Biblioteket lukkede en halv time før tid i lørdags. Vi stod fem mennesker uden for døren. Jeg vil gerne have svar.',
    ],
    ['Ønsker svar', 'Ja'],
  ]),
  form('Lån af lokale', [
    ['Forening', 'Fjordby Strikkeklub'],
    ['Ønske', 'Mødelokale hver {ugedag} kl. 19-21 fra næste måned, plads til 20.'],
  ]),
];

const voicemail = (text: string): Letter => ({
  kind: 'voicemail',
  subject: 'Ny talebesked fra skjult nummer',
  text: `Du har modtaget en ny talebesked.\n\nFra: Skjult nummer\nVarighed: 0:38\n\nUdskrift (automatisk):\n"${text}"\n\nTelefonsystemet, Fjordby Kommune`,
});

export const VOICEMAILS: readonly Letter[] = [
  voicemail(
    'Ja goddag, det er {navn}. Jeg har fået et brev om min boligstøtte, og jeg forstår ikke det med tilbagebetalingen. Vil I ringe til mig i morgen formiddag? Tak, hej.',
  ),
  voicemail(
    'Hej, det er {navn} fra {vej}. Skraldemændene har ikke været her i dag, og spanden er fuld. Hvornår kommer de så? I må gerne ringe tilbage.',
  ),
  voicemail(
    'Det er {navn}. Jeg skal bestille tid til et kørekort, men det der system på nettet driller. Kan en af jer hjælpe mig? Jeg er hjemme hele dagen.',
  ),
  voicemail(
    'Øh ja, goddag. Jeg ringer på vegne af min mor. Hendes nødkald virker ikke, og vi vil gerne have nogen ud at se på det så hurtigt som muligt. Det var {navn}.',
  ),
];
