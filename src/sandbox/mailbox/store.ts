import { readHtml } from '../../hygiene/mail/html';
import { type MailboxChange, MailboxError, type MailboxSeed, type MessageFields } from './mailbox';
import type { MailboxOwner, MailboxSnapshot, MailFolder, StoredAttachment, StoredMessage } from './types';

/** Graph's well-known folder names, as Outlook shows them in Danish. */
const FOLDERS: readonly { id: string; displayName: string }[] = [
  { id: 'inbox', displayName: 'Indbakke' },
  { id: 'drafts', displayName: 'Kladder' },
  { id: 'sentitems', displayName: 'Sendt post' },
  { id: 'deleteditems', displayName: 'Slettet post' },
  { id: 'archive', displayName: 'Arkiv' },
];

/** Graph gives the first 255 characters of the body as text. */
const PREVIEW_LENGTH = 255;

/**
 * One mailbox in memory, in Graph's shapes. It knows no HTTP, so that Graph may stand in front of it.
 * What goes in and out is copied: nobody holds a piece of the store.
 */
export class MailboxStore {
  #owner: MailboxOwner;
  readonly #messages = new Map<string, StoredMessage>();
  readonly #listeners = new Set<(change: MailboxChange) => void>();
  readonly #now: () => Date;

  constructor(seed: MailboxSeed, now: () => Date = () => new Date()) {
    this.#owner = seed.owner;
    this.#now = now;
    this.#fill(seed);
  }

  get owner(): MailboxOwner {
    return { ...this.#owner };
  }

  /** Folders with their counts, and all mails, newest first. */
  snapshot(): MailboxSnapshot {
    const messages = [...this.#messages.values()].sort((one, other) =>
      other.receivedDateTime.localeCompare(one.receivedDateTime),
    );
    return structuredClone({ owner: this.#owner, folders: this.#folders(), messages });
  }

  /** @throws MailboxError `not-found` */
  get(id: string): StoredMessage {
    return structuredClone(this.#find(id));
  }

  /** @throws MailboxError `no-such-folder`, `bad-message` */
  create(fields: MessageFields): StoredMessage {
    const message = this.#complete({}, fields, newId());
    this.#messages.set(message.id, message);
    this.#tell({ type: 'created', id: message.id });
    return structuredClone(message);
  }

  /** @throws MailboxError `not-found`, `no-such-folder`, `bad-message` */
  update(id: string, fields: MessageFields): StoredMessage {
    const message = this.#complete(this.#find(id), fields, id);
    this.#messages.set(id, message);
    this.#tell({ type: 'updated', id });
    return structuredClone(message);
  }

  /** @throws MailboxError `not-found`, `no-such-folder` */
  move(id: string, folderId: string): StoredMessage {
    return this.update(id, { parentFolderId: folderId });
  }

  /** @throws MailboxError `not-found` */
  remove(id: string): void {
    this.#find(id);
    this.#messages.delete(id);
    this.#tell({ type: 'removed', id });
  }

  /** @throws MailboxError `not-found` when there is no such draft, `bad-message` without recipients */
  send(fields: MessageFields, draftId: string | null): StoredMessage {
    const draft = draftId === null ? {} : this.#find(draftId);
    const recipients = [fields.toRecipients, fields.ccRecipients, fields.bccRecipients].flatMap(
      (list) => list ?? [],
    );
    if (recipients.length === 0)
      throw new MailboxError('bad-message', 'Mailen har ingen modtagere. No recipients.');
    const at = this.#now().toISOString();
    const sent = {
      ...draft,
      ...fields,
      sentDateTime: at,
      receivedDateTime: at,
      isDraft: false,
      isRead: true,
    };
    const message = this.create({ ...sent, parentFolderId: 'sentitems' });
    if (draftId !== null) this.remove(draftId);
    const own = this.#owner.address.toLowerCase();
    if (recipients.some(({ emailAddress }) => emailAddress.address.toLowerCase() === own)) {
      this.create({ ...sent, parentFolderId: 'inbox', isRead: false, bccRecipients: [], categories: [] });
    }
    return message;
  }

  reset(seed: MailboxSeed): void {
    this.#owner = seed.owner;
    this.#fill(seed);
    this.#tell({ type: 'reset' });
  }

  subscribe(listener: (change: MailboxChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #fill(seed: MailboxSeed): void {
    this.#messages.clear();
    for (const message of seed.messages) {
      this.#messages.set(message.id, this.#complete(message, {}, message.id));
    }
  }

  #folders(): MailFolder[] {
    return FOLDERS.map((folder) => {
      const inside = [...this.#messages.values()].filter((message) => message.parentFolderId === folder.id);
      const unread = inside.filter((message) => !message.isRead).length;
      return { ...folder, totalItemCount: inside.length, unreadItemCount: unread };
    });
  }

  #find(id: string): StoredMessage {
    const message = this.#messages.get(id);
    if (!message) throw new MailboxError('not-found', 'Mailen findes ikke (mere). There is no such mail.');
    return message;
  }

  /** A whole message out of what was there, what is new, and what follows from both. */
  #complete(before: Partial<StoredMessage>, fields: MessageFields, id: string): StoredMessage {
    const at = this.#now().toISOString();
    const own = { emailAddress: { name: this.#owner.displayName, address: this.#owner.address } };
    const message = {
      conversationId: newId(),
      internetMessageId: `<${crypto.randomUUID()}@${domainOf(this.#owner.address)}>`,
      parentFolderId: 'drafts',
      subject: '',
      body: { contentType: 'html' as const, content: '' },
      from: own,
      sender: fields.from ?? before.from ?? own,
      toRecipients: [],
      ccRecipients: [],
      bccRecipients: [],
      receivedDateTime: at,
      sentDateTime: at,
      isRead: true,
      isDraft: (fields.parentFolderId ?? before.parentFolderId ?? 'drafts') === 'drafts',
      importance: 'normal' as const,
      attachments: [],
      categories: [],
      internetMessageHeaders: [],
      ...before,
      ...structuredClone(fields),
      id,
    };
    if (!FOLDERS.some((folder) => folder.id === message.parentFolderId)) {
      throw new MailboxError('no-such-folder', 'Mappen findes ikke. There is no such folder.');
    }
    const attachments = message.attachments.map(withId);
    return {
      ...message,
      attachments,
      hasAttachments: attachments.some((attachment) => !attachment.isInline),
      bodyPreview: preview(message),
    };
  }

  #tell(change: MailboxChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

function preview({ body, isProtected }: Pick<StoredMessage, 'body' | 'isProtected'>): string {
  if (isProtected) return '';
  const text = body.contentType === 'html' ? readHtml(body.content).text : body.content;
  return text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH);
}

function withId(attachment: StoredAttachment): StoredAttachment {
  return attachment.id ? attachment : { ...attachment, id: newId() };
}

/** Shaped like Exchange's, so that nothing relies on ids being short. */
function newId(): string {
  return `AAMk${crypto.randomUUID().replaceAll('-', '')}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
