import type { QuoteSigns } from './quoted-marks';
import { introductionAt, isHeaderBelowRule, isRule, type Lines } from './quoted-signs';
import type { Range } from './types';

const NONE: QuoteSigns = { ranges: [], rest: undefined, headers: [] };

/**
 * Which stretches of a mail's text are quoted history: lines that start with `>`, and what follows a separator, the
 * header of an earlier mail or "… skrev:". Answers between lines with `>` are not quoted. Ascending, not overlapping.
 */
export function quotedInText(text: string): readonly Range[] {
  return quotedWith(text, NONE);
}

/** The same for the visible text of an HTML mail, whose structure has `signs` of its own. */
export function quotedWith(text: string, signs: QuoteSigns): readonly Range[] {
  const lines = new TextLines(text);
  const end = restBegins(lines, signs);
  const held = merged(lines, signs.ranges);
  const found = held.concat(inLines(lines, held, end));
  return merged(lines, end < text.length ? found.concat({ start: end, end: text.length }) : found);
}

/** Where the structure says that history begins and runs to the end; the text's length when it does not. */
function restBegins(lines: TextLines, signs: QuoteSigns): number {
  let end = signs.rest === undefined ? lines.text.length : signs.rest;
  for (const header of signs.headers) {
    if (header >= end) break;
    if (isHeaderBelowRule(lines, lines.at(lines.words(header)))) end = header;
  }
  return end;
}

/** History that the lines themselves show, up to `end`; lines within `held` count as quoted already. */
function inLines(lines: TextLines, held: readonly Range[], end: number): Range[] {
  const found: Range[] = [];
  const quoted = (index: number) => lines.isMarked(index) || within(held, lines.start(index));
  const nextWords = (index: number) => {
    let next = index;
    while (next < lines.count && lines.isBlank(next)) next += 1;
    return next;
  };
  let index = nextWords(0);
  while (index < lines.count && lines.start(index) < end) {
    const start = lines.start(index);
    if (quoted(index)) {
      found.push({ start, end: lines.end(index) });
      index = nextWords(index + 1);
      continue;
    }
    const first = index;
    let last = index;
    for (let taken = introductionAt(lines, index); taken > 0; taken = introductionAt(lines, index)) {
      last = index + taken - 1;
      index = nextWords(last + 1);
      if (index < lines.count && quoted(index)) break;
    }
    if (index === first) {
      index = nextWords(index + 1);
      continue;
    }
    const from = first > 0 && isRule(lines.line(first - 1)) ? lines.start(first - 1) : start;
    const answered = index < lines.count && quoted(index);
    found.push({ start: from, end: answered ? lines.end(last) : end });
    if (!answered) break;
  }
  return found;
}

/** Sorts ranges, drops empty ones and joins those that touch or have only white space between them. */
function merged(lines: TextLines, ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const range of ranges.slice().sort((a, b) => a.start - b.start)) {
    const start = lines.words(range.start);
    if (start >= range.end) continue;
    const previous = result[result.length - 1];
    if (previous !== undefined && (start <= previous.end || isBlank(lines.text, previous.end, start)))
      previous.end = Math.max(previous.end, range.end);
    else result.push({ start, end: range.end });
  }
  return result;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charAt(at).trim() !== '') return false;
  return true;
}

/** Whether `at` lies in one of the ranges (ascending). */
function within(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= at;
}

/** No sign of history is longer. */
const LONGEST_LINE = 1000;

class TextLines implements Lines {
  readonly text: string;
  private readonly starts: number[] = [0];
  private breaksFrom = -1;
  private breaksTo = -1;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  start(index: number): number {
    return this.starts[index] as number;
  }

  /** Where the line ends, before its line feed. */
  end(index: number): number {
    return index + 1 < this.starts.length ? this.start(index + 1) - 1 : this.text.length;
  }

  line(index: number): string {
    if (index >= this.starts.length) return '';
    const start = this.start(index);
    return this.text.slice(start, Math.min(this.end(index), start + LONGEST_LINE));
  }

  hasColon(index: number, count: number): boolean {
    const end = this.end(Math.min(index + count, this.count) - 1);
    return this.text.slice(this.start(index), end).indexOf(':') >= 0;
  }

  isBlank(index: number): boolean {
    return isBlank(this.text, this.start(index), this.end(index));
  }

  /** Starts with `>`, at most a few spaces in. */
  isMarked(index: number): boolean {
    return /^[ \u00a0]{0,3}>/.test(this.text.substr(this.start(index), 4));
  }

  /** The first place from `at` on that is no line feed. Remembers the last one: many marks may stand before one gap. */
  words(at: number): number {
    if (at >= this.breaksFrom && at <= this.breaksTo) return this.breaksTo;
    let to = at;
    while (this.text.charCodeAt(to) === 10) to += 1;
    this.breaksFrom = at;
    this.breaksTo = to;
    return to;
  }

  /** The line that an offset lies in. */
  at(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
