import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type HtmlText, readHtml } from '../../../src/hygiene/mail/html';
import type { Range } from '../../../src/hygiene/mail/types';
import { documents, secondOpinion, soups, sourceOf } from '../../hygiene/mail/documents';
import { type Held, held } from './held';

const sources = fc.oneof({ weight: 3, arbitrary: documents.map(sourceOf) }, { weight: 1, arbitrary: soups });

/** Two numbers as a range of a text: any range can come of them. */
function rangeOf(text: string, [a, b]: readonly [number, number]): Range {
  const places = [Math.floor(a * (text.length + 1)), Math.floor(b * (text.length + 1))].sort((x, y) => x - y);
  return { start: places[0] as number, end: places[1] as number };
}

/** The same without line breaks and tabs: a place within one line, as rules find them. */
function placeOf(text: string, numbers: readonly [number, number]): Range {
  const { start, end } = rangeOf(text, numbers);
  const stop = text.slice(start, end).search(/[\n\t]/);
  return { start, end: stop < 0 ? end : start + stop };
}

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const numbers = fc.tuple(fraction, fraction);

const sourceAt = (html: string, { toHtml }: HtmlText, range: Range) =>
  toHtml(range).map(({ start, end }) => html.slice(start, end));

/** White space of the source shows as one space; where it is kept, a line ending shows as a line feed. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\t\n\f]/g, ' ');

const leadsBack = fc.property(sources, (html) => {
  const reading = readHtml(html);
  const { text } = reading;
  for (let at = 0; at < text.length; at += 1) {
    const carried = reading.toHtml({ start: at, end: at + 1 });
    const [range] = carried;
    if (range === undefined) {
      assert.match(text.charAt(at), /[\n\t]/, `no source carries ${at}`);
      continue;
    }
    const decoded = plain(secondOpinion(html.slice(range.start, range.end)));
    const from = reading.toText(range.start);
    const there = plain(text.slice(from, from + decoded.length));
    const fits = carried.length === 1 && there === decoded && from <= at && at < from + decoded.length;
    assert.ok(fits, `${at} is not where its source leads`);
  }
});

const samePlace = fc.property(sources, numbers, (html, pair) => {
  const reading = readHtml(html);
  const { start, end } = rangeOf(reading.text, pair);
  // Not through the middle of a character of two units: its reference is one.
  fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(reading.text.slice(start, end)));
  const carried = Array.from({ length: end - start }, (_, i) => start + i).filter(
    (at) => reading.toHtml({ start: at, end: at + 1 }).length > 0,
  );
  const expected = plain(carried.map((at) => reading.text.charAt(at)).join(''));
  assert.equal(plain(sourceAt(html, reading, { start, end }).map(secondOpinion).join('')), expected);
});

const ascending = fc.property(sources, numbers, (html, pair) => {
  const reading = readHtml(html);
  let last = -1;
  for (const { start, end } of reading.toHtml(rangeOf(reading.text, pair))) {
    assert.ok(start > last && end > start);
    last = end;
  }
  assert.ok(last <= html.length);
});

const sameOrder = fc.property(sources, (html) => {
  const { text, toText } = readHtml(html);
  let last = 0;
  for (let at = 0; at <= html.length; at += 1) {
    const place = toText(at);
    assert.ok(place >= last, `${at} leads back`);
    last = place;
  }
  assert.equal(toText(html.length), text.length);
});

/** Words that keep their spaces wherever they are put: none at the edges, none side by side, no line breaks. */
const replacements = fc
  .array(fc.constantFrom(...'abc019•æ<>&"\u00a0;#', 'x y', '😀'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

const spliced = (text: string, { start, end }: Range, put: string) =>
  text.slice(0, start) + put + text.slice(end);

/** A mail that breaks off inside a comment has no place at its very end: what is put there becomes a part of the comment. */
const hasEnd = (html: string) => html.lastIndexOf('<!--') <= html.lastIndexOf('-->');

const replacesThePlace = fc.property(sources, numbers, replacements, (html, pair, put) => {
  const reading = readHtml(html);
  const place = placeOf(reading.text, pair);
  fc.pre(place.start < reading.text.length || hasEnd(html));
  assert.equal(readHtml(reading.replace(place, put)).text, spliced(reading.text, place, put));
});

const replacesOverLines = fc.property(sources, numbers, (html, pair) => {
  const reading = readHtml(html);
  const place = rangeOf(reading.text, pair);
  const put = reading.text.slice(place.start, place.end).replace(/[^\n\t]/g, '•');
  assert.equal(readHtml(reading.replace(place, put)).text, spliced(reading.text, place, put));
});

const replacesByItself = fc.property(sources, numbers, (html, pair) => {
  const reading = readHtml(html);
  const place = rangeOf(reading.text, pair);
  assert.equal(reading.replace(place, reading.text.slice(place.start, place.end)), html);
});

const leavesTheRest = fc.property(
  documents,
  numbers,
  fc.oneof(replacements, fc.constant('')),
  (tokens, pair, put) => {
    const html = sourceOf(tokens);
    const reading = readHtml(html);
    const place = placeOf(reading.text, pair);
    const carried = reading.toHtml(place);
    const [first] = carried;
    const last = carried[carried.length - 1];
    fc.pre(
      first !== undefined && last !== undefined && !/ $/.test(reading.text.slice(place.start, place.end)),
    );
    const result = reading.replace(place, put);
    assert.ok(result.startsWith(html.slice(0, first?.start)));
    assert.ok(result.endsWith(html.slice(last?.end)));
    let at = 0;
    for (const { kind, source } of tokens) {
      if (kind !== 'markup') continue;
      at = result.indexOf(source, at) + source.length;
      assert.ok(at >= source.length, 'a tag is gone');
    }
  },
);

const neverThrows = fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), soups), (html) => {
  const { text, quoted, toHtml, replace } = readHtml(html);
  toHtml({ start: 0, end: text.length });
  replace({ start: 0, end: text.length }, 'x');
  assert.ok(quoted.every(({ start, end }) => start < end && end <= text.length));
});

/** The map between the visible text of HTML and its source, both ways, and what is written back through it. */
export const offsetMap: readonly Held[] = [
  held(
    'every visible character is carried by source that decodes to it, and that source leads back to it',
    400,
    leadsBack,
  ),
  held('what is found at a place of the text is found at the same place of the source', 1000, samePlace),
  held('the ranges ascend, do not touch, and lie within the source', 100, ascending),
  held('places of the source lead to places of the text in the same order', 100, sameOrder),
  held('replacing changes exactly the place in the text', 2000, replacesThePlace),
  held(
    'replacing by as many characters changes exactly the place, over line breaks too',
    1000,
    replacesOverLines,
  ),
  held('replacing by what stands there changes not a byte', 100, replacesByItself),
  held(
    'replacing leaves every tag, and every byte before and behind the place, as it was',
    1000,
    leavesTheRest,
  ),
  held('nothing makes the reader throw', 3000, neverThrows),
];
