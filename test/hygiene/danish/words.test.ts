import fc from 'fast-check';
import { nextWord, previousWord, wordsAfter, wordsBefore, wordsIn } from '../../../src/hygiene/danish/words';
import { mark } from '../../support/marked';

const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text);

test.each([
  ['Danish letters', 'Århus får æblegrød', ['århus', 'får', 'æblegrød']],
  ['accents', 'idé, Müller, Citroën', ['idé', 'müller', 'citroën']],
  ['hyphens and dots part words', 'CPR-nr. cpr.nr.', ['cpr', 'nr', 'cpr', 'nr']],
  ['digits part words', 'abc123def', ['abc', 'def']],
  ['a ring written as a mark of its own', 'ga\u030ar', ['går']],
  ['nothing', '', []],
  ['no letters', '12.3 – 😀 ×÷', []],
])('%s', (_why, text, expected) => {
  expect(texts(wordsIn(text))).toEqual(expected);
});

test('words have their place, and a stretch is kept to', () => {
  const text = 'Må æ være med?';
  expect(mark(text, wordsIn(text))).toBe('«Må» «æ» «være» «med»?');
  expect(texts(wordsIn(text, 1, 8))).toEqual(['å', 'æ', 'vær']);
});

test('words before and after a place, whole ones only', () => {
  const text = 'et to tre 4 fem seks syv';
  const place = text.indexOf('4');
  expect(texts(wordsBefore(text, place, 2))).toEqual(['to', 'tre']);
  expect(texts(wordsBefore(text, place, 9, 6))).toEqual(['tre']);
  expect(texts(wordsAfter(text, place, 2))).toEqual(['fem', 'seks']);
  expect(texts(wordsAfter(text, place, 9, 8))).toEqual(['fem']);
});

test('walking forwards and backwards meets the same words', () => {
  const pieces = fc.constantFrom('a', 'Å', 'a\u030a', '\u0301', '1', ' ', '-', '😀');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const backwards = [];
      for (let word = previousWord(text, text.length, 0); word; word = previousWord(text, word.start, 0)) {
        backwards.unshift(word);
      }
      expect(backwards.map(({ end }) => end)).toEqual(wordsIn(text).map(({ end }) => end));
      expect(nextWord(text, 0, text.length)).toEqual(wordsIn(text)[0] ?? null);
    }),
  );
});
