import type { ChannelActions } from '../hygiene/channel/actions';
import { bodyFromHtml, bodyFromText } from '../hygiene/mail/body';
import type { Editable } from '../hygiene/mail/fix';
import type { BodyText, Mail, PartKind, Recipient, RecipientField, Unreadable } from '../hygiene/mail/types';
import { type AttachedFile, listAttachments } from './attached-files';
import { call, OutlookCallError } from './call';
import { readPerson } from './person';
import { meetingOf, readLocation } from './read-appointment';
import { readMarks } from './read-marks';

export type ComposeItem = Office.MessageCompose;

/** What was read: the mail as the heart knows it, and the raw contents that a fix is applied to. */
export interface ReadMail {
  readonly mail: Mail;
  readonly source: Editable;
  /** The attachments with Outlook's ids, in the order of `mail.attachments`; left out where they were not read. */
  readonly files?: readonly AttachedFile[];
}

/**
 * What Outlook answers for a mail whose rights keep programs out: PermissionDenied, AccessRestricted. Microsoft names no
 * code for it; these are the two of office.js that say "not allowed".
 */
const KEPT_OUT = [7000, 9017];
/**
 * Characters of the body's source. Reading and checking take time in proportion: at this size about a second or two on
 * an office computer, and Send gives itself only a few. Mails that people write stay far below; pictures are not in it.
 */
const LARGEST_BODY = 4_000_000;
/**
 * How many recipients of a field Outlook tells at most: 500 in classic Outlook, 1,000 in newer ones (Microsoft,
 * Recipients.getAsync). A list of that length may go on.
 */
const CUT_AT = 500;
const LONGEST_LIST = 1000;

/**
 * Reads the parts that the rules need, all at once, and only those.
 *
 * Never rejects: a part that could not be read is left out of the mail and named in `mail.unread` with the reason.
 *
 * @param kinds the parts to read
 * @param limit milliseconds for the whole reading; what stays out is `timed-out`, and the rest counts
 * @param channels how the policy takes mail to its channels: the marks of these are read; left out, none is
 * @param looks also how the body looks, and who writes: what the rules about signature and design ask for (`needsLooks`)
 * @param last an earlier reading of the same mail, done alike: a body whose source is the same is not read anew
 */
export async function readMail(
  item: ComposeItem,
  kinds: readonly PartKind[],
  limit: number,
  channels?: ChannelActions,
  looks?: boolean,
  last?: ReadMail,
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
  const [subject, body, recipients, files, location, from, composeType, marks] = await Promise.all([
    take('subject', () => call<string>((done) => item.subject.getAsync(done), limit)),
    take('body', () => readBody(item, limit, looks, last)),
    take('recipients', () => readRecipients(item, limit)),
    take('attachment-names', () => listAttachments(item, limit)),
    take('location', () => readLocation(item, limit)),
    readFrom(item, limit),
    readComposeType(item, limit),
    channels && readMarks(item, channels, limit),
  ]);
  const mail: Mail = {
    ...(from && { from }),
    ...(subject !== undefined && { subject }),
    ...(body && { body: body.text }),
    ...(recipients && { recipients }),
    ...(files && { attachments: files.map(({ name, size, inline }) => ({ name, size, inline })) }),
    ...(composeType && { composeType }),
    ...(marks && { marks }),
    ...(looks && !meetingOf(item) && { person: readPerson().person }), // nobody signs a meeting
    ...(location !== undefined && { location }),
    unread,
  };
  const source: Editable = { ...(subject !== undefined && { subject }), ...(body && { body: body.source }) };
  return { mail, source, ...(files && { files }) };
}

interface ReadBody {
  readonly text: BodyText;
  readonly source: NonNullable<Editable['body']>;
}

class TooLarge extends Error {}

/**
 * The body in the form it is written in: HTML, or plain text.
 *
 * @param limit milliseconds for Outlook's two answers together
 */
export async function readBody(
  item: ComposeItem,
  limit: number,
  looks?: boolean,
  last?: ReadMail,
): Promise<ReadBody> {
  const started = Date.now();
  const type = String(await call((done) => item.body.getTypeAsync(done), limit)) === 'html' ? 'html' : 'text';
  // A clock that is put back meanwhile must not lengthen it.
  const left = Math.min(limit, Math.max(0, limit - (Date.now() - started)));
  const content = await call<string>((done) => item.body.getAsync(type, done), left);
  if (content.length > LARGEST_BODY) throw new TooLarge();
  const known = last?.source.body;
  if (last?.mail.body && known && known.type === type && known.content === content)
    return { text: last.mail.body, source: known };
  const text = type === 'html' ? bodyFromHtml(content, looks) : bodyFromText(content);
  return { text, source: { type, content } };
}

async function readRecipients(item: ComposeItem, limit: number): Promise<Recipient[]> {
  const fields: RecipientField[] = ['to', 'cc', 'bcc'];
  // Who must come to a meeting is in To, who may come in Cc; rooms are among them. Nobody is hidden.
  const meeting = meetingOf(item);
  const members = meeting
    ? [meeting.requiredAttendees, meeting.optionalAttendees]
    : fields.map((field) => item[field as 'to']);
  const lists = await Promise.all(
    members.map((member) => call<Office.EmailAddressDetails[]>((done) => member.getAsync(done), limit)),
  );
  if (lists.some(({ length }) => length === CUT_AT || length >= LONGEST_LIST)) throw new TooLarge();
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

/** The sender: the shared mailbox where the mail is sent as one, a meeting's organizer, else the signed-in user. */
export async function readFrom(item: ComposeItem, limit: number): Promise<Mail['from']> {
  try {
    const { displayName, emailAddress } = await call<Office.EmailAddressDetails>(
      (done) => (meetingOf(item)?.organizer || item.from).getAsync(done),
      limit,
    );
    return { name: displayName, address: emailAddress };
  } catch {
    return signedInUser();
  }
}

function signedInUser(): Mail['from'] {
  try {
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    return { name: displayName, address: emailAddress };
  } catch {
    return undefined;
  }
}

const COMPOSE_TYPES: Readonly<Record<string, Mail['composeType']>> = {
  newMail: 'new',
  reply: 'reply',
  forward: 'forward',
};

export async function readComposeType(item: ComposeItem, limit: number): Promise<Mail['composeType']> {
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
