import { SMALL_CURVE } from './small-curve-size';

interface Run {
  /** Pixels. */
  readonly from: number;
  readonly until: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Weeks without a gap between them. Each run reaches a little over its ends, so that a lone week is a dash. */
export function runsOf(shares: readonly (number | null)[]): Run[] {
  const { step, reach } = SMALL_CURVE;
  const runs: { from: number; until: number; points: { x: number; y: number }[] }[] = [];
  shares.forEach((share, at) => {
    if (share === null) return;
    const middle = (at + 0.5) * step;
    const begins = at === 0 || shares[at - 1] === null;
    const point = { x: middle, y: share };
    if (begins)
      runs.push({ from: middle - reach, until: middle + reach, points: [{ ...point, x: middle - reach }] });
    const run = runs[runs.length - 1];
    if (!run) return;
    run.points.push(point);
    run.until = middle + reach;
    const ends = at === shares.length - 1 || shares[at + 1] === null;
    if (ends) run.points.push({ ...point, x: run.until });
  });
  return runs;
}

/** Shows the runs and nothing between them. */
export function maskOf(runs: readonly Run[]): string {
  const stops = runs.flatMap(({ from, until }) => [
    `transparent ${from}px`,
    `#000 ${from}px`,
    `#000 ${until}px`,
    `transparent ${until}px`,
  ]);
  return `linear-gradient(to right, ${['transparent 0', ...stops, 'transparent 100%'].join(', ')})`;
}
