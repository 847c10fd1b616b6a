import fc from 'fast-check';
import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';
import { checkedNumbers, dashes, numbers, separators } from './numbers';

const now = new Date('2026-11-23T08:00:00Z');
const find = (text: string) =>
  findCprNumbers(text, { now, own: NO_OWN_WORDS }).filter(({ rank }) => rank >= 2);

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
