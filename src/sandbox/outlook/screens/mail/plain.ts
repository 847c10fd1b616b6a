import { type Handler, Parser } from 'htmlparser2';
import { decoded } from '../../../../hygiene/mail/characters';

const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Paragraphs stand apart from their neighbours by an empty line, as a browser shows them. */
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol']);
/** Lists deeper than this are not indented further. */
const DEEPEST_INDENT = 8;
const silent = new Set(['style', 'script', 'head', 'title', 'template']);

/**
 * HTML → plain text that keeps every visible word: lines for blocks, "- " or "1. " for list items, tabs between cells, the address
 * behind a link whose words don't show it. For a mail that is switched to plain text, and for quoting in one.
 */
export function htmlToPlain(html: string): string {
  const out = new PlainWriter();
  const lists: { ordered: boolean; count: number }[] = [];
  const links: { href: string; from: number }[] = [];
  let hidden = 0;
  let pre = 0;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (silent.has(name)) hidden += 1;
      if (name === 'pre') pre += 1;
      if (name === 'br') out.breakLine();
      if (blocks.has(name)) out.startBlock(paragraphs.has(name) && lists.length === 0);
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
      if (name === 'li') out.writeRaw(bullet(lists));
      if (name === 'hr') out.write('_'.repeat(32));
      if ((name === 'td' || name === 'th') && !out.atLineStart()) out.write('\t');
      if (name === 'a') links.push({ href: decoded(attributes.href ?? ''), from: out.mark() });
    },
    ontext(source) {
      if (hidden > 0) return;
      const text = decoded(source);
      if (pre > 0) out.writeRaw(text);
      else out.write(text);
    },
    onclosetag(name) {
      if (silent.has(name)) hidden -= 1;
      if (name === 'pre') pre -= 1;
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'a') writeAddress(out, links.pop());
      if (blocks.has(name)) out.startBlock(paragraphs.has(name) && lists.length === 0);
    },
  };
  // The bundles have no table of named characters (webpack.config.js): they are read here.
  new Parser(handler, { decodeEntities: false }).end(html);
  return out.text();
}

/** Plain text → HTML, a div per line, blanks kept, as Outlook converts it. */
export function plainToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(
      (line) =>
        `<div>${escapeHtml(line).replace(/ {2}/g, ' &nbsp;').replace(/\t/g, '&nbsp; &nbsp; ') || '<br>'}</div>`,
    )
    .join('');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function bullet(lists: { ordered: boolean; count: number }[]): string {
  const list = lists[lists.length - 1];
  if (!list) return '- ';
  list.count += 1;
  return `${'  '.repeat(Math.min(lists.length - 1, DEEPEST_INDENT))}${list.ordered ? `${list.count}. ` : '- '}`;
}

function writeAddress(out: PlainWriter, link: { href: string; from: number } | undefined): void {
  if (!link || !/^(https?|mailto):/i.test(link.href)) return;
  const bare = link.href.replace(/^mailto:/i, '');
  const words = out.since(link.from).trim();
  if (words === '' || bare.replace(/^https?:\/\/|\/$/gi, '') === words.replace(/^https?:\/\/|\/$/gi, ''))
    return;
  out.write(` <${bare}>`);
}

/** Collects text the way a browser lays it out: blanks collapse, blocks start lines, at most one empty line between paragraphs. */
class PlainWriter {
  private readonly pieces: string[] = [];
  private size = 0;
  private lineStart = true;
  private pendingBlank = false;
  private gap: 0 | 1 | 2 = 0;

  write(text: string): void {
    for (const piece of text.replace(/[ \n\r\f]+/g, ' ').split(/(?<= )|(?= )/)) {
      if (piece === ' ') this.pendingBlank = !this.lineStart;
      else if (piece !== '') this.put(piece);
    }
  }

  writeRaw(text: string): void {
    if (text === '') return;
    this.put(text);
    this.lineStart = text.endsWith('\n');
  }

  breakLine(): void {
    this.openGap();
    this.push('\n');
    this.lineStart = true;
    this.pendingBlank = false;
  }

  startBlock(apart: boolean): void {
    this.pendingBlank = false;
    if (this.size > 0) this.gap = Math.max(this.gap, apart ? 2 : 1) as 1 | 2;
  }

  atLineStart = (): boolean => this.lineStart || this.gap > 0;
  mark = (): number => this.pieces.length;
  since = (from: number): string => this.pieces.slice(from).join('');
  text = (): string =>
    this.pieces
      .join('')
      .replace(/\u00a0/g, ' ')
      .replace(/[ \t]+\n/g, '\n')
      .trimEnd();

  private put(piece: string): void {
    this.openGap();
    if (this.pendingBlank) this.push(' ');
    this.push(piece);
    this.pendingBlank = false;
    this.lineStart = false;
  }

  private openGap(): void {
    if (this.gap === 0) return;
    if (!this.lineStart) this.push('\n');
    if (this.gap === 2) this.push('\n');
    this.gap = 0;
    this.lineStart = true;
  }

  private push(text: string): void {
    this.pieces.push(text);
    this.size += text.length;
  }
}
