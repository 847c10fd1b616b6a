import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { readText } from '../../../src/hygiene/sensitive/reading';
import { REACH, sentenceAround } from '../../../src/hygiene/sensitive/sentences';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

/** The sentence around the word "kræft", as it is written. */
function around(text: string) {
  const reading = readText(cutText(text), lexicon);
  const at = reading.words.findIndex((word) => word.text === 'kræft');
  const token = reading.tokens.kinds.indexOf(at);
  const { from, to, ...rest } = sentenceAround(reading, token, token);
  return { said: text.slice(reading.tokens.starts[from], reading.tokens.ends[to - 1]), ...rest };
}

const ROWS: readonly (readonly [why: string, text: string, said: string])[] = [
  ['a full stop ends it', 'Hej igen. Hun har kræft. Vi ses.', 'Hun har kræft'],
  ['a question mark ends it', 'Kommer du? Hun har kræft! Hej', 'Hun har kræft'],
  ['an abbreviation does not', 'Hun har bl.a. kræft og f.eks. feber.', 'Hun har bl.a. kræft og f.eks. feber'],
  [
    'nor a date or a time',
    'Den 3. maj kl. 10 fik hun kræft i ca. 2 uger.',
    'Den 3. maj kl. 10 fik hun kræft i ca. 2 uger',
  ],
  ['a wrapped line goes on', 'Hun har desværre\nkræft og er hjemme.', 'Hun har desværre\nkræft og er hjemme'],
  ['a line that begins anew is another one', 'Status\nKræft\nNæste møde', 'Kræft'],
  ['items of a list stand alone', '- Ferie\n- Kræft\n- Kaffe', 'Kræft'],
  ['an empty line ends it', 'Hun har kræft\n\nog mere', 'Hun har kræft'],
  ['commas and brackets do not', 'Ida (5 år), der har kræft, kommer', 'Ida (5 år), der har kræft, kommer'],
  ['a wide gap ends it', `Ida${' '.repeat(80)}kræft`, 'kræft'],
];

test.each(ROWS)('%s', (_why, text, said) => {
  expect(around(text).said).toBe(said);
});

test.each([
  ['Har hun kræft?', true, false],
  ['Hun har kræft.', false, false],
  ['Emne: kræft', false, true],
])('%s: question %j, line %j', (text, isQuestion, isLine) => {
  expect(around(text)).toMatchObject({ isQuestion, isLine, isWhole: true });
});

test('words too far away do not count, and the sentence is seen in part', () => {
  const { said, isWhole } = around(`${'a '.repeat(100)}kræft${' b'.repeat(100)}`);
  expect(said.split(' ')).toHaveLength(2 * REACH + 1);
  expect(isWhole).toBe(false);
});
