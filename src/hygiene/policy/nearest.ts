/**
 * The word of a list that was most likely meant: the one with the fewest slips of the finger, two at most and never more
 * than a third of its letters (optimal string alignment: a letter too many, too few, wrong, or two swapped).
 *
 * @returns null where none is near
 */
export function nearest(written: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = 3;
  for (const word of words) {
    const slips = slipsBetween(written.toLowerCase(), word.toLowerCase());
    if (slips < fewest && slips * 3 <= Math.max(3, word.length)) {
      best = word;
      fewest = slips;
    }
  }
  return best;
}

function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) current.push(cost(a, b, row, column, rows, current));
    rows.push(current);
  }
  return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}

function cost(
  a: string,
  b: string,
  row: number,
  column: number,
  rows: number[][],
  current: number[],
): number {
  const above = rows[row - 1] as number[];
  const same = a[row - 1] === b[column - 1];
  const least = Math.min(
    (above[column] as number) + 1,
    (current[column - 1] as number) + 1,
    (above[column - 1] as number) + (same ? 0 : 1),
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(least, (rows[row - 2]?.[column - 2] as number) + 1) : least;
}
