import { readCharacter } from './characters';

/** One change of the source. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The source with its edits, which ascend and do not overlap. Linear: each piece is looked at where it ends. */
export function applied(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let last = '';
  const add = (piece: string, behind: string) => {
    if (piece === '') return;
    pieces.push(sealed(last, behind));
    last = piece;
  };
  let at = 0;
  for (const { from, to, put } of edits) {
    add(html.slice(at, from), html.slice(at, at + LONGEST));
    add(put, put + html.slice(to, to + LONGEST));
    at = to;
  }
  add(html.slice(at), html.slice(at, at + LONGEST));
  return pieces.join('') + last;
}

/** More than the longest name of a character. */
const LONGEST = 40;

/**
 * Source that ends in text, so that it still means the same with `behind` behind it: a bare "<" before a letter would
 * begin a tag, and "&" or "&#4" with more letters or digits another character.
 */
function sealed(source: string, behind: string): string {
  const last = source.charAt(source.length - 1);
  if (last === '<') return /^[a-z/!?]/i.test(behind) ? `${source.slice(0, -1)}&lt;` : source;
  // A mail that breaks off there shows it; with anything behind it is a tag or a comment.
  if (last === '/' && source.charAt(source.length - 2) === '<') return `${source.slice(0, -2)}&lt;/`;
  const open = /&#?[0-9a-z]*$/i.exec(source.slice(-LONGEST));
  if (open === null) return source;
  const [tail] = open;
  const alone = readCharacter(tail, 0, tail.length);
  const together = readCharacter(tail + behind, 0, tail.length + behind.length);
  const head = source.slice(0, source.length - tail.length);
  if (alone === null) return together === null ? source : `${head}&amp;${tail.slice(1)}`;
  if (together !== null && together.text === alone.text && together.end === alone.end) return source;
  return `${head}${tail.slice(0, alone.end)};${tail.slice(alone.end)}`;
}
