import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { MessageFields } from './mailbox';
import type { EmailAddress, GraphRecipient, StoredAttachment } from './types';

export type EmlProblem = 'empty' | 'too-large' | 'outlook-msg' | 'no-mail';

const SENTENCES: Record<EmlProblem, string> = {
  empty: 'Filen er tom. The file is empty.',
  'too-large': 'Filen er større end 50 MB. The file is larger than 50 MB.',
  'outlook-msg':
    'Det er en .msg-fil. Gem mailen som .eml, og prøv igen. This is a .msg file. Save the mail as .eml and try again.',
  'no-mail': 'Filen er ikke en mail (.eml). The file is no mail (.eml).',
};

/** A file that is no mail. `problem` is for programs, the message for people. */
export class EmlError extends Error {
  override readonly name = 'EmlError';
  readonly problem: EmlProblem;

  constructor(problem: EmlProblem) {
    super(SENTENCES[problem]);
    this.problem = problem;
  }
}

const LARGEST = 50 * 1024 * 1024;
/** How an OLE compound file (.msg, old .doc) begins. */
const MSG_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** One of these stands in every mail that ever went anywhere. */
const MAIL_HEADERS = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'mime-version']);
/** S/MIME, OpenPGP, and Microsoft's rights-managed container. */
const ENCRYPTED_TYPES = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i;
const RIGHTS_MANAGED = 'application/x-microsoft-rpmsg-message';

/**
 * Reads an .eml file (RFC 5322) into the fields of a stored mail, for the inbox. Works in browsers and in Node.
 * @throws EmlError (the promise rejects with it) when the bytes are no mail
 */
export async function messageFromEml(bytes: Uint8Array | ArrayBuffer): Promise<MessageFields> {
  const mail = await parse(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const from = recipientOf(mail.from);
  const at = dateOf(mail.date);
  const conversation = conversationOf(mail);
  return {
    subject: mail.subject ?? '',
    body:
      mail.html === undefined
        ? { contentType: 'text', content: mail.text ?? '' }
        : { contentType: 'html', content: mail.html },
    from,
    sender: mail.sender ? recipientOf(mail.sender) : from,
    toRecipients: recipientsOf(mail.to),
    ccRecipients: recipientsOf(mail.cc),
    bccRecipients: recipientsOf(mail.bcc),
    ...(mail.messageId ? { internetMessageId: mail.messageId } : {}),
    ...(conversation ? { conversationId: conversation } : {}),
    receivedDateTime: at,
    sentDateTime: at,
    parentFolderId: 'inbox',
    isRead: false,
    isDraft: false,
    importance: importanceOf(mail),
    attachments: mail.attachments.map(attachmentOf),
    internetMessageHeaders: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    ...(isEncrypted(mail) ? { isProtected: true } : {}),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length === 0) throw new EmlError('empty');
  if (bytes.length > LARGEST) throw new EmlError('too-large');
  if (MSG_SIGNATURE.every((byte, index) => bytes[index] === byte)) throw new EmlError('outlook-msg');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { attachmentEncoding: 'base64', forceRfc822Attachments: true });
  } catch {
    throw new EmlError('no-mail'); // nested or headed beyond all measure
  }
  // The parser takes anything for a mail; what has none of these headers is none.
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.has(key))) throw new EmlError('no-mail');
  return mail;
}

function mailboxes(address: Address): EmailAddress[] {
  if (address.group)
    return address.group.map(({ name, address: one }) => ({ name: name || one, address: one }));
  return [{ name: address.name || address.address, address: address.address }];
}

function recipientOf(address: Address | undefined): GraphRecipient {
  const [first] = address ? mailboxes(address) : [];
  return { emailAddress: first ?? { name: '', address: '' } };
}

function recipientsOf(addresses: readonly Address[] = []): GraphRecipient[] {
  return addresses.flatMap(mailboxes).map((emailAddress) => ({ emailAddress }));
}

function attachmentOf(
  { filename, mimeType, disposition, related, contentId, content }: Attachment,
  index: number,
): StoredAttachment {
  const contentBytes = typeof content === 'string' ? content : '';
  const padding = contentBytes.endsWith('==') ? 2 : contentBytes.endsWith('=') ? 1 : 0;
  const id = contentId?.replace(/^<|>$/g, '');
  return {
    id: '', // the store gives one
    name: filename ?? (mimeType === 'message/rfc822' ? `mail-${index + 1}.eml` : `fil-${index + 1}`),
    contentType: mimeType,
    size: Math.floor((contentBytes.length * 3) / 4) - padding,
    isInline: related === true || disposition === 'inline',
    ...(id ? { contentId: id } : {}),
    contentBytes,
  };
}

/** Mails that answer each other share the first one's id. */
function conversationOf({ references, inReplyTo, messageId }: Email): string | undefined {
  return references?.trim().split(/\s+/)[0] || inReplyTo?.trim() || messageId;
}

function dateOf(date: string | undefined): string {
  const time = Date.parse(date ?? '');
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
}

function importanceOf(mail: Email): 'low' | 'normal' | 'high' {
  const value = mail.headers
    .find(({ key }) => key === 'importance')
    ?.value.trim()
    .toLowerCase();
  return value === 'high' || value === 'low' ? value : 'normal';
}

function isEncrypted(mail: Email): boolean {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  // A signed mail is pkcs7-mime, too, but anyone can read it.
  if (ENCRYPTED_TYPES.test(type.trim())) return !/smime-type\s*=\s*"?signed-data/i.test(type);
  return mail.attachments.some(({ mimeType }) => mimeType === RIGHTS_MANAGED);
}
