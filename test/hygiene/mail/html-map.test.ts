import { readHtml } from '../../../src/hygiene/mail/html';
import { mark, marked } from '../../support/marked';

/** The source pieces that carry the first occurrence of `words` in the visible text. */
function pieces(html: string, words: string): string[] {
  const { text, toHtml } = readHtml(html);
  const start = text.indexOf(words);
  return toHtml({ start, end: start + words.length }).map((range) => html.slice(range.start, range.end));
}

describe('where the visible characters stand in the source', () => {
  const rows: readonly (readonly [why: string, html: string, words: string, source: readonly string[]])[] = [
    ['in one piece', '<p>CPR 070761-4285.</p>', '070761-4285', ['070761-4285']],
    ['split over tags', '<b>0101</b>90-<span>1234</span>', '010190-1234', ['0101', '90-', '1234']],
    ['split by a comment', '0101<!-- x -->90-1234', '010190-1234', ['0101', '90-1234']],
    ['as references, whole', 'x &#48;101&#x39;0&#45;1234 y', '010190-1234', ['&#48;101&#x39;0&#45;1234']],
    ['a reference of two units, whole for each half', '&#x1F4E7;', '📧'.charAt(0), ['&#x1F4E7;']],
    ['a collapsed space: its first character', '0101  90', '0101 90', ['0101 ', '90']],
    ['a line feed that is kept', '<pre>a\r\nb</pre>', 'a\nb', ['a\r\nb']],
    ['a line break of <br>: nothing', 'a<br>b', 'a\nb', ['a', 'b']],
    ['a line break of a block: nothing', '<p>a</p><p>b</p>', '\n', []],
    ['a tab between cells: nothing', '<table><td>a<td>b</table>', '\t', []],
  ];
  test.each(rows)('%s', (_why, html, words, source) => {
    expect(pieces(html, words)).toEqual(source);
  });

  test('an empty range is carried by nothing', () => {
    expect(readHtml('<p>abc</p>').toHtml({ start: 1, end: 1 })).toEqual([]);
  });

  test.each([
    [{ start: -1, end: 1 }],
    [{ start: 0, end: 4 }],
    [{ start: 2, end: 1 }],
    [{ start: 0.5, end: 1 }],
    [{ start: Number.NaN, end: 1 }],
  ])('%j lies outside the text: said without quoting it', (range) => {
    expect(() => readHtml('abc').toHtml(range)).toThrow(RangeError);
    expect(() => readHtml('abc').toHtml(range)).toThrow(/^toHtml: .* lies outside 0–3$/);
  });
});

describe('where a place of the source stands in the visible text', () => {
  const rows: readonly (readonly [why: string, html: string, text: string])[] = [
    ['at its own character', '<b>ab«»c</b>', 'ab«»c'],
    ['inside a tag: at what follows', 'ab<b cl«»ass="x">c</b>', 'ab«»c'],
    ['inside a reference: at its character', 'ab&am«»p;c', 'ab«»&c'],
    ['inside a comment: at what follows', 'ab<!-- «» -->c', 'ab«»c'],
    ['inside collapsed space: behind the space', 'ab   «»  c', 'ab «»c'],
    ['at the end of a line: before the break', '<p>ab«»</p><p>c</p>', 'ab«»\nc'],
    ['behind the end of a line: in the next', '<p>ab</p>«»<p>c</p>', 'ab\n«»c'],
    ['inside <br>: behind the break', 'ab<b«»r>c', 'ab\n«»c'],
    ['in what is not shown: at what follows', 'ab<style>x«»</style>c', 'ab«»c'],
    ['behind everything: at the end', '<p>abc</p><p>«»</p>', 'abc«»'],
  ];
  test.each(rows)('%s', (_why, html, text) => {
    const source = marked(html);
    const [place] = source.spans;
    const at = readHtml(source.text).toText(place?.start ?? -1);
    expect(mark(readHtml(source.text).text, [{ start: at, end: at }])).toBe(text);
  });
});
