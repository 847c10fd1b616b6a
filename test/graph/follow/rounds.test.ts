import type { Follower } from '../../../src/graph/follow/types';
import type { MailGraph, ToldMail } from '../../../src/graph/mail-types';
import { arrives, forEachTest, type Outlook, START } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

test('a folder that told 5,000 mails is not left out of the list of the others', async () => {
  const mails = Array.from({ length: 5000 }, (_, at): ToldMail => ({ id: `m${at}`, isDraft: true }));
  const excepted: (readonly string[])[] = [];
  const graph: Partial<MailGraph> = {
    folders: async () => ({ inbox: 'i', sentitems: 's', drafts: null, deleteditems: null, junkemail: null }),
    changes: async (_mailbox, from) => ({
      mails: 'folder' in from && from.folder === 'inbox' ? mails : [],
      removed: [],
      deltaLink: 'then',
    }),
    changesOf: async (_mailbox, links) => links.map((deltaLink) => ({ mails: [], removed: [], deltaLink })),
    filed: async (_mailbox, from) => {
      if ('except' in from) excepted.push(from.except);
      return { mails: [] };
    },
  };
  const follower = outlook.follower({ graph: graph as MailGraph });
  await follower.sync();
  await follower.sync();
  expect(excepted).toEqual([['s']]);
});

test.each([
  ['no two at once', 1000],
  ['all in the same second', 0],
])('a mail that leaves the other folders between two pages hides none: %s', async (_when, apart) => {
  outlook.smallPages(3);
  const stored = Array.from({ length: 10 }, () => {
    outlook.pass(apart);
    return arrives(outlook, outlook.store, { parentFolderId: 'archive' });
  });
  const graph = outlook.graphWith();
  let pages = 0;
  const filed: MailGraph['filed'] = async (...asked) => {
    const page = await graph.filed(...asked);
    pages += 1;
    // What was told on the first page goes back to the inbox.
    const moved = stored.find(({ immutableId }) => immutableId === page.mails[0]?.id);
    if (pages === 1 && moved) outlook.store.move(moved.id, 'inbox');
    return page;
  };
  const follower = outlook.follower({ graph: { ...graph, filed } });
  await follower.sync();
  expect(follower.inquiries(outlook.now())).toHaveLength(10);
  expect(pages).toBeLessThanOrEqual(Math.ceil(10 / 3));
});

test('a browser that has locks lets one pane ask at a time', async () => {
  const names: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const request = (name: string, _options: unknown, work: () => Promise<void>) => {
    names.push(name);
    last = last.then(work);
    return last;
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  try {
    outlook.smallPages(2);
    for (let at = 0; at < 6; at += 1) arrives(outlook, outlook.store);
    const [one, other] = [outlook.follower(), outlook.follower()];
    await Promise.all([one.sync(), other.sync()]);
    expect(new Set(names).size).toBe(1);
    expect(names).toHaveLength(2);
    // One history, and one quiet look.
    expect(outlook.asked).toHaveLength(1 + 3 + 1 + 1 + 1);
    const known = (follower: Follower) => follower.inquiries(outlook.now());
    expect(known(one)).toHaveLength(6);
    expect(known(other)).toEqual(known(one));
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
});

test('listeners are told a few times a second, and at the end', async () => {
  outlook.smallPages(1);
  for (let at = 0; at < 20; at += 1) arrives(outlook, outlook.store);
  const follower = outlook.follower();
  await follower.open();
  let heard = 0;
  const begun = performance.now();
  follower.subscribe(() => {
    heard += 1;
  });
  await follower.sync();
  const seconds = (performance.now() - begun) / 1000;
  expect(heard).toBeGreaterThan(0);
  expect(heard).toBeLessThanOrEqual(seconds * 4 + 2);
  expect(follower.get().mailboxes[0]?.syncedAt).toBe(START.toISOString().replace('.000', ''));
});
