import fc from 'fast-check';
import type { Follower } from '../../../src/graph/follow/types';
import { FAULTS, type Fault } from '../faults/faults';
import { watchTheProcess } from '../faults/watch';
import { answers, arrives, CITIZENS, DAY, type Outlook, startOutlook, told } from './outlook';

/** A first load, and the look after it, that go wrong at any request in any way: gone on with, it is as if nothing had been. */
let started: Awaited<ReturnType<typeof startOutlook>>;
const watched = watchTheProcess();
beforeAll(async () => {
  started = await startOutlook();
});
afterAll(() => started.stop());

const RUNS = Number(process.env.FOLLOW_RUNS ?? 15);
/** The client's own clock ends those (test/graph/faults); here nobody waits for it. */
const ANSWERED = FAULTS.filter(({ hangs }) => !hangs);
/** One of each end. */
const KINDS = [...new Map(ANSWERED.map((fault) => [fault.ends, fault])).values()];

/** Two small mailboxes, in many pages: open, answered and filed mails. */
function filled(): Outlook {
  const outlook = started.fresh();
  outlook.smallPages(2);
  for (const store of [outlook.store, outlook.shared]) {
    for (const parentFolderId of ['inbox', 'inbox', 'archive', 'archive', 'inbox']) {
      outlook.pass(DAY / 100);
      for (const who of CITIZENS) arrives(outlook, store, { who, parentFolderId });
    }
    const [asked] = store.snapshot().messages;
    if (asked) answers(outlook, store, asked);
  }
  return outlook;
}

const begin = (outlook: Outlook, account = outlook.account): Follower =>
  outlook.follower({ account, mailboxes: [null, outlook.sharedAddress], readTexts: 'all' });

/** Somebody presses "Opdater" until all is well again; what was given up for the moment takes a few. */
async function goOn(follower: Follower): Promise<void> {
  for (let at = 0, isWell = false; at < 4 && !isWell; at += 1) {
    isWell = at > 0 && follower.get().mailboxes.every(({ problem }) => problem === null);
    await follower.sync(undefined, { askClosed: true });
  }
}

/** What is known of all mailboxes. */
const known = (outlook: Outlook, follower: Follower): string => JSON.stringify(told(follower, outlook.now()));

async function undisturbed(outlook: Outlook): Promise<string> {
  const follower = begin(outlook, outlook.anotherAccount());
  await goOn(follower);
  const inquiries = known(outlook, follower);
  follower.close();
  return inquiries;
}

/** What is other than in a run that nothing disturbed; empty for nothing. */
async function differences(outlook: Outlook, follower: Follower, expected?: string): Promise<string[]> {
  outlook.goesWrong(null);
  await goOn(follower);
  const wrong = follower
    .get()
    .mailboxes.flatMap(({ stage, problem }) =>
      stage === 'followed' && problem === null ? [] : [`${stage}: ${problem}`],
    );
  const is = known(outlook, follower);
  return is === (expected ?? (await undisturbed(outlook))) ? wrong : [...wrong, 'other inquiries'];
}

test('a first load that is stopped at each of its requests, by each kind of trouble', async () => {
  const outlook = filled();
  const expected = await undisturbed(outlook);
  outlook.goesWrong(null);
  await begin(outlook, outlook.anotherAccount()).sync();
  const count = outlook.asked.length;
  expect(count).toBeGreaterThan(15);
  const lost: string[] = [];
  for (const fault of KINDS) {
    for (let at = 1; at <= count; at += 1) {
      const follower = begin(outlook, outlook.anotherAccount());
      outlook.goesWrong({ at, fault, stays: true });
      await follower.sync();
      const wrong = await differences(outlook, follower, expected);
      follower.close();
      lost.push(...wrong.map((one) => `${fault.name} at ${at}: ${one}`));
    }
  }
  outlook.end();
  expect(lost).toEqual([]);
  expect(await watched.later()).toEqual([]);
}, 300_000);

const step = fc.record({
  fault: fc.constantFrom<Fault>(...ANSWERED),
  at: fc.integer({ min: 1, max: 24 }),
  stays: fc.boolean(),
  /** The laptop is closed after it. */
  closes: fc.boolean(),
  /** Something arrives meanwhile; how much later. */
  arrives: fc.boolean(),
  hours: fc.constantFrom(0, 1, 30),
});

test('any troubles in any order, a closed laptop and new mail between them', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
    const outlook = filled();
    let follower = begin(outlook);
    for (const { fault, at, stays, closes, arrives: isNew, hours } of steps) {
      outlook.goesWrong({ at, fault, stays });
      await follower.sync();
      if (isNew) arrives(outlook, outlook.shared);
      outlook.pass(hours * 3_600_000 + 1000);
      if (!closes) continue;
      follower.close();
      follower = begin(outlook);
    }
    const wrong = await differences(outlook, follower);
    outlook.end();
    expect(wrong).toEqual([]);
  });
  await fc.assert(property, { numRuns: RUNS });
  expect(await watched.later()).toEqual([]);
}, 300_000);

test('a link that is too old is begun anew, once, and nothing is lost', async () => {
  const outlook = filled();
  const follower = begin(outlook);
  await goOn(follower);
  arrives(outlook, outlook.store);
  outlook.world.faults.add({ do: 'expire-delta', times: 4 });
  await follower.sync();
  expect(await differences(outlook, follower)).toEqual([]);
  outlook.end();
});

test('a mailbox that is lost keeps its list, says so, and goes on when it is back', async () => {
  const outlook = filled();
  const follower = begin(outlook);
  await goOn(follower);
  const before = follower.inquiries(outlook.now()).length;
  const { sharedAddress, shared, world } = outlook;
  const path = encodeURIComponent(sharedAddress);
  world.faults.add({
    on: new RegExp(`/users/(?:${path}|${sharedAddress})/`),
    do: { status: 404, code: 'ErrorInvalidUser' },
  });
  arrives(outlook, shared);
  outlook.pass(DAY);
  await goOn(follower);
  expect(follower.get().mailboxes).toMatchObject([
    { problem: null, stage: 'followed' },
    { problem: 'not-found', stage: 'followed' },
  ]);
  expect(follower.inquiries(outlook.now())).toHaveLength(before);
  world.faults.clear();
  expect(await differences(outlook, follower)).toEqual([]);
  expect(follower.inquiries(outlook.now())).toHaveLength(before + 1);
  outlook.end();
});
