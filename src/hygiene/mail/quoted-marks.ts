import type { Attributes } from './html-tags';
import type { Range } from './types';

/**
 * What an element says about quoted history: `quote` holds nothing else, `introduction` holds the line above it;
 * `gmail` holds nothing else unless quotes in it mark the history piece by piece; with `rest` history begins and runs
 * to the end; `header` does the same if a mail's header follows; `reference` holds all of it, or the header alone; behind `append` Outlook on the web puts history.
 */
export type QuoteMark = 'quote' | 'reference' | 'introduction' | 'gmail' | 'rest' | 'header' | 'append';

/** What the structure of an HTML mail says about quoted history, in offsets of its visible text. */
export interface QuoteSigns {
  /** Holders of history; they may overlap. */
  readonly ranges: readonly Range[];
  /** Where history begins that runs to the end. */
  readonly rest: number | undefined;
  /** Where it begins too, if a mail's header stands there. Ascending. */
  readonly headers: readonly number[];
}

/** Classes of introductions: Gmail, Thunderbird. */
const INTRODUCTIONS = new Set(['gmail_attr', 'moz-cite-prefix']);
/** Classes of holders: Thunderbird, Proton Mail, Yahoo. */
const CLASSES = new Set(['moz-forward-container', 'protonmail_quote', 'yahoo_quoted']);
/** Class of Outlook for iOS and Android: some versions hold the whole history in it, others only its header. */
const REFERENCE = 'ms-outlook-mobile-reference-message';
/** Ids of holders: Outlook for iOS and Android, Outlook for Mac 2011. */
const IDS = new Set(['mail-editor-reference-message-container', 'OLK_SRC_BODY_SECTION']);

/** The mark that an element carries. The signs and their sources are listed in README.md. */
export function quoteMarkOf(name: string, attributes: Attributes): QuoteMark | undefined {
  const { id, style, type } = attributes;
  const classes = attributes.class === undefined ? [] : attributes.class.split(/\s+/).map(own);
  if (name === 'blockquote') {
    const cited = type !== undefined && type.toLowerCase() === 'cite';
    if (cited || classes.indexOf('gmail_quote') >= 0) return 'quote';
  }
  if (classes.some((each) => CLASSES.has(each))) return 'quote';
  if (classes.indexOf(REFERENCE) >= 0) return 'reference';
  if (classes.some((each) => INTRODUCTIONS.has(each))) return 'introduction';
  if (id !== undefined) {
    if (IDS.has(own(id))) return 'quote';
    if (own(id) === 'divRplyFwdMsg') return 'rest';
    if (own(id) === 'appendonsend') return 'append';
  }
  if (name !== 'div') return undefined;
  if (classes.indexOf('gmail_quote') >= 0) return 'gmail';
  return style !== undefined && drawsRuleAbove(style) ? 'header' : undefined;
}

/** Outlook on the web puts `x_` before the ids and classes of what it quotes, once for every time it was quoted. */
function own(name: string): string {
  let start = 0;
  while (name.startsWith('x_', start)) start += 2;
  return name.slice(start);
}

/** `border-top:solid #E1E1E1 1.0pt` of Outlook for Windows, or as a browser writes it after editing. */
function drawsRuleAbove(style: string): boolean {
  const plain = style.toLowerCase();
  return plain.indexOf('border-top') >= 0 || /border-style:\s?solid none none/.test(plain);
}

const isHolder = (mark: QuoteMark) => mark === 'quote' || mark === 'introduction' || mark === 'reference';

/** Collects the marks while the tags go by. */
export class QuoteMarks {
  private readonly ranges: Range[] = [];
  private readonly headers: number[] = [];
  private rest: number | undefined;
  private depth = 0;
  private start = 0;
  private pieces = 0;
  private readonly gmail: { readonly start: number; readonly pieces: number }[] = [];
  private appendAt = -1;

  /** An element with `mark` opens where the visible text has `at` characters. */
  open(mark: QuoteMark, at: number): void {
    if (mark === 'append') this.appendAt = at;
    if (mark === 'gmail') this.gmail.push({ start: at, pieces: this.pieces });
    const { held } = this;
    if (isHolder(mark)) {
      if (this.depth === 0) this.start = at;
      this.depth += 1;
    }
    if (held || (this.held && mark !== 'reference')) return;
    if (mark === 'rest') this.restFrom(at);
    if ((mark === 'header' || mark === 'reference') && this.headers[this.headers.length - 1] !== at)
      this.headers.push(at);
  }

  close(mark: QuoteMark, at: number): void {
    if (isHolder(mark)) {
      this.depth -= 1;
      if (this.depth === 0) this.add(this.start, at);
      if (mark === 'quote') this.pieces += 1;
    }
    if (mark !== 'gmail') return;
    const holder = this.gmail.pop();
    if (holder !== undefined && holder.pieces === this.pieces) this.add(holder.start, at);
  }

  /** `<hr>`: directly behind the place for the history it is the rule that Outlook on the web draws above it. */
  rule(at: number): void {
    if (!this.held && this.appendAt === at) this.restFrom(at);
  }

  signs(): QuoteSigns {
    return { ranges: this.ranges, rest: this.rest, headers: this.headers };
  }

  /** Inside a holder nothing begins that runs to the end: an answer may stand below. */
  private get held(): boolean {
    return this.depth > 0 || this.gmail.length > 0;
  }

  private restFrom(at: number): void {
    if (this.rest === undefined) this.rest = at;
  }

  private add(start: number, end: number): void {
    if (end > start) this.ranges.push({ start, end });
  }
}
