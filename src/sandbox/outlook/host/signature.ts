import { type Handler, Parser } from 'htmlparser2';
import { beforeQuote, textToHtml } from './html-text';

/**
 * The signature's place in a mail being written. Outlook on the web holds it in an element of this id
 * (https://github.com/OfficeDev/office-js/issues/1893); what it quotes it marks with `x_`, so that the signature of an
 * earlier mail is not taken for this one's. Everything outside the signature stays byte for byte.
 */
const ID = 'Signature';

/** The line between what is written and the signature (https://github.com/OfficeDev/office-js/issues/3262). */
const EMPTY_LINE = '<div><br></div>';

/** The first of these ends what is being written: the quoted mail follows. */
const QUOTE = /^(?:appendonsend|divRplyFwdMsg)$/;

/** Where the quoted mail begins in a plain-text answer: the line of underscores that Outlook writes. */
const TEXT_QUOTE = /^_{32}$/m;

/**
 * Puts `piece` (HTML) into the mail's signature: in place of the one that is there, else above the quoted mail, else at
 * the end. With `stack` the old one stays above the new.
 */
export function putHtmlSignature(body: string, piece: string, stack = false): string {
  const inner = inside(piece);
  const old = stack ? null : signatureIn(body);
  if (old) return body.slice(0, old.start) + inner + body.slice(old.end);
  if (inner === '') return body;
  return beforeQuote(body, `${EMPTY_LINE}<div id="${ID}" class="elementToProof">${inner}</div>`);
}

/** The same in a plain-text mail, where nothing marks the old one but its words: `old`, as long as they stand as they were put. */
export function putTextSignature(body: string, piece: string, old: string | undefined): string {
  const quote = TEXT_QUOTE.exec(body)?.index ?? body.length;
  const written = body.slice(0, quote);
  const at = old ? written.lastIndexOf(old) : -1;
  if (old && at >= 0) return body.slice(0, at) + piece + body.slice(at + old.length);
  if (piece === '') return body;
  const gap = written.endsWith('\n\n') ? '' : written.endsWith('\n') ? '\n' : '\n\n';
  const rest = quote < body.length ? `\n\n${body.slice(quote)}` : '';
  return written + gap + piece + rest;
}

/** The inside of the signature's element, in offsets of `html`; null where there is none. */
export function signatureIn(html: string): { start: number; end: number } | null {
  let depth = 0;
  let quoted = false;
  let inDepth = 0;
  let start = -1;
  let end = -1;
  const handler: Partial<Handler> = {
    onopentag(_name, { id }) {
      depth += 1;
      quoted ||= QUOTE.test(id ?? '');
      if (start >= 0 || quoted || id !== ID) return;
      start = parser.endIndex + 1;
      inDepth = depth;
    },
    onclosetag(_name, implied) {
      // An element that nobody closed ends with the mail; nothing in it can be told from what follows.
      if (start >= 0 && end < 0 && depth === inDepth) end = implied ? start : parser.startIndex;
      depth -= 1;
    },
  };
  // Character references are of no interest, and the bundles have no table of them (webpack.config.js).
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(html);
  return start < 0 || end < 0 ? null : { start, end };
}

/** Coercion to text takes any tags out, says Microsoft (Office.Body.setSignatureAsync). */
export function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][a-z0-9:]*(?:\s[^<>]*)?\/?>/gi, '');
}

/** Text as the HTML of a signature. */
export const signatureOfText = (text: string): string => textToHtml(withoutTags(text));

/** Of a whole document only what its body shows. */
function inside(html: string): string {
  const open = /<body[^<>]*>/i.exec(html);
  if (!open) return html;
  const from = open.index + open[0].length;
  const to = html.toLowerCase().lastIndexOf('</body>');
  return html.slice(from, to < from ? undefined : to);
}
