import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { readText } from '../../../src/hygiene/sensitive/reading';
import { mark } from '../../support/marked';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

function found(text: string): string {
  const { candidates, tokens } = readText(cutText(text), lexicon);
  return mark(
    text,
    candidates.map(({ first, last }) => ({ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 })),
  );
}

test.each([
  ['words, wherever they stand', '«Kræft»: hun har «kræft», «kræft».'],
  ['a compound', 'Efter «knæoperationen» er «sygdomsforløbet» slut.'],
  ['a phrase, in any form of its first word', 'Hun er «gået ned med stress».'],
  ['a phrase with a word between', 'Hun er «gået helt ned med stress» igen.'],
  ['no phrase with two words between; the word in it counts', 'Hun er gået helt langt ned med «stress».'],
  ['the longest phrase', 'Han har «ondt i ryggen».'],
  ['the shorter one where the longer is not there', 'Han har «ondt i» foden.'],
  ['a phrase at the end', 'Han har «ondt i»'],
  ['an abbreviation in its capitals only', 'Hun har «OCD», ikke Ocd eller ocd.'],
  ['a name in small letters too', 'Hans «ritalin» og «Ritalin».'],
])('%s: %s', (_why, text) => {
  expect(found(text.replace(/[«»]/g, ''))).toBe(text);
});
