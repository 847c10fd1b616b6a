import { openDB } from 'idb';
import { databaseNameOf } from '../../../src/graph/follow/keys';
import type { Follower } from '../../../src/graph/follow/types';
import { answers, arrives, CITIZENS, forEachTest, type Outlook } from './outlook';

/** A browser that keeps nothing, keeps no more, or keeps something else than it was given: it is said, and nobody is lost. */
let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
  arrives(fresh, fresh.store);
  answers(fresh, fresh.store, arrives(fresh, fresh.store, { who: CITIZENS[1] }));
});

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** Until the test is over. */
function replaced<T extends object, K extends keyof T>(holder: T, name: K, by: unknown): void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value: by, configurable: true, writable: true });
  restore.push(() =>
    before ? Object.defineProperty(holder, name, before) : Reflect.deleteProperty(holder, name),
  );
}

const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

/** Two are there, one of whom waits; or it is said that it did not work. Never is it said that nobody waits. */
function expectNobodyLost(follower: Follower): void {
  const inquiries = follower.inquiries(outlook.now()).map(({ status }) => status);
  const [state] = follower.get().mailboxes;
  if (state?.problem !== null) return;
  expect([...inquiries].sort()).toEqual(['answered', 'open']);
}

const problemOf = (follower: Follower) => follower.get().mailboxes[0]?.problem;

describe('a browser that keeps nothing', () => {
  test.each<[string, () => void]>([
    ['has no storage at all', () => replaced(globalThis, 'indexedDB', undefined)],
    ['opens none', () => replaced(indexedDB, 'open', refuse('SecurityError'))],
    ['lets nobody read', () => replaced(IDBObjectStore.prototype, 'get', refuse('InvalidStateError'))],
  ])('%s: each line says so, and the next look tries again', async (_name, break_) => {
    const follower = outlook.follower();
    break_();
    await follower.sync();
    expect(problemOf(follower)).toBe('failed');
    expect(follower.inquiries(outlook.now())).toEqual([]);
    for (const undo of restore.splice(0)) undo();
    await follower.sync();
    expect(problemOf(follower)).toBeNull();
    expectNobodyLost(follower);
  });

  test('holds what a newer version has made: each line says so', async () => {
    const database = await openDB(await databaseNameOf(outlook.account), 9);
    database.close();
    const follower = outlook.follower();
    await follower.sync();
    expect(problemOf(follower)).toBe('failed');
  });
});

describe('a browser that is full', () => {
  test.each<['put' | 'add', number]>([
    ['put', 1],
    ['put', 2],
    ['put', 5],
    ['add', 1],
  ])('at %s number %d: it is said, and once there is room again all are there', async (how, from) => {
    const before = IDBObjectStore.prototype[how];
    let count = 0;
    replaced(IDBObjectStore.prototype, how, function (this: IDBObjectStore, ...given: [unknown, never?]) {
      count += 1;
      if (count >= from) throw new DOMException('full', 'QuotaExceededError');
      return before.apply(this, given);
    });
    const follower = outlook.follower();
    await follower.sync();
    expectNobodyLost(follower);
    const isTold = problemOf(follower) !== null;
    for (const undo of restore.splice(0)) undo();
    await follower.sync();
    expect(problemOf(follower)).toBeNull();
    expectNobodyLost(follower);
    expect(isTold || count < from).toBe(true);
  });
});

describe('what is kept is not what was given', () => {
  const STORES = ['secret', 'count', 'mailboxes', 'mails', 'lookups', 'texts', 'receipts'];
  const JUNK: Readonly<Record<string, (row: object) => unknown>> = {
    'nothing but its key': (row) => Object.fromEntries(Object.entries(row).slice(0, 1)),
    'other kinds of things': (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value], at) => [name, at === 0 ? value : [null, 7]]),
      ),
  };
  const rows = STORES.flatMap((store) => Object.keys(JUNK).map((kind) => [store, kind] as const));

  test.each(rows)('%s: %s', async (store, kind) => {
    const first = outlook.follower();
    await first.sync();
    first.close();
    const database = await openDB(await databaseNameOf(outlook.account));
    const keys = await database.getAllKeys(store);
    const values = await database.getAll(store);
    const { keyPath } = database.transaction(store).store;
    for (const [at, value] of values.entries()) {
      const junk = JUNK[kind]?.(value as object) as object;
      const keyed = typeof keyPath === 'string' ? { ...junk, [keyPath]: keys[at] } : junk;
      if (Array.isArray(keyPath)) await database.put(store, { ...junk, ...keysOf(keyPath, keys[at]) });
      else await database.put(store, keyed, ...(keyPath ? [] : [keys[at]]));
    }
    database.close();
    const follower = outlook.follower();
    await follower.sync();
    expectNobodyLost(follower);
  });
});

const keysOf = (path: readonly string[], key: unknown) =>
  Object.fromEntries(path.map((name, at) => [name, (key as unknown[])[at]]));
