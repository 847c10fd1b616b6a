import { cutText } from '../../../src/hygiene/danish/vocabulary';

/** The distinct words of a text, by way of their numbers. */
function words(text: string): string[] {
  const { tokens, vocabulary } = cutText(text);
  return Array.from(tokens.kinds.subarray(0, tokens.count), (kind) => vocabulary.words[kind] as string);
}

test('a word has the same number in every text', () => {
  const first = cutText('Hun har feber');
  const second = cutText('feber igen, og Feber');
  expect(second.vocabulary).toBe(first.vocabulary);
  const feber = first.tokens.kinds[2];
  expect(Array.from(second.tokens.kinds.subarray(0, 4)).map((kind) => kind === feber)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('words stand in the form in which they are compared', () => {
  expect(words('Sygdomsforløbet og MR\u2011scanningen')).toEqual(['sygdomsforløbet', 'og', 'mr-scanningen']);
});

test('a new vocabulary begins when the old one holds too much, and the old one stays with its text', () => {
  const before = cutText('feber');
  const many = Array.from({ length: 40_000 }, (_, at) => `ord${at}`).join(' ');
  const large = cutText(many);
  expect(large.vocabulary).toBe(before.vocabulary);
  const after = cutText('feber');
  expect(after.vocabulary).not.toBe(before.vocabulary);
  expect(after.vocabulary.words).toEqual(['', 'feber']);
  expect(before.vocabulary.words[before.tokens.kinds[0] as number]).toBe('feber');
});
