import { GraphError } from '../../../src/graph/types';
import { answers, arrives, DAY, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const statuses = (follower: ReturnType<Outlook['follower']>) =>
  follower.inquiries(outlook.now()).map(({ status }) => status);

test('an inquiry is open, and answered when its reply is seen', async () => {
  const follower = outlook.follower();
  const asked = arrives(outlook, outlook.store);
  await follower.open();
  expect(follower.get().mailboxes).toMatchObject([{ mailbox: null, stage: 'new', syncedAt: null }]);
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([
    { stage: 'followed', progress: null, problem: null, syncedAt: '2026-11-23T08:30:00Z' },
  ]);
  expect(follower.inquiries(outlook.now())).toMatchObject([
    { id: asked.immutableId, inMailbox: null, status: 'open', reason: 'question', unread: true },
  ]);
  outlook.pass();
  answers(outlook, outlook.store, asked);
  await follower.sync();
  expect(statuses(follower)).toEqual(['answered']);
});

test('a mail that is filed stays, one that is thrown away or deleted is gone', async () => {
  const follower = outlook.follower();
  const mails = [1, 2, 3].map(() => arrives(outlook, outlook.store));
  await follower.sync();
  const [filed, thrown, deleted] = mails.map(({ id }) => id) as [string, string, string];
  outlook.store.move(filed, 'archive');
  outlook.store.move(thrown, 'deleteditems');
  outlook.store.remove(deleted);
  await follower.sync();
  expect(follower.inquiries(outlook.now()).map(({ id }) => id)).toEqual([mails[0]?.immutableId]);
});

describe('requests', () => {
  test('a first history takes one for the folders and one a page; a quiet look takes one', async () => {
    for (let at = 0; at < 23; at += 1)
      arrives(outlook, outlook.store, { parentFolderId: at % 2 ? 'archive' : 'inbox' });
    const asked = arrives(outlook, outlook.store);
    for (let at = 0; at < 7; at += 1) answers(outlook, outlook.store, asked);
    outlook.smallPages(4);
    const follower = outlook.follower();
    outlook.asked.length = 0;
    await follower.sync();
    // 13 in the inbox, 7 among the sent mails, 11 elsewhere, 4 on a page.
    expect(outlook.asked).toHaveLength(1 + 4 + 2 + 3);
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toEqual(['POST /$batch']);
    outlook.asked.length = 0;
    arrives(outlook, outlook.store);
    await follower.sync();
    expect(outlook.asked).toEqual(['POST /$batch']);
    outlook.pass(DAY);
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toHaveLength(1 + 3); // once a day the other folders again
  });

  test('one a mailbox', async () => {
    const follower = outlook.follower({ mailboxes: [null, outlook.sharedAddress] });
    await follower.sync();
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toEqual(['POST /$batch', 'POST /$batch']);
  });

  test('after a pause in the middle it goes on where it was, in another pane too', async () => {
    for (let at = 0; at < 12; at += 1) arrives(outlook, outlook.store);
    outlook.smallPages(2);
    const follower = outlook.follower();
    await follower.sync(outlook.stopAt(5)); // folders, three pages, and one that is cut off
    expect(follower.get().mailboxes).toMatchObject([
      { stage: 'history', progress: { mails: 6 }, problem: null },
    ]);
    expect(follower.inquiries(outlook.now())).toHaveLength(6);
    follower.close();
    const later = outlook.follower();
    outlook.stopAt(0);
    await later.open();
    expect(later.inquiries(outlook.now())).toHaveLength(6);
    outlook.asked.length = 0;
    await later.sync();
    expect(outlook.asked).toHaveLength(3 + 1 + 1);
    expect(later.inquiries(outlook.now())).toHaveLength(12);
  });
});

describe('trouble', () => {
  test('a state that is too old begins anew, and nothing is lost', async () => {
    const follower = outlook.follower();
    const mails = [1, 2, 3, 4].map(() => arrives(outlook, outlook.store));
    await follower.sync();
    outlook.store.move(mails[0]?.id ?? '', 'archive');
    outlook.store.remove(mails[1]?.id ?? '');
    outlook.world.faults.add({ do: 'expire-delta', times: 2 });
    await follower.sync();
    const ids = follower.inquiries(outlook.now()).map(({ id }) => id);
    expect(ids.sort()).toEqual([mails[0], mails[2], mails[3]].map((mail) => mail?.immutableId).sort());
  });

  test('a service that has enough is left alone, and later it goes on', async () => {
    for (let at = 0; at < 6; at += 1) arrives(outlook, outlook.store);
    outlook.smallPages(2);
    const follower = outlook.follower();
    outlook.world.faults.add({ on: /delta/, do: { throttle: 40 } });
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([{ problem: 'throttled', stage: 'history' }]);
    expect(follower.get()).not.toHaveProperty('working');
    outlook.world.faults.clear();
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([{ problem: null, stage: 'followed' }]);
    expect(follower.inquiries(outlook.now())).toHaveLength(6);
  });

  test('a mailbox that may not be opened says so, and the others go on', async () => {
    arrives(outlook, outlook.store);
    const stranger = outlook.world.directory.users.find(
      ({ mail, id }) => mail !== outlook.mette && outlook.world.mailbox(id)?.delegates.length === 0,
    );
    const follower = outlook.follower({ mailboxes: [stranger?.mail ?? '', null] });
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([
      { problem: 'forbidden', stage: 'new' },
      { problem: null, stage: 'followed' },
    ]);
  });

  test('without consent each line says so', async () => {
    const graph = outlook.graphWith([], async () => {
      throw new GraphError('consent-needed');
    });
    const follower = outlook.follower({ graph });
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([{ problem: 'consent-needed', stage: 'new' }]);
  });
});

describe('two panes', () => {
  test('that look at once know the same', async () => {
    outlook.smallPages(2);
    for (let at = 0; at < 5; at += 1) arrives(outlook, outlook.store);
    const [one, other] = [outlook.follower(), outlook.follower()];
    await Promise.all([one.sync(), other.sync()]);
    outlook.pass();
    arrives(outlook, outlook.store);
    await Promise.all([one.sync(), other.sync()]);
    await other.sync();
    expect(one.inquiries(outlook.now())).toHaveLength(6);
    expect(one.inquiries(outlook.now())).toEqual(other.inquiries(outlook.now()));
  });

  test('what the one learns the other sees, without asking', async () => {
    const [one, other] = [outlook.follower(), outlook.follower()];
    await other.open();
    arrives(outlook, outlook.store);
    const seen = new Promise<void>((resolve) => {
      other.subscribe(() => other.inquiries(outlook.now()).length > 0 && resolve());
    });
    await one.sync();
    await seen;
    expect(other.get().mailboxes[0]?.stage).not.toBe('new');
  });
});
