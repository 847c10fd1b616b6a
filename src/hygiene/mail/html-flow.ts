import type { SourceMap } from './html-map';

/**
 * Builds the visible text line by line, as a browser lays it out, and keeps for every stretch of it where in the
 * source it comes from.
 */

/** One table row: how many cells it has so far, and where the content of the last one ends in the source. */
export interface Row {
  cells: number;
  end: number;
}

const NOWHERE = -1;

export class Flow {
  private readonly html: string;
  /** Characters so far. The text itself is put together at the end: growing it bit by bit would cost more. */
  private size = 0;
  private readonly parts: string[] = [];
  private rawFrom = 0;
  private rawTo = 0;
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly kept: boolean[] = [];
  private readonly swallowed = { at: [] as number[], from: [] as number[], to: [] as number[] };
  /** Something stands on this line, so a block that begins or ends here breaks it. */
  private lineOpen = false;
  /** A space here shows, if something follows it on this line. */
  private spaceShows = false;
  /** A line break that shows once something follows it; `breakTo` is larger where its source is a line feed. */
  private breakFrom = NOWHERE;
  private breakTo = NOWHERE;
  private spaceFrom = NOWHERE;
  private spaceTo = NOWHERE;
  private readonly melted: number[] = [];
  private end = 0;
  private objectEnd = NOWHERE;

  constructor(html: string) {
    this.html = html;
  }

  get length(): number {
    return this.size;
  }

  /** The body starts here: what is written into an empty mail belongs there. */
  bodyAt(at: number): void {
    if (this.size === 0) this.end = at;
  }

  /** Characters that stand for themselves. */
  run(from: number, to: number, kept: boolean): void {
    this.commit();
    this.raw(from, to, kept);
    this.holds(to);
  }

  /** Text whose source is a character reference (or a line ending of two characters). */
  reference(text: string, from: number, to: number, kept: boolean): void {
    this.commit();
    this.push(text, from, to, kept);
    this.holds(to);
  }

  /** White space that collapses: the source `from`–`to`, of which the part up to `carrier` is the space if it shows. */
  space(from: number, carrier: number, to: number): void {
    if (!this.spaceShows) return;
    if (this.spaceFrom !== NOWHERE) {
      this.melted.push(from, to);
      return;
    }
    this.spaceFrom = from;
    this.spaceTo = carrier;
    if (to > carrier) this.melted.push(carrier, to);
  }

  /** A line feed that is kept. At the end of a block it shows no more than a `<br>` does. */
  lineFeed(from: number, to: number): void {
    this.breakLine(from, to);
  }

  /** `<br>` at `at`. */
  lineBreak(at: number): void {
    const place = this.behindObject(at);
    this.breakLine(place, place);
  }

  /** A block begins or ends at `at`. */
  boundary(at: number): void {
    this.dropSpace();
    if (this.lineOpen) this.breakFrom = this.behindObject(at);
    // A kept line feed before it makes the same break; which of the two shows is not told apart.
    if (this.lineOpen || this.breakFrom !== NOWHERE) this.breakTo = this.breakFrom;
    this.startLine();
  }

  /** A picture or another thing without text that stands in the line, up to `end` in the source. */
  object(end: number): void {
    this.commit();
    this.holds(end);
    this.objectEnd = end;
  }

  /** A cell begins: the first one of a row begins its line, the others are set off by a tab. */
  openCell(row: Row): void {
    this.dropSpace();
    row.cells += 1;
    if (row.cells === 1) {
      this.flushBreak();
    } else {
      const end = this.breakFrom === NOWHERE ? row.end : this.breakFrom;
      this.breakFrom = NOWHERE;
      this.generate('\t', end);
    }
    this.startLine();
  }

  closeCell(row: Row, at: number): void {
    this.dropSpace();
    row.end = this.behindObject(at);
  }

  /** A row with cells always takes a line, even when they are empty. */
  closeRow(row: Row): void {
    if (row.cells === 0) return;
    this.dropSpace();
    if (this.breakFrom === NOWHERE) this.breakFrom = row.end;
    this.breakTo = this.breakFrom;
    this.startLine();
  }

  finish(): SourceMap {
    this.flushRaw();
    const { at, from, to, kept, swallowed } = this;
    const text = this.parts.join('');
    const end = this.breakFrom === NOWHERE ? this.end : this.breakFrom;
    return { text, at, from, to, kept, swallowed, end };
  }

  /** Something visible follows: what waited for it shows now. */
  private commit(): void {
    this.flushBreak();
    if (this.spaceFrom === NOWHERE) return;
    const place = this.size;
    const { spaceFrom, spaceTo } = this;
    if (spaceTo - spaceFrom === 1 && this.html.charCodeAt(spaceFrom) === 32)
      this.raw(spaceFrom, spaceTo, false);
    else this.push(' ', spaceFrom, spaceTo, false);
    for (let i = 0; i < this.melted.length; i += 2) {
      this.swallowed.at.push(place);
      this.swallowed.from.push(this.melted[i] as number);
      this.swallowed.to.push(this.melted[i + 1] as number);
    }
    this.dropSpace();
  }

  private flushBreak(): void {
    if (this.breakFrom === NOWHERE) return;
    const { breakFrom, breakTo } = this;
    this.breakFrom = NOWHERE;
    if (breakTo === breakFrom) this.generate('\n', breakFrom);
    else if (breakTo - breakFrom === 1 && this.html.charCodeAt(breakFrom) === 10)
      this.raw(breakFrom, breakTo, true);
    else this.push('\n', breakFrom, breakTo, true);
  }

  /** Where something goes that is written at the end of this line: not behind the space that a picture leaves over. */
  private behindObject(at: number): number {
    return this.lineOpen && this.end === this.objectEnd ? this.end : at;
  }

  private breakLine(from: number, to: number): void {
    this.dropSpace();
    this.flushBreak();
    this.breakFrom = from;
    this.breakTo = to;
    this.startLine();
  }

  private startLine(): void {
    this.lineOpen = false;
    this.spaceShows = false;
  }

  private dropSpace(): void {
    this.spaceFrom = NOWHERE;
    if (this.melted.length > 0) this.melted.length = 0;
  }

  private generate(character: string, at: number): void {
    this.push(character, at, at, false);
  }

  /** Something stands on this line now, up to `end` in the source. */
  private holds(end: number): void {
    this.end = end;
    this.lineOpen = true;
    this.spaceShows = true;
  }

  /** Source that is its own text; joined to the stretch before it where it goes on. */
  private raw(from: number, to: number, kept: boolean): void {
    const last = this.to.length - 1;
    if (this.rawTo === from && this.rawFrom < from && this.kept[last] === kept) {
      this.to[last] = to;
    } else {
      this.stretch(from, to, kept);
      this.rawFrom = from;
    }
    this.rawTo = to;
    this.size += to - from;
  }

  private push(text: string, from: number, to: number, kept: boolean): void {
    this.stretch(from, to, kept);
    this.parts.push(text);
    this.size += text.length;
  }

  private stretch(from: number, to: number, kept: boolean): void {
    this.flushRaw();
    this.at.push(this.size);
    this.from.push(from);
    this.to.push(to);
    this.kept.push(kept);
  }

  private flushRaw(): void {
    if (this.rawTo > this.rawFrom) this.parts.push(this.html.slice(this.rawFrom, this.rawTo));
    this.rawFrom = this.rawTo;
  }
}
