import type { Random } from '../citizens/random';
import type { EmailAddress, StoredAttachment, StoredMessage } from '../mailbox/types';
import type { Box } from './boxes';

/** One mail of the demo month, before it gets its place and number in a mailbox. */
export interface DemoMail {
  readonly box: Box;
  folder: 'inbox' | 'sentitems' | 'archive';
  /** ms */
  readonly at: number;
  readonly from: EmailAddress;
  /** Who pressed Send, where that is another one. */
  readonly sender?: EmailAddress;
  readonly to: readonly EmailAddress[];
  readonly cc?: readonly EmailAddress[];
  readonly replyTo?: EmailAddress;
  readonly subject: string;
  readonly text: string;
  readonly thread: string;
  readonly messageId: string;
  /** The References header. */
  readonly references: string;
  /** The Message-ID that it answers. */
  readonly inReplyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly StoredAttachment[];
  categories: string[];
  isRead: boolean;
}

/** What one says of a mail; the post office adds the rest. */
export interface Letter
  extends Pick<DemoMail, 'box' | 'at' | 'from' | 'to' | 'subject' | 'text'>,
    Partial<
      Pick<
        DemoMail,
        'folder' | 'sender' | 'cc' | 'replyTo' | 'headers' | 'attachments' | 'categories' | 'isRead'
      >
    > {
  /** The mail that it answers. */
  readonly answers?: DemoMail;
  /** The mail that it forwards: in that one's conversation, and no reply to it. */
  readonly forwards?: DemoMail;
}

/** All mails up to now; what would be written later is not. */
export interface Post {
  readonly mails: readonly DemoMail[];
  /** Null: that lies ahead. */
  put(letter: Letter): DemoMail | null;
  /** The same mail in another recipient's inbox. */
  copy(mail: DemoMail, box: Box): DemoMail;
}

export function postOffice(now: number, random: Random): Post {
  const mails: DemoMail[] = [];
  const kept = (mail: DemoMail): DemoMail => {
    mails.push(mail);
    return mail;
  };
  return {
    mails,
    put({ answers, forwards, ...letter }) {
      if (letter.at > now) return null;
      const before = answers ?? forwards;
      return kept({
        folder: 'inbox',
        categories: [],
        isRead: true,
        ...letter,
        thread: before?.thread ?? `AAQk${word(random)}${word(random)}`,
        messageId: `<${word(random)}.${word(random)}@mail.${domainOf(letter.from)}>`,
        references: before ? `${before.references} ${before.messageId}`.trim() : '',
        ...(answers ? { inReplyTo: answers.messageId } : {}),
      });
    },
    copy: (mail, box) => kept({ ...mail, box, folder: 'inbox', categories: [], isRead: true }),
  };
}

const domainOf = ({ address }: EmailAddress) => address.slice(address.lastIndexOf('@') + 1);

const word = (random: Random) =>
  Math.floor(random.next() * 2 ** 40)
    .toString(36)
    .padStart(8, '0');

/** The mail in Graph's shape. @param number its place in the mailbox */
export function stored(mail: DemoMail, number: number): StoredMessage {
  const { box, at, from, sender = from, references, inReplyTo, replyTo, headers, attachments = [] } = mail;
  const iso = new Date(at).toISOString();
  const all = {
    ...(inReplyTo === undefined ? {} : { 'In-Reply-To': inReplyTo }),
    ...(references === '' ? {} : { References: references }),
    ...headers,
  };
  const local = box.mail.address.slice(0, box.mail.address.indexOf('@'));
  return {
    id: `demo-${local}-${String(number).padStart(4, '0')}`,
    conversationId: mail.thread,
    internetMessageId: mail.messageId,
    parentFolderId: mail.folder,
    subject: mail.subject,
    body: { contentType: 'text', content: mail.text },
    bodyPreview: '', // the store works it out
    from: { emailAddress: from },
    sender: { emailAddress: sender },
    toRecipients: addressed(mail.to),
    ccRecipients: addressed(mail.cc),
    bccRecipients: [],
    ...(replyTo ? { replyTo: addressed([replyTo]) } : {}),
    receivedDateTime: iso,
    sentDateTime: iso,
    isRead: mail.isRead,
    isDraft: false,
    importance: 'normal',
    hasAttachments: false, // the store works it out
    attachments: [...attachments],
    categories: [...mail.categories],
    internetMessageHeaders: Object.entries(all).map(([name, value]) => ({ name, value })),
  };
}

const addressed = (list: readonly EmailAddress[] = []) => list.map((emailAddress) => ({ emailAddress }));
