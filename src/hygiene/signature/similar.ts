/** How alike two texts are, 0–1, by the pairs of letters that they share (Dice). */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) || 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) || 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

/** How many of the items may stay where the others are to come into order: the longest rising sequence. */
export function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    let at = 0;
    while (at < tails.length && (tails[at] as number) <= value) at++;
    tails[at] = value;
  }
  return tails.length;
}
