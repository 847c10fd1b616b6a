import type { Range } from './types';

/**
 * Where the visible text comes from: stretch i begins at `at[i]` of the text and ends where the next one begins; its
 * source is `from[i]`–`to[i]`. Source and text of the same length: character by character. An empty source: the line
 * break or tab was generated, and `from` is where something written there would have to stand. Otherwise the whole
 * source stands for the whole stretch (a character reference). All four arrays ascend.
 */
export interface SourceMap {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** White space is kept as written there (`<pre>`). */
  readonly kept: readonly boolean[];
  readonly swallowed: Swallowed;
  /** Where something written behind the last character would have to stand. */
  readonly end: number;
}

/** White space that melted into the space at `at` of the text, behind that space's own character. Ascending. */
export interface Swallowed {
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Where stretch `index` ends in the text. */
export function stretchEnd(map: SourceMap, index: number): number {
  return index + 1 < map.at.length ? (map.at[index + 1] as number) : map.text.length;
}

/** The stretch that holds the character at `offset`; the number of stretches when the offset is the text's end. */
export function stretchAt(map: SourceMap, offset: number): number {
  if (offset >= map.text.length) return map.at.length;
  let low = 0;
  let high = map.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.at[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function isGenerated(map: SourceMap, index: number): boolean {
  return map.from[index] === map.to[index];
}

/** Source and text go character by character. */
export function isVerbatim(map: SourceMap, index: number): boolean {
  const size = stretchEnd(map, index) - (map.at[index] as number);
  return (map.to[index] as number) - (map.from[index] as number) === size;
}

/** Throws a RangeError that names the bounds, and nothing of the text, unless the range lies within `length`. */
export function checkRange({ start, end }: Range, length: number, what: string): void {
  const fits =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
  if (!fits) throw new RangeError(`${what}: ${start}–${end} lies outside 0–${length}`);
}

/** The part of stretch `index`'s source that carries the characters of `range`: all of it for a character reference. */
export function sourceWithin(map: SourceMap, index: number, range: Range): Range {
  const at = map.at[index] as number;
  const from = map.from[index] as number;
  const to = map.to[index] as number;
  if (!isVerbatim(map, index)) return { start: from, end: to };
  const end = stretchEnd(map, index);
  return { start: from + Math.max(range.start - at, 0), end: to - Math.max(end - range.end, 0) };
}

/** The source ranges that carry exactly the characters of `range`. Ascending, not touching. */
export function toSource(map: SourceMap, range: Range): Range[] {
  const result: { start: number; end: number }[] = [];
  if (range.start === range.end) return result;
  for (let i = stretchAt(map, range.start); i < map.at.length && (map.at[i] as number) < range.end; i += 1) {
    if (isGenerated(map, i)) continue;
    const { start, end } = sourceWithin(map, i, range);
    const previous = result[result.length - 1];
    if (previous !== undefined && previous.end === start) previous.end = end;
    else result.push({ start, end });
  }
  return result;
}

/** The text offset of a place in the source: of the character there, or else of the next visible place behind it. */
export function toVisible(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (behind(map, middle, offset)) low = middle + 1;
    else high = middle;
  }
  if (low === map.at.length) return map.text.length;
  const at = map.at[low] as number;
  return isVerbatim(map, low) ? at + Math.max(offset - (map.from[low] as number), 0) : at;
}

/** Whether stretch `index` ends before a place in the source; a generated one is a place itself. */
function behind(map: SourceMap, index: number, offset: number): boolean {
  const to = map.to[index] as number;
  return isGenerated(map, index) ? to < offset : to <= offset;
}

/** Where in the source something must stand that is to stand at `offset` of the text. */
export function insertionPoint(map: SourceMap, offset: number): number {
  if (offset > 0) {
    const before = stretchAt(map, offset - 1);
    if (!isGenerated(map, before)) return sourceEnd(map, before, offset);
  }
  const index = stretchAt(map, offset);
  return index === map.at.length ? map.end : (map.from[index] as number);
}

/** Behind the character before `offset`, and behind the white space that melted into it. */
function sourceEnd(map: SourceMap, index: number, offset: number): number {
  const { end } = sourceWithin(map, index, { start: offset - 1, end: offset });
  const melted = firstSwallowed(map, offset);
  return melted > 0 && map.swallowed.at[melted - 1] === offset - 1
    ? (map.swallowed.to[melted - 1] as number)
    : end;
}

/** The first piece of swallowed white space that belongs to `offset` or a later place. */
export function firstSwallowed(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.swallowed.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.swallowed.at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
