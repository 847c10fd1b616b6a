import type { Address, Email } from 'postal-mime';
import { shownInside } from '../../attachments/formats/shown-inside';
import { isLeftOut } from '../../attachments/numbers-left-out';
import { type Mime, openMime } from '../../attachments/open-mime';
import type { Mail, Unreadable } from '../../hygiene/mail/types';
import { withoutC1 } from '../charset';
import { Trouble } from '../io';
import { readBody } from '../read-body';
import type { Texts } from '../texts';
import { type Enclosed, fromBytes, readContents } from './contents';
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
 * Reads an .eml file (RFC 5322, MIME), with the contents of its attachments.
 *
 * @throws Trouble where the bytes are no mail
 */
export async function readEml(bytes: Uint8Array, texts: Texts): Promise<Mail> {
  let mime: Mime;
  try {
    mime = await openMime(withoutMark(bytes));
  } catch {
    throw new Trouble(texts.file.brokenMail); // beyond the parser's limits for nesting or header size
  }
  const { email, leftOut } = mime;
  if (!email.headers.some(({ key }) => MAIL_FIELDS.includes(key))) throw new Trouble(texts.file.notAMail);
  const from = mailboxes(email.from ? [email.from] : [])[0];
  const hidden = protection(email);
  const mail: Mail = {
    ...(from && { from: addressOf(from.name, from.address) }),
    subject: withoutC1(email.subject ?? ''),
    ...(hidden
      ? { unread: { body: hidden, 'attachment-names': hidden, attachments: hidden } }
      : await contentOf(email)),
    recipients: recipientsOf(mailboxes(email.to), mailboxes(email.cc), mailboxes(email.bcc)),
    location: locationOf(email),
    marks: { headers: ownHeaders(email) },
    composeType: composeTypeOf(email.subject ?? '', Boolean(email.inReplyTo || email.references)),
  };
  return hidden || !isLeftOut(leftOut, textsOf(mail))
    ? mail
    : { ...mail, unread: { body: 'unreadable', ...mail.unread } };
}

/** Everything in which the rules look. */
function textsOf({ subject = '', body, location = '', attachments = [], recipients = [] }: Mail): string[] {
  const people = recipients.map(({ name = '', address }) => `${name} ${address}`);
  const files = attachments.flatMap(({ name, text = '' }) => [name, text]);
  return [subject, body?.text ?? '', location, ...people, ...files];
}

/** What a gateway listens to; of a header that stands twice the first counts. The file tells neither label nor category. */
function ownHeaders({ headers }: Email): Record<string, string> {
  const own = headers.filter(({ key }) => key.startsWith('x-')).reverse();
  return Object.fromEntries(own.map(({ key, value }) => [key, value.trim()]));
}

/** Some programs begin an .eml with a UTF-8 byte order mark, which would spoil its first header. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

async function contentOf(email: Email): Promise<Pick<Mail, 'body' | 'attachments' | 'unread'>> {
  const { html, text = '' } = email;
  const shown = shownInside(html ?? '');
  const files = email.attachments.filter(isAttached).map((file) => enclosed(file, shown));
  return {
    ...(html === undefined ? readBody('text', withoutC1(text)) : readBody('html', withoutC1(html))),
    attachments: await readContents(files),
  };
}

function enclosed(file: Email['attachments'][number], shown: ReadonlySet<string>): Enclosed {
  return fromBytes(bytesOf(file), {
    name: withoutC1(file.filename ?? ''),
    ...(file.mimeType && { contentType: file.mimeType }),
    // Apple Mail marks real attachments as inline, Outlook gives them a Content-ID: only the HTML tells.
    inline: shown.has(file.contentId?.replace(/^<|>$/g, '') ?? ''),
  });
}

function bytesOf({ content }: Email['attachments'][number]): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** An invitation's calendar part is the invitation itself; a calendar file that was attached says so. */
function isAttached({ method, disposition }: Email['attachments'][number]): boolean {
  return method === undefined || disposition === 'attachment';
}

/** Groups ("Team: a@…, b@…;") are opened; an undisclosed one is empty. */
function mailboxes(addresses: readonly Address[] = []): { name: string; address: string }[] {
  return addresses.flatMap((one) =>
    one.group ? one.group : [{ name: one.name, address: one.address ?? '' }],
  );
}

/** Outlook writes "VS:" or "FW:" before a forwarded subject; what answers another mail names it (RFC 5322, 3.6.4). */
export function composeTypeOf(subject: string, isAnswer: boolean): 'new' | 'reply' | 'forward' {
  if (/^\s*(?:vs|fw|fwd|wg)\s*:/i.test(subject)) return 'forward';
  return isAnswer ? 'reply' : 'new';
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
