import { bodyFromHtml, bodyFromText } from '../hygiene/mail/body';
import type { Editable } from '../hygiene/mail/fix';
import type {
  Attachment,
  BodyText,
  Mail,
  PartKind,
  Recipient,
  RecipientField,
  Unreadable,
} from '../hygiene/mail/types';
import { call, OutlookCallError } from './call';

export type ComposeItem = Office.MessageCompose;

/** What was read: the mail as the heart knows it, and the raw contents that a fix is applied to. */
export interface ReadMail {
  readonly mail: Mail;
  readonly source: Editable;
}

/**
 * What Outlook answers for a mail whose rights keep programs out: PermissionDenied, AccessRestricted. Microsoft names no
 * code for it; these are the two of office.js that say "not allowed".
 */
const KEPT_OUT = [7000, 9017];
/** Characters of HTML; more than any mail that a person wrote, and still checked in well under a second. */
const LARGEST_BODY = 8_000_000;

/**
 * Reads the parts that the rules need, all at once, and only those.
 *
 * Never rejects: a part that could not be read is left out of the mail and named in `mail.unread` with the reason.
 *
 * @param kinds the parts to read
 * @param limit milliseconds for each of Outlook's answers
 */
export async function readMail(
  item: ComposeItem,
  kinds: readonly PartKind[],
  limit: number,
): Promise<ReadMail> {
  const unread: { [part in PartKind]?: Unreadable } = {};
  const take = async <T>(kind: PartKind, read: () => Promise<T>): Promise<T | undefined> => {
    if (kinds.indexOf(kind) < 0) return undefined;
    try {
      return await read();
    } catch (error) {
      unread[kind] = reasonFor(error);
      return undefined;
    }
  };
  const [subject, body, recipients, attachments, from, composeType] = await Promise.all([
    take('subject', () => call<string>((done) => item.subject.getAsync(done), limit)),
    take('body', () => readBody(item, limit)),
    take('recipients', () => readRecipients(item, limit)),
    take('attachment-names', () => readAttachments(item, limit)),
    readFrom(item, limit),
    readComposeType(item, limit),
  ]);
  const mail: Mail = {
    ...(from && { from }),
    ...(subject !== undefined && { subject }),
    ...(body && { body: body.text }),
    ...(recipients && { recipients }),
    ...(attachments && { attachments }),
    ...(composeType && { composeType }),
    location: '', // a message has none; only meetings do
    unread,
  };
  const source: Editable = { ...(subject !== undefined && { subject }), ...(body && { body: body.source }) };
  return { mail, source };
}

interface ReadBody {
  readonly text: BodyText;
  readonly source: NonNullable<Editable['body']>;
}

class TooLarge extends Error {}

/** The body in the form it is written in: HTML, or plain text. */
export async function readBody(item: ComposeItem, limit: number): Promise<ReadBody> {
  const type = String(await call((done) => item.body.getTypeAsync(done), limit)) === 'html' ? 'html' : 'text';
  const content = await call<string>((done) => item.body.getAsync(type, done), limit);
  if (content.length > LARGEST_BODY) throw new TooLarge();
  const text = type === 'html' ? bodyFromHtml(content) : bodyFromText(content);
  return { text, source: { type, content } };
}

async function readRecipients(item: ComposeItem, limit: number): Promise<Recipient[]> {
  const fields: RecipientField[] = ['to', 'cc', 'bcc'];
  const lists = await Promise.all(
    fields.map((field) => call<Office.EmailAddressDetails[]>((done) => item[field].getAsync(done), limit)),
  );
  const recipients: Recipient[] = [];
  lists.forEach((list, at) => {
    list.forEach((details, index) => {
      recipients.push({
        field: fields[at] as RecipientField,
        index,
        name: details.displayName,
        address: details.emailAddress,
        ...(String(details.recipientType) === 'distributionList' && { isList: true }),
      });
    });
  });
  return recipients;
}

async function readAttachments(item: ComposeItem, limit: number): Promise<Attachment[]> {
  const list = await call<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done), limit);
  return list.map(({ name, size, isInline }) => ({ name, size, inline: isInline }));
}

/** The sender: the shared mailbox where the mail is sent as one, else the signed-in user. */
async function readFrom(item: ComposeItem, limit: number): Promise<Mail['from']> {
  try {
    const { displayName, emailAddress } = await call<Office.EmailAddressDetails>(
      (done) => item.from.getAsync(done),
      limit,
    );
    return { name: displayName, address: emailAddress };
  } catch {
    const profile = Office.context.mailbox.userProfile;
    return profile ? { name: profile.displayName, address: profile.emailAddress } : undefined;
  }
}

const COMPOSE_TYPES: Readonly<Record<string, Mail['composeType']>> = {
  newMail: 'new',
  reply: 'reply',
  forward: 'forward',
};

async function readComposeType(item: ComposeItem, limit: number): Promise<Mail['composeType']> {
  try {
    const { composeType } = await call<{ composeType: string }>(
      (done) => item.getComposeTypeAsync(done),
      limit,
    );
    return COMPOSE_TYPES[composeType];
  } catch {
    return undefined; // older clients do not tell; no rule depends on it alone
  }
}

function reasonFor(error: unknown): Unreadable {
  if (error instanceof TooLarge) return 'too-large';
  if (!(error instanceof OutlookCallError)) return 'unreadable';
  if (error.why === 'timed-out') return 'timed-out';
  if (error.why === 'not-there') return 'part-not-read';
  return error.code !== null && KEPT_OUT.indexOf(error.code) >= 0 ? 'encrypted' : 'unreadable';
}
