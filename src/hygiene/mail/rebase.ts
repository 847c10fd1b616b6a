import type { Range } from './types';

/** Characters on each side by which a place is known, most first: the more of them, the surer. */
const SURROUNDINGS = [256, 64, 16, 6];
/** Characters, the place's own included, below which nothing is known for sure. */
const ENOUGH = 8;

/**
 * Where a range of `before` lies in `after`, when the text was edited in between. Null when its own words were touched,
 * or when they can no longer be told from others.
 *
 * One edit leaves no doubt: what comes before and behind it is the same. After several (a greeting above and a name
 * below) the place is the only one with the same words and the same surroundings. A no-break space and a space count as
 * the same: mail programs turn one into the other.
 *
 * An empty range is a hole between two characters; it is gone when one of the two was touched, for nobody knows then on
 * which side of the new words the old ones would have to stand.
 */
export function rebase(range: Range, before: string, after: string): Range | null {
  const from = plain(before);
  const to = plain(after);
  const place = afterOneEdit(range, from, to);
  return place === undefined ? bySurroundings(range, from, to) : place;
}

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

/** Undefined: more than one edit, or an edit of the range itself. */
function afterOneEdit(range: Range, before: string, after: string): Range | undefined {
  if (before === after) return range;
  const head = commonStart(before, after);
  const tail = before.length - commonEnd(before, after);
  const shift = after.length - before.length;
  if (range.start < range.end) {
    if (range.end <= head) return range;
    return range.start < tail ? undefined : { start: range.start + shift, end: range.end + shift };
  }
  // Between equal characters an edit may have been made at any of several places; the hole may be at none of them.
  if (range.start < Math.min(head, tail)) return range;
  return range.start > Math.max(head, tail)
    ? { start: range.start + shift, end: range.end + shift }
    : undefined;
}

/** The only place with the same words between the same surroundings. Only what lies between the edits is searched. */
function bySurroundings(range: Range, before: string, after: string): Range | null {
  const { start, end } = range;
  const head = Math.min(commonStart(before, after), start);
  const kept = Math.min(commonEnd(before, after), before.length - end);
  const old = before.slice(head, before.length - kept);
  const now = after.slice(head, Math.max(head, after.length - kept));
  for (const [left, right] of windowsOf(start === end)) {
    const first = Math.max(head, start - left);
    const words = before.slice(first, Math.min(before.length - kept, end + right));
    // A hole at the edge of what was searched has no surroundings on that side.
    if (start === end && (first === start || first + words.length === end)) continue;
    if (words.length < ENOUGH || onlyPlace(old, words) === null) continue;
    const at = onlyPlace(now, words);
    if (at === null) continue;
    const place = head + at + start - first;
    return { start: place, end: place + end - start };
  }
  return null;
}

/** How much to the left and right; a hole needs both sides, words may have lost one or both of them. */
function windowsOf(hole: boolean): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const size of SURROUNDINGS) {
    windows.push([size, size]);
    if (!hole) windows.push([size, 0], [0, size]);
  }
  return hole ? windows : windows.concat([[0, 0]]);
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}

/** How many characters two texts share from the start. */
export function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** How many characters two texts share at the end. */
export function commonEnd(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
}
