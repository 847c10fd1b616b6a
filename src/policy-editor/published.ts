/** A sentence that a municipality has published, and where it stands. Danish, as it was written. */
export interface Published {
  readonly says: string;
  readonly by: string;
  readonly document: string;
  readonly year: string;
}

const haderslev = (says: string): Published => ({
  says,
  by: 'Haderslev Kommune',
  document: 'God service',
  year: '2014',
});
const toender = (says: string): Published => ({
  says,
  by: 'Tønder Kommune',
  document: 'Servicestrategi',
  year: '2016–2020',
});

const NO_ORDINARY_MAIL = haderslev(
  'Almindelig e-mail må ikke bruges til korrespondance af personfølsomme oplysninger.',
);
const DIGITAL_MAILBOX = haderslev(
  'Hvis borgeren skal sende eller modtage mail med personfølsomme oplysninger, skal dette ske gennem den digitale postkasse via Borger.dk.',
);
const SAFE_MAILBOXES = toender(
  'Tønder Kommune har fokus på, at alle henvendelser med personfølsomme oplysninger flyttes over på sikre digitale postkasser.',
);
const SEND_SECURELY = haderslev(
  'Hvis Haderslev Kommune sender personfølsomme oplysninger til andre myndigheder, benyttes ”send sikkert” i Outlook.',
);
const THINK = haderslev('Tænk over hvilke mails du sender, og til hvem.');
const SIGNATURE = haderslev(
  'Signaturen i udgående mail skal følge Haderslev Kommunes designmanual og bestå af de felter, der angives der – brug gerne kommunens hovednummer, hvis andet ikke er en nødvendighed.',
);
const TELEPHONE_HOURS = haderslev('Mandag til onsdag 9-15, torsdag 9-17 og fredag 9-13.');
const THREE_DAYS = toender(
  'Ved skriftlige henvendelser til Tønder kommunes selvbetjeningsløsninger, afdelingspostkasser og individuelle mailadresser svarer kommunen indenfor 3 arbejdsdage.',
);
const RECEIPT = toender(
  'Det kan enten være med et endeligt svar eller en kvittering for modtagelsen og så vidt muligt med en orientering om sagens videre forløb samt oplysning om, hvornår sagen kan forventes at være færdigbehandlet.',
);
const OWN_TARGETS = toender(
  'E-mails og andre skriftlige henvendelser skal besvares indenfor et af afdelingen nærmere fastsat tidspunkt, og vi skal måle på det.',
);
const CASE_LIMITS = haderslev(
  'Indkomne mail, der er en del af en sag eller kan føre til oprettelsen af en sag, skal sagsbehandles indenfor de sagsbehandlings-frister, der er på det pågældende område.',
);
const OFFICIAL = haderslev(
  'En mail er et officielt dokument, derfor skal den officielle designlinje også være gældende i mail.',
);
const AUTOMATIC_REPLY = haderslev(
  'Autosvar skal være høfligt og imødekommende og indeholde oplysninger om, hvem der kan kontaktes, hvis en henvendelse haster, og hvornår du er tilbage til at svare på henvendelsen.',
);

const SENSITIVE = [
  'cpr-number',
  'health',
  'criminal',
  'union',
  'religion',
  'ethnic',
  'political',
  'sexual',
  'genetic',
  'biometric',
  'social',
  'economic',
  'family',
  'address-protection',
];

/**
 * The published sentences that a setting carries out, by its path in the file; `*` stands for the place in a list. A setting
 * that is not here rests on none. `src/hygiene/policy/README.md` says what each value of the policies that ship rests on.
 */
export const PUBLISHED: Readonly<Record<string, readonly Published[]>> = {
  ...Object.fromEntries(SENSITIVE.map((rule) => [`rules.${rule}.level`, [NO_ORDINARY_MAIL]])),
  'rules.visible-recipients.level': [THINK],
  'rules.many-recipients.level': [
    haderslev('Et opslag på det nye intranet, kan med fordel erstatte en mail til mange.'),
  ],
  'rules.outsider-in-reply.level': [THINK],
  'rules.journal-reminder.level': [
    haderslev(
      'Såfremt en mail har betydning for en sag, journaliseres den på lige vilkår som andet indgået post.',
    ),
  ],
  'rules.clear-language.level': [
    haderslev('Tænk på dit sprog – ironi og humor er svær at bruge i en mail'),
    toender('Og så skal de helst være korte og præcise.'),
  ],
  'rules.plain-design.level': [OFFICIAL],
  'rules.signature.level': [SIGNATURE],
  'channels.citizen': [DIGITAL_MAILBOX, SAFE_MAILBOXES],
  'channels.company': [SAFE_MAILBOXES],
  'channels.authority': [SEND_SECURELY],
  'channels.secure-mail': [SEND_SECURELY],
  'channels.digital-post': [DIGITAL_MAILBOX],
  signature: [SIGNATURE, OFFICIAL],
  'replies.target.workingDays': [THREE_DAYS],
  'replies.target.voicemailDays': [
    toender(
      'Alle telefonbeskeder fra borgere besvares hurtigst muligt og senest 2 arbejdsdage efter henvendelsen',
    ),
  ],
  'replies.target.openingHours': [TELEPHONE_HOURS],
  'replies.departments': [OWN_TARGETS],
  'replies.departments.*.target.workingDays': [OWN_TARGETS, CASE_LIMITS],
  'replies.receipt': [RECEIPT],
  'absence.templates': [AUTOMATIC_REPLY],
  'absence.urgent': [AUTOMATIC_REPLY],
  'absence.selfService': [
    haderslev('Borgere kan til enhver tid betjene sig selv på vores hjemmeside www.haderslev.dk'),
  ],
  'absence.notice': [DIGITAL_MAILBOX],
};
