import type { BodyText, Range } from '../mail/types';

/** A word or number of the text: letters and digits, in small letters. */
export interface Word extends Range {
  readonly text: string;
  /** Which line of the newly written text, from 0. */
  readonly line: number;
  /** Which stretch between commas, bars, cells and brackets; words of one are said in one breath. */
  readonly segment: number;
  /** It is part of an address of mail or web. */
  readonly chunk?: 'mail' | 'web';
}

/** One line of the newly written text that has something in it. */
export interface Line extends Range {
  /** Its words: `words[first]` to before `words[last]`. */
  readonly first: number;
  readonly last: number;
  /** Which stretch of newly written text between quoted ones. */
  readonly stretch: number;
}

export interface OwnLines {
  readonly lines: readonly Line[];
  readonly words: readonly Word[];
}

/** What parts one statement from the next on a line. A hyphen inside a word does not. */
const PARTS = /[\t|·•,;:()[\]"“”„»«*]|\s[-–—/]\s|\u00a0{2,}|\s{3,}/;

/** Nobody sees them: soft hyphens and the joiners and spaces of no width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const isWordly = (letter: string) =>
  (letter >= '0' && letter <= '9') || letter.toLowerCase() !== letter.toUpperCase();

/** The newly written lines, from `from` of the text on, and their words. Linear in the text. */
export function ownLines({ text, quoted }: BodyText, from = 0): OwnLines {
  const lines: Line[] = [];
  const words: Word[] = [];
  let stretch = 0;
  let at = from;
  for (const range of [...quoted, { start: text.length, end: text.length }]) {
    if (range.start > at) addLines(text, at, range.start, stretch++, lines, words);
    at = Math.max(at, range.end);
  }
  return { lines, words };
}

function addLines(
  text: string,
  from: number,
  to: number,
  stretch: number,
  lines: Line[],
  words: Word[],
): void {
  let start = from;
  while (start < to) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    const first = words.length;
    wordsOf(text.slice(start, end), start, lines.length, words);
    if (words.length > first || /\S/.test(text.slice(start, end)))
      lines.push({ start, end, first, last: words.length, stretch });
    start = end + 1;
  }
}

/** Adds the words of one text. */
export function wordsOf(text: string, offset: number, line: number, words: Word[]): void {
  const chunks = chunksOf(text);
  const last = words[words.length - 1];
  let segment = last ? last.segment + 1 : 0;
  let chunk = 0;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isWordly(text.charAt(at))) continue;
    const start = at;
    while (at < text.length && (isWordly(text.charAt(at)) || isUnseen(text, at))) at++;
    while (chunk < chunks.length && (chunks[chunk] as { end: number }).end <= start) chunk++;
    const inside = chunks[chunk];
    const whole = inside && inside.start <= start ? { chunk: inside.is } : {};
    if (
      end >= 0 &&
      (PARTS.test(text.slice(end, start)) || isOther(words[words.length - 1], whole, text.slice(end, start)))
    )
      segment++;
    words.push({
      text: text.slice(start, at).replace(UNSEEN, '').normalize('NFC').toLowerCase(),
      start: offset + start,
      end: offset + at,
      line,
      segment,
      ...whole,
    });
    end = at;
  }
}

/** An address is a statement of its own; within it dots and colons part nothing, but nothing of ours asks for that. */
function isOther(before: Word | undefined, { chunk }: { chunk?: 'mail' | 'web' }, between: string): boolean {
  return before !== undefined && before.chunk !== chunk && /\s/.test(between);
}

/** A mark that belongs to the letter before it, or that nobody sees with the word going on behind it. */
function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x300 && code <= 0x36f) return true;
  const unseen = code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
  return unseen && isWordly(text.charAt(at + 1));
}

interface Chunk extends Range {
  readonly is: 'mail' | 'web';
}

/** Longer ones are none, and looking for their ends would cost too much in hostile mail. */
const LONGEST_CHUNK = 250;
const WEB = /(?:https?:\/\/|www\.)[^\s<>()|,;]{1,250}/g;
const ENDS = /[\s<>()|,;:]/;

/** Addresses of mail and web in a text, by place. */
function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let next = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', next)) {
    let start = at;
    while (start > next && at - start < LONGEST_CHUNK && !ENDS.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_CHUNK && !ENDS.test(text.charAt(end))) end++;
    chunks.push({ start, end, is: 'mail' });
    next = end;
  }
  text.replace(WEB, (address, start: number) => {
    chunks.push({ start, end: start + address.length, is: 'web' });
    return address;
  });
  return chunks.sort((a, b) => a.start - b.start);
}
