import type { Edit } from './html-seams';
import { rebase } from './rebase';

/** What edits have left behind in a source, and what puts it back. It holds text of the mail: in memory and nowhere else. */
export interface Holes {
  /** The source in which the holes are counted. */
  readonly source: string;
  /** What stands at each hole, and what stood there. Ascending, not overlapping. */
  readonly holes: readonly Edit[];
}

/** Above so many holes they are not looked for one by one: each search reads the whole mail. */
const MOST_HOLES = 100;

/** The same edits the other way: what stands in the new source, and what stood there. */
export function holesOf(source: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits.map(({ from, to, put }) => {
    const start = from + shift;
    shift += put.length - (to - from);
    return { from: start, to: start + put.length, put: source.slice(from, to) };
  });
}

/** The edits that put back what stood there, in the source as it is now; null when a place cannot be told any more. */
export function holesIn({ source, holes }: Holes, now: string): Edit[] | null {
  if (source === now) return holes.slice();
  if (holes.length > MOST_HOLES) return null;
  const found: Edit[] = [];
  let end = 0;
  for (const { from, to, put } of holes) {
    const place = rebase({ start: from, end: to }, source, now);
    if (!place || place.start < end) return null;
    found.push({ from: place.start, to: place.end, put });
    end = place.end;
  }
  return found;
}
