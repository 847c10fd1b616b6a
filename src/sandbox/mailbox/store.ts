import { answered } from './answered';
import { arriving } from './arriving';
import { completed, newId } from './complete';
import { ordinaryId } from './ids';
import { type MailboxChange, MailboxError, type MailboxSeed, type MessageFields } from './mailbox';
import type { MailboxOwner, MailboxSnapshot, MailFolder, StoredMessage } from './types';

/** Graph's well-known folder names, as Outlook shows them in Danish. */
const FOLDERS: readonly { id: string; displayName: string }[] = [
  { id: 'inbox', displayName: 'Indbakke' },
  { id: 'drafts', displayName: 'Kladder' },
  { id: 'sentitems', displayName: 'Sendt post' },
  { id: 'deleteditems', displayName: 'Slettet post' },
  { id: 'archive', displayName: 'Arkiv' },
];

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

  /** By an id of Graph's, ordinary or immutable (`ids.ts`). */
  find(graphId: string): StoredMessage | undefined {
    for (const message of this.#messages.values()) {
      if (message.immutableId === graphId || ordinaryId(message) === graphId) return structuredClone(message);
    }
    return undefined;
  }

  /** @throws MailboxError `no-such-folder`, `bad-message` */
  create(fields: MessageFields): StoredMessage {
    return this.#add(fields, {});
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
    const draft: Partial<StoredMessage> = draftId === null ? {} : this.#find(draftId);
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
    const message = this.#add({ ...sent, parentFolderId: 'sentitems' }, keptOf(draft));
    if (draftId !== null) this.remove(draftId);
    this.noteAnswer(message);
    const own = this.#owner.address.toLowerCase();
    if (recipients.some(({ emailAddress }) => emailAddress.address.toLowerCase() === own)) {
      this.create(arriving(message));
    }
    return message;
  }

  /** The mail that this one answers, if it lies here, now says so (MAPI's last verb). */
  noteAnswer(sent: StoredMessage): void {
    const found = answered(sent, this.#messages.values());
    if (found) this.update(found.id, { extendedProperties: found.extendedProperties ?? [] });
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
      const since = { createdDateTime: message.receivedDateTime, ...message };
      const whole = this.#complete(since, {}, message.id);
      this.#messages.set(whole.id, { ...whole, lastModifiedDateTime: message.receivedDateTime });
    }
    const sent = [...this.#messages.values()].filter(({ parentFolderId }) => parentFolderId === 'sentitems');
    for (const message of sent.sort((one, other) => one.sentDateTime.localeCompare(other.sentDateTime))) {
      const found = answered(message, this.#messages.values());
      if (found) this.#messages.set(found.id, found);
    }
  }

  #add(fields: MessageFields, before: Pick<StoredMessage, 'immutableId'>): StoredMessage {
    const message = this.#complete(before, fields, newId());
    this.#messages.set(message.id, message);
    this.#tell({ type: 'created', id: message.id });
    return structuredClone(message);
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

  #complete(before: Partial<StoredMessage>, fields: MessageFields, id: string): StoredMessage {
    const message = completed(this.#owner, before, fields, id, this.#now().toISOString());
    if (!FOLDERS.some((folder) => folder.id === message.parentFolderId)) {
      throw new MailboxError('no-such-folder', 'Mappen findes ikke. There is no such folder.');
    }
    return message;
  }

  #tell(change: MailboxChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

/** What a sent mail has from its draft though it is another item of the mailbox. */
function keptOf({ immutableId }: Partial<StoredMessage>): Pick<StoredMessage, 'immutableId'> {
  return immutableId === undefined ? {} : { immutableId };
}
