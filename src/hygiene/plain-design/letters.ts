import type { BodyText, Range } from '../mail/types';

/**
 * The letters and digits that the writer wrote, for asking how many of them a stretch of the visible text holds.
 * Prose is what stands in no row of a table with several cells: those are shaded for the sake of reading.
 */
export class Letters {
  /** Where the first one stands; -1: nothing is written. */
  readonly first: number;
  /** Where the first one of prose stands; -1: there is no prose. */
  readonly firstOfProse: number;
  private readonly all: Int32Array;
  private readonly prose: Int32Array;

  constructor({ text, quoted }: BodyText) {
    const { length } = text;
    this.all = new Int32Array(length + 1);
    this.prose = new Int32Array(length + 1);
    let [first, firstOfProse, lineEnd, next] = [-1, -1, -1, 0];
    let isRow = false;
    for (let at = 0; at < length; at += 1) {
      if (at > lineEnd) {
        const stop = text.indexOf('\n', at);
        lineEnd = stop < 0 ? length : stop;
        isRow = text.slice(at, lineEnd).trim().indexOf('\t') >= 0;
      }
      while (next < quoted.length && (quoted[next] as Range).end <= at) next += 1;
      const range = quoted[next];
      const counts = isLetter(text.charCodeAt(at)) && !(range && range.start <= at);
      if (counts && first < 0) first = at;
      if (counts && !isRow && firstOfProse < 0) firstOfProse = at;
      this.all[at + 1] = (this.all[at] as number) + (counts ? 1 : 0);
      this.prose[at + 1] = (this.prose[at] as number) + (counts && !isRow ? 1 : 0);
    }
    this.first = first;
    this.firstOfProse = firstOfProse;
  }

  /** How many the writer wrote in `range`. */
  in({ start, end }: Range): number {
    return between(this.all, start, end);
  }

  /** How many of prose stand in `range`. */
  ofProseIn({ start, end }: Range): number {
    return between(this.prose, start, end);
  }

  /** How many of prose stand in any of the ranges, which may overlap. */
  ofProseInAny(ranges: readonly Range[]): number {
    let sum = 0;
    let at = 0;
    for (const { start, end } of ranges.slice().sort((a, b) => a.start - b.start)) {
      if (end <= at) continue;
      sum += between(this.prose, Math.max(start, at), end);
      at = end;
    }
    return sum;
  }

  get ofProse(): number {
    return this.prose[this.prose.length - 1] as number;
  }
}

function between(sums: Int32Array, start: number, end: number): number {
  return end > start ? (sums[end] as number) - (sums[start] as number) : 0;
}

/** Letters and digits of the alphabets in use here; no punctuation, no symbols, no pictures. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
  return code >= 0xc0 && code < 0x2000;
}
