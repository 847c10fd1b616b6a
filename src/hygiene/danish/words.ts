/** A word with its place. `text` is in small letters and composed (NFC); the offsets count in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a stretch of text, in order. A word is a run of letters: æ, ø, å and é are letters here, which they are
 * not to `\b` and `\w`. Digits, hyphens and dots part words: "cpr.nr." is two.
 *
 * A word that the stretch cuts through is given as far as it lies inside.
 */
export function wordsIn(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, start, end); word !== null; word = nextWord(text, word.end, end))
    words.push(word);
  return words;
}

/** The first word at or after `start`, not looking beyond `end`. */
export function nextWord(text: string, start: number, end: number): Word | null {
  let from = start;
  while (from < end && !isLetter(text.charCodeAt(from))) from++;
  if (from >= end) return null;
  let to = from;
  while (to < end && isPartOfWord(text.charCodeAt(to))) to++;
  return wordAt(text, from, to);
}

/** The last word that ends at or before `end`, not looking further back than `start`. */
export function previousWord(text: string, end: number, start: number): Word | null {
  for (let to = end; to > start; to--) {
    if (!isPartOfWord(text.charCodeAt(to - 1))) continue;
    let from = to;
    let letter = -1;
    while (from > start && isPartOfWord(text.charCodeAt(from - 1))) {
      from--;
      if (isLetter(text.charCodeAt(from))) letter = from;
    }
    if (letter >= 0) return wordAt(text, letter, to);
    to = from + 1; // marks without a letter are no word
  }
  return null;
}

function wordAt(text: string, start: number, end: number): Word {
  const lower = text.slice(start, end).toLowerCase();
  return { text: COMBINING.test(lower) ? lower.normalize('NFC') : lower, start, end };
}

const COMBINING = /[\u0300-\u036f]/;

/** The `most` words before a place, in reading order. Looks back at most `reach` characters. */
export function wordsBefore(text: string, place: number, most: number, reach = 160): Word[] {
  let from = Math.max(0, place - reach);
  // A word cut by the reach is no word.
  while (from > 0 && from < place && isPartOfWord(text.charCodeAt(from - 1))) from++;
  return wordsIn(text, from, place).slice(-most);
}

/** The `most` words after a place, in reading order. Looks ahead at most `reach` characters. */
export function wordsAfter(text: string, place: number, most: number, reach = 160): Word[] {
  let to = Math.min(text.length, place + reach);
  while (to < text.length && to > place && isPartOfWord(text.charCodeAt(to))) to--;
  return wordsIn(text, place, to).slice(0, most);
}

/** Letters of the Latin alphabets (ASCII, Latin-1, Latin Extended-A and -B). */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** A letter, or a combining mark on one: Outlook for Mac and PDF files write "å" as a and a ring. */
export function isPartOfWord(code: number): boolean {
  return isLetter(code) || (code >= 0x300 && code <= 0x36f);
}
