import { CHARACTER_NAMES } from './character-names';

/** One character reference: what it stands for, and where its source ends. */
export interface CharacterReference {
  readonly text: string;
  readonly end: number;
}

/** The longest name that needs no semicolon has six letters (`frac12`). */
const LONGEST_BARE = 6;
/** `lt`, and `NegativeVeryThinSpace` with some room: what is shorter or longer is no name. */
const SHORTEST = 2;
const LONGEST = 32;

const named = new Map<string, string>();
const bare = new Set<string>();
readTable();

/**
 * Reads the character reference at `at` (where `&` stands), as a browser reads it in text: named or numeric, with or
 * without a semicolon (HTML Standard, "Character reference state"). Null when the `&` stands for itself.
 */
export function readCharacter(html: string, at: number, limit: number): CharacterReference | null {
  if (html.charCodeAt(at + 1) === 35) return readNumber(html, at + 2, limit);
  let end = at + 1;
  while (end < limit && end - at <= LONGEST && isAlphanumeric(html.charCodeAt(end))) end += 1;
  if (end - at <= SHORTEST) return null;
  const name = html.slice(at + 1, end);
  const text = named.get(name);
  if (text !== undefined && end < limit && html.charCodeAt(end) === 59) return { text, end: end + 1 };
  for (let length = Math.min(name.length, LONGEST_BARE); length >= SHORTEST; length -= 1) {
    const start = name.slice(0, length);
    if (bare.has(start)) return { text: named.get(start) as string, end: at + 1 + length };
  }
  return null;
}

/** A text with its character references read. */
export function decoded(source: string): string {
  let result = '';
  let start = 0;
  for (let at = source.indexOf('&'); at >= 0; at = source.indexOf('&', Math.max(at + 1, start))) {
    const found = readCharacter(source, at, source.length);
    if (found === null) continue;
    result += source.slice(start, at) + found.text;
    start = found.end;
  }
  return result + source.slice(start);
}

/** `&#48;`, `&#x30;` and the same without semicolon. `at` is behind the `#`. */
function readNumber(html: string, at: number, limit: number): CharacterReference | null {
  const hexadecimal = (html.charCodeAt(at) | 32) === 120;
  const base = hexadecimal ? 16 : 10;
  const first = hexadecimal ? at + 1 : at;
  let end = first;
  let code = 0;
  while (end < limit) {
    const digit = digitValue(html.charCodeAt(end));
    if (digit < 0 || digit >= base) break;
    // Kept just above the last code point: a megabyte of digits must not become Infinity.
    code = Math.min(code * base + digit, 0x110000);
    end += 1;
  }
  if (end === first) return null;
  return {
    text: String.fromCodePoint(meant(code)),
    end: html.charCodeAt(end) === 59 && end < limit ? end + 1 : end,
  };
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/** 128–159 mean the characters of Windows-1252 there (HTML Standard, "Numeric character reference end state"). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function meant(code: number): number {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return 0xfffd;
  return code >= 128 && code <= 159 ? WINDOWS_1252.charCodeAt(code - 128) : code;
}

function isAlphanumeric(code: number): boolean {
  const letter = (code | 32) - 97;
  return (code >= 48 && code <= 57) || (letter >= 0 && letter < 26);
}

function readTable(): void {
  let code = 0;
  for (const word of CHARACTER_NAMES.trim().split(/\s+/)) {
    const jump = Number(word);
    if (jump > 0) {
      code = jump;
      continue;
    }
    for (const entry of word.split('=')) {
      const name = entry.charAt(0) === '*' ? entry.slice(1) : entry;
      named.set(name, String.fromCodePoint(code));
      if (name !== entry) bare.add(name);
    }
    code += 1;
  }
}
