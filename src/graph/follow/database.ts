import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { asOne } from './as-one';
import type { KeptMail, KeptMailbox, KeptReceipt, Lookup, NeverOpened } from './kept-types';
import { newSecret, type Sealed, type Secret } from './keys';
import type { Room } from './types';

/** Numbers of the writes: of the last one, and of the last that took mails away. */
export interface Count {
  readonly seq: number;
  readonly swept: number;
}

export interface Schema extends DBSchema {
  secret: { key: 'secret'; value: Secret };
  count: { key: 'count'; value: Count };
  mailboxes: { key: string; value: KeptMailbox | NeverOpened };
  mails: { key: string; value: KeptMail; indexes: { box: string; seq: number } };
  lookups: { key: [box: string, why: string, id: string]; value: Lookup };
  texts: { key: string; value: { readonly id: string; readonly tries: number } };
  receipts: { key: string; value: KeptReceipt };
  /** Of the dashboard only: mailboxes that the person added by hand, by the key of the address. */
  added: { key: string; value: Added };
}

export interface Added {
  readonly address: Sealed;
  /** When, ISO. */
  readonly at: string;
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens what is kept under a name, or makes it.
 *
 * @param gone another pane deletes it (at sign-out), or the browser did
 * @param room whose name it is. The pane's has been there since before there were rooms, and stays as it is: so nothing of it
 *   has to be brought up to date, and a pane that was loaded before can open it too
 * @throws DOMException where the browser keeps nothing
 */
export async function openDatabase(name: string, gone: () => void, room: Room = 'pane'): Promise<Database> {
  const database: Database = await openDB<Schema>(name, 1, {
    upgrade(made) {
      made.createObjectStore('secret');
      made.createObjectStore('count');
      made.createObjectStore('mailboxes', { keyPath: 'box' });
      const mails = made.createObjectStore('mails', { keyPath: 'id' });
      mails.createIndex('box', 'box');
      mails.createIndex('seq', 'seq');
      made.createObjectStore('lookups', { keyPath: ['box', 'why', 'id'] });
      made.createObjectStore('texts', { keyPath: 'id' });
      made.createObjectStore('receipts', { keyPath: 'draft' });
      if (room === 'dashboard') made.createObjectStore('added');
    },
    blocking() {
      database.close();
      gone();
    },
    terminated: gone,
  });
  return database;
}

/**
 * The same; begun anew where mails in it have lost what they are found by. Nobody would miss them, and an inquiry would be
 * waited for by nobody.
 */
export async function openWhole(name: string, gone: () => void, room?: Room): Promise<Database> {
  const database = await openDatabase(name, gone, room);
  const { store, done } = database.transaction('mails');
  const [all, ...found] = await Promise.all([
    store.count(),
    store.index('seq').count(),
    store.index('box').count(),
  ]);
  await done;
  if (found.every((count) => count === all)) return database;
  database.close();
  await deleteDB(name);
  return openDatabase(name, gone, room);
}

/** The keys of this database. Of two panes that make them at once, the first one's hold. */
export async function secretOf(database: Database): Promise<Secret> {
  const known = await database.get('secret', 'secret');
  if (known) return known;
  const made = await newSecret(); // a transaction would end while it waits for this
  const transaction = database.transaction('secret', 'readwrite');
  return asOne(transaction, async (write) => {
    const first = await transaction.store.get('secret');
    if (!first) write(transaction.store.add(made, 'secret'));
    return first ?? made;
  });
}
