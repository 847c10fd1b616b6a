import { forgetKept } from '../../../src/graph/follow/forget';
import { GraphError } from '../../../src/graph/types';
import { answers, arrives, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 300)); // what is told soon has been told by then

async function followsBoth() {
  const follower = outlook.follower({ mailboxes: [null, outlook.sharedAddress] });
  const asked = arrives(outlook, outlook.store);
  arrives(outlook, outlook.shared);
  await follower.sync();
  return { follower, asked };
}

describe('where nothing is new', () => {
  test('a quiet look changes neither version nor inquiries', async () => {
    const { follower } = await followsBoth();
    const { version } = follower.get();
    const before = follower.inquiries(outlook.now());
    outlook.pass(60_000);
    await follower.sync();
    expect(follower.get().version).toBe(version);
    expect(follower.inquiries(outlook.now())).toBe(before);
    expect(follower.inquiries(outlook.now(), null)).toBe(follower.inquiries(outlook.now(), null));
  });

  test('a look within the same second leaves the state of each mailbox as it is', async () => {
    const { follower } = await followsBoth();
    const { mailboxes } = follower.get();
    await follower.sync();
    expect(follower.get().mailboxes).toBe(mailboxes);
  });

  test('of a mailbox that was not looked at the state is the same object', async () => {
    const graph = outlook.graphWith();
    let isClosed = false;
    const changesOf: typeof graph.changesOf = async (mailbox, ...asked) => {
      if (isClosed && mailbox === outlook.sharedAddress) throw new GraphError('forbidden');
      return graph.changesOf(mailbox, ...asked);
    };
    const mailboxes = [null, outlook.sharedAddress];
    const follower = outlook.follower({ graph: { ...graph, changesOf }, mailboxes });
    await follower.sync();
    isClosed = true;
    await follower.sync();
    const [own, shared] = follower.get().mailboxes;
    outlook.pass(60_000);
    await follower.sync();
    expect(shared?.problem).toBe('forbidden');
    expect(follower.get().mailboxes[0]).not.toBe(own);
    expect(follower.get().mailboxes[1]).toBe(shared);
  });
});

test('an answer is a new version, and the other inquiries are the same objects', async () => {
  const { follower, asked } = await followsBoth();
  const { version } = follower.get();
  const before = follower.inquiries(outlook.now());
  outlook.pass();
  answers(outlook, outlook.store, asked);
  await follower.sync();
  expect(follower.get().version).toBeGreaterThan(version);
  const after = follower.inquiries(outlook.now());
  const ofShared = (all: typeof after) => all.find(({ inMailbox }) => inMailbox !== null);
  expect(ofShared(after)).toBe(ofShared(before));
  expect(after.filter((each) => before.includes(each))).toHaveLength(1);
});

describe('what is kept is deleted', () => {
  test('by another page: the follower says so, and nothing more', async () => {
    const { follower } = await followsBoth();
    const other = outlook.follower({ mailboxes: [null, outlook.sharedAddress] });
    await other.open();
    const told: unknown[] = [];
    follower.subscribe(() => told.push(follower.get().gone));
    await other.forget();
    await soon();
    expect(follower.get()).toMatchObject({ gone: true, mailboxes: [{ stage: 'new' }, { stage: 'new' }] });
    expect(told).toEqual([true]);
    expect(follower.inquiries(outlook.now())).toEqual([]);
    expect(other.get()).not.toHaveProperty('gone'); // it was its own wish
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toEqual([]);
  });

  test('whoever hears of it may let go at once, and it stays said', async () => {
    const { follower } = await followsBoth();
    follower.subscribe(() => follower.close());
    await forgetKept(outlook.account);
    expect(follower.get().gone).toBe(true);
  });

  test('who closes it has not lost it', async () => {
    const { follower } = await followsBoth();
    follower.close();
    expect(follower.get()).not.toHaveProperty('gone');
  });
});

test('only what was read whole is looked at, where that is asked; who wants all does not share it', async () => {
  outlook.smallPages(1);
  for (const store of [outlook.store, outlook.shared])
    for (let at = 0; at < 3; at += 1) arrives(outlook, store);
  const mailboxes = [null, outlook.sharedAddress];
  const first = outlook.follower();
  await first.sync();
  first.close();
  const follower = outlook.follower({ mailboxes });
  const stages = () => follower.get().mailboxes.map(({ stage }) => stage);
  arrives(outlook, outlook.store);
  await follower.sync(undefined, { onlyFollowed: true });
  expect(stages()).toEqual(['followed', 'new']);
  expect(follower.inquiries(outlook.now(), null)).toHaveLength(4);
  expect(follower.get().mailboxes.map(({ problem }) => problem)).toEqual([null, null]);
  await Promise.all([follower.sync(undefined, { onlyFollowed: true }), follower.sync()]);
  expect(stages()).toEqual(['followed', 'followed']);
});
