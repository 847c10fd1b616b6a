import fc from 'fast-check';
import { hasCheckDigit, meaningOf } from '../../../../src/hygiene/rules/cpr-number/number';

const two = (value: number) => String(value).padStart(2, '0');

/** Dates of birth of people alive at the tests' "now" (2026-11-23), as DDMMYY and the seventh digits that go with them. */
const births = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .chain((date) => {
    const six = two(date.getUTCDate()) + two(date.getUTCMonth() + 1) + two(date.getUTCFullYear() % 100);
    const sevenths = [...'0123456789'].filter(
      (seventh) => meaningOf(`${six}${seventh}000`)?.year === date.getUTCFullYear(),
    );
    return fc.tuple(fc.constant(six), fc.constantFrom(...sevenths));
  });

/** Ten digits of a made-up CPR number; check digit by chance. Serial 000 is kept out: with 0 before it no number ends so. */
export const numbers = fc
  .tuple(births, fc.integer({ min: 1, max: 999 }))
  .map(([[six, seventh], serial]) => six + seventh + String(serial).padStart(3, '0'))
  .filter((digits) => !/^(..)\1{4}$/.test(digits));

/** With a valid check digit. */
export const checkedNumbers = numbers.filter(hasCheckDigit);

/** What may stand between the two halves, so that the number is found without a word beside it. */
export const dashes = [
  '-',
  '–',
  '—',
  '‐',
  '‑',
  '‒',
  '―',
  '−',
  '－',
  '﹣',
  ' - ',
  ' – ',
  '-\u200b',
  '\u200e-',
  '--',
];
/** What may stand between them where the word "CPR" stands before it. */
export const separators = [
  ...dashes,
  '',
  ' ',
  '\u00a0',
  '\u202f',
  '/',
  '.',
  '_',
  '\u00ad',
  '\t',
  '\n',
  '\r\n',
  '-\n',
  '\n-',
  ' / ',
];
