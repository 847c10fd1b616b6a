import { deleteDB } from 'idb';
import { databaseNameOf } from './keys';
import type { Room } from './types';

const ROOMS = ['pane', 'dashboard'] as const satisfies readonly Room[];

/**
 * Deletes what is kept of an account's mailboxes, whether or not anybody follows them at the moment; pages that do let go of
 * it first. Stands alone, so that whoever signs somebody out need not fetch the rest of this folder.
 *
 * @param account as in `FollowOptions`
 * @param rooms left out: all of them
 * @throws DOMException where the browser does not let it go
 */
export async function forgetKept(account: string, rooms: readonly Room[] = ROOMS): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  await Promise.all(rooms.map(async (room) => deleteDB(await databaseNameOf(account, room))));
}
