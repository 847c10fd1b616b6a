/**
 * Builds the visible text line by line, as a browser lays it out, and keeps for every stretch of it where in the
 * source it comes from.
 */

/**
 * Where the visible text comes from: stretch i begins at `at[i]` of the text and ends where the next one begins; its
 * source is `from[i]`–`to[i]`. Source and text of the same length: character by character. An empty source: the line
 * break or tab was generated, and `from` is where something written there would have to stand. Otherwise the whole
 * source stands for the whole stretch (a character reference). All four arrays ascend.
 */
export interface SourceMap {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** White space is kept as written there (`<pre>`). */
  readonly kept: readonly boolean[];
  readonly swallowed: Swallowed;
  /** Where something written behind the last character would have to stand. */
  readonly end: number;
}

/** White space that melted into the space at `at` of the text, behind that space's own character. Ascending. */
export interface Swallowed {
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** One table row: how many cells it has so far, and where the content of the last one ends in the source. */
export interface Row {
  cells: number;
  end: number;
}

const NOWHERE = -1;

export class Flow {
  private readonly html: string;
  private text = '';
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly kept: boolean[] = [];
  private readonly swallowed = { at: [] as number[], from: [] as number[], to: [] as number[] };
  private verbatim = false;
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
    return this.text.length;
  }

  /** The body starts here: what is written into an empty mail belongs there. */
  bodyAt(at: number): void {
    if (this.text === '') this.end = at;
  }

  /** Characters that stand for themselves. */
  run(from: number, to: number, kept: boolean): void {
    this.commit();
    this.stretch(this.html.slice(from, to), from, to, kept);
  }

  /** Text whose source is a character reference (or a line ending of two characters). */
  reference(text: string, from: number, to: number, kept: boolean): void {
    this.commit();
    this.stretch(text, from, to, kept);
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
    this.end = end;
    this.objectEnd = end;
    this.lineOpen = true;
    this.spaceShows = true;
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
    row.end = at;
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
    const { text, at, from, to, kept, swallowed } = this;
    const end = this.breakFrom === NOWHERE ? this.end : this.breakFrom;
    return { text, at, from, to, kept, swallowed, end };
  }

  /** Something visible follows: what waited for it shows now. */
  private commit(): void {
    this.flushBreak();
    if (this.spaceFrom === NOWHERE) return;
    const place = this.text.length;
    this.stretch(' ', this.spaceFrom, this.spaceTo, false);
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
    this.melted.length = 0;
  }

  private generate(character: string, at: number): void {
    this.push(character, at, at, false);
  }

  private stretch(text: string, from: number, to: number, kept: boolean): void {
    const last = this.to.length - 1;
    const plain = to - from === text.length;
    if (plain && this.verbatim && this.to[last] === from && this.kept[last] === kept) {
      this.text += text;
      this.to[last] = to;
    } else this.push(text, from, to, kept);
    this.verbatim = plain;
    this.end = to;
    this.lineOpen = true;
    this.spaceShows = true;
  }

  private push(text: string, from: number, to: number, kept: boolean): void {
    this.at.push(this.text.length);
    this.from.push(from);
    this.to.push(to);
    this.kept.push(kept);
    this.text += text;
    this.verbatim = false;
  }
}
