import { readCharacter } from './characters';
import type { Flow } from './html-flow';
import { COLLAPSED, KEPT, type WhiteSpace } from './html-tags';
import type { Tree } from './html-tree';

const NUL = 0;
const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const AMPERSAND = 38;

/** Hands the text between tags to the flow: characters, character references, white space. */
export class Words {
  private readonly html: string;
  private readonly flow: Flow;
  private readonly tree: Tree;
  private space: WhiteSpace = COLLAPSED;

  constructor(html: string, flow: Flow, tree: Tree) {
    this.html = html;
    this.flow = flow;
    this.tree = tree;
  }

  /** Text stands at `start`–`end` of the source. */
  read(start: number, end: number): void {
    if (!this.tree.visible) return;
    this.space = this.tree.textSpace;
    const references = !this.tree.verbatim;
    let at = start === this.tree.eatsLineFeedAt ? this.afterLineFeed(start) : start;
    let run = at;
    while (at < end) {
      const code = this.html.charCodeAt(at);
      const next =
        references && code === AMPERSAND ? this.reference(run, at, end) : this.other(code, run, at, end);
      if (next > at) run = next;
      at = Math.max(next, at + 1);
    }
    this.run(run, end);
  }

  /** Reads what stands at `at`, unless it stands for itself; answers where it ends, or `at`. */
  private other(code: number, run: number, at: number, end: number): number {
    if (code > SPACE) return at;
    // Browsers drop NUL characters between tags.
    if (code === NUL) return this.after(run, at, at + 1);
    if (!isWhiteSpace(code)) return at;
    if (this.space !== COLLAPSED && isLineEnding(code)) {
      this.run(run, at);
      const next = this.afterLineFeed(at);
      this.flow.lineFeed(at, next);
      return next;
    }
    if (this.space === KEPT) return at;
    let next = at + 1;
    while (next < end && this.collapsesToo(next)) next += 1;
    this.run(run, at);
    this.flow.space(at, at + 1, next);
    return next;
  }

  private collapsesToo(at: number): boolean {
    const code = this.html.charCodeAt(at);
    return isWhiteSpace(code) && (this.space === COLLAPSED || !isLineEnding(code));
  }

  /** Reads the character reference at `at`; answers where it ends, or `at` when there is none. */
  private reference(run: number, at: number, limit: number): number {
    const found = readCharacter(this.html, at, limit);
    if (found === null) return at;
    this.run(run, at);
    const { text, end } = found;
    const code = text.charCodeAt(0);
    if (this.space !== COLLAPSED && code === LINE_FEED) this.flow.lineFeed(at, end);
    else if (this.space !== KEPT && isWhiteSpace(code)) this.flow.space(at, end, end);
    else this.flow.reference(text, at, end, this.space === KEPT);
    return end;
  }

  private run(from: number, to: number): void {
    if (to > from) this.flow.run(from, to, this.space === KEPT);
  }

  private after(run: number, at: number, next: number): number {
    this.run(run, at);
    return next;
  }

  /** Behind one line ending (`\n`, `\r\n` or `\r`) at `at`; `at` itself when there is none. */
  private afterLineFeed(at: number): number {
    const code = this.html.charCodeAt(at);
    if (code === RETURN && this.html.charCodeAt(at + 1) === LINE_FEED) return at + 2;
    return isLineEnding(code) ? at + 1 : at;
  }
}

function isWhiteSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB || code === FORM_FEED;
}

function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}
