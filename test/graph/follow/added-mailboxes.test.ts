import { openDB } from 'idb';
import { createAddedMailboxes } from '../../../src/graph/follow/added-mailboxes';
import { forgetKept } from '../../../src/graph/follow/forget';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import { arrives, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const [ONE, OTHER] = ['byggesag@fjordby.example', 'affald@fjordby.example'] as const;

/** Of which a second passes with each look at the clock. */
function added(account = outlook.account) {
  return createAddedMailboxes(account, () => {
    outlook.pass();
    return new Date(outlook.now());
  });
}

test('are told in the order they were added in, each once, also to another page', async () => {
  const mine = added();
  expect(await mine.list()).toEqual([]);
  await mine.add(` ${ONE.toUpperCase()} `);
  await mine.add(OTHER);
  await mine.add(ONE);
  expect(await mine.list()).toEqual([ONE, OTHER]);
  expect(await added().list()).toEqual([ONE, OTHER]);
  expect(await added(outlook.anotherAccount()).list()).toEqual([]);
  await mine.remove(` ${ONE.toUpperCase()}`);
  await mine.remove('nobody@fjordby.example');
  expect(await added().list()).toEqual([OTHER]);
});

test('that two pages add at once are both there, once', async () => {
  const [mine, other] = [added(), added()];
  await Promise.all([mine.add(ONE), other.add(ONE), other.add(OTHER), mine.add(OTHER)]);
  expect([...(await mine.list())].sort()).toEqual([OTHER, ONE]);
});

test('stand nowhere in words', async () => {
  await added().add(ONE);
  const database = await openDB(await databaseNameOf(outlook.account, 'dashboard'));
  const rows = [await database.getAllKeys('added'), await database.getAll('added')];
  database.close();
  const written = JSON.stringify(rows, (_key, value) =>
    ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]'
      ? Buffer.from(value as ArrayBuffer).toString('latin1')
      : value,
  );
  expect(written.length).toBeGreaterThan(100);
  for (const word of [ONE, 'byggesag', 'fjordby']) expect(written).not.toContain(word);
});

test('are kept beside what the dashboard follows, and go with it', async () => {
  arrives(outlook, outlook.store);
  const dashboard = outlook.follower({ room: 'dashboard' });
  await added().add(ONE);
  await dashboard.sync();
  await added().add(OTHER);
  expect(dashboard.inquiries(outlook.now())).toHaveLength(1);
  const pane = outlook.follower();
  await pane.sync();
  await pane.forget();
  expect(await added().list()).toEqual([ONE, OTHER]);
  await dashboard.forget();
  expect(await added().list()).toEqual([]);
});

test('are gone after signing out, also where nobody follows anything', async () => {
  await added().add(ONE);
  await forgetKept(outlook.account);
  expect(await added().list()).toEqual([]);
});

test('that the browser does not keep are no quiet success', async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  try {
    await expect(added().add(ONE)).rejects.toThrow(DOMException);
    await expect(added().list()).rejects.toThrow(DOMException);
  } finally {
    indexedDB.open = open;
  }
});
