import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import type { IncomingMail, InquiryReason } from '../../../src/hygiene/replies/types';

/** From a citizen to a department, with what a row changes. All people are invented. */
const mail = (text: string, changes: Partial<IncomingMail> = {}): IncomingMail => ({
  from: { name: 'Asta Opdigtet', address: 'asta.opdigtet@gmail.com' },
  to: [{ address: 'post@kommune.example' }],
  mailbox: 'post@kommune.example',
  subject: 'Henvendelse',
  text: `Hej\n\n${text}\n\nVenlig hilsen\nAsta Opdigtet`,
  ...changes,
});

const SUPPLIER = { address: 'salg@leverandoer.example' };
const INSIDE = { address: 'kollega@kommune.example' };
const REPLY = { subject: 'SV: Din sag' };

describe('needs none', () => {
  test.each<[reason: InquiryReason, text: string, changes?: Partial<IncomingMail>]>([
    ['thanks', 'Tusind tak for hjælpen.', REPLY],
    ['thanks', 'Mange tak for det hurtige svar. God weekend.', REPLY],
    ['thanks', 'Super, tak.', REPLY],
    ['thanks', 'Det er fint. Tak skal du have.', REPLY],
    ['thanks', 'Perfekt, så ses vi på torsdag.', REPLY],
    ['thanks', 'Modtaget, tak.', REPLY],
    ['thanks', 'Tak for hjælpen. Hvad skulle vi gøre uden jer?', REPLY],
    ['thanks', 'Jeg vil bare sige tak for den gode behandling i Borgerservice.', {}],
    ['thanks', 'Stor ros til jeres medarbejder på genbrugspladsen, som var så sød og hjælpsom.', {}],
    ['thanks', 'Thank you so much for your help.', REPLY],
    ['thanks', 'Great, thanks!', REPLY],
    ['thanks', 'Vielen Dank für die schnelle Antwort.', REPLY],
    ['thanks', 'Tak for svar. Så ved jeg besked.', REPLY],
    ['thanks', 'Kære Anne. Det lyder rigtig godt. Vi ses den 3.', REPLY],
    ['thanks', 'Okay. Jeg kommer på torsdag kl. 10.', REPLY],
    ['thanks', 'Det var lige det, jeg havde brug for. Tak.', REPLY],
    ['thanks', 'Hej Anne, tak for en god samtale i dag.', REPLY],
    ['thanks', 'Det er i orden.', REPLY],
    ['thanks', 'Tak, det virker nu.', REPLY],
    ['thanks', 'Jeg fandt selv ud af det, så I behøver ikke at gøre mere. Tak.', REPLY],
    ['automatic-reply', 'Jeg holder ferie.', { subject: 'Automatisk svar: Din sag' }],
    ['automatic-reply', 'Jeg er ikke på kontoret.', { subject: 'Autosvar: Din sag' }],
    ['automatic-reply', 'I am away.', { subject: 'Automatic reply: Your case' }],
    ['automatic-reply', 'I am away.', { subject: 'Out of Office: Your case' }],
    ['automatic-reply', 'Ich bin nicht im Büro.', { subject: 'Abwesenheitsnotiz: Anfrage' }],
    [
      'automatic-reply',
      'Har du et spørgsmål?',
      { headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }] },
    ],
    ['automatic-reply', 'Tak for din mail.', { headers: [{ name: 'return-path', value: '<>' }] }],
    [
      'automatic-reply',
      'Tak for din henvendelse. Vi har modtaget din mail og svarer hurtigst muligt. Dette er en automatisk besked.',
      {},
    ],
    ['delivery-report', 'Kunne ikke leveres.', { subject: 'Undeliverable: Din sag' }],
    ['delivery-report', '', { subject: 'Læst: Din sag' }],
    ['delivery-report', 'x', { from: { address: 'MAILER-DAEMON@mx.example' } }],
    ['delivery-report', 'x', { from: { address: 'postmaster@mx.example' } }],
    [
      'delivery-report',
      'x',
      { headers: [{ name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' }] },
    ],
    ['calendar-answer', '', { subject: 'Accepteret: Møde om skolevej', text: '' }],
    ['calendar-answer', '', { subject: 'Afvist: Møde om skolevej', text: '' }],
    ['calendar-answer', '', { subject: 'Foreløbigt accepteret: Møde', text: '' }],
    ['calendar-answer', '', { subject: 'Declined: Meeting', text: '' }],
    ['calendar-answer', '', { subject: 'Zugesagt: Besprechung', text: '' }],
    ['calendar-answer', '', { headers: [{ name: 'Content-Type', value: 'text/calendar; method=REPLY' }] }],
    [
      'newsletter',
      'Har du husket at sortere dit affald? Læs mere her. Afmeld nyhedsbrevet.',
      { from: { address: 'nyhedsbrev@blad.example' } },
    ],
    ['newsletter', 'Nyt fra os. Hvad mener du?', { headers: [{ name: 'List-Unsubscribe', value: '<x>' }] }],
    ['newsletter', 'Nyt fra os.', { headers: [{ name: 'Precedence', value: 'bulk' }] }],
    ['system-mail', 'Der er 3 sager til dig. Log på.', { from: { address: 'no-reply@esdh.example' } }],
    [
      'system-mail',
      'Din adgangskode udløber om 5 dage. Vil du skifte den nu?',
      { from: { address: 'noreply@it.example' } },
    ],
    [
      'system-mail',
      'Kørslen er gennemført.',
      { headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }] },
    ],
    [
      'invoice',
      'Vedhæftet finder I faktura 1234 på kr. 800,00 med forfald den 7. december. Har I spørgsmål til fakturaen, så kontakt os.',
      { from: SUPPLIER, subject: 'Faktura 1234' },
    ],
    ['invoice', 'Please find attached invoice 1234.', { from: SUPPLIER, subject: 'Invoice 1234' }],
    ['invoice', 'Anbei erhalten Sie die Rechnung.', { from: SUPPLIER, subject: 'Rechnung 1234' }],
    [
      'invoice',
      'Vi har ikke registreret betaling af faktura 1234.',
      { from: SUPPLIER, subject: 'Rykker for faktura 1234' },
    ],
    [
      'offer',
      'Vi hjælper kommuner med at spare tid. Vores løsning bruges af 40 kommuner. Skal vi tage en uforpligtende snak i næste uge?',
      { from: SUPPLIER, subject: 'Spar tid på journaliseringen' },
    ],
    [
      'offer',
      'Vores kunder sparer op til 30 %. Må jeg vise dig en demo på 20 minutter?',
      { from: SUPPLIER, subject: 'Demo' },
    ],
    [
      'offer',
      'Our platform helps municipalities save time. Would you be open to a quick call this week?',
      { from: SUPPLIER, subject: 'Quick question' },
    ],
    ['notice', 'Kære alle\nKantinen holder lukket på fredag.', { from: INSIDE }],
    ['notice', 'Til orientering har vi flyttet mødet til lokale 2.', { from: INSIDE }],
    ['notice', 'Husk, at der er brandøvelse i morgen kl. 10.', { from: INSIDE }],
    ['notice', 'Til jeres orientering er vejen spærret på mandag. I behøver ikke at svare.', {}],
    [
      'only-cc',
      'Kan du sende mig tegningerne?',
      { to: [{ address: 'arkitekt@firma.example' }], cc: [{ address: 'post@kommune.example' }] },
    ],
    ['documents-asked-for', 'Hermed de lønsedler, du bad om.', REPLY],
    ['documents-asked-for', 'Vedhæftet er den underskrevne kontrakt som aftalt.', {}],
    ['documents-asked-for', 'Her er de manglende tegninger. Sig til, hvis du mangler noget.', REPLY],
    ['documents-asked-for', 'Som aftalt i telefonen sender jeg her fuldmagten.', {}],
    ['documents-asked-for', 'Please find attached the documents you requested.', REPLY],
    ['documents-asked-for', 'Anbei die gewünschten Unterlagen.', REPLY],
    // questions that ask nothing
    ['thanks', 'Tusind tak! Hvem skulle have troet det for et halvt år siden?', REPLY],
    ['thanks', 'Hvor er vi lettede! Tusind tak. Hvad skulle vi have gjort uden jer?', REPLY],
    ['thanks', 'Tak for kortet. Ved du hvad, det er første gang i 40 år, jeg skal ud at flyve.', REPLY],
    ['thanks', 'Many thanks, the letter is perfect. Who could ask for more?', REPLY],
    ['thanks', 'Vielen Dank, damit ist alles geklärt. Wer hätte das gedacht?', REPLY],
    ['thanks', 'Det var præcis det, jeg skulle bruge. God weekend.', { ...REPLY, from: INSIDE }],
    ['thanks', 'Det er fint, vi ses torsdag. Bare bank hårdt på, jeg hører jo ingenting, ikke?', REPLY],
    [
      'notice',
      'Til jeres orientering en kopi af vores brev til klager: "Ønsker du at fastholde klagen? Svar inden 3 uger."',
      { from: { address: 'post@naevn.example' } },
    ],
    // told so that it is known
    ['notice', 'Oliver er syg og kommer ikke i skole i dag.', {}],
    ['notice', 'Farmor henter Valdemar i dag kl. 15.', {}],
    ['notice', 'My son has a dentist appointment today.', {}],
    ['notice', 'Jeg kommer og har min søster med som bisidder.', REPLY],
    [
      'notice',
      'Vejen er spærret den 28. november på grund af kranarbejde.',
      { from: { address: 'ib@entreprenoer.example' } },
    ],
    ['automatic-reply', 'Jeg læser ikke mails.', { subject: 'Tina Opdigtet er på barsel' }],
    ['automatic-reply', 'Besvares inden 5 hverdage. Mailen kan ikke besvares. Tak for din besked.', {}],
    ['calendar-answer', '', { subject: 'Avböjt: Studiebesök', text: '' }],
    ['calendar-answer', 'Deltag her. Har du brug for hjælp?', { subject: 'Opdateret: Dialogmøde' }],
    [
      'offer',
      'Bruger I stadig papir til underskrifter? Lad os tage et kald på 15 minutter.',
      { from: SUPPLIER, subject: 'Digital signatur' },
    ],
    [
      'offer',
      'Hej igen. Fik du set min mail? Jeg prøver lige en sidste gang. Passer tirsdag bedre?',
      { from: { address: 'jesper@firma.example' }, subject: 'SV: Har I tid til et kort møde?' },
    ],
    [
      'invoice',
      'Vi mangler fortsat betaling for faktura 221. Betales senest om 10 dage.',
      { from: SUPPLIER, subject: '2. rykker' },
    ],
    ['own-mail', 'Kan du komme på fredag?', { from: { address: 'Post@Kommune.example' } }],
  ])('%s: %s', (reason, text, changes) => {
    expect(readInquiry(mail(text, changes))).toEqual({ needsReply: false, reason });
  });

  test('a question in the quoted mail, the signature or a disclaimer is none', () => {
    const given = mail('', {
      ...REPLY,
      text: `Tak for hjælpen.

Med venlig hilsen
Asta Opdigtet
Har du husket at følge os på Facebook?

Denne mail kan indeholde fortrolige oplysninger. Har du modtaget denne mail ved en fejl?

Fra: Anne Eksempel
Sendt: 20. november 2026 11:02
Til: Asta Opdigtet
Emne: SV: Din sag

Hej Asta. Kan du komme på fredag?`,
    });
    expect(readInquiry(given)).toEqual({ needsReply: false, reason: 'thanks' });
  });
});
