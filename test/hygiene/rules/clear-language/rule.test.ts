import { cutText } from '../../../../src/hygiene/danish/vocabulary';
import { legibilityOf } from '../../../../src/hygiene/rules/clear-language/lix';
import { marked } from '../../../support/marked';
import { CITIZEN, findings, mailWith, markedBy, people } from '../manners';

const look = (text: string, over = {}, options = {}) =>
  findings('clear-language', mailWith({ text, ...over }), options);
const lix = (text: string) => legibilityOf(cutText(text), text.length, []).lix;

/** Of eleven words, four with more than six letters. */
const HARD =
  'Kommunalbestyrelsens administrationsgrundlag forudsætter, at dokumentationskravene er opfyldt, når det skal ske';
const hardText = `${Array.from({ length: 10 }, () => HARD).join('. ')}.`;
const easyText = Array.from({ length: 20 }, () => 'Vi ser på din sag og ringer.').join(' ');

describe('LIX', () => {
  test.each([
    ['no words', '', 0],
    ['one short sentence', 'Vi ser på din sag.', 5],
    ['two of five words', 'Vi ser på din sag. Så ringer vi til dig.', 5],
    ['one long word of five', 'Vi ser på din ansøgning.', 25],
    ['six letters are not long', 'Vi ringer på din adresse.', 25],
    ['a question ends a sentence', 'Kan du det nu? Så ring til os.', 4],
    ['a colon before a capital does', 'Du skal gøre dette: Ring til os nu.', 4],
    ['abbreviations and dates end none', 'Det er f.eks. den 3. maj kl. 10 hos os.', 9],
    ['lines of a list are sentences', 'Husk:\nPas og kort\nTøj til ude', 2],
    ['a wrapped line is none', 'Vi ser på\ndin sag i dag.', 7],
    ['a paragraph ends one', 'Vi ser på det\n\nog så ringer vi', 4],
    ['quotation marks after the stop', 'Han sagde “ja.” Så gik han.', 3],
  ])('%s', (_why, text, expected) => {
    expect(lix(text)).toBe(expected);
  });

  test('a hard text to a citizen is a hint, with the figure and the limit', () => {
    expect(look(hardText)).toMatchObject([
      {
        rule: 'clear-language',
        category: 'language',
        says: 'hard',
        level: 'hint',
        because: [{ says: 'lix', data: { limit: 45 } }],
      },
    ]);
  });

  test.each<[why: string, text: string, options: object]>([
    ['an easy text', easyText, {}],
    ['a hard text of a few words', `${HARD}.`, {}],
    ['a limit above it', hardText, { lix: 100 }],
    ['more words asked for', hardText, { words: 500 }],
    ['the signature is no text', `Hej\n\nVenlig hilsen\n\n${hardText}`, {}],
    ['the quoted mail is somebody else’s', `Hej\n\n${hardText.replace(/^/gm, '> ')}`, {}],
  ])('says nothing: %s', (_why, text, options) => {
    expect(look(text, {}, options)).toEqual([]);
  });
});

test.each([
  ['a sentence in capitals', 'Hej. «DU SKAL RINGE NU». Tak.'],
  ['a row within a sentence', 'Det er «MEGET VIGTIGT», at du ringer.'],
  ['one long word', 'Det er «VIGTIGT» for os.'],
  ['with Danish letters', 'Vi siger «IKKE MERE PÅ ØEN» nu.'],
  ['two exclamation marks', 'Husk det nu«!!»'],
  ['three', 'Kom nu«!!!» Tak.'],
  ['mixed', 'Hvad sker der«?!»'],
  ['many questions', 'Hvornår«???»'],
])('loud: %s', (_why, source) => {
  const mail = mailWith({ text: marked(source).text });
  expect(markedBy('clear-language', mail, {}, 'loud')).toBe(source);
});

test.each([
  ['abbreviations', 'Send din CVR og CPR til SKAT.'],
  ['two beside each other', 'Se KMD EDI om det.'],
  ['a longer abbreviation', 'KOMBIT skriver i dag.'],
  ['a heading of one word', 'Hej\n\nBAGGRUND\n\nVi skriver om stien.'],
  ['a code', 'Brug koden ABCDEFG123 her.'],
  ['an abbreviation in a word', 'Dit CPR-nummer og EU-borgere'],
  ['one exclamation mark', 'Tillykke!'],
  ['two questions', 'Hvornår? Hvor?'],
  ['double question', 'Passer det??'],
])('not loud: %s', (_why, text) => {
  expect(look(text)).toEqual([]);
});

test.each([
  ['an emoji', 'Vi ses «\u{1F609}»'],
  ['another', 'Tak «\u{1F44D}» for det'],
  ['an old smiley', 'God dag «\u263A»'],
  ['a wink', 'Det går nok «;-)»'],
  ['a short smile', 'Det går nok «:)» hilsen Bo'],
  ['a tongue', 'Det går nok «:-P».'],
  ['irony, said', 'Det var jo nemt «(ironi)».'],
  ['irony in short', 'Det var jo nemt «/ironi»'],
  ['said twice', 'Dejligt vejr «not!»'],
  ['a joke', 'Vi lukker i morgen «(joke)»'],
])('irony: %s', (_why, source) => {
  const mail = mailWith({ text: marked(source).text });
  expect(markedBy('clear-language', mail, {}, 'irony')).toBe(source);
});

test.each([
  ['a colon before a bracket', 'Se listen:(bilag 1) og kom'],
  ['a bracket after a colon', 'Se her: (bilag 1)'],
  ['a clock', 'kl. 10:30'],
  ['a phone sign', '\u260E 74 34 34 34 \u2713'],
  ['irony as a subject', 'Et kursus om ironi i mails'],
  ['and not', 'Come or not.'],
  ['a link', 'https://haderslev.dk/:D'],
])('no irony: %s', (_why, text) => {
  expect(look(text)).toEqual([]);
});

describe('who reads it', () => {
  const LOUD = 'Det er MEGET VIGTIGT nu!!! \u{1F609}';

  test.each([
    ['colleagues', ['bo@haderslev.dk']],
    ['an own institution', ['pia@havnen.example']],
    ['nobody yet', []],
  ])('silent to %s', (_why, to) => {
    expect(look(LOUD, { recipients: people({ to }) })).toEqual([]);
  });

  test.each([
    ['a citizen', ['karen@gmail.com']],
    ['a company', ['info@firma.example']],
    ['another authority', ['ole@toender.dk']],
    ['a citizen beside a colleague', ['bo@haderslev.dk', 'karen@gmail.com']],
  ])('a hint to %s', (_why, to) => {
    const found = look(LOUD, { recipients: people({ to }) });
    expect(found.map(({ says }) => says)).toEqual(['loud', 'loud', 'irony']);
  });
});

test('never more than a hint, whatever a policy says', () => {
  expect(look('Husk det nu!!').map(({ level }) => level)).toEqual(['hint']);
});

test('each kind is one card, five places at most', () => {
  const found = look('Nej!! '.repeat(9));
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ key }) => key)).size).toBe(1);
});

test('the policy may leave a kind out', () => {
  expect(look('Nej!! :)', {}, { loud: false }).map(({ says }) => says)).toEqual(['irony']);
  expect(look('Nej!! :)', {}, { irony: false }).map(({ says }) => says)).toEqual(['loud']);
});

test.each([
  ['A'],
  ['A '],
  ['!'],
  ['!. '],
  [':-'],
  [';) '],
  ['\ud83d'],
  ['Ab. '],
  ['\n'],
  ['a)'],
  ['.)'],
  ['(ironi'],
])('a megabyte of %j stays fast', (piece) => {
  const text = piece.repeat(1e6 / piece.length);
  const started = Date.now();
  look(text, { recipients: CITIZEN, body: { text, quoted: [] } });
  expect(Date.now() - started).toBeLessThan(3000);
});
