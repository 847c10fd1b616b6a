import fc from 'fast-check';
import { rebase } from '../../../src/hygiene/mail/rebase';
import type { Range } from '../../../src/hygiene/mail/types';
import { mark, marked } from '../../support/marked';

describe('where a place is after an edit', () => {
  test.each<[string, string, string | null]>([
    ['before it: moved', 'ab «070761-4285» cd', 'abc x «070761-4285» cd'],
    ['behind it: where it was', 'ab «070761-4285» cd', 'ab «070761-4285» c'],
    ['directly before it', 'ab«07»', 'abc«07»'],
    ['directly behind it', '«07»ab', '«07»cab'],
    ['nowhere', 'ab «07»', 'ab «07»'],
    ['before it, of the same characters', '11 «11»', '111 «11»'],
  ])('%s', (_where, before, after) => {
    const from = marked(before);
    const to = marked(after ?? '');
    const moved = rebase(from.spans[0] as Range, from.text, to.text);
    expect(moved && mark(to.text, [moved])).toBe(after);
  });

  test.each([
    ['within it', 'ab «070761-4285» cd', 'ab 070761-428 cd'],
    ['over its edge', 'ab «070761-4285» cd', 'ab x70761-4285 cd'],
    ['over all of it', 'ab «07» cd', ''],
  ])('%s: gone', (_where, before, after) => {
    const { text, spans } = marked(before);
    expect(rebase(spans[0] as Range, text, after)).toBeNull();
  });

  test.each([
    ['a greeting above and a name below', 'nr. «070761-xxxx» slut', 'Kære K\nnr. «070761-xxxx» slut\nMette'],
    ['and of two equal lines', 'nr. «07»\nnr. 07\n', 'Kære K\nnr. «07»\nnr. 07\nMette'],
    ['spaces written anew', 'a\u00a0b «070761-xxxx» c\u00a0d', 'a b «070761-xxxx» c d'],
    ['a hole between them', 'nr. er «» i sagen', 'Kære K\nnr. er «» i sagen\nMette'],
    ['a hole, and an edit far from it', 'nr.«» slut', 'Kære\nnr.«» slut'],
  ])('%s: several edits', (_where, before, after) => {
    const from = marked(before);
    const to = marked(after);
    const moved = rebase(from.spans[0] as Range, from.text, to.text);
    expect(moved && mark(to.text, [moved])).toBe(after);
  });

  test.each([
    ['something was typed into the hole', 'a«»b', 'axb'],
    ['something was typed at the hole, among equal characters', 'a «» b', 'a   b'],
    ['the character before the hole was touched', 'ab«»cd', 'axcd'],
    ['the same words stand there twice', 'a «07» b', 'x a 07 b y a 07 b z'],
  ])('%s: gone', (_why, before, after) => {
    const { text, spans } = marked(before);
    expect(rebase(spans[0] as Range, text, after)).toBeNull();
  });

  test('is found in a long text of equal characters without delay', () => {
    const before = `x${'a'.repeat(1_000_000)}y`;
    const started = Date.now();
    rebase({ start: 500_000, end: 500_011 }, before, `z${'a'.repeat(1_000_000)}z`);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('holds the same words after any edit elsewhere', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab1 '), maxLength: 8 });
    const found = fc.string({ unit: fc.constantFrom(...'ab1 '), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, found, words, fc.boolean(), (head, cut, gap, found, put, first) => {
        const before = first ? head + cut + gap + found : found + gap + cut + head;
        const after = first ? head + put + gap + found : found + gap + put + head;
        const start = first ? (head + cut + gap).length : 0;
        const moved = rebase({ start, end: start + found.length }, before, after);
        expect(moved && after.slice(moved.start, moved.end)).toBe(found);
      }),
      { numRuns: 2000 },
    );
  });
});
