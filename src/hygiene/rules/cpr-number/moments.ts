import { hasCheckDigit, type Meaning } from './number';
import type { Written } from './shapes';

const VERY_OLD_YEARS = 98;
/** A year this far back is one of a mail's own dates; where no check digit fits and no name stands before it, more are. */
const RECENT_YEARS = [5, 10] as const;
/** From the word for a period to its dates. */
const LONGEST_PERIOD = 40;

/**
 * DDMMYY-HHMM or YYMMDD-HHMM of the last years. As a CPR number it would belong to somebody very old, for the hour makes
 * the seventh digit 0, 1 or 2, which stands for the 1900s.
 */
export function isTimestamp(digits: string, { year }: Meaning, now: Date, afterName: boolean): boolean {
  if (Number(digits.slice(6, 8)) > 23 || Number(digits.slice(8)) > 59) return false;
  const thisYear = now.getUTCFullYear();
  if (year > thisYear - VERY_OLD_YEARS) return false;
  const recent = (twoDigits: number) => isRecent(twoDigits, afterName || hasCheckDigit(digits), thisYear);
  const [first, third] = [Number(digits.slice(0, 2)), Number(digits.slice(4, 6))];
  // "Ida Bech, 271117-…" is sooner a person than a moment of next year.
  if (afterName && 2000 + first > thisYear) return recent(third);
  return recent(third) || (recent(first) && third >= 1 && third <= 31);
}

function isRecent(twoDigits: number, likeCpr: boolean, thisYear: number): boolean {
  const back = RECENT_YEARS[likeCpr ? 0 : 1];
  return 2000 + twoDigits <= thisYear + 1 && 2000 + twoDigits >= thisYear - back;
}

/**
 * DDMMYY-DDMM, the second date not before the first: of the last years (the person would be about 100 years old), or where
 * a word for a period stands before it.
 */
export function isDateRange(text: string, { digits, start }: Written, { year }: Meaning, now: Date): boolean {
  const [day, month] = [Number(digits.slice(6, 8)), Number(digits.slice(8))];
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const thisYear = now.getUTCFullYear();
  const twoDigits = Number(digits.slice(4, 6));
  if (year <= thisYear - VERY_OLD_YEARS && isRecent(twoDigits, hasCheckDigit(digits), thisYear)) return true;
  const ago = (((thisYear - twoDigits) % 100) + 100) % 100;
  return (ago <= 20 || ago >= 90) && PERIOD.test(text.slice(Math.max(0, start - LONGEST_PERIOD), start));
}

const PERIOD = /(?:periode|ferie|gyldig|sæson)[a-zæøå]{0,6}[^0-9\n.!?;]{0,20}$/i;
