import type { Flow, Row } from './html-flow';
import type { LookReader } from './html-looks';
import { type Open, OpenElements } from './html-stack';
import {
  BREAKOUT,
  COLLAPSED,
  EATS_LINE_FEED,
  endsParagraph,
  FOREIGN,
  FORMATTING,
  HIDDEN,
  INTEGRATION,
  isBlock,
  isSpecial,
  KEPT,
  OBJECTS,
  PREFORMATTED,
  readStyle,
  type StartTag,
  TABLE_FRAMES,
  TABLE_PARTS,
  VERBATIM,
  VOID,
  type WhiteSpace,
} from './html-tags';
import { QuoteMarks, quoteMarkOf } from './quoted-marks';

/**
 * Which elements are open: as much of browsers' tree building as the visible text depends on. Every step costs the
 * same however deep the tags are nested, so hostile mail stays linear.
 */
export class Tree {
  readonly quotes = new QuoteMarks();
  /** Inside a drawing or formula. */
  foreign = false;
  /** Where a line feed would be eaten (directly behind `<pre>`). */
  eatsLineFeedAt = -1;
  private whiteSpace: WhiteSpace = COLLAPSED;
  private hidden = 0;
  private readonly flow: Flow;
  private readonly looks: LookReader | undefined;
  private readonly stack = new OpenElements();

  constructor(flow: Flow, looks?: LookReader) {
    this.flow = flow;
    this.looks = looks;
  }

  get visible(): boolean {
    return this.hidden === 0;
  }

  /** How white space is treated right here; between rows and cells it is never shown. */
  get textSpace(): WhiteSpace {
    return TABLE_FRAMES.has(this.stack.innermost) ? COLLAPSED : this.whiteSpace;
  }

  /** Inside a style sheet. */
  get inStyle(): boolean {
    return this.stack.innermost === 'style';
  }

  /** Character references are not read here. */
  get verbatim(): boolean {
    return VERBATIM.has(this.stack.innermost);
  }

  open(tag: StartTag): void {
    const { name, from } = tag;
    if (this.foreign && (endsParagraph(name) || BREAKOUT.has(name))) this.leaveForeign(from);
    if (name === 'head' || !this.fits(name)) return;
    this.endImplied(name, from);
    if (VOID.has(name) && !this.foreign) this.openVoid(tag);
    else if (!tag.selfClosing || !(this.foreign || FOREIGN.has(name))) this.push(tag);
  }

  close(name: string, from: number): void {
    if (name === 'br') this.breakLine(from);
    if (name === 'body' || name === 'html' || name === 'head') return;
    // </form> ends the form and nothing that is still open in it.
    if (name === 'form' && this.stack.innermost !== 'form') return;
    const index = this.stack.nearest(name);
    if (index < 0) {
      if (name === 'p') this.boundary(from);
      return;
    }
    if (TABLE_PARTS.has(name)) {
      if (index < this.stack.nearest('table')) return;
    } else if (name !== 'table' && isSpecial(name)) {
      const button = name === 'p' ? this.stack.nearest('button') : -1;
      if (index < Math.max(this.stack.scope, button)) return;
    } else if (name !== 'table' && index < this.stack.special) {
      this.stopFormatting(index);
      return;
    }
    this.closeDownTo(index, from);
  }

  /** The source ends at `at`. */
  finish(at: number): void {
    this.closeDownTo(0, at);
  }

  /** Parts of a table count only in a table, a body only where none is open yet. */
  private fits(name: string): boolean {
    if (TABLE_PARTS.has(name)) return this.stack.nearest('table') >= 0;
    if (name === 'html') return this.stack.length === 0;
    return name !== 'body' || this.stack.length === 0 || this.stack.innermost === 'html';
  }

  private leaveForeign(at: number): void {
    while (this.foreign) this.closeDownTo(this.stack.length - 1, at);
  }

  /** Ends what the start of `name` ends without saying so: `<li>` the `<li>` before it, a block the paragraph. */
  private endImplied(name: string, at: number): void {
    const scope = this.stack.scope;
    if (name === 'li')
      this.end('li', Math.max(scope, this.stack.nearest('ul'), this.stack.nearest('ol')), at);
    if (name === 'dd' || name === 'dt') {
      this.end('dd', scope, at);
      this.end('dt', scope, at);
    }
    if (name === 'option' && this.stack.innermost === 'option') this.closeDownTo(this.stack.length - 1, at);
    if (endsParagraph(name)) this.end('p', Math.max(scope, this.stack.nearest('button')), at);
    if (TABLE_PARTS.has(name)) this.endTableParts(name, at);
  }

  private endTableParts(name: string, at: number): void {
    const table = this.stack.nearest('table');
    this.end('caption', table, at);
    const cell = name === 'td' || name === 'th';
    const row = this.stack.nearest('tr');
    this.end('td', cell ? Math.max(table, row) : table, at);
    this.end('th', cell ? Math.max(table, row) : table, at);
    if (cell) {
      if (row < table) this.push({ name: 'tr', attributes: {}, from: at, to: at, selfClosing: false });
      return;
    }
    this.end('tr', table, at);
    if (name === 'tr') return;
    for (const part of ['tbody', 'tfoot', 'thead']) this.end(part, table, at);
  }

  /** Closes the nearest open `name`, unless a barrier stands between. */
  private end(name: string, barrier: number, at: number): void {
    const index = this.stack.nearest(name);
    if (index > barrier) this.closeDownTo(index, at);
  }

  private openVoid(tag: StartTag): void {
    const { name, attributes, from, to } = tag;
    const { hidden, display } = readStyle(attributes.style);
    if (!this.visible || hidden || attributes.hidden !== undefined) return;
    if (name === 'br') this.flow.lineBreak(from);
    else if (isBlock(name, display)) this.flow.boundary(from);
    else if (OBJECTS.has(name) && attributes.type !== 'hidden') {
      this.flow.object(to);
      this.looks?.picture(tag, this.flow.length);
    }
    if (name === 'hr') this.quotes.rule(this.flow.length);
  }

  private push(tag: StartTag): void {
    const { name, attributes, from, to } = tag;
    const style = readStyle(attributes.style);
    const hides = HIDDEN.has(name) || attributes.hidden !== undefined || style.hidden;
    const block = isBlock(name, style.display);
    const shown = this.visible && !hides;
    if (shown && (name === 'td' || name === 'th')) this.openCell();
    else if (shown && block) this.flow.boundary(from);
    const quote = shown ? quoteMarkOf(name, attributes) : undefined;
    if (quote !== undefined) this.quotes.open(quote, this.flow.length);
    const row = name === 'tr' && shown ? { cells: 0, end: to } : undefined;
    const { whiteSpace: outerSpace, foreign: outerForeign } = this;
    this.stack.push({ name, hides, block, row, quote, outerSpace, outerForeign });
    this.looks?.element(tag, this.flow.length, block || TABLE_PARTS.has(name));
    if (hides) this.hidden += 1;
    this.whiteSpace = style.whiteSpace ?? (PREFORMATTED.has(name) ? KEPT : this.whiteSpace);
    this.foreign = FOREIGN.has(name) || (this.foreign && !INTEGRATION.has(name));
    if (EATS_LINE_FEED.has(name)) this.eatsLineFeedAt = to;
    if (name === 'body') this.flow.bodyAt(to);
  }

  private closeDownTo(index: number, at: number): void {
    while (this.stack.length > index) this.pop(at);
  }

  private pop(at: number): void {
    const open = this.stack.pop();
    if (this.visible) this.leave(open, at);
    this.looks?.close(this.flow.length);
    if (open.hides) this.hidden -= 1;
    if (open.quote !== undefined) this.quotes.close(open.quote, this.flow.length);
    this.whiteSpace = open.outerSpace;
    this.foreign = open.outerForeign;
  }

  private leave(open: Open, at: number): void {
    const row = this.rowAround();
    if (open.row !== undefined) this.flow.closeRow(open.row);
    else if (row !== undefined && (open.name === 'td' || open.name === 'th')) this.flow.closeCell(row, at);
    else if (open.block) this.flow.boundary(at);
  }

  private openCell(): void {
    const row = this.rowAround();
    if (row !== undefined) this.flow.openCell(row);
  }

  private rowAround(): Row | undefined {
    const open = this.stack.at(this.stack.nearest('tr'));
    return open === undefined ? undefined : open.row;
  }

  /** A formatting element whose end tag stands inside a block that began in it: it hides nothing from here on. */
  private stopFormatting(index: number): void {
    const open = this.stack.at(index) as Open;
    if (!open.hides || !FORMATTING.has(open.name)) return;
    open.hides = false;
    this.hidden -= 1;
    this.stack.forget(index);
  }

  private breakLine(at: number): void {
    if (this.visible) this.flow.lineBreak(at);
  }

  private boundary(at: number): void {
    if (this.visible) this.flow.boundary(at);
  }
}
