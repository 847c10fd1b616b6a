import {
  firstSwallowed,
  insertionPoint,
  isGenerated,
  isVerbatim,
  type SourceMap,
  stretchAt,
  stretchEnd,
} from './html-map';
import { applied, type Edit } from './html-seams';
import type { Range } from './types';

/** One stretch of the old text that gets new words; they begin at `at` of the new text. */
interface Piece extends Range {
  readonly put: string;
  readonly at: number;
}

/**
 * The source with the visible characters of `range` replaced, and nothing else changed. `range` lies within the text.
 * `read` tells the visible text of a source.
 */
export function replaceVisible(
  html: string,
  map: SourceMap,
  range: Range,
  replacement: string,
  read: (html: string) => string,
): string {
  const put = replacement.replace(/\r\n?/g, '\n');
  const text = map.text.slice(0, range.start) + put + map.text.slice(range.end);
  const edits = editsOf(map, range, put, text);
  const result = applied(html, edits);
  if (!emptiesLine(map, range, put) || read(result) === text) return result;
  // A line that loses its last character collapses with the block around it. An editor leaves a <br> there, and so do
  // we: otherwise the following lines move up, and undoing would write into the wrong one. (Directly behind <pre> it
  // takes a line feed, which browsers eat, for the one that ends the line to be kept.)
  const [first, ...others] = edits;
  for (const hold of ['<br>', '\n']) {
    const held = applied(html, [{ ...(first as Edit), put: hold }, ...others]);
    if (read(held) === text) return held;
  }
  return result;
}

function emptiesLine(map: SourceMap, { start, end }: Range, put: string): boolean {
  const { text } = map;
  if (put !== '' || start === end || end - start === text.length) return false;
  return (
    (start === 0 || text.charAt(start - 1) === '\n') && (end === text.length || text.charAt(end) === '\n')
  );
}

/**
 * Line breaks and tabs that tags make cannot go without their tags. Where the new words have the same ones, each piece
 * between them is replaced on its own; otherwise everything new stands where the first old character stood.
 */
function editsOf(map: SourceMap, range: Range, put: string, text: string): Edit[] {
  const old = map.text.slice(range.start, range.end);
  const edits: Edit[] = [];
  if (breaksOf(old) !== breaksOf(put)) {
    exchange(map, { ...range, put, at: range.start }, text, edits);
    return edits;
  }
  const newPieces = put.split(/[\n\t]/);
  let { start } = range;
  let at = start;
  for (const [index, words] of old.split(/[\n\t]/).entries()) {
    const piece = { start, end: start + words.length, put: newPieces[index] as string, at };
    if (words.length === piece.put.length) editCharacters(map, piece, text, edits);
    else exchange(map, piece, text, edits);
    start = piece.end + 1;
    at += piece.put.length + 1;
  }
  return edits;
}

const breaksOf = (text: string) => text.replace(/[^\n\t]+/g, '');

/** Character by character: the tags between them stay where they are, and unchanged characters keep their source. */
function editCharacters(map: SourceMap, piece: Piece, text: string, edits: Edit[]): void {
  const shift = piece.at - piece.start;
  const changed = (offset: number) => map.text.charAt(offset) !== text.charAt(offset + shift);
  eachStretch(map, piece, (index, start, end) => {
    const from = map.from[index] as number;
    const kept = map.kept[index] === true;
    const step = isVerbatim(map, index) ? 1 : end - start;
    for (let at = start; at < end; at += step) {
      let same = true;
      for (let offset = at; offset < at + step; offset += 1) same = same && !changed(offset);
      if (same) continue;
      const put = encoded(text, at + shift, at + shift + step, kept);
      if (step === 1 && isVerbatim(map, index)) {
        const place = from + at - (map.at[index] as number);
        edits.push({ from: place, to: place + 1, put });
      } else edits.push({ from, to: map.to[index] as number, put: withRest(map, index, start, end, put) });
      dropSwallowed(map, at, at + step, edits);
    }
  });
}

/** The old characters go, the tags stay, and the new words stand where the first old character stood. */
function exchange(map: SourceMap, piece: Piece, text: string, edits: Edit[]): void {
  let waiting = true;
  eachStretch(map, piece, (index, start, end) => {
    const put = waiting ? encoded(text, piece.at, piece.at + piece.put.length, map.kept[index] === true) : '';
    waiting = false;
    const from = map.from[index] as number;
    const to = map.to[index] as number;
    if (isVerbatim(map, index)) {
      const at = map.at[index] as number;
      edits.push({ from: from + start - at, to: from + end - at, put });
    } else edits.push({ from, to, put: withRest(map, index, start, end, put) });
    dropSwallowed(map, start, end, edits);
  });
  if (!waiting || piece.put === '') return;
  const place = insertionPoint(map, piece.start);
  const kept = map.kept[stretchAt(map, Math.max(piece.start - 1, 0))] === true;
  edits.push({ from: place, to: place, put: encoded(text, piece.at, piece.at + piece.put.length, kept) });
}

/** Calls back for every stretch with a source that holds a part of the piece: its index and that part. */
function eachStretch(
  map: SourceMap,
  piece: Piece,
  each: (index: number, start: number, end: number) => void,
): void {
  for (let i = stretchAt(map, piece.start); i < map.at.length && (map.at[i] as number) < piece.end; i += 1) {
    if (isGenerated(map, i)) continue;
    each(i, Math.max(map.at[i] as number, piece.start), Math.min(stretchEnd(map, i), piece.end));
  }
}

/** A reference may stand for two UTF-16 units, and only one of them be replaced: the other stays. */
function withRest(map: SourceMap, index: number, start: number, end: number, put: string): string {
  const { text } = map;
  return (
    encoded(text, map.at[index] as number, start, true) +
    put +
    encoded(text, end, stretchEnd(map, index), true)
  );
}

/** White space that melted into a space goes with it; it would show otherwise. */
function dropSwallowed(map: SourceMap, start: number, end: number, edits: Edit[]): void {
  const { at, from, to } = map.swallowed;
  for (let i = firstSwallowed(map, start); i < at.length && (at[i] as number) < end; i += 1)
    edits.push({ from: from[i] as number, to: to[i] as number, put: '' });
}

/** `text` from `start` to `end` as HTML source. Its surroundings decide which spaces would collapse. */
function encoded(text: string, start: number, end: number, kept: boolean): string {
  let result = '';
  for (let at = start; at < end; at += 1) result += encodedCharacter(text, at, kept);
  return result;
}

function encodedCharacter(text: string, at: number, kept: boolean): string {
  const character = text.charAt(at);
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '\u00a0') return '&nbsp;';
  if (kept) return character;
  if (character === '\n') return '<br>';
  return character === ' ' && collapses(text, at) ? '&nbsp;' : character;
}

/** A space at the edge of a line, or beside another one, would not show: editors write a no-break space there. */
function collapses(text: string, at: number): boolean {
  const around = (text.charAt(at - 1) || '\n') + (text.charAt(at + 1) || '\n');
  return /[ \n\t]/.test(around);
}
