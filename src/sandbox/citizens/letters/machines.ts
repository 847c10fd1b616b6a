import type { EmailAddress } from '../../mailbox/types';
import type { Letter, MailKind } from '../kinds';

/** What programs, firms and colleagues send: nobody waits for an answer. */
export interface MachineLetter extends Letter {
  readonly from: EmailAddress;
  readonly headers: Readonly<Record<string, string>>;
}

const sender = (name: string, address: string): EmailAddress => ({ name, address });
const FIRMS = {
  el: sender('Fjordby El ApS', 'bogholderi@fjordby-el.example'),
  rens: sender('Kystens Rengøring', 'faktura@kystens-rengoering.example'),
  kontor: sender('Kontorlageret', 'ordre@kontorlageret.example'),
  kursus: sender('Kursushuset Nord', 'salg@kursushuset-nord.example'),
  skilte: sender('Skiltefabrikken', 'kontakt@skiltefabrikken.example'),
  nyt: sender('Kommunernes Uge', 'nyt@kommunernes-uge.example'),
  klart: sender('Klart Sprog', 'nyhedsbrev@klart-sprog.example'),
  it: sender('Servicedesk', 'servicedesk@fjordby.example'),
  hr: sender('Personale og Løn', 'personale@fjordby.example'),
  post: sender('Mail Delivery System', 'postmaster@fjordby.example'),
  sag: sender('Fagsystem Sager', 'noreply@sager.fjordby.example'),
} as const;

const BULK = { 'List-Unsubscribe': '<mailto:afmeld@kommunernes-uge.example>', Precedence: 'bulk' };
const AUTO = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };
const MADE = { 'Auto-Submitted': 'auto-generated' };

const letter =
  (kind: MailKind, headers: Readonly<Record<string, string>> = {}) =>
  (from: EmailAddress, subject: string, text: string): MachineLetter => ({
    kind,
    from,
    subject,
    text,
    headers,
  });
const newsletter = letter('newsletter', BULK);
const autoReply = letter('automatic-reply', AUTO);
const report = letter('delivery-report', {
  'Return-Path': '<>',
  ...MADE,
  'Content-Type': 'multipart/report; report-type=delivery-status',
});
const calendar = letter('calendar-answer', { 'Content-Class': 'urn:content-classes:calendarmessage' });
const system = letter('system-mail', MADE);
const invoice = letter('invoice');
const offer = letter('offer');
const notice = letter('notice');
const colleague = (name: string, local: string) => sender(name, `${local}@fjordby.example`);
const lone = colleague('Lone Bisgaard', 'lone.bisgaard');
const camilla = colleague('Camilla Rosendahl', 'camilla.rosendahl');
const anders = colleague('Anders Sømod', 'anders.soemod');

export const MACHINES: readonly MachineLetter[] = [
  newsletter(
    FIRMS.nyt,
    'Ugens overblik: Kortere køer i skranken',
    'Kommunernes Uge\n\nSådan fik tre kommuner kortere køer. Læs om tidsbestilling, klare breve og ringeskiver.\n\nDu får mailen, fordi du er tilmeldt. Afmeld nederst.',
  ),
  newsletter(
    FIRMS.nyt,
    'Ugens overblik: Hvad koster et afslag?',
    'Kommunernes Uge\n\nNy undersøgelse: hvert fjerde afslag fører til et opkald. Læs hvorfor.\n\nAfmeld nyhedsbrevet her.',
  ),
  newsletter(
    FIRMS.klart,
    'Månedens ord: hermed',
    'Klart Sprog\n\nHar du brug for "hermed"? Sjældent. Fem ord, du kan slette i dag.\n\nDu modtager nyhedsbrevet, fordi du har skrevet dig op.',
  ),
  newsletter(
    FIRMS.klart,
    'Skriv et brev, der bliver læst',
    'Klart Sprog\n\nSæt det vigtigste først. Se før og efter på vores side.\n\nAfmeld dig her.',
  ),
  newsletter(
    FIRMS.kursus,
    'Efterårets kurser er på gaden',
    'Kursushuset Nord\n\nForvaltningsret på to dage, notatteknik og konflikthåndtering. Se datoer i kalenderen.\n\nAfmelding: klik her.',
  ),
  autoReply(
    anders,
    'Automatisk svar: Vedr. kloakering',
    'Tak for din mail. Jeg er på ferie og tilbage på mandag. Haster det, så skriv til Teknik og Miljø.\n\nAnders Sømod',
  ),
  autoReply(
    FIRMS.el,
    'Autosvar: Modtaget',
    'Tak for din mail. Vi har modtaget den og vender tilbage hurtigst muligt. Denne mail kan ikke besvares.\n\nFjordby El ApS',
  ),
  autoReply(
    FIRMS.skilte,
    'Fraværende',
    'Hej. Vi holder lukket i dag på grund af flytning og læser mails igen i morgen.\n\nSkiltefabrikken',
  ),
  autoReply(
    lone,
    'Automatisk svar: Vagtplan',
    'Jeg er på kursus og læser mails i morgen. Borgerservice kan svare i mellemtiden.\n\nLone Bisgaard',
  ),
  report(
    FIRMS.post,
    'Ikke leveret: Din sag',
    'Din meddelelse kunne ikke leveres til en eller flere modtagere.\n\nÅrsag: Adressen findes ikke hos modtagerens udbyder (550 5.1.1).',
  ),
  report(
    FIRMS.post,
    'Undeliverable: Svar om pas',
    'Your message could not be delivered.\n\nThe recipient’s mailbox is full (552 5.2.2).',
  ),
  report(
    FIRMS.post,
    'Forsinket: Kvittering',
    'Meddelelsen er ikke leveret endnu. Der bliver forsøgt igen i de næste 24 timer. Du behøver ikke at gøre noget.',
  ),
  calendar(lone, 'Accepteret: Teammøde', 'Lone Bisgaard har accepteret mødet.'),
  calendar(camilla, 'Afslået: Sparring om breve', 'Camilla Rosendahl har afslået mødet.'),
  calendar(
    anders,
    'Foreløbigt accepteret: Gennemgang af vejsager',
    'Anders Sømod har foreløbigt accepteret mødet.',
  ),
  system(
    FIRMS.it,
    'Planlagt servicevindue',
    'Fagsystemerne opdateres i nat mellem kl. 22 og 02. Du behøver ikke at gøre noget.',
  ),
  system(
    FIRMS.sag,
    'Du har fået en opgave',
    'Der er lagt en ny opgave i din indbakke i fagsystemet. Denne mail er sendt automatisk og kan ikke besvares.',
  ),
  system(
    FIRMS.sag,
    'Dagens liste',
    'Sager med frist i dag: 3. Sager med frist i morgen: 5. Mailen er sendt automatisk.',
  ),
  system(
    FIRMS.it,
    'Din adgangskode udløber om 14 dage',
    'Du kan skifte adgangskoden på intranettet, når det passer dig. Mailen kan ikke besvares.',
  ),
  invoice(
    FIRMS.el,
    'Faktura for udført arbejde',
    'Hermed faktura for udskiftning af lamper på 1. sal. Betalingsbetingelser: netto 30 dage.\n\nFjordby El ApS',
  ),
  invoice(
    FIRMS.rens,
    'Faktura, vinduespolering',
    'Vedhæftet er faktura for vinduespolering i sidste måned. Beløbet bedes indbetalt inden forfald.\n\nKystens Rengøring',
  ),
  invoice(
    FIRMS.kontor,
    'Ordrebekræftelse og faktura',
    'Tak for ordren. Varerne er afsendt i dag, og faktura er vedlagt.\n\nKontorlageret',
  ),
  invoice(
    FIRMS.skilte,
    'Kreditnota',
    'Vi har krediteret det skilt, der kom retur. Kreditnota er vedlagt.\n\nSkiltefabrikken',
  ),
  offer(
    FIRMS.kursus,
    '20 % rabat på kurser i denne måned',
    'Hold dit team skarpt. Bestil tre pladser, og betal for to. Tilbuddet gælder måneden ud.\n\nKursushuset Nord',
  ),
  offer(
    FIRMS.skilte,
    'Nye skilte til foråret?',
    'Vi har netop nu gode priser på facadeskilte. Se kataloget på vores side.\n\nSkiltefabrikken',
  ),
  offer(
    FIRMS.kontor,
    'Lagersalg på kontorstole',
    'Kun i denne uge: hæve-sænke-stole til halv pris. Så længe lager haves.\n\nKontorlageret',
  ),
  notice(
    FIRMS.hr,
    'Til orientering: nye satser for kørsel',
    'Kære alle\n\nSatserne for kørsel i egen bil er ændret fra den første. De nye satser står på intranettet.\n\nPersonale og Løn',
  ),
  notice(
    FIRMS.hr,
    'Fredagskage',
    'Kære alle\n\nDer er kage i kantinen kl. 14 på fredag for vores nye kollega.\n\nPersonale og Løn',
  ),
  notice(
    camilla,
    'Skranken på torsdag',
    'Hej alle\n\nTil orientering er skranken bemandet af Nadia og mig på torsdag. Jeg har rettet vagtplanen.\n\nCamilla',
  ),
  notice(lone, 'Nøglen til arkivet', 'Nøglen ligger nu i skuffen ved printeren. Bare så I ved det.\n\nLone'),
];
