import { z } from 'zod';
import { bodyFromHtml } from '../../hygiene/mail/body';
import type { GraphMail } from '../../hygiene/replies/ledger-types';
import { dateTime } from '../date-time';
import type { Line } from '../ndjson/lines';
import { mapLine } from '../ndjson/map-line';
import { idShape, optional, type ReadLine, readLine } from '../ndjson/read-line';
import { shortEnough } from '../read-body';
import type { Texts } from '../texts';

const text = z.string();
const addressShape = z.object({
  emailAddress: optional(z.object({ name: optional(text), address: optional(text) })),
});
const addresses = optional(z.array(addressShape));

/** The shape of one line, from `design/cli.md` ("replies, in"): a message as Graph gives it, with where it lies. */
const lineShape = z.object({
  id: idShape,
  mailbox: text,
  folder: z.enum(['inbox', 'sentitems', 'other']),
  conversationId: optional(text),
  internetMessageId: optional(text),
  receivedDateTime: optional(dateTime),
  sentDateTime: optional(dateTime),
  lastModifiedDateTime: optional(dateTime),
  from: optional(addressShape),
  replyTo: addresses,
  toRecipients: addresses,
  ccRecipients: addresses,
  subject: optional(text),
  isRead: optional(z.boolean()),
  isDraft: optional(z.boolean()),
  categories: optional(z.array(text)),
  internetMessageHeaders: optional(z.array(z.object({ name: text, value: text }))),
  body: optional(z.object({ contentType: optional(text), content: optional(text) })),
});

type MessageLine = z.infer<typeof lineShape>;

const LISTS = [['toRecipients'], ['ccRecipients'], ['replyTo'], ['categories'], ['internetMessageHeaders']];

/** A message, with the id and the mailbox as the line wrote them. */
export interface Given {
  readonly id: string | number;
  readonly mailbox: string;
  readonly mail: GraphMail;
}

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export function readMessageLine(line: Line, texts: Texts): ReadLine<Given> {
  return mapLine(readLine(line, lineShape, LISTS, texts), (value) => givenOf(value, texts), texts.line);
}

function givenOf(line: MessageLine, texts: Texts): Given {
  const { id, mailbox, body, replyTo, ...message } = line;
  const mail = {
    ...message,
    // Files of several mailboxes may count each from one.
    id: `${mailbox.toLowerCase()} ${id}`,
    mailbox,
    subject: line.subject ?? '',
    ...(replyTo && { replyTo }),
    ...(typeof body?.content === 'string' && {
      text: visibleText(body.contentType, body.content, texts),
    }),
  };
  return { id, mailbox, mail: mail as GraphMail };
}

function visibleText(contentType: string | null | undefined, content: string, texts: Texts): string {
  const kind = contentType?.toLowerCase() === 'html' ? 'html' : 'text';
  const source = shortEnough(kind, content, texts.line);
  return kind === 'html' ? bodyFromHtml(source).text : source;
}
