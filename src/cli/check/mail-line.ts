import { z } from 'zod';
import { shownInside } from '../../attachments/formats/shown-inside';
import type { Mail } from '../../hygiene/mail/types';
import { addressFromText } from '../address';
import type { Line } from '../ndjson/lines';
import { idShape, optional, readLine } from '../ndjson/read-line';
import { readBody, seenOf } from '../read-body';
import type { Texts } from '../texts';
import { type Enclosed, fromBytes, readContents } from './contents';
import type { Item } from './item';
import { addressOf, recipientsOf } from './recipients';

const text = z.string();
const addressShape = z.object({ name: optional(text), address: text });
const listShape = z.array(addressShape);

/** The shape of one line, from `design/cli.md` ("check, in"); `contentId` besides, by which HTML shows a picture. */
const lineShape = z.object({
  id: idShape,
  from: optional(z.preprocess(addressFromText, addressShape)),
  to: listShape,
  cc: optional(listShape),
  bcc: optional(listShape),
  subject: text,
  bodyHtml: optional(text),
  bodyText: optional(text),
  attachments: optional(
    z.array(
      z.object({
        name: text,
        contentType: optional(text),
        contentBase64: optional(text),
        contentId: optional(text),
      }),
    ),
  ),
  composeType: optional(z.enum(['new', 'reply', 'forward'])),
  location: optional(text),
});

const LISTS = [['to'], ['cc'], ['bcc'], ['attachments']];

type MailLine = z.infer<typeof lineShape>;

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export async function readMailLine(line: Line, texts: Texts): Promise<Item> {
  const read = readLine(line, lineShape, LISTS, texts);
  return 'error' in read ? read : { id: read.id, label: read.label, mail: await mailOf(read.value) };
}

/**
 * A line is one whole mail, so cc, bcc, attachments and location that are left out are none. A body that is left out
 * was not read: every mail has one.
 */
async function mailOf(line: MailLine): Promise<Mail> {
  return {
    ...(line.from && { from: addressOf(line.from.name, line.from.address) }),
    subject: line.subject,
    ...bodyOf(line),
    recipients: recipientsOf(line.to, line.cc ?? [], line.bcc ?? []),
    attachments: await readContents(enclosedIn(line)),
    location: line.location ?? '',
    ...(line.composeType && { composeType: line.composeType }),
  };
}

function enclosedIn({ attachments, bodyHtml }: MailLine): Enclosed[] {
  const shown = shownInside(bodyHtml ?? '');
  return (attachments ?? []).map(({ name, contentType, contentBase64, contentId }) => {
    const inline = shown.has(contentId?.replace(/^<|>$/g, '') ?? '');
    const about = { name, ...(contentType && { contentType }), ...(inline && { inline }) };
    if (typeof contentBase64 !== 'string') return { about };
    return isBase64(contentBase64) ? fromBytes(Buffer.from(contentBase64, 'base64'), about) : garbled(about);
  });
}

/** RFC 4648, in its two alphabets, with line breaks or without. Node itself skips what is none, and so reads another file. */
const isBase64 = (content: string) => !/[^A-Za-z0-9+/_=\s-]/.test(content);

const garbled = (about: Enclosed['about']): Enclosed => ({
  about,
  read: async () => ({ text: '', places: [], unread: ['unreadable'], gaps: [] }),
});

function bodyOf({ bodyHtml, bodyText }: MailLine): Pick<Mail, 'body' | 'unread'> {
  const seen = seenOf(bodyHtml, bodyText);
  return seen ? readBody(seen.kind, seen.source) : {};
}
