import { openDB } from 'idb';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import { markName } from '../../../src/hygiene/replies/marks';
import { answers, arrives, CITIZENS, DAY, forEachTest, nameOf, type Outlook, told } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const statuses = (follower: ReturnType<Outlook['follower']>) =>
  follower.inquiries(outlook.now()).map(({ status }) => status);

describe('what is kept', () => {
  async function everything(): Promise<string> {
    const database = await openDB(await databaseNameOf(outlook.account));
    const rows: unknown[] = [database.name];
    for (const name of database.objectStoreNames)
      rows.push(name, await database.getAllKeys(name), await database.getAll(name));
    database.close();
    return JSON.stringify(rows, (_key, value) =>
      ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]'
        ? Buffer.from(value as ArrayBuffer).toString('latin1')
        : value,
    ).toLowerCase();
  }

  test('holds no subject, name, address, text or category', async () => {
    const { store, shared } = outlook;
    const [asta, bent] = CITIZENS;
    const handed = markName({ says: 'handed-over', to: 'Grethe Opdigtet' });
    const mails = [
      arrives(outlook, store, { categories: [handed, 'Haster'], parentFolderId: 'archive' }),
      arrives(outlook, shared, {
        who: bent,
        subject: 'Klage over støj',
        sender: { emailAddress: { name: 'Ulrik Opdigtet', address: 'ulrik@post.example' } },
        internetMessageId: `<2026.${asta}>`,
        internetMessageHeaders: [{ name: 'References', value: `<first.${bent}>` }],
        ccRecipients: [{ emailAddress: { name: nameOf(asta), address: asta } }],
        replyTo: [{ emailAddress: { name: 'Inger Opdigtet', address: 'inger@post.example' } }],
      }),
    ];
    for (const mail of mails) answers(outlook, mail === mails[0] ? store : shared, mail);
    outlook.smallPages(1);
    const closed = 'findes.ikke@fjordby.example';
    const mailboxes = [null, outlook.sharedAddress, closed];
    const follower = outlook.follower({ mailboxes, readTexts: 'all' });
    await follower.sync();
    expect(statuses(follower)).toEqual(['answered', 'answered']);
    await follower.look(null, {
      ...mails[0],
      id: mails[0]?.immutableId ?? '',
      text: 'Hvor bor Hans Opdigtet?',
    } as never);
    store.remove(mails[0]?.id ?? '');
    const messageId = '<Kloak@inger.example>';
    await follower.expectReceipt({ mailbox: null, inquiry: 'a', draft: 'b', messageId, day: '2026-11-27' });
    outlook.world.faults.add({ do: { throttle: 3 }, on: /messages\/AA/ });
    await follower.sync();
    const kept = await everything();
    const addresses = [
      asta,
      bent,
      outlook.mette,
      outlook.sharedAddress,
      closed,
      'inger@post.example',
      'ulrik@post.example',
    ];
    const words = [
      ...addresses.flatMap((address) => [address, address.split('@')[0] ?? '', nameOf(address)]),
      ...addresses.map((address) => encodeURIComponent(address)),
      ...[
        'Mosevej',
        'Kloak',
        'støj',
        'Grethe',
        'Opdigtet',
        'Haster',
        'Kuvert:',
        'Overdraget',
        'https',
        'inger',
      ],
      outlook.account,
    ];
    expect(kept.length).toBeGreaterThan(1000);
    expect(words.filter((word) => kept.includes(word.toLowerCase()))).toEqual([]);
  });

  test('is deleted at sign-out, under the eyes of another pane', async () => {
    arrives(outlook, outlook.store);
    const [follower, other] = [outlook.follower(), outlook.follower()];
    await follower.sync();
    await other.open();
    expect(statuses(other)).toEqual(['open']);
    await follower.forget();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      await databaseNameOf(outlook.account),
    );
    expect(other.inquiries(outlook.now())).toEqual([]);
    await other.sync();
    expect(other.get().mailboxes).toMatchObject([{ stage: 'new' }]);
  });

  test('begins anew when its bound is twice as old as it should be', async () => {
    const replies = { historyDays: 10 };
    arrives(outlook, outlook.store);
    const follower = outlook.follower({ replies });
    await follower.sync();
    outlook.pass(9 * DAY);
    const kept = arrives(outlook, outlook.store);
    await follower.sync();
    expect(follower.inquiries(outlook.now())).toHaveLength(1 + 1);
    outlook.pass(3 * DAY);
    await follower.sync();
    const clean = outlook.follower({ replies, account: outlook.anotherAccount() });
    await clean.sync();
    expect(clean.inquiries(outlook.now()).map(({ id }) => id)).toEqual([kept.immutableId]);
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toHaveLength(1);
    expect(told(follower, outlook.now())).toEqual(told(clean, outlook.now()));
  });
});
