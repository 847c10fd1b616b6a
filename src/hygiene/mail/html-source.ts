import { Tokenizer } from 'htmlparser2';
import { decoded } from './characters';
import { Flow } from './html-flow';
import type { LookReader } from './html-looks';
import type { SourceMap } from './html-map';
import { type Attributes, VOID } from './html-tags';
import { Tree } from './html-tree';
import { Words } from './html-words';
import { type QuoteMark, type QuoteSigns, quoteMarkOf } from './quoted-marks';

/** One tag as it stands in the source, brackets included. `alone`: it has neither content nor an end tag. */
export interface SourceTag {
  readonly is: 'open' | 'close' | 'alone';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly mark: QuoteMark | undefined;
}

/**
 * Reads a source once: its visible text with the map back, and what its structure says about quoted history.
 *
 * @param tags gets every tag, in order, where the caller wants them
 * @param looks is told how the text looks, where the caller wants to know
 */
export function readSource(
  html: string,
  tags?: SourceTag[],
  looks?: LookReader,
): { readonly map: SourceMap; readonly signs: QuoteSigns } {
  const flow = new Flow(html);
  const tree = new Tree(flow, looks);
  // Without the package's own table of named characters: it costs 13 KB in the send handler (see no-entity-table.ts).
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    new Tags(html, tree, new Words(html, flow, tree), tags, looks),
  );
  // In HTML `<![CDATA[` begins a comment that ends at the next `>`, and the rest is text; htmlparser2 would drop all
  // up to `]]>`. Only the capitals make it a CDATA section, so it is given small ones; offsets stay.
  tokenizer.write(html.replace(/<!\[CDATA\[/g, '<![cdata['));
  tokenizer.end();
  tree.finish(html.length);
  return { map: flow.finish(), signs: tree.quotes.signs() };
}

/** Turns the tokenizer's offsets into tags. */
class Tags {
  private readonly html: string;
  private readonly tree: Tree;
  private readonly words: Words;
  private readonly seen: SourceTag[] | undefined;
  private readonly looks: LookReader | undefined;
  private name = '';
  private from = 0;
  private attribute: keyof Attributes | undefined;
  private attributes: { -readonly [name in keyof Attributes]: string } = {};

  constructor(
    html: string,
    tree: Tree,
    words: Words,
    seen: SourceTag[] | undefined,
    looks: LookReader | undefined,
  ) {
    this.html = html;
    this.tree = tree;
    this.words = words;
    this.seen = seen;
    this.looks = looks;
  }

  isInForeignContext(): boolean {
    return this.tree.foreign;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.from = start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE)).toLowerCase();
    this.attribute = ATTRIBUTES.get(name) || (this.looks && LOOK_ATTRIBUTES.get(name));
    const known = this.attribute;
    // The first of two attributes with one name counts.
    if (known !== undefined && this.attributes[known] !== undefined) this.attribute = undefined;
    else if (known !== undefined) this.attributes[known] = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== undefined) this.attributes[this.attribute] = decoded(this.html.slice(start, end));
  }

  onopentagend(end: number): void {
    this.open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    const bracket = this.seen && this.html.indexOf('>', end);
    if (bracket !== undefined && bracket >= 0)
      this.seen?.push({ is: 'close', name, from: start - 2, to: bracket + 1, mark: undefined });
    this.tree.close(name, start - 2);
  }

  ontext(start: number, end: number): void {
    if (this.isUnfinishedTag(start)) return;
    if (this.looks && this.tree.inStyle) this.looks.style(this.html.slice(start, end));
    else this.words.read(start, end);
  }

  /** In a drawing a CDATA section is text; see `readSource` for why it arrives as a comment. */
  oncomment(start: number, end: number): void {
    const section = this.tree.foreign && this.html.startsWith('[CDATA[', start);
    if (section) this.words.read(start + 7, this.html.startsWith(']]', end - 2) ? end - 2 : end);
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  /**
   * A tag that the source's end cuts off is nothing. htmlparser2 12.0 reports some of them as text: from the name on
   * (`<scr`), or from the place -1 on (`<b/`, `</b x`).
   */
  private isUnfinishedTag(start: number): boolean {
    if (start < 0) return true;
    const letter = (this.html.charCodeAt(start) | 32) - 97;
    return letter >= 0 && letter < 26 && this.html.charCodeAt(start - 1) === 60;
  }

  private open(end: number, selfClosing: boolean): void {
    const { name, attributes, from } = this;
    if (this.seen) {
      const alone = VOID.has(name) || (selfClosing && this.tree.foreign);
      const mark = quoteMarkOf(name, attributes);
      this.seen.push({ is: alone ? 'alone' : 'open', name, from, to: end + 1, mark });
    }
    this.tree.open({ name, attributes, from, to: end + 1, selfClosing });
  }
}

/** One more than the longest name that is known. */
const LONGEST_ATTRIBUTE = 11;
const named = (names: string) =>
  new Map(names.split(' ').map((name) => [name, name as keyof Attributes] as const));
const ATTRIBUTES = named('class hidden id style type');
const LOOK_ATTRIBUTES = named('background bgcolor color face height href size width');
