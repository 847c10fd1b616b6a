import { marked } from '../../../support/marked';
import { findings, mailWith, markedBy, people } from '../manners';

const look = (text: string, over = {}, options = {}) =>
  findings('journal-reminder', mailWith({ text, ...over }), options);
const markedIn = (text: string, options = {}) => markedBy('journal-reminder', mailWith({ text }), options);

test.each([
  ['the usual way', 'Vedr. «Sagsnr. 24/12345»'],
  ['with a colon', '«Sagsnr.: 24/12345». Hej'],
  ['written out', '«Sagsnummer 27.18.00-K08-1-24»'],
  ['in two words', '«Sags nr. 2026-1182»'],
  ['as an id', '«Sags-id: S2026-12345»'],
  ['with letters', '«sagsnr. EMN-2026-00123»'],
  ['in a sentence', 'Vi har set på «sag 24/12345» igen.'],
  ['the case', '«sagen nr. 24/12345» er lukket'],
  ['with a part more', '«Sag 26-44180-12»'],
  ['journal number', '«J.nr. 200664-1087»'],
  ['journal number, close together', '«jnr 24/998»'],
  ['journal number, written out', '«Journalnummer: 24/998»'],
  ['KLE with the case’s own number', 'Se «27.18.00-K08-123-24».'],
  ['KLE with the facet alone', 'Se «00.00.00-A00» i planen'],
  ['KLE, small letters', 'se «54.15.10-g01-2-26»'],
  ['English', 'Your «case no. 24/12345»'],
  ['the first one counts', '«Sagsnr. 24/1234» og sagsnr. 24/5678'],
  ['a decision', 'Hermed «afgørelse» i din sag.'],
  ['the decision', '«Afgørelsen» kan påklages.'],
  ['the writer decides', '«Vi afgør» det på mandag.'],
  ['you decide', 'Når «I afgør» det, så skriv.'],
  ['a refusal', 'Du får «afslag» på din ansøgning.'],
  ['the refusal', 'dit «afslag» af 3. maj'],
  ['a grant', 'Kopi af «bevilling» til taxa'],
  ['granted', 'Vi har «bevilget» en time mere.'],
  ['a hearing of the parties', '«Partshøring»'],
  ['a number before a decision', 'Afslag i «sag 24/12345»'],
])('reminds: %s', (_why, source) => {
  expect(markedIn(marked(source).text)).toBe(source);
});

test.each([
  ['nothing of the kind', 'Hej Karen. Vi ses på torsdag.'],
  ['a case without a number', 'Jeg ser på sagen i morgen.'],
  ['a date', 'Vi tager sag 24/12 til sidst.'],
  ['a phone number', 'Ring på 74 34 34 34.'],
  ['a part of another word', 'Det er afgørende for aftalen.'],
  ['a board', 'Bevillingsnævnet mødes tirsdag.'],
  ['a slag is no afslag', 'Et slag i luften.'],
  ['a date with dots', 'Den 27.18.00 findes ikke.'],
  ['a word that ends in "sag"', 'En retssag 1 og opslag 24'],
])('leaves alone: %s', (_why, text) => {
  expect(look(text)).toEqual([]);
});

test('once for each mail, a number surely and a word likely, as a hint', () => {
  const found = look('Afgørelse i sag 24/12345. Afslag. Sagsnr. 24/99999.');
  expect(found).toMatchObject([
    { category: 'journal', level: 'hint', sure: 'certain', because: [{ says: 'number' }] },
  ]);
  expect(look('Afslag.')).toMatchObject([{ sure: 'likely', because: [{ says: 'decision' }] }]);
});

test('in the subject too, and also among colleagues', () => {
  const recipients = people({ to: ['bo@haderslev.dk'] });
  expect(look('Hej', { subject: 'SV: Sagsnr. 24/12345', recipients })).toMatchObject([
    { where: { part: 'subject', start: 4, end: 20 } },
  ]);
});

test('not for what stands in the quoted mail alone: that one was somebody else’s to journalise', () => {
  const text =
    'Tak.\n\nFra: Karen <karen@gmail.com>\nSendt: 1. maj 2026\nTil: anna@haderslev.dk\nEmne: Hej\n\nSagsnr. 24/12345, afslag';
  expect(look(text)).toEqual([]);
});

describe('the policy', () => {
  test.each([
    ['own numbers', { numbers: ['EMN-#-#'] }, 'Se «EMN-2026-00123» i listen'],
    ['own numbers with signs of patterns', { numbers: ['(#).+#'] }, 'Se «(12).+3» her'],
    ['own words', { words: ['dispensation'] }, 'Din «dispensation» er på vej'],
  ])('has %s', (_why, options, source) => {
    const { text } = marked(source);
    expect(markedIn(text)).toBe(text);
    expect(markedIn(text, options)).toBe(source);
  });

  test('may leave decisions out', () => {
    expect(look('Afslag.', {}, { decisions: false })).toEqual([]);
    expect(look('Afslag i sag 24/12345.', {}, { decisions: false })).toHaveLength(1);
  });

  test('says how it is done, and where', () => {
    const own = { text: 'Tryk på Gem i SBSYS.', link: 'https://intranet.example/journal' };
    expect(look('Afslag.', {}, own)).toMatchObject([
      { because: [{}, { says: 'own', data: { text: own.text } }], data: { link: own.link } },
    ]);
  });
});

test.each([
  ['sagsnr. '.repeat(125_000)],
  ['sag 24/'.repeat(140_000)],
  ['00.00.00-'.repeat(110_000)],
  ['1'.repeat(1_000_000)],
  ['a'.repeat(1_000_000)],
  ['j. '.repeat(330_000)],
])('a megabyte of hostile text stays fast', (text) => {
  const started = Date.now();
  look(text, {}, { numbers: ['#-#-#', '##-#'] });
  expect(Date.now() - started).toBeLessThan(3000);
});
