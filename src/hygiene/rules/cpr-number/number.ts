import { JANUARY_FIRST_YEARS } from './january-first';

/** What ten digits mean as a CPR number. */
export interface Meaning {
  /**
   * `replacement`: given out locally to persons without a CPR number; the day is written 60 too high. `x-ecpr`, `d-ecpr`:
   * the newer ones with letters, from the national service and local ones.
   */
  readonly kind: 'cpr' | 'replacement' | 'x-ecpr' | 'd-ecpr';
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const REPLACEMENT_DAYS = 60;
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Reads ten digits as DDMMYY and four more; the seventh tells the century.
 *
 * @returns null where that is no day of the calendar
 */
export function meaningOf(digits: string): Meaning | null {
  const written = Number(digits.slice(0, 2));
  const replacement = written > REPLACEMENT_DAYS;
  const day = replacement ? written - REPLACEMENT_DAYS : written;
  const month = Number(digits.slice(2, 4));
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits[6]));
  if (day < 1 || day > daysIn(month, year)) return null;
  return { kind: replacement ? 'replacement' : 'cpr', day, month, year };
}

/**
 * Reads the ten characters of an eCPR, DDMMYY C AA G. The national X-eCPR has C = 1 (1900s) or 7 (2000s), a local D-eCPR
 * 0 (1900s), 5 (1800s) or 6 (2000s) (nspop.dk, "eCPR formater"; MedCom, 9 November 2022).
 *
 * @returns null where that is no eCPR, or no day of the calendar
 */
export function meaningOfLettered(written: string): Meaning | null {
  const century = LETTERED_CENTURIES[written.charAt(6)];
  if (century === undefined) return null;
  const [day, month] = [Number(written.slice(0, 2)), Number(written.slice(2, 4))];
  const year = century + Number(written.slice(4, 6));
  if (day < 1 || day > daysIn(month, year)) return null;
  return { kind: '17'.indexOf(written.charAt(6)) >= 0 ? 'x-ecpr' : 'd-ecpr', day, month, year };
}

const LETTERED_CENTURIES: Readonly<Record<string, number>> = { 0: 1900, 1: 1900, 5: 1800, 6: 2000, 7: 2000 };

/** With letters: there is no check digit in it. */
export const isLettered = ({ kind }: Meaning) => kind === 'x-ecpr' || kind === 'd-ecpr';

/**
 * The year of birth by the seventh digit. 0–3: 1900s; 4 and 9: 2000s up to 36, else 1900s; 5–8: 2000s up to 57, else
 * 1800s (CPR-kontoret, "Personnummeret i CPR-systemet").
 */
export function yearOf(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
  return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
}

/**
 * Modulus 11. Numbers without a valid check digit are given out since 1 October 2007 and are as good as any (CPR-kontoret,
 * "Personnumre uden kontrolciffer"), so this may raise certainty and must never reject.
 */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) sum += (WEIGHTS[at] as number) * (digits.charCodeAt(at) - 48);
  return sum % 11 === 0;
}

/** A birth date for which numbers without a valid check digit are known. */
export function isListedDate({ kind, day, month, year }: Meaning): boolean {
  return kind === 'cpr' && day === 1 && month === 1 && JANUARY_FIRST_YEARS.indexOf(year) >= 0;
}

function daysIn(month: number, year: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
