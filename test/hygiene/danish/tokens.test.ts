import fc from 'fast-check';
import { foldedWord, KnownWords } from '../../../src/hygiene/danish/known-words';
import { LONGEST_WORD, tokensOf } from '../../../src/hygiene/danish/tokens';

function read(text: string) {
  const words: string[] = [''];
  const tokens = tokensOf(text, new KnownWords((word) => words.push(word) - 1));
  const list = Array.from({ length: tokens.count }, (_, at) => ({
    start: tokens.starts[at] as number,
    end: tokens.ends[at] as number,
    kind: tokens.kinds[at] as number,
    word: words[tokens.kinds[at] as number] as string,
  }));
  return { list, words };
}

const ROWS: readonly (readonly [why: string, text: string, words: readonly string[]])[] = [
  ['blanks and marks part words', 'Hej, Ida. Er du syg?', ['hej', 'ida', 'er', 'du', 'syg']],
  ['Danish letters', 'ÆBLE Øl ÅLE é', ['æble', 'øl', 'åle', 'é']],
  ['digits belong to a word', 'B12 og 070761', ['b12', 'og', '070761']],
  ['a hyphen inside joins', 'MR-scanning', ['mr-scanning']],
  ['a hyphen at an end does not', '-løb- og gang-', ['løb', 'og', 'gang']],
  ['hyphens that cannot be broken, too', 'MR\u2011scanning', ['mr-scanning']],
  ['an apostrophe joins an ending', "EpiPen'en EpiPen’en", ["epipen'en", "epipen'en"]],
  ['a soft hyphen is not there', 'insu\u00adlin', ['insulin']],
  ['nor is a zero-width space', 'insu\u200blin', ['insulin']],
  ['a ring as a mark of its own', 'Aa\u030ase', ['aåse']],
  ['a slash parts', 'og/eller', ['og', 'eller']],
  ['nothing', '', []],
  ['no word', ' … — 💚 ', []],
];

test.each(ROWS)('%s: %j', (_why, text, words) => {
  expect(read(text).list.map(({ word }) => word)).toEqual(words);
});

test('a word that is too long is passed over whole', () => {
  const { list, words } = read(`a ${'b'.repeat(LONGEST_WORD + 1)} c`);
  expect(list.map(({ kind }) => kind)).toEqual([1, 0, 2]);
  expect(words).toEqual(['', 'a', 'c']);
});

test('each distinct word is asked for once, however many there are', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `ord${at} Ord${at}`).join(' ');
  expect(read(text).words).toHaveLength(5001);
});

const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'Å',
      'å',
      'B',
      '7',
      '-',
      "'",
      '’',
      ' ',
      '.',
      '\n',
      '\u00ad',
      '\u200b',
      '\u030a',
      'ǅ',
      '💚',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('offsets ascend, and tokens are the words that lie between them', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      let until = 0;
      for (const { start, end, word } of read(text).list) {
        expect(start).toBeGreaterThanOrEqual(until);
        expect(end).toBeGreaterThan(start);
        expect(foldedWord(text.slice(start, end))).toBe(word);
        until = end;
      }
      expect(until).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('the same word has the same kind, in capitals too', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå0-9]{1,8}$/), { maxLength: 30 }), (words) => {
      const { list } = read(words.concat(words.map((word) => word.toUpperCase())).join(' '));
      words.forEach((word, at) => {
        expect(list[at]?.kind).toBe(list[at + words.length]?.kind);
        expect(list[at]?.kind).toBe(list[words.indexOf(word)]?.kind);
      });
    }),
  );
});
