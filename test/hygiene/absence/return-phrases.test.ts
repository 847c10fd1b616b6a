import { judgeAbsence } from '../../../src/hygiene/absence/judge';
import { judgeReplies } from '../../../src/hygiene/absence/judge-replies';

const TODAY = '2026-11-24'; // a Tuesday

const returnOf = (text: string, today = TODAY) =>
  judgeAbsence({ text, audience: 'external', today }).returnDate;

/** How the return is told; * is the day. */
const RETURNS = [
  'Jeg er tilbage *.',
  'Jeg er retur *.',
  'Retur *.',
  'Er på igen *.',
  'Jeg er først på igen *.',
  'Jeg svarer *.',
  'Svarer først *.',
  'Du får svar fra mig *.',
  'Du får derfor først svar fra mig *.',
  'Svar kommer *.',
  'Jeg er på kursus, så svar kommer først *.',
  'Du hører fra mig *.',
  'Du hører derfor først fra mig igen *.',
  'Jeg er på ferie og har først tid til at læse mail *.',
  'Jeg læser mails igen *.',
  'Jeg besvarer din mail *.',
  'Din mail bliver besvaret *.',
  'Jeg er på kontoret igen *.',
  'Jeg er på pletten igen *.',
  'Jeg sidder klar igen *.',
  'Jeg møder ind igen *.',
  'Jeg møder på arbejde igen *.',
  'Jeg er at træffe *.',
  'Jeg kan træffes igen *.',
  'Kan fanges igen *.',
  'Du kan få fat i mig igen *.',
  'Du kan kontakte mig igen *.',
  'Du er velkommen til at ringe til mig igen *.',
  'Kontoret åbner *.',
  'Vi åbner igen *.',
  'Jeg holder fri, og du må desværre vente på svar til *.',
  'Så svar må vente til *.',
  'Jeg starter op igen *.',
  'Jeg er her igen *.',
  'Vi ses igen *.',
  'Min første arbejdsdag er *.',
  'Jeg vender tilbage til din mail *.',
  'Jeg er ikke på arbejde før *.',
  'Jeg er ikke tilbage før *.',
  'Jeg er væk indtil *.',
  'Jeg kigger på mails igen *.',
  'Jeg forventer at være tilbage *.',
];
const DAYS: readonly [string, string][] = [
  ['mandag den 30. november', '2026-11-30'],
  ['torsdag d. 3/12', '2026-12-03'],
  ['torsdag', '2026-11-26'],
  ['i morgen', '2026-11-25'],
  ['mandag i næste uge', '2026-11-30'],
];

describe.each(DAYS)('%s', (day, expected) => {
  test.each(RETURNS)('%s', (phrase) => expect(returnOf(phrase.replace('*', day))).toBe(expected));
});

const IN_ENGLISH = [
  'I will be back *.',
  'I am back in the office *.',
  'I will reply *.',
  'I will respond to your message *.',
  'I am away and will be reading mail again *.',
  'I am returning *.',
  'You will hear from me *.',
  'I will get back to you *.',
  'I am available again *.',
  'The office reopens *.',
  'I am out of the office until *.',
];
test.each(IN_ENGLISH)('%s', (phrase) => {
  expect(returnOf(phrase.replace('*', 'on Monday 30 November'))).toBe('2026-11-30');
  expect(returnOf(phrase.replace('*', 'on Thursday'))).toBe('2026-11-26');
  expect(returnOf(phrase.replace('*', 'tomorrow'))).toBe('2026-11-25');
});

/** What one is away for; * is the days. */
const ABSENCES = [
  'Jeg holder fri *.',
  'Jeg har ferie *.',
  'Er på kursus *.',
  'Jeg er ude af huset *.',
  'Jeg arbejder ikke *.',
  'Jeg underviser *.',
  'Kontoret er lukket *.',
  'Jeg er til konference i Aarhus *.',
  'Jeg svarer ikke på mails *.',
  'Jeg afspadserer *.',
];
const STRETCHES: readonly [string, string][] = [
  ['i dag', '2026-11-25'],
  ['onsdag og torsdag', '2026-11-27'],
  ['torsdag og fredag i denne uge', '2026-11-30'],
  ['mandag-torsdag i næste uge', '2026-12-04'],
  ['resten af ugen', '2026-11-30'],
  ['i weekenden', '2026-11-30'],
  ['i uge 49', '2026-12-07'],
  ['til og med fredag', '2026-11-30'],
  ['fra den 25. november til den 2. december', '2026-12-03'],
  ['i denne og næste uge', '2026-12-07'],
];
describe.each(STRETCHES)('%s', (days, expected) => {
  test.each(ABSENCES)('%s', (phrase) => expect(returnOf(phrase.replace('*', days))).toBe(expected));
});

test.each<[string, string | null, string?]>([
  ['Jeg er på kursus onsdag og torsdag, så jeg svarer fredag.', '2026-11-27'],
  ['Fredag fri. Du hører fra mig på mandag.', '2026-11-30'],
  ['Jeg arbejder ikke torsdag og fredag, og du får derfor svar fra mig mandag.', '2026-11-30'],
  ['Jeg tjekker ikke mail i weekenden. Svar kommer mandag.', '2026-11-30', '2026-11-27'],
  ['Jeg holder ferie i uge 49. Tilbage mandag.', '2026-12-07'],
  ['Jeg har fri fra i morgen og er tilbage mandag den 30. november.', '2026-11-30'],
  ['Har påskefri fra i morgen og er her først igen efter påske.', '2026-04-07', '2026-03-31'],
  ['Holder pinsefri og er på igen efter pinse.', '2026-05-26', '2026-05-20'],
  ['Jeg er tilbage tirsdag efter påske.', '2026-04-07', '2026-03-31'],
  ['Jeg er tilbage 1. hverdag i det nye år.', '2027-01-04', '2026-12-18'],
  ['Kontoret er lukket mellem jul og nytår.', '2027-01-04', '2026-12-22'],
  ['Jeg holder fri i påsken.', '2026-04-07', '2026-03-30'],
  ['Jeg er på ferie og tilbage om 14 dage.', '2026-12-08'],
  ['Jeg er tilbage om en uge.', '2026-12-01'],
  ['Jeg er tilbage efter weekenden.', '2026-11-30'],
  ['Jeg holder fri frem til efterårsferien er slut.', '2026-10-19', '2026-10-05'],
  ['Jeg er på ferie ind til mandag den 30. november.', '2026-11-30'],
  ['Jeg er på ferie til mandag den 30. november.', '2026-11-30'],
  ['Jeg er tilbage fra ferie mandag den 30. november.', '2026-11-30'],
  ['Jeg er på ferie, er tilbage mandag den 30.', '2026-11-30'],
  ['Jeg er tilbage efter den 3. december.', '2026-12-04'],
  ['Jeg er væk i morgen, onsdag, og tilbage torsdag.', '2026-11-26'],
  ['Mandag den 30. november er jeg tilbage.', '2026-11-30'],
  ['I uge 49 holder jeg ferie.', '2026-12-07'],
  ['Jeg holder ferie.\nTil og med den 27. november.', '2026-11-30'],
  ['Jeg er tilbage i uge 49 (tirsdag den 1. december).', '2026-12-01'],
  ['Jeg er på kontoret igen mandag, men svarer først på mails tirsdag.', '2026-12-01'],
  ['Jeg er tilbage torsdag den 3. december, ikke den 2. som jeg skrev.', '2026-12-03'],
  ['Jeg er på ferie. Lise Toft er tilbage mandag den 30. november.', null],
  ['Jeg er på ferie. Har du brug for svar inden den 30. november, så ring.', null],
  ['Jeg er på ferie. Mødet den 30. november er aflyst.', null],
  ['Fristen for høringssvar er fredag den 27. november.', null],
  ['Jeg arbejder ikke om fredagen.', null],
  ['Jeg træffes mandag, tirsdag og torsdag kl. 9-14.', null],
  ['Borgerservice har åbent mandag-torsdag kl. 10-14.', null],
  ['Jeg går på ferie i morgen.', null],
  ['Jeg er på orlov fra mandag.', null],
  ['Jeg er fratrådt den 1. november 2026.', null],
  ['Jeg arbejder ikke længere her. Min afløser begynder mandag.', null],
])('%s → %s', (text, expected, today = TODAY) => expect(returnOf(text, today)).toBe(expected));

test('a weekday alone is the one that the schedule ends before', () => {
  const reply = { text: 'Jeg er tilbage mandag.', audience: 'external', today: TODAY } as const;
  expect(judgeAbsence({ ...reply, scheduledEnd: '2026-12-13T23:59:00' })).toMatchObject({
    returnDate: '2026-12-14',
    returnDateConsistent: true,
  });
});

test.each<[string, boolean]>([
  ['Jeg arbejder ikke længere i Sand Kommune.', true],
  ['Jeg er fratrådt min stilling pr. 1. november.', true],
  ['Jeg er ikke længere ansat.', true],
  ['Jeg har skiftet job.', true],
  ['I no longer work here.', true],
  ['I have left the municipality.', true],
  ['Jeg går på pension den 30. november.', true],
  ['Min kollega er fratrådt. Jeg er på ferie.', false],
  ['Jeg er på ferie.', false],
  ['Hvis du ikke længere ønsker svar, så skriv.', false],
])('%s has left: %s', (text, left) =>
  expect(judgeAbsence({ text, audience: 'external', today: TODAY }).left).toBe(left),
);

test('of one who has left nobody misses a day of return', () => {
  const external = '<p>Hej</p><p>Jeg arbejder ikke længere her. Kontakt Asta Opdigtet på 09 11 20 02.</p>';
  const replies = { status: 'alwaysEnabled', externalAudience: 'all', internal: '', external } as const;
  const { external: reading, findings } = judgeReplies(replies, { now: '2026-11-24T09:00:00Z' });
  expect(reading).toMatchObject({ left: true, returnDate: null, returnDateConsistent: null, ok: false });
  expect(findings).toEqual([]);
});
