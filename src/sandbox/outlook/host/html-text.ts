/**
 * How this Outlook turns one kind of body into the other. Deliberately not the heart's converter: the host plays
 * Microsoft's part, and a test that compares the two should compare two things.
 */

const BREAKS_AROUND = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DT DD FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'NOSCRIPT']);

/** The visible text of an HTML body, one line a block. */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const newline = () => {
    const last = out.at(-1);
    if (last !== undefined && !last.endsWith('\n')) out.push('\n');
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\r\n]+/g, ' ');
      const atStart = out.length === 0 || out.at(-1)?.endsWith('\n');
      const piece = atStart ? text.replace(/^ /, '') : text;
      if (piece !== '') out.push(piece);
      return;
    }
    if (!(node instanceof Element) || UNSEEN.has(node.tagName)) return;
    if (node.tagName === 'BR') {
      out.push('\n');
      return;
    }
    const block = BREAKS_AROUND.has(node.tagName);
    if (block) newline();
    for (const inner of node.childNodes) walk(inner);
    if (node.tagName === 'TD' || node.tagName === 'TH') out.push('\t');
    if (block) newline();
  };
  walk(new DOMParser().parseFromString(html, 'text/html').documentElement);
  return out.join('').replaceAll('\u00a0', ' ').replace(/\s+$/, '');
}

/** Text as HTML that shows the same: characters with a meaning are escaped, lines keep. */
export function textToHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>');
}

/** Puts `piece` at the very start of what is written, inside <body> where the HTML has one. */
export function atStart(html: string, piece: string): string {
  const body = /<body[^>]*>/i.exec(html);
  if (!body) return piece + html;
  const at = body.index + body[0].length;
  return html.slice(0, at) + piece + html.slice(at);
}

export function atEnd(html: string, piece: string): string {
  const at = html.toLowerCase().lastIndexOf('</body>');
  return at < 0 ? html + piece : html.slice(0, at) + piece + html.slice(at);
}

/** Where the quoted mail starts in a reply written in Outlook on the web, with the rule above it. */
const QUOTE_START = /(?:<hr[^<>]*>\s*)?<div[^<>]*\sid=["']?(?:appendonsend|divRplyFwdMsg)\b/i;

/** Puts `piece` at the end of what is being written: before the quoted mail where there is one. */
export function beforeQuote(html: string, piece: string): string {
  const quote = QUOTE_START.exec(html);
  return quote ? html.slice(0, quote.index) + piece + html.slice(quote.index) : atEnd(html, piece);
}
