import { GraphError } from '../../../src/graph/types';
import { arrives, DAY, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

/** A mailbox that Mette may not open. */
function stranger(): string {
  const { world, mette } = outlook;
  const found = world.directory.users.find(
    ({ mail, id }) => mail !== mette && world.mailbox(id)?.delegates.length === 0,
  );
  return found?.mail ?? '';
}

const NOWHERE = 'findes.ikke@fjordby.example';
const QUIET = ['POST /$batch'];

async function askedIn(sync: () => Promise<void>): Promise<readonly string[]> {
  outlook.asked.length = 0;
  await sync();
  return [...outlook.asked];
}

test('a quiet sync is one request a followed mailbox and none a closed one', async () => {
  const mailboxes = [null, stranger(), NOWHERE, outlook.sharedAddress];
  const follower = outlook.follower({ mailboxes });
  const problems = () => follower.get().mailboxes.map(({ problem }) => problem);
  await follower.sync();
  expect(problems()).toEqual([null, 'forbidden', 'not-found', null]);
  expect(await askedIn(() => follower.sync())).toEqual([...QUIET, ...QUIET]);
  expect(problems()).toEqual([null, 'forbidden', 'not-found', null]);
  follower.close();
  const later = outlook.follower({ mailboxes });
  outlook.pass(DAY - 60_000);
  expect(await askedIn(() => later.sync())).toEqual([...QUIET, ...QUIET]);
  expect(later.get().mailboxes.map(({ problem }) => problem)).toEqual([null, 'forbidden', 'not-found', null]);
});

test('a day later it is asked again, and followed where it is open by then', async () => {
  let isClosed = true;
  const graph = outlook.graphWith();
  const folders: typeof graph.folders = async (mailbox, signal) => {
    if (mailbox !== null && isClosed) throw new GraphError('not-on-graph');
    return graph.folders(mailbox, signal);
  };
  const follower = outlook.follower({
    graph: { ...graph, folders },
    mailboxes: [outlook.sharedAddress],
  });
  arrives(outlook, outlook.shared);
  await follower.sync();
  isClosed = false;
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: 'not-on-graph', stage: 'new' }]);
  outlook.pass(DAY);
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: null, stage: 'followed' }]);
  expect(follower.inquiries(outlook.now())).toHaveLength(1);
  expect(await askedIn(() => follower.sync())).toEqual(QUIET);
});

test('whoever wants to know it now is told now, also while a quiet sync is under way', async () => {
  const follower = outlook.follower({ mailboxes: [stranger()] });
  await follower.sync();
  expect(await askedIn(() => follower.sync(undefined, { askClosed: true }))).toEqual(QUIET);
  const both = () =>
    Promise.all([follower.sync(), follower.sync(undefined, { askClosed: true })]).then(() => {});
  expect(await askedIn(both)).toEqual(QUIET);
});

test('one’s own mailbox is asked whatever it said', async () => {
  let isClosed = true;
  const graph = outlook.graphWith();
  const folders: typeof graph.folders = async (...asked) => {
    if (isClosed) throw new GraphError('forbidden');
    return graph.folders(...asked);
  };
  const follower = outlook.follower({ graph: { ...graph, folders } });
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: 'forbidden' }]);
  isClosed = false;
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: null, stage: 'followed' }]);
});

test('what is known of a mailbox that is closed later stays', async () => {
  const replies = { historyDays: 10 };
  let isClosed = false;
  let times = 0;
  const graph = outlook.graphWith();
  const folders: typeof graph.folders = async (...asked) => {
    times += 1;
    if (isClosed) throw new GraphError('forbidden');
    return graph.folders(...asked);
  };
  const mailboxes = [outlook.sharedAddress];
  const follower = outlook.follower({ graph: { ...graph, folders }, mailboxes, replies });
  outlook.pass(9 * DAY);
  await follower.sync();
  arrives(outlook, outlook.shared);
  await follower.sync();
  isClosed = true;
  outlook.pass(11 * DAY); // the bound is too old: the history begins anew
  await follower.sync();
  await follower.sync();
  expect(times).toBe(2);
  expect(follower.get().mailboxes).toMatchObject([{ problem: 'forbidden', stage: 'followed' }]);
  expect(follower.inquiries(outlook.now())).toHaveLength(1);
  isClosed = false;
  outlook.pass(DAY);
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: null, stage: 'followed' }]);
});
