import { looksLikeText } from './decode-text';
import type { AboutFile } from './types';
import { entryNamed, openZip } from './zip';

export type Format =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'odf'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'compound'
  | 'mail'
  | 'html'
  | 'csv'
  | 'text';

/** What a file is: its bytes decide, its name only between kinds of text. */
export async function formatOf(
  bytes: Uint8Array,
  about: AboutFile,
): Promise<Format | 'nothing-to-read' | 'encrypted' | 'unreadable'> {
  const head = latin(bytes.subarray(0, 1024));
  if (isPicture(head)) return about.inline ? 'nothing-to-read' : 'unreadable';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return formatOfZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'compound';
  if (head.includes('%PDF-')) return 'pdf'; // ISO 32000-2, annex I: somewhere in the first 1024 bytes
  const start = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (isSealed(start, about)) return 'encrypted';
  if (isSignature(about)) return 'nothing-to-read';
  return looksLikeText(bytes) ? formatOfText(start, about) : 'unreadable';
}

function formatOfZip(bytes: Uint8Array): Format {
  const zip = openZip(bytes);
  if (!zip) return 'zip'; // its reader tells that it is broken
  const first = zip.entries[0];
  if (first?.name === 'mimetype' && entryNamed(zip, 'content.xml')) return 'odf';
  if (!entryNamed(zip, '[Content_Types].xml')) return 'zip';
  const has = (folder: string) => zip.entries.some(({ name }) => name.toLowerCase().startsWith(folder));
  if (has('word/')) return 'word';
  if (has('xl/')) return 'excel';
  return has('ppt/') ? 'powerpoint' : 'zip';
}

function formatOfText(start: string, { name, contentType = '' }: AboutFile): Format {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const type = contentType.toLowerCase();
  if (looksLikeMail(start)) return 'mail';
  if (/^(<\?xml[^>]{0,200}\?>\s{0,100})?<(!doctype html|html|head|body)\b/i.test(start)) return 'html';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml' || type.startsWith('text/html'))
    return 'html';
  if (ending === 'csv' || type.startsWith('text/csv')) return 'csv';
  return 'text';
}

const MAIL_HEADERS = new Set(
  'from to subject date mime-version message-id received return-path content-type x-mailer delivered-to'.split(
    ' ',
  ),
);

/** The first lines are mail headers (RFC 5322), at least three that are known. */
function looksLikeMail(start: string): boolean {
  let known = 0;
  for (const line of start.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,100}):/.exec(line)?.[1];
    if (name === undefined) break;
    if (MAIL_HEADERS.has(name.toLowerCase())) known += 1;
  }
  return known >= 3;
}

/** Encrypted on purpose: S/MIME, Outlook's protected mails, PGP. */
function isSealed(start: string, { name, contentType = '' }: AboutFile): boolean {
  return (
    /^application\/(x-)?(pkcs7-mime|microsoft-rpmsg-message)/i.test(contentType) ||
    /\.(p7m|rpmsg|pgp|gpg)$/i.test(name) ||
    start.startsWith('-----BEGIN PGP MESSAGE-----')
  );
}

/** The signature of a signed mail (RFC 8551 § 3.5.3.1): a certificate and a check sum. */
function isSignature({ name, contentType = '' }: AboutFile): boolean {
  return /\.p7s$/i.test(name) || /^application\/(x-)?pkcs7-signature/i.test(contentType);
}

const PICTURES = ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'];

function isPicture(head: string): boolean {
  if (PICTURES.some((magic) => head.startsWith(magic))) return true;
  if (head.startsWith('BM')) return head.slice(6, 10) === '\0\0\0\0'; // "BM" alone begins words as well
  if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WEBP';
  return head.slice(4, 8) === 'ftyp' && /^(hei|hev|mif1|msf1|avif)/.test(head.slice(8, 12));
}

/** Each byte as a character. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
