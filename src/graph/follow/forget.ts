import { deleteDB } from 'idb';
import { databaseNameOf } from './keys';

/**
 * Deletes what is kept of an account's mailboxes, whether or not anybody follows them at the moment; panes that do let go of
 * it first. Stands alone, so that whoever signs somebody out need not fetch the rest of this folder.
 *
 * @param account as in `FollowOptions`
 * @throws DOMException where the browser does not let it go
 */
export async function forgetKept(account: string): Promise<void> {
  if (typeof indexedDB !== 'undefined') await deleteDB(await databaseNameOf(account));
}
