import { openDB } from 'idb';
import { forgetKept } from '../../../src/graph/follow/forget';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import type { MailGraph } from '../../../src/graph/mail-types';
import { GraphError } from '../../../src/graph/types';
import { arrives, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('what is kept of an account', () => {
  test('goes without anybody following it, and alone', async () => {
    const account = outlook.anotherAccount();
    for (const follower of [outlook.follower(), outlook.follower({ account })]) {
      await follower.sync();
      follower.close();
    }
    await forgetKept(` ${outlook.account.toUpperCase()}`);
    expect(await names()).not.toContain(await databaseNameOf(outlook.account));
    expect(await names()).toContain(await databaseNameOf(account));
  });

  test('goes from under the eyes of whoever follows it', async () => {
    arrives(outlook, outlook.store);
    const follower = outlook.follower();
    await follower.sync();
    await forgetKept(outlook.account);
    expect(await names()).not.toContain(await databaseNameOf(outlook.account));
    expect(follower.inquiries(outlook.now())).toEqual([]);
  });

  test('nothing is there: nothing happens', async () => {
    await expect(forgetKept(outlook.anotherAccount())).resolves.toBeUndefined();
  });
});

describe('a mailbox that is not followed any more', () => {
  /** The rows of each store: how many, and of how many mailboxes. */
  async function rows(): Promise<Record<string, readonly [rows: number, mailboxes: number]>> {
    const database = await openDB(await databaseNameOf(outlook.account));
    const counts: Record<string, readonly [number, number]> = {};
    for (const name of ['mailboxes', 'mails', 'lookups', 'receipts', 'texts']) {
      const all: { readonly box: string }[] = await database.getAll(name);
      counts[name] = [all.length, new Set(all.map(({ box }) => box)).size];
    }
    database.close();
    return counts;
  }

  /** Something in every store, of one's own mailbox and of the shared one. */
  async function followsBoth() {
    const { store, shared, sharedAddress } = outlook;
    const graph: MailGraph = {
      ...outlook.graphWith(),
      facts: async (_mailbox, ids) => ids.map(() => new GraphError('failed')),
      factsWithTexts: async (_mailbox, ids) => ids.map(() => null),
    };
    const mailboxes = [null, sharedAddress];
    const follower = outlook.follower({ graph, mailboxes, readTexts: 'all' });
    const mails = [store, store, shared, shared].map((each) => ({ each, mail: arrives(outlook, each) }));
    await follower.sync();
    for (const { each, mail } of [mails[0], mails[2]].flatMap((one) => one ?? [])) each.remove(mail.id);
    await follower.sync();
    for (const mailbox of mailboxes)
      await follower.expectReceipt({ mailbox, inquiry: 'a', draft: `of ${mailbox}`, day: '2026-11-27' });
    return follower;
  }

  test('leaves nothing behind in any store, and the others have what they had', async () => {
    (await followsBoth()).close();
    const both: readonly [number, number] = [2, 2];
    expect(await rows()).toEqual({
      mailboxes: both,
      mails: [4, 2],
      lookups: both,
      receipts: both,
      texts: [4, 1], // their rows name no mailbox
    });
    const follower = outlook.follower();
    await follower.open();
    const one: readonly [number, number] = [1, 1];
    expect(await rows()).toEqual({
      mailboxes: one,
      mails: [2, 1],
      lookups: one,
      receipts: one,
      texts: [2, 1],
    });
    expect(follower.inquiries(outlook.now())).toHaveLength(2);
    expect(follower.get().mailboxes).toMatchObject([{ stage: 'followed' }]);
    follower.close();
    const again = outlook.follower({ mailboxes: [null, outlook.sharedAddress] });
    await again.sync();
    expect(again.inquiries(outlook.now(), outlook.sharedAddress)).toHaveLength(1);
  });

  test('another pane that still follows it reads it anew', async () => {
    const follower = await followsBoth();
    expect(follower.inquiries(outlook.now(), outlook.sharedAddress)).toHaveLength(2);
    const gone = new Promise<void>((resolve) => {
      const look = () => follower.inquiries(outlook.now(), outlook.sharedAddress).length === 0 && resolve();
      follower.subscribe(look);
    });
    await outlook.follower().open();
    await gone;
    expect(follower.inquiries(outlook.now(), null)).toHaveLength(2);
    await follower.sync();
    expect(follower.inquiries(outlook.now(), outlook.sharedAddress)).toHaveLength(1);
    expect(follower.get().mailboxes).toMatchObject([{ problem: null }, { stage: 'followed', problem: null }]);
  });
});
