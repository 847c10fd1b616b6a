import { addressParser } from 'postal-mime';
import { z } from 'zod';
import { shownInside } from '../../attachments/formats/shown-inside';
import type { Mail } from '../../hygiene/mail/types';
import type { Texts } from '../texts';
import { decodeUtf8 } from './charset';
import { type Enclosed, fromBytes, readContents } from './contents';
import type { Item } from './item';
import type { Line } from './lines';
import { readBody } from './read-body';
import { addressOf, recipientsOf } from './recipients';

/** Longest line of standard input, in bytes; a mail with its attachments in Outlook ends well below. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const text = z.string();
/** `null` is how many programs write "left out". */
const optional = <Shape extends z.ZodType>(shape: Shape) => shape.nullish();
const addressShape = z.object({ name: optional(text), address: text });
const listShape = z.array(addressShape);

/** The shape of one line, from `design/cli.md` ("check, in"); `contentId` besides, by which HTML shows a picture. */
const lineShape = z.object({
  id: z.union([text, z.number()]),
  from: optional(z.preprocess(fromText, addressShape)),
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

/** Counted before all else: a schema library that finds fault with millions of entries needs gigabytes to say so. */
const LISTS = ['to', 'cc', 'bcc', 'attachments'];
const MOST_ENTRIES = 100_000;

type MailLine = z.infer<typeof lineShape>;

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export async function readMailLine(line: Line, texts: Texts): Promise<Item> {
  const label = texts.line.at(line.number);
  const bad = (id: Item['id'], error: string): Item => ({ id, label, error });
  if (line.tooLong) {
    return bad(idIn(lenient(line.bytes)), texts.line.tooLong(LONGEST_LINE / 1024 / 1024));
  }
  const decoded = decodeUtf8(line.bytes);
  if (decoded === null) return bad(idIn(lenient(line.bytes)), texts.line.notUtf8);
  let value: unknown;
  try {
    value = JSON.parse(decoded);
  } catch {
    return bad(idIn(decoded), texts.line.notJson); // V8's own message quotes the line
  }
  const endless = LISTS.find((name) => entriesOf(value, name) > MOST_ENTRIES);
  if (endless) {
    return bad(
      idOf(value),
      texts.line.wrongShape(texts.line.must(endless, texts.line.shapes.shortList(MOST_ENTRIES))),
    );
  }
  const read = lineShape.safeParse(value);
  if (!read.success) return bad(idOf(value), problems(read.error.issues, value, texts));
  return { id: read.data.id, label, mail: await mailOf(read.data) };
}

/** True for a line without anything on it, which is no mail and gets no answer. */
export function isBlank({ bytes, tooLong }: Line): boolean {
  return !tooLong && bytes.every((byte, at) => WHITE.has(byte) || (at < 3 && byte === MARK[at]));
}

const WHITE = new Set([0x20, 0x09, 0x0b, 0x0c, 0x0d]);
/** The byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

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

/** HTML is what the reader sees. An empty one beside a text is how some programs write that there is none. */
function bodyOf({ bodyHtml, bodyText }: MailLine): Pick<Mail, 'body' | 'unread'> {
  if (typeof bodyHtml === 'string' && (bodyHtml !== '' || typeof bodyText !== 'string')) {
    return readBody('html', bodyHtml);
  }
  return typeof bodyText === 'string' ? readBody('text', bodyText) : {};
}

/** `from` may also be written as it stands in a mail: "Navn <adresse>" or the address alone. */
function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [first] = addressParser(value, { flatten: true });
  return { name: first?.name ?? '', address: first?.address ?? '' };
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 4096));
}

/** The id at the beginning of a line that is no JSON as a whole, so that a person can find it. */
function idIn(line: string): Item['id'] {
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d{1,15})\s*[,}]/.exec(line.slice(0, 4096));
  try {
    return found?.[1] === undefined ? null : JSON.parse(found[1]);
  } catch {
    return null;
  }
}

function idOf(value: unknown): Item['id'] {
  const id = lineShape.shape.id.safeParse(valueAt(value, ['id']));
  return id.success ? id.data : null;
}

function entriesOf(value: unknown, name: string): number {
  const list = valueAt(value, [name]);
  return Array.isArray(list) ? list.length : 0;
}

const MOST_PROBLEMS = 5;

function problems(issues: readonly z.core.$ZodIssue[], value: unknown, texts: Texts): string {
  if (issues.some((issue) => issue.path.length === 0)) return texts.line.notObject;
  const sentences = issues.slice(0, MOST_PROBLEMS).map((issue) => problem(issue, value, texts));
  const more = issues.length - sentences.length;
  return texts.line.wrongShape(`${sentences.join('; ')}${more > 0 ? ` ${texts.line.more(more)}` : ''}`);
}

function problem(issue: z.core.$ZodIssue, value: unknown, texts: Texts): string {
  // Only names of the shape and list positions: zod's paths hold no key that the shape does not have.
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const where = path.slice(1);
  if (valueAt(value, issue.path) === undefined) return texts.line.missing(where);
  return texts.line.must(where, shapeOf(issue, texts));
}

function shapeOf(issue: z.core.$ZodIssue, texts: Texts): string {
  const { shapes } = texts.line;
  if (issue.code === 'invalid_value')
    return `${issue.values.slice(0, -1).join(', ')} ${texts.or} ${String(issue.values.at(-1))}`;
  if (issue.code === 'invalid_union') return shapes.identity;
  if (issue.code !== 'invalid_type') return shapes.other;
  const expected: string = issue.expected;
  return expected === 'string' || expected === 'array' || expected === 'object'
    ? shapes[expected]
    : shapes.other;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
