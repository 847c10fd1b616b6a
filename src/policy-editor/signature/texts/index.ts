import type { Language } from '../../../hygiene/rules/rule';
import type { Field } from '../../../hygiene/signature/types';

type Said = readonly [label: string, hint: string];

interface SignatureTexts {
  readonly title: string;
  readonly intro: string;
  readonly kind: Said;
  readonly kinds: Readonly<Record<'none' | 'short' | 'long', string>>;
  readonly widen: Said;
  readonly fields: Readonly<Record<Field, string>>;
  readonly shortFields: Said;
  readonly aLine: string;
  readonly addLine: string;
  readonly lineText: string;
  readonly need: string;
  readonly needs: Readonly<Record<'required' | 'when-filled' | 'optional', string>>;
  readonly insert: string;
  readonly insertChoose: string;
  readonly lines: Readonly<Record<'da' | 'en', Said>>;
  readonly reply: string;
  readonly replyLines: string;
  readonly english: string;
  readonly greetings: Said;
  readonly values: Said;
  readonly font: string;
  readonly family: string;
  readonly points: Said;
  readonly colours: Said;
  readonly logo: Said;
  readonly logoIs: string;
  readonly logoChoices: Readonly<Record<'required' | 'allowed' | 'forbidden', string>>;
  readonly logoUrl: string;
  readonly logoAlt: string;
  readonly logoWidth: string;
  readonly links: Said;
  readonly extras: Said;
  readonly confidentiality: Said;
  readonly confidentialityText: string;
  readonly by: Readonly<Record<'signature' | 'gateway' | 'nobody', string>>;
  readonly campaign: Said;
  readonly campaignText: string;
  readonly campaignLink: string;
  readonly campaignFrom: string;
  readonly campaignTo: string;
  readonly departments: Said;
  readonly department: string;
  readonly addDepartment: string;
  readonly departmentName: string;
  readonly departmentMailboxes: Said;
  readonly departmentValues: string;
  readonly departmentForms: Said;
}

const da: SignatureTexts = {
  title: 'Signatur',
  intro: 'Signaturen fra jeres designmanual. Til højre eller nederst ser du, hvad der kommer ud af den.',
  kind: [
    'Hvordan signaturen beskrives',
    'Kort rækker, når alle linjer ser ens ud. Hel kan mere: svar, engelsk, logo og afdelinger.',
  ],
  kinds: {
    none: 'Ingen: Kuvert ser ikke på signaturer',
    short: 'Kort: ét felt på hver linje',
    long: 'Hel: linjer, svar, engelsk, logo, afdelinger',
  },
  widen: [
    'Skift til den hele form',
    'Linjerne tages med. Så kan I også have svar, engelsk, logo og afdelinger.',
  ],
  fields: {
    displayName: 'Navn',
    jobTitle: 'Titel',
    department: 'Afdeling',
    businessPhone: 'Direkte telefon',
    mobilePhone: 'Mobil',
    mail: 'Mailadresse',
    officeLocation: 'Kontor',
    organisation: 'Organisation',
    administration: 'Forvaltning',
    mainNumber: 'Hovednummer',
    address: 'Postadresse',
    web: 'Webadresse',
    ean: 'EAN-nummer',
    cvr: 'CVR-nummer',
  },
  shortFields: ['Felter', 'Et på hver linje i signaturen, i denne rækkefølge.'],
  aLine: 'linje {n}',
  addLine: 'Tilføj en linje',
  lineText: 'Linje {n}',
  need: 'Hvem skal have linjen',
  needs: {
    'when-filled': 'Alle, der har feltet',
    required: 'Alle, uden undtagelse',
    optional: 'Må være der',
  },
  insert: 'Indsæt et felt',
  insertChoose: 'Vælg felt …',
  lines: {
    da: ['Linjer på dansk', 'I en ny mail, i denne rækkefølge. Felter står i krøllede parenteser.'],
    en: ['Linjer på engelsk', 'I en ny mail, i denne rækkefølge.'],
  },
  reply: 'Svar har deres egne, kortere linjer',
  replyLines: 'Linjer i et svar',
  english: 'Også en signatur på engelsk',
  greetings: [
    'Hilsner over navnet',
    'En på hver linje; den første sættes ind. Tomt felt: Venlig hilsen, på engelsk Kind regards.',
  ],
  values: [
    'Husets oplysninger',
    'Det, felterne om huset indeholder. Organisation er navnet under »Organisation«, hvis feltet er tomt.',
  ],
  font: 'Skrift',
  family: 'Skrifttype, fx Verdana',
  points: ['Størrelse i punkter', 'Tomt felt: alle størrelser er i orden.'],
  colours: ['Farver', 'Som #rrggbb, en på hver linje. Den første sættes ind. Tomt felt: sort.'],
  logo: ['Logo', 'Billedet skal ligge på nettet med https. Outlook tager ikke SVG.'],
  logoIs: 'Logo i signaturen',
  logoChoices: { required: 'Skal være der', allowed: 'Må være der', forbidden: 'Må ikke være der' },
  logoUrl: 'Logoets adresse',
  logoAlt: 'Hvad logoet viser, for den, der ikke ser det',
  logoWidth: 'Bredde i pixels',
  links: ['Hvor links må føre hen', 'Domæner, ét på hver linje. Tomt felt: jeres egne.'],
  extras: ['Linjer, man selv må tilføje', 'Sådan begynder de, fx Telefontid. En på hver linje.'],
  confidentiality: ['Fortrolighedstekst', 'Den tekst, nogle sætter under mailen.'],
  confidentialityText: 'Teksten',
  by: { nobody: 'Ingen', signature: 'Signaturen', gateway: 'Mailserveren sætter den på' },
  campaign: [
    'Kampagne under signaturen',
    'Vises fra den første til den sidste dag. Tøm felterne for at fjerne den.',
  ],
  campaignText: 'Tekst',
  campaignLink: 'Link, som begynder med https://',
  campaignFrom: 'Første dag, fx 2026-11-30',
  campaignTo: 'Sidste dag',
  departments: ['Afdelinger med deres eget', 'Kun de afdelinger, hvis signatur er anderledes.'],
  department: 'afdeling {n}',
  addDepartment: 'Tilføj en afdeling',
  departmentName: 'Navn, som det står i adressebogen',
  departmentMailboxes: ['Fællespostkasser, der skriver i dens navn', 'En mailadresse på hver linje.'],
  departmentValues: 'Afdelingens egne oplysninger',
  departmentForms: [
    'Afdelingens egne linjer',
    'JSON, som under »forms« i resten af signaturen. Tomt felt: alles linjer.',
  ],
};

const en: SignatureTexts = {
  title: 'Signature',
  intro: 'The signature of your design manual. To the right or below you see what comes of it.',
  kind: [
    'How the signature is described',
    'Short is enough where all lines look alike. Whole can do more: replies, English, a logo, departments.',
  ],
  kinds: {
    none: 'None: Kuvert does not look at signatures',
    short: 'Short: one field a line',
    long: 'Whole: lines, replies, English, logo, departments',
  },
  widen: [
    'Change to the whole form',
    'The lines come along. Replies, English, logo and departments are possible then.',
  ],
  fields: {
    displayName: 'Name',
    jobTitle: 'Title',
    department: 'Department',
    businessPhone: 'Direct phone',
    mobilePhone: 'Mobile',
    mail: 'Mail address',
    officeLocation: 'Office',
    organisation: 'Organisation',
    administration: 'Administration',
    mainNumber: 'Main number',
    address: 'Postal address',
    web: 'Web address',
    ean: 'EAN number',
    cvr: 'CVR number',
  },
  shortFields: ['Fields', 'One on each line of the signature, in this order.'],
  aLine: 'line {n}',
  addLine: 'Add a line',
  lineText: 'Line {n}',
  need: 'Who must have the line',
  needs: {
    'when-filled': 'Everybody who has the field',
    required: 'Everybody, without exception',
    optional: 'It may be there',
  },
  insert: 'Insert a field',
  insertChoose: 'Choose a field …',
  lines: {
    da: ['Lines in Danish', 'In a new mail, in this order. Fields stand in curly brackets.'],
    en: ['Lines in English', 'In a new mail, in this order.'],
  },
  reply: 'Replies have shorter lines of their own',
  replyLines: 'Lines in a reply',
  english: 'A signature in English, too',
  greetings: [
    'Closings above the name',
    'One a line; the first is inserted. Empty: Venlig hilsen, in English Kind regards.',
  ],
  values: [
    'What the house gives',
    'What the fields of the house hold. Organisation is the name under “Organisation” where the field is empty.',
  ],
  font: 'Font',
  family: 'Font, such as Verdana',
  points: ['Size in points', 'Empty: every size is all right.'],
  colours: ['Colours', 'As #rrggbb, one a line. The first is inserted. Empty: black.'],
  logo: ['Logo', 'The picture must be on the web with https. Outlook takes no SVG.'],
  logoIs: 'Logo in the signature',
  logoChoices: { required: 'Must be there', allowed: 'May be there', forbidden: 'Must not be there' },
  logoUrl: 'The logo’s address',
  logoAlt: 'What the logo shows, for whoever does not see it',
  logoWidth: 'Width in pixels',
  links: ['Where links may lead', 'Domains, one a line. Empty: your own.'],
  extras: ['Lines that a person may add', 'How they begin, such as Telefontid. One a line.'],
  confidentiality: ['Confidentiality text', 'The text that some put below a mail.'],
  confidentialityText: 'The text',
  by: { nobody: 'Nobody', signature: 'The signature', gateway: 'The mail server adds it' },
  campaign: [
    'Campaign below the signature',
    'Shown from the first to the last day. Empty the fields to take it away.',
  ],
  campaignText: 'Text',
  campaignLink: 'Link that begins with https://',
  campaignFrom: 'First day, such as 2026-11-30',
  campaignTo: 'Last day',
  departments: ['Departments with something of their own', 'Only those whose signature is another.'],
  department: 'department {n}',
  addDepartment: 'Add a department',
  departmentName: 'Name as in the address book',
  departmentMailboxes: ['Shared mailboxes that write in its name', 'One mail address a line.'],
  departmentValues: 'What the department gives itself',
  departmentForms: [
    'The department’s own lines',
    'JSON, as at “forms” in the rest of the signature. Empty: everybody’s lines.',
  ],
};

/** The design manual's signature. */
export const SIGNATURE_TEXTS: Readonly<Record<Language, SignatureTexts>> = { da, en };
