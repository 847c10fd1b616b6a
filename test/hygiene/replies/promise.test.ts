import { readPromise } from '../../../src/hygiene/replies/promise';

/** Monday, unless a row says otherwise. */
const MONDAY = '2026-11-23';

const dayOf = (text: string, sentAt = MONDAY) => readPromise({ sentAt: `${sentAt}T10:00:00+01:00`, text });

describe('the worked dates of design/cli.md', () => {
  test.each([
    ['Du får svar senest næste mandag.', '2026-11-20', '2026-11-23'],
    ['Du får svar på mandag.', '2026-11-20', '2026-11-23'],
    ['Du får svar senest næste mandag.', '2026-11-23', '2026-11-30'],
    ['Du får svar inden for 14 dage.', '2026-11-12', '2026-11-26'],
    ['Du får svar inden for 10 dage.', '2026-11-12', '2026-11-22'],
    ['Du får svar inden for 5 hverdage.', '2026-12-17', '2026-12-24'],
    ['Du får svar inden for 6 hverdage.', '2026-12-17', '2026-12-28'],
    ['Du får svar i uge 47.', '2026-11-09', '2026-11-20'],
    ['Du får svar i næste uge.', '2026-11-18', '2026-11-27'],
    ['Sagsbehandlingstiden er 6-8 uger.', '2026-11-23', '2027-01-18'],
    ['Du får svar i marts.', '2026-11-23', '2027-03-31'],
    ['Du får svar inden den 30. november.', '2026-11-23', '2026-11-30'],
    [
      'Jeg har modtaget dit spørgsmål om kloakering. Jeg undersøger sagen og sender et svar til dig senest næste mandag.',
      '2026-11-20',
      '2026-11-23',
    ],
  ])('%s (%s)', (text, sentAt, promisedDate) => {
    expect(dayOf(text, sentAt)).toEqual({ kind: 'acknowledgement', promisedDate });
  });
});

/** After "Tak for din mail." on Monday 23 November 2026. */
test.each([
  ['Jeg vender tilbage i morgen.', '2026-11-24'],
  ['Jeg vender tilbage i overmorgen.', '2026-11-25'],
  ['Jeg vender tilbage senere i dag.', '2026-11-23'],
  ['Du hører fra mig inden fyraften.', '2026-11-23'],
  ['Du hører fra os i løbet af dagen.', '2026-11-23'],
  ['Du får besked onsdag.', '2026-11-25'],
  ['Du får svar senest på torsdag.', '2026-11-26'],
  ['Du hører fra mig senest fredag den 27. november.', '2026-11-27'],
  ['Du hører fra mig senest fredag den 27/11.', '2026-11-27'],
  ['Du hører fra mig senest d. 4/12.', '2026-12-04'],
  ['Du hører fra mig senest den 04.12.2026.', '2026-12-04'],
  ['Du hører fra mig senest den 4.12.', '2026-12-04'],
  ['Du hører fra mig senest 04-12-2026.', '2026-12-04'],
  ['Du hører fra mig senest 2026-12-04.', '2026-12-04'],
  ['Du hører fra mig senest den 4. dec.', '2026-12-04'],
  ['Du hører fra mig senest den 15. januar.', '2027-01-15'],
  ['Du hører fra mig senest den 15. januar 2027.', '2027-01-15'],
  ['Du hører fra mig senest den 30.', '2026-11-30'],
  ['Du hører fra mig senest den 1.', '2026-12-01'],
  ['Jeg svarer dig inden weekenden.', '2026-11-27'],
  ['Jeg svarer dig inden ugen er omme.', '2026-11-27'],
  ['Jeg svarer dig i denne uge.', '2026-11-27'],
  ['Jeg svarer dig sidst på ugen.', '2026-11-27'],
  ['Jeg svarer dig fredag i næste uge.', '2026-12-04'],
  ['Jeg svarer dig på tirsdag i næste uge.', '2026-12-01'],
  ['Jeg svarer dig i løbet af næste uge.', '2026-12-04'],
  ['Jeg svarer dig inden udgangen af næste uge.', '2026-12-04'],
  ['Jeg svarer dig torsdag i uge 49.', '2026-12-03'],
  ['Jeg svarer dig i uge 49.', '2026-12-04'],
  ['Jeg svarer dig i uge 49-50.', '2026-12-11'],
  ['Jeg svarer dig i uge 49 eller 50.', '2026-12-11'],
  ['Jeg svarer dig senest i uge 2.', '2027-01-15'],
  ['Vi svarer inden for to uger.', '2026-12-07'],
  ['Vi svarer inden for en uge.', '2026-11-30'],
  ['Vi svarer i løbet af en uges tid.', '2026-11-30'],
  ['Vi svarer inden for tre arbejdsdage.', '2026-11-26'],
  ['Vi svarer inden for 2-3 hverdage.', '2026-11-26'],
  ['Vi svarer inden for 10 arbejdsdage.', '2026-12-07'],
  ['Vi svarer inden for 24 timer.', '2026-11-24'],
  ['Vi svarer inden for 48 timer.', '2026-11-25'],
  ['Vi svarer inden for et døgn.', '2026-11-24'],
  ['Vi svarer senest om 3 uger.', '2026-12-14'],
  ['Vi svarer inden for en måned.', '2026-12-23'],
  ['Vi svarer inden for 2 måneder.', '2027-01-23'],
  ['Der kan gå op til 8 uger, før du får svar.', '2027-01-18'],
  ['Behandlingstiden er ca. 4 uger.', '2026-12-21'],
  ['Sagsbehandlingstiden er normalt 4 til 6 uger.', '2027-01-04'],
  ['Vores svartid er for tiden 10 hverdage.', '2026-12-07'],
  ['Du kan forvente et svar inden udgangen af december.', '2026-12-31'],
  ['Du kan forvente et svar i løbet af januar.', '2027-01-31'],
  ['Du kan forvente et svar ultimo januar.', '2027-01-31'],
  ['Du kan forvente et svar i februar eller marts.', '2027-03-31'],
  ['Du kan forvente en afgørelse i 1. kvartal 2027.', '2027-03-31'],
  ['Du kan forvente en afgørelse inden årets udgang.', '2026-12-31'],
  ['Du kan forvente en afgørelse inden månedens udgang.', '2026-11-30'],
  ['Du kan forvente en afgørelse i næste måned.', '2026-12-31'],
  ['Afgørelsen forventes at foreligge den 18. december.', '2026-12-18'],
  ['Jeg undersøger det og skriver til dig på onsdag.', '2026-11-25'],
  ['Jeg ringer til dig i morgen formiddag.', '2026-11-24'],
  ['Jeg ringer dig op torsdag.', '2026-11-26'],
  ['Min kollega ser på det og giver dig besked senest fredag.', '2026-11-27'],
  ['Vi behandler din sag på møde den 2. december, og du får svar senest den 9. december.', '2026-12-09'],
  ['Sagen kommer på udvalgets møde den 2. december. Du hører fra os senest den 9. december.', '2026-12-09'],
  ['Jeg har i dag sendt din mail videre til Vej og Park, som svarer dig senest på fredag.', '2026-11-27'],
  ['Jeg har modtaget din mail af 12. november og svarer senest den 1. december.', '2026-12-01'],
  [
    'Vi lovede dig svar den 20. november. Det nåede vi ikke. Du får svar senest den 27. november.',
    '2026-11-27',
  ],
  ['Vi havde lovet svar senest i dag, men får det først klar til fredag. Du får svar fredag.', '2026-11-27'],
  ['Jeg forventer at kunne svare dig på fredag.', '2026-11-27'],
  ['Jeg regner med at have et svar til dig på fredag.', '2026-11-27'],
  ['Jeg satser på at vende tilbage inden den 1. december.', '2026-12-01'],
  ['Vi behandler sagen hurtigst muligt og senest den 10. december.', '2026-12-10'],
  ['Du får et foreløbigt svar på onsdag og det endelige svar senest den 9. december.', '2026-12-09'],
  ['Du hører nærmere mandag om 14 dage.', '2026-12-14'],
  [
    'Hvis du ikke har hørt fra os inden den 10. december, er du velkommen til at rykke. Vi svarer senest den 8. december.',
    '2026-12-08',
  ],
  // English
  ['I will get back to you by Friday.', '2026-11-27'],
  ['We will reply within 5 working days.', '2026-11-30'],
  ['You will hear from us next week.', '2026-12-04'],
  ['You can expect an answer by 4 December.', '2026-12-04'],
  ['You can expect a reply by December 4th.', '2026-12-04'],
  ['I’ll look into it and write to you tomorrow.', '2026-11-24'],
  ['We aim to respond within two weeks.', '2026-12-07'],
  ['The processing time is 6-8 weeks.', '2027-01-18'],
  ['We expect to have a decision in January.', '2027-01-31'],
  ['You will receive our decision by the end of the month.', '2026-11-30'],
  ['We are looking into your case and will let you know by the end of the week.', '2026-11-27'],
  // German
  ['Ich melde mich bis Freitag bei Ihnen.', '2026-11-27'],
  ['Sie erhalten innerhalb von 14 Tagen eine Antwort.', '2026-12-07'],
  ['Wir werden Ihre Anfrage bis zum 4. Dezember beantworten.', '2026-12-04'],
  ['Sie hören nächste Woche von uns.', '2026-12-04'],
  ['Die Bearbeitungszeit beträgt 4 Wochen.', '2026-12-21'],
])('%s → %s', (text, promisedDate) => {
  const mail = `Hej Asta\n\nTak for din mail. ${text}\n\nVenlig hilsen\nAnne Eksempel\nTelefontid mandag-torsdag kl. 9-12`;
  expect(dayOf(mail)).toEqual({ kind: 'acknowledgement', promisedDate });
});

test.each([
  'Vi har modtaget din henvendelse.',
  'Vi har modtaget din ansøgning og vender tilbage hurtigst muligt.',
  'Jeg vender tilbage snarest.',
  'Du hører fra os.',
  'Du hører fra os, når vi har set på sagen.',
  'Jeg vender tilbage efter sommerferien.',
  'Du får svar i starten af januar.',
  'Du får svar om et par uger.',
  'Jeg har sendt din mail videre til Borgerservice.',
  'Din henvendelse er videresendt til rette afdeling.',
  'Din mail er oversendt til Teknik og Miljø.',
  'Kan du sende mig et billede af skiltet?',
  'Hvilket husnummer drejer det sig om?',
  'Jeg mangler dit matrikelnummer, før jeg kan svare.',
  'Send venligst dine lønsedler senest fredag.',
  'Kan du sende os dine lønsedler senest den 27. november?',
  'Vi skal bruge en fuldmagt senest den 27. november, før vi kan behandle sagen.',
  'Du får svar inden for 14 dage efter, at vi har modtaget dine bilag.',
  'Når vi har modtaget dokumentationen, svarer vi inden for 5 hverdage.',
  'Sagen er under behandling.',
  'Jeg undersøger det.',
  'Sagen behandles på udvalgets møde den 2. december.',
  'I will get back to you as soon as possible.',
  'I have forwarded your email to the relevant department.',
  'Could you please send us a copy of your passport by Friday?',
  'Ich habe Ihre Anfrage weitergeleitet.',
  'Wir melden uns so bald wie möglich.',
])('acknowledges without a day: %s', (text) => {
  expect(dayOf(`Hej Asta\n\n${text}\n\nVenlig hilsen\nAnne`)).toEqual({
    kind: 'acknowledgement',
    promisedDate: null,
  });
});

test.each([
  'Ja, det må du gerne.',
  'Nej, det kræver ikke tilladelse.',
  'Genbrugspladsen har åbent mandag til fredag kl. 10-18.',
  'Du kan søge om tilskud på borger.dk senest den 1. februar.',
  'Din ansøgning er imødekommet. Pengene udbetales den 1. december.',
  'Vi har givet afslag på din ansøgning. Du kan klage inden 4 uger.',
  'Vedhæftet finder du den ønskede tegning.',
  'Hermed de ønskede dokumenter.',
  'Hullet i vejen bliver lappet i uge 49.',
  'Vi kommer og tømmer din beholder på torsdag.',
  'Du modtager dit nye pas inden for 8 hverdage.',
  'Mødet er flyttet til torsdag den 3. december kl. 10.',
  'Jeg har rettet fejlen. Har du andre spørgsmål, er du velkommen til at skrive.',
  'Sagen er nu afsluttet, og du hører ikke mere fra os.',
  'Som lovet vender jeg tilbage: Byggesagen er godkendt.',
  'Her er svaret på dit spørgsmål: Du skal bruge et gyldigt pas.',
  'Fristen for at søge er den 15. december.',
  'Du skal aflevere skemaet senest fredag den 4. december.',
  'Det koster 180 kr., og du betaler ved afhentning.',
  'Jeg kan bekræfte, at du er skrevet op fra den 1. marts.',
  'Beklager det sene svar. Reglerne er ændret fra 1. januar 2027.',
  'Det er ikke kommunen, men regionen, der har ansvaret. Kontakt dem på 09 11 20 00.',
  'Din søn har fået plads i Børnehaven Solstrålen fra mandag den 4. januar.',
  'Træet bliver fældet i løbet af januar.',
  'Tak for dine roser. De er givet videre til personalet.',
  'Yes, you may park there until 1 January.',
  'The office is open Monday to Friday.',
  'Your application has been approved. The money will be paid on 1 December.',
  'Please find the document attached. Let me know if you have any questions.',
  'Ja, das ist erlaubt.',
  'Das Büro ist bis zum 4. Januar geschlossen.',
])('is final: %s', (text) => {
  expect(dayOf(`Hej Asta\n\n${text}\n\nVenlig hilsen\nAnne`)).toEqual({ kind: 'final', promisedDate: null });
});

test('what is quoted promises nothing', () => {
  const text =
    'Ja, det må du gerne.\n\nVenlig hilsen\nAnne\n\nFra: Asta Opdigtet\nSendt: 20. november 2026 11:02\nTil: Anne\nEmne: Skur\n\nJeg venter på svar. Jeg ringer til dig på fredag.';
  expect(dayOf(text)).toEqual({ kind: 'final', promisedDate: null });
});

test('the day is that of the clocks in Copenhagen', () => {
  const late = { sentAt: '2026-11-23T23:30:00Z', text: 'Jeg vender tilbage i morgen.' };
  expect(readPromise(late).promisedDate).toBe('2026-11-25');
  expect(readPromise({ ...late, sentAt: '2026-11-23' }).promisedDate).toBe('2026-11-24');
  expect(readPromise({ ...late, sentAt: 'x' })).toEqual({ kind: 'acknowledgement', promisedDate: null });
});
