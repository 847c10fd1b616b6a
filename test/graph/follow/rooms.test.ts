import { openDB } from 'idb';
import { forgetKept } from '../../../src/graph/follow/forget';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import { arrives, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const nameOf = (room: 'pane' | 'dashboard') => databaseNameOf(outlook.account, room);
const count = (follower: ReturnType<Outlook['follower']>) => follower.inquiries(outlook.now()).length;

test('the pane’s database is called what it always was', async () => {
  const name = 'kuvert-replies-v6siOOa62ZHWe_ZdNI1Wdg';
  expect(await databaseNameOf(' Mette@fjordby.example')).toBe(name);
  expect(await databaseNameOf('mette@fjordby.example', 'pane')).toBe(name);
  expect(await databaseNameOf('mette@fjordby.example', 'dashboard')).not.toBe(name);
});

test('each room reads, keeps and deletes for itself', async () => {
  arrives(outlook, outlook.store);
  const pane = outlook.follower();
  const dashboard = outlook.follower({ room: 'dashboard' });
  await pane.sync();
  await dashboard.open();
  expect([count(pane), count(dashboard)]).toEqual([1, 0]);
  const { version } = pane.get();
  await dashboard.sync();
  expect(count(dashboard)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50)); // whatever is told from page to page has come by now
  expect(pane.get().version).toBe(version);
  await dashboard.forget();
  expect(await names()).not.toContain(await nameOf('dashboard'));
  expect(await names()).toContain(await nameOf('pane'));
  expect(count(pane)).toBe(1);
});

test('forgetting the pane’s leaves the dashboard’s', async () => {
  arrives(outlook, outlook.store);
  const dashboard = outlook.follower({ room: 'dashboard' });
  await dashboard.sync();
  const pane = outlook.follower();
  await pane.sync();
  await pane.forget();
  expect(await names()).not.toContain(await nameOf('pane'));
  expect(count(dashboard)).toBe(1);
});

test('signing out deletes both, under the eyes of both', async () => {
  arrives(outlook, outlook.store);
  const followers = [outlook.follower(), outlook.follower({ room: 'dashboard' })];
  for (const follower of followers) await follower.sync();
  await forgetKept(outlook.account);
  const left = await names();
  for (const room of ['pane', 'dashboard'] as const) expect(left).not.toContain(await nameOf(room));
  expect(followers.map(count)).toEqual([0, 0]);
});

test('one room does not wait for the other', async () => {
  const asked: string[] = [];
  const request = async (name: string, _options: unknown, work: () => Promise<void>) => {
    asked.push(name);
    await work();
  };
  const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  try {
    await outlook.follower().sync();
    await outlook.follower({ room: 'dashboard' }).sync();
  } finally {
    if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
  }
  expect(asked).toEqual([await nameOf('pane'), await nameOf('dashboard')]);
});

describe('what a pane kept before there were rooms', () => {
  const STORES = ['count', 'lookups', 'mailboxes', 'mails', 'receipts', 'secret', 'texts'];

  test('is in the stores that it was in', async () => {
    await outlook.follower().open();
    const database = await openDB(await nameOf('pane'));
    expect([database.version, [...database.objectStoreNames]]).toEqual([1, STORES]);
    database.close();
  });

  test('is read, although it does not say with whose account a mail was sent', async () => {
    const graph = outlook.graphWith();
    const changes: typeof graph.changes = async (...asked) => {
      const page = await graph.changes(...asked);
      return { ...page, mails: page.mails.map(({ sender: _unasked, ...mail }) => mail) };
    };
    arrives(outlook, outlook.store);
    const before = outlook.follower({ graph: { ...graph, changes } });
    await before.sync();
    before.close();
    const after = outlook.follower();
    await after.open();
    expect(count(after)).toBe(1);
    outlook.pass();
    arrives(outlook, outlook.store);
    await after.sync();
    expect(count(after)).toBe(2);
    const database = await openDB(await nameOf('pane'));
    const mails: { readonly parts: readonly { readonly facts: object }[] }[] = await database.getAll('mails');
    database.close();
    const told = mails.map(({ parts }) => parts.some(({ facts }) => 'sender' in facts));
    expect(told.sort()).toEqual([false, true]);
  });
});
