import type { Range } from '../mail/types';

/** True where `place` lies in one of the ranges, which ascend and do not overlap. Logarithmic in their number. */
export function isInside(ranges: readonly Range[], place: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle] as Range;
    if (place >= range.end) low = middle + 1;
    else if (place >= range.start) return true;
    else high = middle;
  }
  return false;
}
