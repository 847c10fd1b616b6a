import type { WeekPoint } from './types';

type Known = WeekPoint & { readonly share: number };

/** A line for each run of weeks without a gap; the last step to the present week is one of its own. */
export function linesOf(
  points: readonly WeekPoint[],
): { readonly isNow: boolean; readonly known: readonly Known[] }[] {
  const lines: { isNow: boolean; known: Known[] }[] = [];
  let run: Known[] = [];
  for (const point of points) {
    if (!isKnown(point)) {
      run = [];
      continue;
    }
    const last = run[run.length - 1];
    if (point.isNow) {
      lines.push({ isNow: true, known: last ? [last, point] : [point] });
      continue;
    }
    if (!last) lines.push({ isNow: false, known: run });
    run.push(point);
  }
  return lines;
}

const isKnown = (point: WeekPoint): point is Known => point.share !== null;
