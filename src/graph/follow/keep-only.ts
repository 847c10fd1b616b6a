import { asOne } from './as-one';
import type { Database } from './database';

/**
 * Deletes whatever belongs to a mailbox that is not followed any more: the policy left it out, or one's own has another
 * address.
 *
 * @param boxes the keys of those that are followed
 * @returns whether any mail was deleted, which another pane may know
 */
export async function keepOnly(database: Database, boxes: readonly string[]): Promise<boolean> {
  const followed = new Set(boxes);
  const transaction = database.transaction(
    ['count', 'mailboxes', 'mails', 'lookups', 'texts', 'receipts'],
    'readwrite',
  );
  const store = transaction.objectStore.bind(transaction);
  return asOne(transaction, async (write) => {
    for (const box of await store('mailboxes').getAllKeys())
      if (!followed.has(box)) write(store('mailboxes').delete(box));
    for (const { box, draft } of await store('receipts').getAll())
      if (!followed.has(box)) write(store('receipts').delete(draft));
    // From box to box: what is followed is many rows, and none of them is looked at.
    for (let at = await store('lookups').openKeyCursor(); at; ) {
      const [box] = at.key;
      const all = IDBKeyRange.bound([box], [box, []]);
      if (!followed.has(box)) write(store('lookups').delete(all));
      at = await at.continue(all.upper);
    }
    let swept = false;
    const byBox = store('mails').index('box');
    for (let at = await byBox.openKeyCursor(null, 'nextunique'); at; at = await at.continue()) {
      if (followed.has(at.key)) continue;
      for (const id of await byBox.getAllKeys(at.key)) {
        write(store('mails').delete(id));
        write(store('texts').delete(id));
      }
      swept = true;
    }
    if (!swept) return false;
    const seq = ((await store('count').get('count'))?.seq ?? 0) + 1;
    write(store('count').put({ seq, swept: seq }, 'count'));
    return true;
  });
}
