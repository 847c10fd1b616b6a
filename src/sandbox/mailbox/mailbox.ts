import type { MailboxOwner, MailboxSnapshot, StoredMessage } from './types';

/** What one may say about a mail when creating or changing it; the store knows or works out the rest. */
export type MessageFields = Partial<Omit<StoredMessage, KeptByTheStore>>;

type KeptByTheStore =
  | 'id'
  | 'bodyPreview'
  | 'hasAttachments'
  | 'immutableId'
  | 'moves'
  | 'version'
  | 'createdDateTime'
  | 'lastModifiedDateTime';

export interface MailboxSeed {
  owner: MailboxOwner;
  messages: readonly StoredMessage[];
}

export interface MailboxChange {
  type: 'created' | 'updated' | 'removed' | 'reset';
  /** The mail that it is about; none for `reset`. */
  id?: string;
}

/**
 * One mailbox, wherever it is kept: the screens and the host use it over the sandbox's own `/api`.
 * Rejects with a MailboxError (or a network error).
 */
export interface Mailbox {
  snapshot(): Promise<MailboxSnapshot>;
  get(id: string): Promise<StoredMessage>;
  create(fields: MessageFields): Promise<StoredMessage>;
  update(id: string, fields: MessageFields): Promise<StoredMessage>;
  move(id: string, folderId: string): Promise<StoredMessage>;
  /** Removes for good; to throw a mail away, move it to `deleteditems`. */
  remove(id: string): Promise<void>;
  /** Puts the mail into Sent Items and removes its draft. A mail to oneself arrives in the inbox, too. */
  send(fields: MessageFields, draftId: string | null): Promise<StoredMessage>;
  /** Back to the mailbox that the sandbox started with. */
  reset(): Promise<void>;
  subscribe(listener: (change: MailboxChange) => void): () => void;
}

export type MailboxProblem = 'not-found' | 'no-such-folder' | 'bad-message';

/** A request that the mailbox cannot fulfil. `problem` is for programs, the message for people. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  readonly problem: MailboxProblem;

  constructor(problem: MailboxProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
