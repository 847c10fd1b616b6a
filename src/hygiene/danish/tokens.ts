import type { KnownWords } from './known-words';

/**
 * One fast pass over a text: where its words lie and which distinct word each one is. Unlike `words.ts`, digits and
 * inner hyphens and apostrophes belong to a word here ("MR-scanning", "B12", "EpiPen'en").
 */

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What the word's kind is: the number that `KnownWords` has for it. */
  readonly kinds: Int32Array;
}

const OUT = 0;
/** Joins what stands on both sides of it. */
const JOINER = 1;
/** Not shown, and no part of the word: soft hyphens and zero-width characters. */
const UNSEEN = 2;
/** A letter, or a mark on one, that must be looked at closer. */
const SPECIAL = 3;
/** From here on a plain letter or digit: its own code, that of the small letter for capitals. */
const PLAIN = 48;

const classes = makeClasses();

/** For every code unit: asking whether a code lies within a smaller table takes longer than looking it up. */
function makeClasses(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const letters = (from: number, to: number, bit: number) => {
    for (let code = from; code <= to; code++) table[code] = code | bit;
  };
  letters(48, 57, 0);
  letters(97, 122, 0);
  letters(65, 90, 32);
  letters(0xe0, 0xff, 0);
  letters(0xc0, 0xde, 32);
  table.fill(SPECIAL, 0x100, 0x250).fill(SPECIAL, 0x300, 0x370);
  table[0xdf] = SPECIAL;
  for (const code of [0xd7, 0xf7]) table[code] = OUT; // × and ÷
  for (const code of [0x27, 0x2d, 0x2010, 0x2011, 0x2019]) table[code] = JOINER;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = UNSEEN;
  return table;
}

/** No Danish word that means something is longer; longer ones are passed over whole. */
export const LONGEST_WORD = 60;

/**
 * Reads a text into tokens.
 *
 * @param known tells the kind of each word; words longer than `LONGEST_WORD` are kind 0 unasked
 */
export function tokensOf(text: string, known: KnownWords): Tokens {
  const { length } = text;
  const most = (length + 1) >> 1; // a word and what parts it from the next
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const kinds = new Int32Array(most);
  let count = 0;
  for (let at = 0; at < length; at++) {
    if ((classes[text.charCodeAt(at)] as number) < SPECIAL) continue;
    starts[count] = at;
    at = readWord(text, at, known);
    ends[count] = at;
    kinds[count++] = known.last;
  }
  return { count, starts, ends, kinds };
}

/** Reads the word that begins at a place: returns its end, and leaves its kind in `known.last`. */
function readWord(text: string, start: number, known: KnownWords): number {
  let plain = true;
  let hash = 0;
  let check = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = classes[text.charCodeAt(at)] as number;
    if (code >= PLAIN) {
      hash = (Math.imul(hash, 31) + code) | 0;
      check = Math.imul(check ^ code, FNV_PRIME);
    } else if (code === OUT || (code === JOINER && !isInner(text, at))) break;
    else plain = false;
  }
  if (at - start > LONGEST_WORD) known.last = 0;
  else if (plain) known.last = known.kindBy(hash, check) || known.newKind(text.slice(start, at), hash, check);
  else known.last = known.foldedKind(text.slice(start, at));
  return at;
}

/** Of the hash by Fowler, Noll and Vo. */
const FNV_PRIME = 0x01000193;

/** A joiner counts only with a letter or digit right behind it. */
function isInner(text: string, at: number): boolean {
  return at + 1 < text.length && (classes[text.charCodeAt(at + 1)] as number) >= PLAIN;
}
