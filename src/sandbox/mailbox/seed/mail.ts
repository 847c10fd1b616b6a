import type { EmailAddress, StoredAttachment, StoredMessage } from '../types';
import { OWNER, people } from './people';

/** One mail of the starting mailbox, as its author thinks of it. */
export interface SeedMail {
  /** Short and stable: tests and screenshots find the mail by it. */
  id: string;
  /** Mails of one conversation share it; default: the mail's own id. */
  thread?: string;
  at: Date;
  from: EmailAddress;
  to?: readonly EmailAddress[];
  cc?: readonly EmailAddress[];
  subject: string;
  /** One of the two. */
  html?: string;
  text?: string;
  folder?: 'inbox' | 'drafts' | 'sentitems' | 'deleteditems' | 'archive';
  unread?: true;
  important?: true;
  attachments?: readonly StoredAttachment[];
  categories?: readonly string[];
  headers?: Readonly<Record<string, string>>;
  /** The id of the mail that it answers. */
  answers?: string;
  isProtected?: true;
}

const addressed = (list: readonly EmailAddress[] = []) => list.map((emailAddress) => ({ emailAddress }));

export function messageIdOf(id: string, from: EmailAddress): string {
  return `<${id}@${from.address.slice(from.address.indexOf('@') + 1)}>`;
}

/** The mail in Graph's shape. `sender` is who wrote the mail that it answers, for the In-Reply-To header. */
export function toMessage(mail: SeedMail, answered: SeedMail | undefined): StoredMessage {
  const folder = mail.folder ?? 'inbox';
  const at = mail.at.toISOString();
  const headers = { ...mail.headers };
  if (answered) headers['In-Reply-To'] = messageIdOf(answered.id, answered.from);
  return {
    id: `seed-${mail.id}`,
    conversationId: `thread-${mail.thread ?? mail.id}`,
    internetMessageId: messageIdOf(mail.id, mail.from),
    parentFolderId: folder,
    subject: mail.subject,
    body:
      mail.text === undefined
        ? { contentType: 'html', content: mail.html ?? '' }
        : { contentType: 'text', content: mail.text },
    bodyPreview: '', // the store works it out
    from: { emailAddress: mail.from },
    sender: { emailAddress: mail.from },
    toRecipients: addressed(mail.to ?? (mail.from.address === OWNER.address ? [] : [people.mette])),
    ccRecipients: addressed(mail.cc),
    bccRecipients: [],
    receivedDateTime: at,
    sentDateTime: at,
    isRead: !mail.unread,
    isDraft: folder === 'drafts',
    importance: mail.important ? 'high' : 'normal',
    hasAttachments: false, // the store works it out
    attachments: [...(mail.attachments ?? [])],
    categories: [...(mail.categories ?? [])],
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    ...(mail.isProtected ? { isProtected: true } : {}),
  };
}
