import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { type Background, backgroundOf } from '../../../src/hygiene/sensitive/background';
import { noteNamesOf, notenessOf } from '../../../src/hygiene/sensitive/noteness';
import { readText } from '../../../src/hygiene/sensitive/reading';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

function backgroundFor(text: string): Background {
  return backgroundOf(readText(cutText(text), lexicon), lexicon, 'body', () => false);
}

test.each([
  ['a full stop at its end', 'Han kom hjem.', ['han', 'kom', 'hjem']],
  ['no full stop', 'Ringer i morgen', ['ring', 'i', 'morg', '.open']],
  ['small letters first', 'ringer i morgen.', ['ring', 'i', 'morg', '.small']],
  ['what somebody says', '"Nej," sagde han.', ['nej', 'sagd', 'han', '.quote']],
  ['a line of talk', '- Nej, sagde han.', ['nej', 'sagd', 'han', '.dash']],
  ['two lines', 'Ida.\nOle.', ['ida', 'ole', '.lines']],
  ['a word twice counts once', 'Nej, nej, nej.', ['nej']],
  ['blank lines around it are none of its own', '\n\nIda.\n\n', ['ida']],
])('%s: %s', (_why, text, names) => {
  expect(noteNamesOf(backgroundFor(text)).sort()).toEqual([...names].sort());
});

const weights = new Map([
  ['*', 20],
  ['sagd', -60],
  ['.open', 10],
]);

test.each([
  ['the bias, where nothing is known', 'Ida kom.', 1],
  ['what its words and its look weigh', 'sagde Ida', -1.5],
  ['no note is as long as a book', 'Ida kom. '.repeat(400), Number.NEGATIVE_INFINITY],
])('%s', (_why, text, logit) => {
  expect(notenessOf(backgroundFor(text), weights)).toBe(logit);
});
