import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Mail, Unreadable } from '../../hygiene/mail/types';
import { Trouble } from '../io';
import type { Texts } from '../texts';
import { readBody } from './read-body';
import { addressOf, recipientsOf } from './recipients';

/** A file without any of these is no mail, whatever its name says. */
const MAIL_FIELDS = [
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
];

/**
 * Reads an .eml file (RFC 5322, MIME).
 *
 * @throws Trouble where the bytes are no mail
 */
export async function readEml(bytes: Uint8Array, texts: Texts): Promise<Mail> {
  let email: Email;
  try {
    // A mail attached to a mail is an attachment, not a part of what was written.
    email = await PostalMime.parse(withoutMark(bytes), { forceRfc822Attachments: true });
  } catch {
    throw new Trouble(texts.file.brokenMail); // beyond the parser's limits for nesting or header size
  }
  if (!email.headers.some(({ key }) => MAIL_FIELDS.includes(key))) throw new Trouble(texts.file.notAMail);
  const from = mailboxes(email.from ? [email.from] : [])[0];
  const hidden = protection(email);
  return {
    ...(from && { from: addressOf(from.name, from.address) }),
    subject: email.subject ?? '',
    ...(hidden
      ? { unread: { body: hidden, 'attachment-names': hidden, attachments: hidden } }
      : contentOf(email)),
    recipients: recipientsOf(mailboxes(email.to), mailboxes(email.cc), mailboxes(email.bcc)),
    location: locationOf(email),
    composeType: composeTypeOf(email),
  };
}

/** Some programs begin an .eml with a UTF-8 byte order mark, which would spoil its first header. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function contentOf(email: Email): Pick<Mail, 'body' | 'attachments' | 'unread'> {
  const html = email.html;
  const shown = shownInside(html ?? '');
  return {
    ...(html === undefined ? readBody('text', email.text ?? '') : readBody('html', html)),
    attachments: email.attachments.filter(isAttached).map((attachment) => ({
      name: attachment.filename ?? '',
      ...(attachment.mimeType && { contentType: attachment.mimeType }),
      ...(typeof attachment.content !== 'string' && { size: attachment.content.byteLength }),
      // Apple Mail marks real attachments as inline, Outlook gives them a Content-ID: only the HTML tells.
      inline: shown.has(attachment.contentId?.replace(/^<|>$/g, '') ?? ''),
    })),
  };
}

/** An invitation's calendar part is the invitation itself; a calendar file that was attached says so. */
function isAttached({ method, disposition }: Email['attachments'][number]): boolean {
  return method === undefined || disposition === 'attachment';
}

/** The Content-IDs that the HTML shows as pictures (RFC 2392). */
function shownInside(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, id] of html.matchAll(/\bcid:([^"'\s>)]{1,200})/gi)) {
    if (id) ids.add(decoded(id));
  }
  return ids;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('&amp;', '&'));
  } catch {
    return id;
  }
}

/** Groups ("Team: a@…, b@…;") are opened; an undisclosed one is empty. */
function mailboxes(addresses: readonly Address[] = []): { name: string; address: string }[] {
  return addresses.flatMap((one) =>
    one.group ? one.group : [{ name: one.name, address: one.address ?? '' }],
  );
}

/** Outlook writes "VS:" or "FW:" before a forwarded subject; what answers another mail names it (RFC 5322, 3.6.4). */
function composeTypeOf(email: Email): 'new' | 'reply' | 'forward' {
  if (/^\s*(?:vs|fw|fwd|wg)\s*:/i.test(email.subject ?? '')) return 'forward';
  return email.inReplyTo || email.references ? 'reply' : 'new';
}

/** Why nothing of the content can be seen: S/MIME (RFC 8551), PGP (RFC 3156), or Microsoft's rights protection. */
function protection(email: Email): Unreadable | undefined {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? '';
  if (/^\s*multipart\/encrypted/.test(type)) return 'encrypted';
  if (/^\s*application\/(?:x-)?pkcs7-mime/.test(type))
    return /signed-data/.test(type) ? 'unreadable' : 'encrypted';
  const rights = email.attachments.some(
    ({ mimeType }) => mimeType === 'application/x-microsoft-rpmsg-message',
  );
  return rights ? 'encrypted' : undefined;
}

/** Where an invitation says the meeting is (RFC 5545, 3.8.1.7); empty for a mail that is none. */
function locationOf(email: Email): string {
  const invitation = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!invitation || typeof invitation.content === 'string') return '';
  const lines = new TextDecoder('utf-8')
    .decode(invitation.content)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  const line = lines.find((one) => /^LOCATION[;:]/i.test(one)) ?? '';
  return line
    .slice(valueStart(line))
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .trim();
}

/** Behind the first colon that stands outside quotes: parameters may hold quoted colons. */
function valueStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ':' && !quoted) return at + 1;
  }
  return line.length;
}
