import type { MessageFields } from '../mailbox/mailbox';
import { gmail, gmailQuote } from '../mailbox/seed/layout';
import type { EmailAddress, StoredAttachment } from '../mailbox/types';
import type { Random } from './random';

/** A mail on its way to one of Fjordby's mailboxes. */
export interface Outgoing {
  from: EmailAddress;
  to: EmailAddress;
  cc?: EmailAddress;
  replyTo?: EmailAddress;
  at: Date;
  subject: string;
  text: string;
  headers?: Readonly<Record<string, string>>;
  attachments?: readonly StoredAttachment[];
  answers?: Answered;
}

/** The mail that is answered, or reminded of. */
export interface Answered {
  conversationId: string;
  internetMessageId: string;
  /** The References header that it has itself. */
  references: string;
  from: EmailAddress;
  to: EmailAddress;
  at: Date;
  /** What it says, as HTML. */
  html: string;
}

/** How many of ten write HTML, as Gmail does; the others write plain text, as telephones do. */
const HTML_SHARE = 0.6;

/** A mail as it lies in the inbox that it came to, with the headers that transport gives it. */
export function arrived(mail: Outgoing, random: Random): MessageFields {
  const { from, to, cc, replyTo, at, subject, text, headers = {}, attachments = [], answers } = mail;
  const internetMessageId = `<${word(random)}.${word(random)}@mail.${domainOf(from)}>`;
  const iso = at.toISOString();
  const recipients = (person: EmailAddress | undefined) => (person ? [{ emailAddress: person }] : []);
  return {
    parentFolderId: 'inbox',
    isDraft: false,
    isRead: false,
    subject,
    body: bodyOf(text, answers, random),
    from: { emailAddress: from },
    sender: { emailAddress: from },
    toRecipients: recipients(to),
    ccRecipients: recipients(cc),
    bccRecipients: [],
    ...(replyTo ? { replyTo: recipients(replyTo) } : {}),
    receivedDateTime: iso,
    sentDateTime: iso,
    conversationId: answers?.conversationId ?? `AAQk${word(random)}${word(random)}`,
    internetMessageId,
    attachments: [...attachments],
    internetMessageHeaders: headersOf({
      'Return-Path': `<${from.address}>`,
      'Message-ID': internetMessageId,
      Date: at.toUTCString(),
      'MIME-Version': '1.0',
      ...(replyTo ? { 'Reply-To': `${replyTo.name} <${replyTo.address}>` } : {}),
      ...(answers && {
        'In-Reply-To': answers.internetMessageId,
        References: `${answers.references} ${answers.internetMessageId}`.trim(),
      }),
      ...headers,
    }),
  };
}

const headersOf = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([name, value]) => ({ name, value }));

function bodyOf(
  text: string,
  answers: Answered | undefined,
  random: Random,
): NonNullable<MessageFields['body']> {
  if (!answers && !random.chance(HTML_SHARE)) return { contentType: 'text', content: `${text}\n` };
  const quoted = answers ? gmailQuote({ ...answers, subject: '' }) : '';
  return { contentType: 'html', content: gmail(...escaped(text).split('\n')) + quoted };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const domainOf = ({ address }: EmailAddress) => address.slice(address.lastIndexOf('@') + 1);

const word = (random: Random) =>
  Math.floor(random.next() * 2 ** 40)
    .toString(36)
    .padStart(8, '0');
