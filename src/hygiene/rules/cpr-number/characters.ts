/**
 * Which characters can stand in a written number. Classes by code unit, for one pass without regular expressions.
 * Dashes and spaces: Unicode's general categories Pd and Zs and the look-alikes in common use; invisible ones: those
 * that Word, Outlook and web pages put between characters without showing them.
 */
export const NONE = 0;
export const DASH = 1;
export const SPACE = 2;
export const SLASH = 3;
export const DOT = 4;
export const UNDERSCORE = 5;
/** Marks that are no usual separator but are met as one: comma, colon, "|", "*", "+", "~" and the like. */
export const ODD = 6;
export const TAB = 7;
export const LINE = 8;
export const INVISIBLE = 9;

const CLASSES: readonly (readonly [kind: number, characters: string])[] = [
  [
    DASH,
    '-\u02d7\u058a\u05be\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207b\u208b\u2212\u2500\u2796\u2e3a\u2e3b' +
      '\u30fc\ufe31\ufe32\ufe58\ufe63\uff0d',
  ],
  [
    SPACE,
    ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
  [SLASH, '/\u2044\u2215\u29f8\uff0f'],
  [DOT, '.\u00b7\u2024\u2027\u2219\u22c5\u30fb\uff0e'],
  [UNDERSCORE, '_\u2017\uff3f'],
  [ODD, ',:|*+~=\\\u00a6\u2022\u223c\u301c\uff0c\uff1a\uff5e'],
  [TAB, '\t'],
  [LINE, '\n\v\f\r\u0085\u2028\u2029'],
  [
    INVISIBLE,
    '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064' +
      '\u2066\u2067\u2068\u2069\u20e3\ufe00\ufe0e\ufe0f\ufeff',
  ],
];

const kinds = new Map<number, number>();
for (const [kind, characters] of CLASSES) {
  for (let at = 0; at < characters.length; at++) kinds.set(characters.charCodeAt(at), kind);
}

/** The class of a code unit; combining marks on a digit (a struck-through number, say) count as invisible. */
export function classOf(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return INVISIBLE;
  // NUL and the other control characters without a place in a text are not shown either.
  return kinds.get(code) || (code < 0x20 || (code >= 0x7f && code <= 0x9f) ? INVISIBLE : NONE);
}

/** One digit, as a source for a regular expression: the same as `digitOf` knows. */
export const DIGIT = '[0-9\uff10-\uff19]';

/** 0–9 for ASCII and full-width digits, else -1. */
export function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}
