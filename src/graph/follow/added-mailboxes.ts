import { asOne } from './as-one';
import { type Database, openDatabase, secretOf } from './database';
import { databaseNameOf, type Keys, keysWith } from './keys';

/** Mailboxes that a person added to the dashboard by hand. Addresses in small letters. */
export interface AddedMailboxes {
  /** The first that was added first. */
  list(): Promise<readonly string[]>;
  /** Once, however often it is added. */
  add(address: string): Promise<void>;
  remove(address: string): Promise<void>;
}

/**
 * Kept where the dashboard keeps everything of this account, sealed, and deleted with it (`forgetKept`, `Follower.forget`).
 * The database is open only as long as something is asked of it, so that nobody who deletes it has to wait. Every member
 * throws a DOMException where the browser keeps nothing.
 *
 * @param account as in `FollowOptions`
 */
export function createAddedMailboxes(account: string, now: () => Date = () => new Date()): AddedMailboxes {
  return {
    list: () => inDatabase(account, listed),
    add: (address) =>
      inDatabase(account, async (database, keys) => {
        const [written, key] = await keyOf(address, keys);
        const sealed = await keys.seal(written);
        // In one transaction, so that of two tabs the first one's time stands.
        const transaction = database.transaction('added', 'readwrite');
        await asOne(transaction, async (write) => {
          const known = await transaction.store.getKey(key);
          if (known === undefined)
            write(transaction.store.add({ address: sealed, at: now().toISOString() }, key));
        });
      }),
    remove: (address) =>
      inDatabase(account, async (database, keys) => {
        const [, key] = await keyOf(address, keys);
        await database.delete('added', key);
      }),
  };
}

async function listed(database: Database, keys: Keys): Promise<readonly string[]> {
  const rows = await database.getAll('added');
  const opened = await Promise.all(
    rows.map(async ({ address, at }) => ({ at, address: await keys.unseal(address) })),
  );
  return opened
    .sort((one, other) => compare(one.at, other.at) || compare(one.address, other.address))
    .map(({ address }) => address);
}

async function keyOf(address: string, keys: Keys): Promise<readonly [address: string, key: string]> {
  const small = address.trim().toLowerCase();
  const key = (await keys.of('address', [small])).get(small) ?? '';
  return [small, key];
}

async function inDatabase<T>(
  account: string,
  work: (database: Database, keys: Keys) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(await databaseNameOf(account, 'dashboard'), () => {}, 'dashboard');
  try {
    return await work(database, keysWith(await secretOf(database)));
  } finally {
    database.close();
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
