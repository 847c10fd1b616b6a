import type { Range } from '../../mail/types';

/**
 * A masked number ("010190-xxxx", "******-1234") or a form's placeholder ("DDMMÅÅ-XXXX") that ends where the next number
 * of a list begins, but for what links the two. It is no finding; yet its name is the next one's: "CPR 010190-xxxx og …".
 */
const MASKED =
  /(?:[0-9]{6} ?[-–]? ?(?:[x*•#.…_?]{1,4}|n{4})|[x*•#?]{6} ?[-–]? ?(?:[0-9]{4}|[x*•#?]{4})|ddmm(?:åå|yy|aa)[-–]?[xnc]{4})[\s,;/&•*-]{1,4}(?:(?:og|samt|eller|and|or) )?$/i;
const LONGEST = 30;

/** Where a masked number lies right before `start`, in a list with the number that begins there. Null: nowhere. */
export function maskedBefore(text: string, start: number): Range | null {
  const from = Math.max(0, start - LONGEST);
  const found = MASKED.exec(text.slice(from, start));
  return found === null ? null : { start: from + found.index, end: start };
}
