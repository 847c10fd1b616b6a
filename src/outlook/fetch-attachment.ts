import type { Unreadable } from '../hygiene/mail/types';
import type { AttachedFile } from './attached-files';
import { call, OutlookCallError } from './call';
import type { ComposeItem } from './read-mail';

/** The bytes of an attachment, and what they are called and said to be. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly contentType?: string;
}

/** Characters of base64 that are decoded in one go: a few milliseconds. A multiple of four. */
const PIECE = 1 << 20;

/**
 * Asks Outlook for the content of one attachment (getAttachmentContentAsync, Mailbox 1.8). Never rejects but with the
 * signal's reason. Another mail comes as .eml, a meeting as iCalendar; a file in the cloud goes along as a link only.
 *
 * @param limit milliseconds
 * @param isCurrent whether Outlook still shows this mail: an id may mean something else in another one
 * @returns why not, where it did not come
 */
export async function fetchAttachment(
  item: ComposeItem,
  file: AttachedFile,
  limit: number,
  isCurrent: () => boolean,
  signal?: AbortSignal,
): Promise<FetchedFile | Unreadable> {
  if (file.kind === 'cloud') return 'part-not-read';
  if (!isCurrent()) return 'part-not-read';
  try {
    const asked = call<Office.AttachmentContent>(
      (done) => item.getAttachmentContentAsync(file.id, done),
      limit,
    );
    const { content, format } = await unlessAborted(asked, signal);
    if (!isCurrent()) return 'part-not-read';
    return await fileOf(file, content, String(format), signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    return error instanceof OutlookCallError && error.why === 'timed-out' ? 'timed-out' : 'part-not-read';
  }
}

async function fileOf(
  { name, contentType }: AttachedFile,
  content: string,
  format: string,
  signal: AbortSignal | undefined,
): Promise<FetchedFile | Unreadable> {
  switch (format) {
    case 'base64':
      return { bytes: await fromBase64(content, signal), name, ...(contentType && { contentType }) };
    case 'eml':
      return { bytes: utf8(content), name: `${name}.eml`, contentType: 'message/rfc822' };
    case 'iCalendar':
      return { bytes: utf8(content), name: `${name}.ics`, contentType: 'text/calendar' };
    default:
      return 'part-not-read'; // an address of a file elsewhere, or a form that this code does not know
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Piece by piece, with a breath in between: 25 MB at once would hold the screen for a quarter of a second. */
async function fromBase64(given: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const text = /\s/.test(given) ? given.replace(/\s+/g, '') : given;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    signal?.throwIfAborted();
    const binary = atob(text.slice(at, at + PIECE));
    const bytes = new Uint8Array(binary.length);
    for (let n = 0; n < binary.length; n++) bytes[n] = binary.charCodeAt(n);
    pieces.push(bytes);
    if (at + PIECE < text.length) await new Promise((resolve) => setTimeout(resolve));
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Outlook's calls cannot be called off; the waiting can. */
function unlessAborted<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return asked;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
