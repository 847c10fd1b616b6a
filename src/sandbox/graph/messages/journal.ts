import { ordinaryId } from '../../mailbox/ids';
import type { MailboxChange } from '../../mailbox/mailbox';
import type { MailboxStore } from '../../mailbox/store';
import type { StoredMessage } from '../../mailbox/types';

/** What happened to a mail, as its folder saw it: a move is a removal from the one and an arrival in the other. */
export interface Change {
  /** Counts up, from 1. */
  readonly at: number;
  readonly how: 'created' | 'updated' | 'read' | 'removed';
  readonly folder: string;
  readonly mail: MailIds;
  readonly receivedDateTime: string;
}

export interface MailIds {
  /** The store's. */
  readonly id: string;
  /** Graph's ordinary one at that time. */
  readonly ordinary: string;
  readonly immutable: string;
}

/** More than any client is behind. When there are more, the oldest are forgotten, as Outlook's cache does. */
const MOST_STATES = 2000;

/**
 * All that happened in a mailbox since it was first asked for, and how far each client has read. A reset of the store forgets
 * both, so that every token is too old.
 */
export class Journal<State> {
  readonly #store: MailboxStore;
  readonly #states = new Map<string, State>();
  #changes: Change[] = [];
  #known = new Map<string, StoredMessage>();
  /** How many pages more repeat an item. */
  repeats = 0;

  constructor(store: MailboxStore) {
    this.#store = store;
    this.#start();
    store.subscribe((change) => this.#note(change));
  }

  /** The number of the last change. */
  get now(): number {
    return this.#changes.at(-1)?.at ?? 0;
  }

  /** The changes in a folder after a number, oldest first. */
  since(folder: string, at: number): readonly Change[] {
    return this.#changes.filter((change) => change.at > at && change.folder === folder);
  }

  /** Keeps how far a client is. @returns the token for it */
  keep(state: State): string {
    const token = crypto.randomUUID().replaceAll('-', '');
    this.#states.set(token, state);
    const [oldest] = this.#states.keys();
    if (this.#states.size > MOST_STATES && oldest !== undefined) this.#states.delete(oldest);
    return token;
  }

  /** Undefined for a token that is unknown or too old. */
  state(token: string): State | undefined {
    return this.#states.get(token);
  }

  #start(): void {
    this.#states.clear();
    this.#known = new Map(this.#store.snapshot().messages.map((message) => [message.id, message]));
  }

  #note({ type, id = '' }: MailboxChange): void {
    if (type === 'reset') {
      this.#start();
      return;
    }
    const before = this.#known.get(id);
    const after = type === 'removed' ? undefined : this.#store.get(id);
    if (after) this.#known.set(id, after);
    else this.#known.delete(id);
    if (before && after && before.parentFolderId === after.parentFolderId) {
      this.#add(howChanged(before, after), after);
      return;
    }
    if (before) this.#add('removed', before);
    if (after) this.#add('created', after);
  }

  #add(how: Change['how'], message: StoredMessage): void {
    const { parentFolderId, receivedDateTime } = message;
    const change = { at: this.now + 1, how, folder: parentFolderId, mail: idsOf(message), receivedDateTime };
    this.#changes.push(change);
  }
}

export function idsOf(message: StoredMessage): MailIds {
  const ordinary = ordinaryId(message);
  return { id: message.id, ordinary, immutable: message.immutableId ?? ordinary };
}

/** Whether nothing but the read flag is another. */
function howChanged(before: StoredMessage, after: StoredMessage): 'read' | 'updated' {
  if (before.isRead === after.isRead) return 'updated';
  const { isRead, version, lastModifiedDateTime } = after;
  const rest = (message: StoredMessage) =>
    JSON.stringify(Object.entries({ ...message, isRead, version, lastModifiedDateTime }).sort(byName));
  return rest(before) === rest(after) ? 'read' : 'updated';
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

// biome-ignore lint/suspicious/noExplicitAny: each user of a journal keeps states of its own kind
const journals = new WeakMap<MailboxStore, Journal<any>>();

/** The one journal of a store. It begins with the first call. */
export function journalOf<State>(store: MailboxStore): Journal<State> {
  const known = journals.get(store);
  if (known) return known;
  const journal = new Journal<State>(store);
  journals.set(store, journal);
  return journal;
}

/** Makes the next pages of delta repeat an item, as the service is documented to do now and then. */
export function repeatInDelta(store: MailboxStore, pages = 1): void {
  journalOf(store).repeats = pages;
}
