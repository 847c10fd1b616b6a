/**
 * One fast pass over a text: where its words lie and which distinct word each one is. Unlike `words.ts`, digits and
 * inner hyphens and apostrophes belong to a word here ("MR-scanning", "B12", "EpiPen'en").
 */

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What the word's kind is: the number that `kindOf` gave it. */
  readonly kinds: Int32Array;
}

const OUT = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
/** Joins what stands on both sides of it. */
const JOINER = 4;
/** Not shown, and no part of the word: soft hyphens and zero-width characters. */
const UNSEEN = 5;
const SPECIAL = 6;

const TABLE_SIZE = 0x250;
const classes = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (code >= 97 && code <= 122) table[code] = LETTER;
    else if (code >= 65 && code <= 90) table[code] = UPPER;
    else if (code >= 48 && code <= 57) table[code] = DIGIT;
    else if (code >= 0xe0 && code <= 0xff && code !== 0xf7) table[code] = LETTER;
    else if (code >= 0xc0 && code <= 0xde && code !== 0xd7) table[code] = UPPER;
    else if (code >= 0x100 || code === 0xdf) table[code] = SPECIAL;
  }
  table[0x2d] = JOINER;
  table[0x27] = JOINER;
  table[0xad] = UNSEEN;
  return table;
}

function classOf(code: number): number {
  if (code < TABLE_SIZE) return classes[code] as number;
  if (code >= 0x300 && code <= 0x36f) return SPECIAL;
  if (code === 0x2019 || code === 0x2010 || code === 0x2011) return JOINER;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return UNSEEN;
  return OUT;
}

/** Small letters for capitals, code by code; 0 for all that is neither a letter nor a digit, or must be looked at closer. */
const folds = makeFolds();

function makeFolds(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const kind = classes[code];
    if (kind === UPPER) table[code] = code | 32;
    else if (kind === LETTER || kind === DIGIT) table[code] = code;
  }
  return table;
}

/** No Danish word that means something is longer; longer ones are passed over whole. */
export const LONGEST_WORD = 60;

/**
 * Reads a text into tokens.
 *
 * @param kindOf asked once for each distinct word (small letters, composed, without unseen characters, plain hyphens
 * and apostrophes); words longer than `LONGEST_WORD` are kind 0 unasked
 */
export function tokensOf(text: string, kindOf: (word: string) => number): Tokens {
  const { length } = text;
  const known = new KnownWords(kindOf);
  let starts = new Int32Array(1 + (length >> 2));
  let ends = new Int32Array(starts.length);
  let kinds = new Int32Array(starts.length);
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if ((first >= TABLE_SIZE || folds[first] === 0) && classOf(first) !== SPECIAL) {
      at++;
      continue;
    }
    const start = at;
    let plain = true;
    let hash = 0;
    let check = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const folded = code < TABLE_SIZE ? (folds[code] as number) : 0;
      if (folded !== 0) {
        hash = (Math.imul(hash, 31) + folded) | 0;
        check = Math.imul(check ^ folded, FNV_PRIME);
      } else if (goesOn(text, at)) plain = false;
      else break;
    }
    if (count === starts.length) {
      starts = grown(starts, 2 * count);
      ends = grown(ends, 2 * count);
      kinds = grown(kinds, 2 * count);
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = at - start > LONGEST_WORD ? 0 : known.kindAt(text, start, at, hash, check, plain);
    count++;
  }
  return { count, starts, ends, kinds };
}

/** Of the hash by Fowler, Noll and Vo. */
const FNV_PRIME = 0x01000193;

/** Whether a word goes on with a character that is no plain letter or digit. */
function goesOn(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind !== OUT && (kind !== JOINER || isInner(text, at));
}

/** A joiner counts only with a letter or digit right behind it. */
function isInner(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  return next === LETTER || next === UPPER || next === DIGIT;
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

/** The form in which words are compared. */
export function foldedWord(word: string): string {
  const lower = word.toLowerCase().replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return lower
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .normalize('NFC');
}

/**
 * Distinct words met so far, known by two numbers made of their letters: comparing the letters themselves would take as
 * long as all the rest. That two words of one mail share both numbers will not happen by chance.
 */
class KnownWords {
  private readonly kindOf: (word: string) => number;
  private size = 1 << 10;
  /** Four numbers a word: whether there is one, its two numbers, and its kind. */
  private table = new Int32Array(4 * this.size);
  private count = 0;
  private readonly folded = new Map<string, number>();

  constructor(kindOf: (word: string) => number) {
    this.kindOf = kindOf;
  }

  kindAt(text: string, start: number, end: number, hash: number, check: number, plain: boolean): number {
    if (!plain) return this.slowKind(text.slice(start, end));
    const { table } = this;
    const mask = this.size - 1;
    let slot = 4 * ((hash ^ (hash >>> 15)) & mask);
    while (table[slot] !== 0) {
      if (table[slot + 1] === hash && table[slot + 2] === check) return table[slot + 3] as number;
      slot = (slot + 4) & (4 * mask);
    }
    const kind = this.kindOf(text.slice(start, end).toLowerCase());
    table[slot] = 1;
    table[slot + 1] = hash;
    table[slot + 2] = check;
    table[slot + 3] = kind;
    if (++this.count * 2 > this.size) this.grow();
    return kind;
  }

  private slowKind(word: string): number {
    const folded = foldedWord(word);
    let kind = this.folded.get(folded);
    if (kind === undefined) {
      kind = this.kindOf(folded);
      this.folded.set(folded, kind);
    }
    return kind;
  }

  private grow(): void {
    const old = this.table;
    this.size *= 2;
    this.table = new Int32Array(4 * this.size);
    const mask = this.size - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at] === 0) continue;
      const hash = old[at + 1] as number;
      let slot = 4 * ((hash ^ (hash >>> 15)) & mask);
      while (this.table[slot] !== 0) slot = (slot + 4) & (4 * mask);
      this.table.set(old.subarray(at, at + 4), slot);
    }
  }
}
