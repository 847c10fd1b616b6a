import { JANUARY_FIRST_YEARS } from '../../../../src/hygiene/rules/cpr-number/january-first';
import {
  hasCheckDigit,
  isListedDate,
  meaningOf,
  yearOf,
} from '../../../../src/hygiene/rules/cpr-number/number';

test.each([
  ['0–3 are the 1900s', 0, 0, 1900],
  ['0–3 are the 1900s', 99, 3, 1999],
  ['4 up to 36 is the 2000s', 36, 4, 2036],
  ['4 from 37 is the 1900s', 37, 4, 1937],
  ['5–8 up to 57 are the 2000s', 57, 5, 2057],
  ['5–8 from 58 are the 1800s', 58, 8, 1858],
  ['9 up to 36 is the 2000s', 0, 9, 2000],
  ['9 from 37 is the 1900s', 99, 9, 1999],
])('%s: year %i, seventh digit %i → %i', (_why, twoDigits, seventh, year) => {
  expect(yearOf(twoDigits, seventh)).toBe(year);
});

test.each([
  ['an ordinary day', '0707614285', { kind: 'cpr', day: 7, month: 7, year: 1961 }],
  ['29 February 1996', '2902961234', { kind: 'cpr', day: 29, month: 2, year: 1996 }],
  ['29 February 2000, a leap year', '2902004234', { kind: 'cpr', day: 29, month: 2, year: 2000 }],
  ['29 February 1900, none', '2902001234', null],
  ['29 February 1997, none', '2902971234', null],
  ['day 0', '0001901234', null],
  ['day 32', '3201901234', null],
  ['31 April', '3104901234', null],
  ['month 13', '0113901234', null],
  ['month 0', '0100901234', null],
  ['replacement, day 1', '6101901234', { kind: 'replacement', day: 1, month: 1, year: 1990 }],
  ['replacement, day 31', '9101901234', { kind: 'replacement', day: 31, month: 1, year: 1990 }],
  ['replacement, 31 April', '9104901234', null],
  ['day 60', '6001901234', null],
])('the date of %s', (_why, digits, meaning) => {
  expect(meaningOf(digits)).toEqual(meaning);
});

test('modulus 11: the CPR office’s own example passes, with one digit changed it does not', () => {
  expect(hasCheckDigit('0707614285')).toBe(true);
  for (let at = 0; at < 10; at++) {
    const other = String((Number('0707614285'[at]) + 1) % 10);
    expect(hasCheckDigit(`${'0707614285'.slice(0, at)}${other}${'0707614285'.slice(at + 1)}`)).toBe(false);
  }
});

test('the list holds 1 January of its years and no other day', () => {
  expect(JANUARY_FIRST_YEARS).toHaveLength(26);
  expect(isListedDate({ kind: 'cpr', day: 1, month: 1, year: 1990 })).toBe(true);
  expect(isListedDate({ kind: 'cpr', day: 2, month: 1, year: 1990 })).toBe(false);
  expect(isListedDate({ kind: 'cpr', day: 1, month: 1, year: 1961 })).toBe(false);
  expect(isListedDate({ kind: 'replacement', day: 1, month: 1, year: 1990 })).toBe(false);
});
