import type { Reading } from './reading';

/** Tokens `from` to `to`, the last one not included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
  /** It ends with its line and without a full stop: a heading, a list's item, a label. */
  readonly isLine: boolean;
  /** Seen from one end to the other, so that every word within sees the same; not so where it is too long. */
  readonly isWhole: boolean;
}

/** Words of a sentence that are looked at to each side; nobody writes longer ones that still hang together. */
export const REACH = 30;

/** The sentence around a token. A full stop, a question mark, an empty line, or a line that begins anew parts sentences. */
export function sentenceAround(reading: Reading, first: number, last: number): Sentence {
  const { count } = reading.tokens;
  let from = first;
  while (from > 0 && first - from < REACH && !isBoundary(reading, from - 1)) from--;
  let to = last + 1;
  while (to < count && to - last <= REACH && !isBoundary(reading, to - 1)) to++;
  const mark = endMark(reading, to - 1);
  const isWhole = first === last && first - from < REACH && to - last <= REACH;
  return { from, to, isQuestion: mark === '?', isLine: mark === '\n', isWhole };
}

/** Whether a sentence ends between a token and the next one. */
export function isBoundary(reading: Reading, token: number): boolean {
  return endMark(reading, token) !== '';
}

/** What ends the sentence behind a token: `.`, `?`, `!`, a line break, or nothing. */
function endMark({ text, tokens }: Reading, token: number): string {
  const end = tokens.ends[token] as number;
  const last = token + 1 >= tokens.count;
  const next = last ? text.length : (tokens.starts[token + 1] as number);
  if (next === end + 1 && text.charCodeAt(end) === SPACE && !last) return ''; // nearly all are so
  let lines = 0;
  for (let at = end; at < next && at < end + MOST_GAP; at++) {
    const code = text.charCodeAt(at);
    if (code === QUESTION || code === EXCLAMATION) return code === QUESTION ? '?' : '!';
    if (code === DOT && isFullStop(text, at, end - (tokens.starts[token] as number), next)) return '.';
    if (code === NEWLINE) lines++;
  }
  if (last) return '\n';
  if (lines === 0) return next - end >= MOST_GAP ? '\n' : '';
  // A line that goes on in small letters was wrapped by a mail program.
  return lines > 1 || next - end >= MOST_GAP || !isSmall(text, next) ? '\n' : '';
}

const MOST_GAP = 64;
const NEWLINE = 10;
const SPACE = 32;
const DOT = 46;
const QUESTION = 63;
const EXCLAMATION = 33;

function isFullStop(text: string, dot: number, wordLength: number, next: number): boolean {
  if (dot + 1 >= text.length) return true;
  const behind = text.charCodeAt(dot + 1);
  if (behind > 32 && behind !== 0xa0) return false;
  // "kl. 10", "f.eks. i morgen", "d. 3. maj": an abbreviation or a number, unless a new sentence begins.
  return wordLength > 3 || (!isSmall(text, next) && !isDigit(text.charCodeAt(next)));
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isSmall(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}
