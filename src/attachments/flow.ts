import type { Writer } from './writer';

const MOST_TABS = 64;
const MOST_LINES = 2;

/**
 * Lines and tables as text: a line is a line, cells are divided by tabs, rows by line breaks. Breaks are kept back until
 * text follows, so that the last paragraph of a cell makes no line and a file does not end in empty ones.
 */
export class Flow {
  private readonly out: Writer;
  private pending = '';
  private flushed = 0;
  private begun = false;
  private readonly cells: { readonly flushed: number; readonly length: number }[] = [];

  constructor(out: Writer) {
    this.out = out;
  }

  text(text: string): void {
    if (text === '') return;
    if (this.pending !== '') this.out.write(this.begun ? this.pending : this.pending.replace(/^\n{1,2}/, ''));
    this.begun = true;
    this.pending = '';
    this.flushed += 1;
    this.out.write(text);
  }

  /** Ends a line or paragraph. */
  line(): void {
    if (!this.pending.endsWith('\n'.repeat(MOST_LINES))) this.pending += '\n';
  }

  cellStart(): void {
    this.cells.push({ flushed: this.flushed, length: this.pending.length });
  }

  emptyCells(count: number): void {
    this.pending += '\t'.repeat(Math.max(0, Math.min(count, MOST_TABS - this.pending.length)));
  }

  /** For formats that tell only where cells end: the next one begins here. */
  cellMark(): void {
    this.cells.pop();
    this.cellStart();
  }

  /** Ends a cell: the breaks at its own end go, a tab comes. */
  cellEnd(): void {
    const start = this.cells.pop();
    const kept = start?.flushed === this.flushed ? start.length : 0;
    this.pending = this.pending.slice(0, kept) + this.pending.slice(kept).replace(/\n{1,2}$/, '');
    if (this.pending.length < MOST_TABS) this.pending += '\t';
  }

  /** Ends a row. */
  row(): void {
    this.pending = this.pending.replace(/\t{1,64}$/, '');
    this.line();
  }

  /** Begins a new line unless one is just begun: for what stands apart from the text around it. */
  apart(): void {
    if (!this.pending.endsWith('\n')) this.line();
  }

  /** Drops the breaks at the end; what comes next begins anew. */
  end(): void {
    this.pending = '';
    this.begun = false;
  }
}
