import fc from 'fast-check';
import { type HtmlText, readHtml } from '../../../src/hygiene/mail/html';
import type { Range } from '../../../src/hygiene/mail/types';
import { documents, secondOpinion, soups, sourceOf } from './documents';

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

describe('the map between visible text and source', () => {
  test('every visible character is carried by source that decodes to it, and that source leads back to it', () => {
    fc.assert(
      fc.property(sources, (html) => {
        const reading = readHtml(html);
        const { text } = reading;
        for (let at = 0; at < text.length; at += 1) {
          const carried = reading.toHtml({ start: at, end: at + 1 });
          const [range] = carried;
          if (range === undefined) {
            if (!/[\n\t]/.test(text.charAt(at))) throw new Error(`no source carries ${at}`);
            continue;
          }
          const decoded = plain(secondOpinion(html.slice(range.start, range.end)));
          const from = reading.toText(range.start);
          const there = plain(text.slice(from, from + decoded.length));
          if (carried.length > 1 || there !== decoded || at < from || at >= from + decoded.length)
            throw new Error(`${at} is not where its source leads`);
        }
      }),
      { numRuns: 12000 },
    );
  });

  test('what is found at a place of the text is found at the same place of the source', () => {
    fc.assert(
      fc.property(sources, numbers, (html, pair) => {
        const reading = readHtml(html);
        const { start, end } = rangeOf(reading.text, pair);
        // Not through the middle of a character of two units: its reference is one.
        fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(reading.text.slice(start, end)));
        const generated: number[] = [];
        for (let at = start; at < end; at += 1)
          if (reading.toHtml({ start: at, end: at + 1 }).length === 0) generated.push(at);
        const expected = plain(
          Array.from({ length: end - start }, (_, i) => start + i)
            .filter((at) => !generated.includes(at))
            .map((at) => reading.text.charAt(at))
            .join(''),
        );
        expect(plain(sourceAt(html, reading, { start, end }).map(secondOpinion).join(''))).toBe(expected);
      }),
      { numRuns: 12000 },
    );
  });

  test('the ranges ascend, do not touch, and lie within the source', () => {
    fc.assert(
      fc.property(sources, numbers, (html, pair) => {
        const reading = readHtml(html);
        let last = -1;
        for (const { start, end } of reading.toHtml(rangeOf(reading.text, pair))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(html.length);
      }),
    );
  });

  test('places of the source lead to places of the text in the same order', () => {
    fc.assert(
      fc.property(sources, (html) => {
        const { text, toText } = readHtml(html);
        let last = 0;
        for (let at = 0; at <= html.length; at += 1) {
          const place = toText(at);
          if (place < last) throw new Error(`${at} leads back`);
          last = place;
        }
        expect(toText(html.length)).toBe(text.length);
      }),
    );
  });
});

/** Words that keep their spaces wherever they are put: none at the edges, none side by side, no line breaks. */
const replacements = fc
  .array(fc.constantFrom(...'abc019•æ<>&"\u00a0;#', 'x y', '😀'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

const spliced = (text: string, { start, end }: Range, put: string) =>
  text.slice(0, start) + put + text.slice(end);

describe('replacing', () => {
  test('changes exactly the place in the text', () => {
    fc.assert(
      fc.property(sources, numbers, replacements, (html, pair, put) => {
        const reading = readHtml(html);
        const place = placeOf(reading.text, pair);
        expect(readHtml(reading.replace(place, put)).text).toBe(spliced(reading.text, place, put));
      }),
      { numRuns: 12000 },
    );
  });

  test('by as many characters changes exactly the place, over line breaks too', () => {
    fc.assert(
      fc.property(sources, numbers, (html, pair) => {
        const reading = readHtml(html);
        const place = rangeOf(reading.text, pair);
        const put = reading.text.slice(place.start, place.end).replace(/[^\n\t]/g, '•');
        expect(readHtml(reading.replace(place, put)).text).toBe(spliced(reading.text, place, put));
      }),
      { numRuns: 12000 },
    );
  });

  test('by what stands there changes not a byte', () => {
    fc.assert(
      fc.property(sources, numbers, (html, pair) => {
        const reading = readHtml(html);
        const place = rangeOf(reading.text, pair);
        expect(reading.replace(place, reading.text.slice(place.start, place.end))).toBe(html);
      }),
    );
  });

  test('leaves every tag, and every byte before and behind the place, as it was', () => {
    fc.assert(
      fc.property(documents, numbers, fc.oneof(replacements, fc.constant('')), (tokens, pair, put) => {
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
        expect(result.startsWith(html.slice(0, first?.start))).toBe(true);
        expect(result.endsWith(html.slice(last?.end))).toBe(true);
        let at = 0;
        for (const { kind, source } of tokens) {
          if (kind !== 'markup') continue;
          at = result.indexOf(source, at) + source.length;
          if (at < source.length) throw new Error('a tag is gone');
        }
      }),
      { numRuns: 12000 },
    );
  });
});

test('nothing makes the reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), soups), (html) => {
      const { text, quoted, toHtml, replace } = readHtml(html);
      toHtml({ start: 0, end: text.length });
      replace({ start: 0, end: text.length }, 'x');
      expect(quoted.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }),
    { numRuns: 12000 },
  );
});
