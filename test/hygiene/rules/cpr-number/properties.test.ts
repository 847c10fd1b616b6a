import fc from 'fast-check';
import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';
import { cprDefaults } from '../../../../src/hygiene/rules/cpr-number/options';
import { cprNumber } from '../../../../src/hygiene/rules/cpr-number/rule';
import type { LookedAt } from '../../../../src/hygiene/rules/rule';
import { checkedNumbers, dashes, numbers, separators } from './numbers';

const now = new Date('2026-11-23T08:00:00Z');
const find = (text: string) =>
  findCprNumbers(text, { now, own: NO_OWN_WORDS }).filter(({ rank }) => rank >= 2);
const look = (text: string) => cprNumber.look({ body: { text, quoted: [] } } as LookedAt, cprDefaults, now);

/** Digits, what stands between them, and words, in any order: dense in near misses. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '0',
        '1',
        '2',
        '9',
        '010190',
        '1234',
        '0707614285',
        '-',
        ' ',
        '.',
        '/',
        '\n',
        '\t',
        ',',
        '\u00ad',
      ),
      fc.constantFrom(
        'cpr',
        'CPR-nr.: ',
        'faktura ',
        'tlf. ',
        'født ',
        ' og ',
        '(',
        ')',
        'x',
        'WQ3',
        'xxxx',
        'æ',
        '😀',
        '\u200b',
        '０',
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('a number with any dash is found without a word, exactly there', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...dashes), (digits, dash) => {
      const written = `${digits.slice(0, 6)}${dash}${digits.slice(6)}`;
      const text = `Hej, det gælder ${written} i dag.`;
      expect(find(text)).toMatchObject([{ start: 16, end: 16 + written.length, digits }]);
    }),
    { numRuns: 500 },
  );
});

test('a number after the word is found in every way of writing, exactly there', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...separators), (digits, separator) => {
      const written = `${digits.slice(0, 6)}${separator}${digits.slice(6)}`;
      expect(find(`CPR-nr.: ${written}\n\nVenlig hilsen`)).toMatchObject([
        { start: 9, end: 9 + written.length, digits },
      ]);
    }),
    { numRuns: 500 },
  );
});

test('ten bare digits with a check digit are found', () => {
  fc.assert(
    fc.property(checkedNumbers, (digits) => {
      expect(find(`Anna Holm ${digits} kommer kl. 10`)).toMatchObject([{ start: 10, end: 20, digits }]);
    }),
  );
});

test('full-width digits are the same digits', () => {
  fc.assert(
    fc.property(numbers, (digits) => {
      const wide = [...digits].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
      expect(find(`cpr ${wide}`)).toMatchObject([{ start: 4, end: 14, digits }]);
    }),
  );
});

test('whatever stands in a text, nothing is thrown; spans ascend, lie inside and hold ten characters', () => {
  fc.assert(
    fc.property(noise, (text) => {
      let previous = 0;
      for (const { start, end, lastFour, digits } of findCprNumbers(text, { now, own: NO_OWN_WORDS })) {
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(lastFour).toBeGreaterThan(start);
        expect(end).toBeGreaterThan(lastFour);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(digits).toMatch(/^\d{7}(?:\d\d|[A-Z]{2})\d$/);
        previous = end;
      }
    }),
    { numRuns: 2000 },
  );
});

describe.each(['mask', 'remove'])('after the fix “%s” of every finding', (label) => {
  test.each([
    [
      'of a clean number',
      fc
        .tuple(numbers, fc.constantFrom(...separators))
        .map(([digits, separator]) => `CPR: ${digits.slice(0, 6)}${separator}${digits.slice(6)}`),
    ],
    ['of anything', noise],
  ])('%s nothing is found any more', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let mended = text;
        for (const { fixes = [] } of [...look(text)].reverse()) {
          const fix = fixes.find((one) => one.label === label);
          if (fix?.do !== 'replace') throw new Error('a number in the body has both fixes');
          mended = mended.slice(0, fix.span.start) + fix.with + mended.slice(fix.span.end);
        }
        if (label === 'mask') {
          expect(mended).toHaveLength(text.length);
          expect(look(mended)).toEqual([]);
        } else expect(look(mended).length).toBeLessThanOrEqual(look(text).length);
      }),
      { numRuns: 1000 },
    );
  });
});
