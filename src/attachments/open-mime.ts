import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { decodeText, looksLikeText, wideEncoding } from './decode-text';

/** A mail as a file, and what the parser did not give of it. */
export interface Mime {
  readonly email: Email;
  readonly leftOut: LeftOut;
}

/** What goes along with a mail and is in nothing that was read of it. */
export interface LeftOut {
  /**
   * Text that some programs show and others do not, or nobody: around the parts of a mail, where its boundaries are
   * damaged, in a second subject, a reply address, an invitation, or the plain text beside HTML.
   */
  readonly texts: readonly string[];
  /** Some text is in an encoding that nobody here knows, or is not in the one that it names. */
  readonly undecoded: boolean;
}

/** The parser's own tree (postal-mime 4), which its types do not tell; `damaged-mail.test.ts` would see another one. */
interface Node {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
    readonly multipart: string | false;
  };
  readonly contentTransferEncoding: { readonly encoding: string };
  readonly contentDisposition: Node['contentType'];
  readonly contentDescription?: string;
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/**
 * Parses a mail (RFC 5322, MIME). A mail attached to a mail is an attachment, not a part of what was written.
 *
 * @throws beyond the parser's limits for nesting and size of headers
 */
export async function openMime(bytes: Uint8Array, nesting?: number): Promise<Mime> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    ...(nesting !== undefined && { maxNestingDepth: nesting }),
  });
  const email = await parser.parse(lineFeeds(bytes));
  const { root } = parser as unknown as { root: Node };
  const nodes = all(root);
  return {
    email,
    leftOut: {
      texts: [
        ...nodes.flatMap(hiddenIn),
        ...root.headers.flatMap(headerText),
        behind(root, bytes),
        email.html === undefined ? '' : (email.text ?? ''),
      ],
      undecoded:
        nodes.some(isUndecoded) ||
        root.headers.some(({ value }) => UTF_7_WORD.test(value)) ||
        UTF_7_PAGE.test(email.html ?? ''),
    },
  };
}

/** Lines that end as they did on old Macs, all of them, are one endless header to the parser. */
function lineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.includes(LF) || !bytes.includes(CR) ? bytes : bytes.map((byte) => (byte === CR ? LF : byte));
}
const LF = 10;
const CR = 13;

function all(root: Node): Node[] {
  const nodes = [root];
  for (const { childNodes } of nodes) for (const child of childNodes) nodes.push(child);
  return nodes;
}

/** What stands before, between and behind parts; what an invitation says; the names of a file that others are used for. */
function hiddenIn(node: Node): string[] {
  const { value, params } = node.contentType.parsed;
  const isCalendar = value === 'text/calendar' || value === 'application/ics';
  const around = node.content && (node.contentType.multipart !== false || isCalendar);
  return [
    around && node.content ? decodeText(new Uint8Array(node.content)) : '',
    decodeWords(node.contentDescription ?? ''),
    decodeWords(params.name ?? ''),
    decodeWords(node.contentDisposition.parsed.params.filename ?? ''),
  ];
}

/** Behind the last boundary of the mail, which the parser passes over. */
function behind({ contentType: { multipart, parsed } }: Node, bytes: Uint8Array): string {
  const { boundary } = parsed.params;
  if (multipart === false || !boundary) return '';
  const end = new TextEncoder().encode(`\n--${boundary}--`);
  const at = indexOf(bytes, end);
  return at < 0 ? '' : decodeText(bytes.subarray(at + end.length));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return at;
  }
  return -1;
}

/** Headers that mail programs show to people. A line of the head without a colon is a header without a value. */
const SHOWN = new Set('from sender reply-to to cc bcc subject comments keywords organization'.split(' '));

function headerText({ key, value }: Node['headers'][number]): string[] {
  if (/\s/.test(key)) return [`${key}: ${value}`];
  return SHOWN.has(key) ? [decodeWords(value)] : [];
}

/** Outlook reads UTF-7, the browsers' decoders do not. */
const UTF_7_WORD = /=\?[^?]{0,20}utf-?7[?*]/i;
const UTF_7_PAGE = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?utf-?7/i;
/** Transfer encodings from before MIME, and compressed ones: their text shows as noise. */
const UNREAD_TRANSFER = /uu|zip|yenc|binhex|deflate|compress/;

function isUndecoded({ contentType, contentTransferEncoding, content }: Node): boolean {
  const { value, params } = contentType.parsed;
  if (content === null || (value !== 'text/plain' && value !== 'text/html')) return false;
  if (UNREAD_TRANSFER.test(contentTransferEncoding.encoding)) return true;
  const bytes = new Uint8Array(content);
  const wide = wideEncoding(bytes);
  const { charset } = params;
  // Read as the other one, nothing of it is what it was; "utf-16" alone is little-endian to the decoders, whatever the mark says.
  const named = (charset ?? '').toLowerCase().replace(/^utf-?16(?:le)?$/, 'utf-16le');
  if (wide || /^utf-?16/.test(named)) return wide !== named;
  return !looksLikeText(bytes) || (!isKnown(charset) && !isPlain(bytes));
}

function isKnown(charset: string | undefined): boolean {
  try {
    return Boolean(new TextDecoder(charset ?? 'utf-8'));
  } catch {
    return false;
  }
}

/** ASCII, and none of UTF-7's "+ADA-" in it. */
function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte, at) => byte < 0x80 && !(byte === PLUS && isLetterOrDigit(bytes[at + 1])));
}
const PLUS = 0x2b;
const isLetterOrDigit = (byte = 0) => /[A-Za-z0-9]/.test(String.fromCharCode(byte));
