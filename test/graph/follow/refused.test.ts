import { GraphError } from '../../../src/graph/types';
import { arrives, DAY, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

/** A Graph that refuses every link of one folder that it gave itself, and how often it was asked for a first round. */
function refusing(at: number) {
  const graph = outlook.graphWith();
  const counts = { firstRounds: 0 };
  const changes: typeof graph.changes = (mailbox, from, signal) => {
    if ('folder' in from) counts.firstRounds += 1;
    return graph.changes(mailbox, from, signal);
  };
  const changesOf: typeof graph.changesOf = async (...asked) => {
    const answers = await graph.changesOf(...asked);
    return answers.map((answer, index) => (index === at ? new GraphError('refused') : answer));
  };
  return { graph: { ...graph, changes, changesOf }, counts };
}

test('a link that is always refused costs a whole round once a day, in whatever pane', async () => {
  const { graph, counts } = refusing(0);
  const follower = outlook.follower({ graph });
  await follower.sync();
  expect(counts.firstRounds).toBe(2);
  arrives(outlook, outlook.store);
  await follower.sync();
  expect(counts.firstRounds).toBe(3);
  expect(follower.get().mailboxes).toMatchObject([{ problem: null }]);
  expect(follower.inquiries(outlook.now())).toHaveLength(1);
  await follower.sync();
  follower.close();
  const later = outlook.follower({ graph });
  await later.sync();
  expect(counts.firstRounds).toBe(3);
  expect(later.get().mailboxes).toMatchObject([{ problem: 'refused', stage: 'followed' }]);
  outlook.pass(DAY);
  arrives(outlook, outlook.store);
  await later.sync();
  expect(counts.firstRounds).toBe(4);
  expect(later.get().mailboxes).toMatchObject([{ problem: null }]);
  expect(later.inquiries(outlook.now())).toHaveLength(2);
});

test('the other folder is kept up with meanwhile', async () => {
  const { graph } = refusing(1);
  const follower = outlook.follower({ graph });
  for (let times = 0; times < 3; times += 1) await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: 'refused' }]);
  arrives(outlook, outlook.store);
  await follower.sync();
  expect(follower.inquiries(outlook.now())).toHaveLength(1);
});

test('a state that is too old begins anew however often it is', async () => {
  const graph = outlook.graphWith();
  let firstRounds = 0;
  const changes: typeof graph.changes = (mailbox, from, signal) => {
    if ('folder' in from) firstRounds += 1;
    return graph.changes(mailbox, from, signal);
  };
  const follower = outlook.follower({ graph: { ...graph, changes } });
  await follower.sync();
  for (let times = 0; times < 3; times += 1) {
    outlook.world.faults.add({ do: 'expire-delta', times: 2 });
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([{ problem: null }]);
  }
  expect(firstRounds).toBe(2 + 3 * 2);
});
