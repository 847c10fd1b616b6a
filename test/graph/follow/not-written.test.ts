import type { Follower } from '../../../src/graph/follow/types';
import { GraphError } from '../../../src/graph/types';
import { markName } from '../../../src/hygiene/replies/marks';
import { watchTheProcess } from '../faults/watch';
import { answers, arrives, CITIZENS, DAY, forEachTest, type Outlook, told } from './outlook';

/** A browser whose database does not take a write: the disk is full, or the page may keep no more. */
let outlook: Outlook;
const watched = watchTheProcess();
forEachTest((fresh) => {
  outlook = fresh;
});

const store = IDBObjectStore.prototype;
const usual = { put: store.put, add: store.add, delete: store.delete };
afterEach(() => Object.assign(store, usual));

const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** How a write fails: where it is asked for, or afterwards, with all of its transaction. */
const WAYS = {
  'where it is asked for': () => {
    throw full();
  },
  'with its whole transaction': (of: IDBObjectStore) => of.transaction.abort(),
};

/** @param at the number of the write that fails, from now on; 0: none. @returns how many there were */
function failsAt(at: number, how: (of: IDBObjectStore) => void): () => number {
  let count = 0;
  for (const name of ['put', 'add', 'delete'] as const) {
    store[name] = function (this: IDBObjectStore, ...given: never[]) {
      count += 1;
      const isNow = count === at;
      if (isNow && how === WAYS['where it is asked for']) how(this);
      const request = (usual[name] as (...all: never[]) => IDBRequest).apply(this, given);
      if (isNow) how(this);
      return request;
    } as never;
  }
  return () => count;
}

function fill(): void {
  outlook.smallPages(3);
  for (const box of [outlook.store, outlook.shared]) {
    for (const parentFolderId of ['inbox', 'archive']) {
      outlook.pass(DAY / 100);
      for (const who of CITIZENS) arrives(outlook, box, { who, parentFolderId });
    }
    const [asked] = box.snapshot().messages;
    if (asked) answers(outlook, box, asked);
  }
}

const begin = (account: string): Follower =>
  outlook.follower({ account, mailboxes: [null, outlook.sharedAddress], readTexts: 'all' });

async function clean() {
  const follower = begin(outlook.anotherAccount());
  for (let at = 0; at < 2; at += 1) await follower.sync();
  const inquiries = told(follower, outlook.now());
  follower.close();
  return inquiries;
}

test.each(Object.entries(WAYS))(
  'each write of a first load, one by one, that fails %s',
  async (_name, how) => {
    fill();
    const expected = await clean();
    const count = failsAt(0, how);
    await begin(outlook.anotherAccount()).sync();
    const writes = count();
    expect(writes).toBeGreaterThan(20);
    const lost: string[] = [];
    for (let at = 1; at <= writes; at += 1) {
      const account = outlook.anotherAccount();
      const first = begin(account);
      failsAt(at, how);
      await first.sync();
      Object.assign(store, usual);
      for (const follower of at % 4 > 0 ? [first] : [first, begin(account)]) {
        await follower.sync();
        const is = JSON.stringify(told(follower, outlook.now()));
        if (is !== JSON.stringify(expected)) lost.push(`write ${at}: other inquiries`);
        for (const { problem } of follower.get().mailboxes) if (problem) lost.push(`write ${at}: ${problem}`);
      }
      first.close();
    }
    expect(lost).toEqual([]);
    expect(await watched.later()).toEqual([]);
  },
  200_000,
);

describe.each(Object.entries(WAYS))('a write that fails %s', (_name, how) => {
  async function followed(): Promise<{ readonly follower: Follower; readonly id: string }> {
    const { immutableId } = arrives(outlook, outlook.store);
    const follower = begin(outlook.anotherAccount());
    await follower.sync();
    return { follower, id: immutableId ?? '' };
  }

  test('after a mark is in Exchange: it is there, and is said to be; the next look knows it', async () => {
    const { follower, id } = await followed();
    failsAt(1, how);
    const name = markName({ says: 'needs-none' });
    await follower.mark(null, id, () => [name]);
    Object.assign(store, usual);
    expect(outlook.store.find(id)?.categories).toEqual([name]);
    outlook.pass();
    await follower.sync();
    expect(follower.inquiryOf(id, outlook.now())?.status).toBe('no-reply-needed');
    expect(await watched.later()).toEqual([]);
  });

  test('under a receipt that is to be remembered is told', async () => {
    const { follower, id } = await followed();
    failsAt(1, how);
    const receipt = { mailbox: null, inquiry: id, draft: 'draft', day: '2026-11-27' };
    await expect(follower.expectReceipt(receipt)).rejects.toBeInstanceOf(GraphError);
    Object.assign(store, usual);
    await follower.expectReceipt(receipt);
    expect(await watched.later()).toEqual([]);
  });

  test('under a look at the open mail is no trouble of the reader’s', async () => {
    const { follower, id } = await followed();
    failsAt(1, how);
    await follower.look(null, {
      id,
      subject: 'Kloakken',
      from: { emailAddress: { address: CITIZENS[0] } },
      body: { contentType: 'text', content: 'Tusind tak for hjælpen.' },
    } as never);
    expect(await watched.later()).toEqual([]);
  });
});

test('a browser that keeps nothing at all cannot remember a receipt, and says so', async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw full();
  };
  try {
    const receipt = { mailbox: null, inquiry: 'a', draft: 'draft', day: '2026-11-27' };
    await expect(begin('nobody').expectReceipt(receipt)).rejects.toBeInstanceOf(GraphError);
  } finally {
    indexedDB.open = open;
  }
});
