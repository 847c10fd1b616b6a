import type { MailboxAddress, MailGraph } from '../../../src/graph/mail-types';
import { GraphError } from '../../../src/graph/types';
import { markName } from '../../../src/hygiene/replies/marks';
import { answers, arrives, DAY, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const MANY = Array.from({ length: 7 }, (_, at) => `afdeling-${at}@fjordby.example`);

/** Each request takes a moment; every mailbox is an empty one. */
function slowGraph(folders: (mailbox: MailboxAddress) => void = () => {}) {
  const asked: MailboxAddress[] = [];
  let now = 0;
  let most = 0;
  const moment = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 2));
    now -= 1;
  };
  const graph: MailGraph = {
    ...outlook.graphWith(),
    async folders(mailbox) {
      asked.push(mailbox);
      await moment();
      folders(mailbox);
      return { inbox: 'i', sentitems: 's', drafts: null, deleteditems: null, junkemail: null };
    },
    async changes() {
      await moment();
      return { mails: [], removed: [], deltaLink: 'then' };
    },
    async filed() {
      await moment();
      return { mails: [] };
    },
  };
  return { graph, asked, most: () => most };
}

describe('many mailboxes', () => {
  test('are asked about three at a time, in their order', async () => {
    const { graph, asked, most } = slowGraph();
    const follower = outlook.follower({ graph, mailboxes: MANY });
    await follower.sync();
    expect(asked).toEqual(MANY);
    expect(most()).toBe(3);
    expect(follower.get()).not.toHaveProperty('working');
    expect(follower.get().mailboxes).toEqual(
      MANY.map((mailbox) => ({
        mailbox,
        stage: 'followed',
        progress: null,
        mails: 0,
        syncedAt: '2026-11-23T08:30:00Z',
        problem: null,
      })),
    );
  });

  test('one that is closed stops nobody else', async () => {
    const { graph } = slowGraph((mailbox) => {
      if (mailbox === MANY[1]) throw new GraphError('not-on-graph');
    });
    const follower = outlook.follower({ graph, mailboxes: MANY });
    await follower.sync();
    expect(follower.get().mailboxes.map(({ problem }) => problem)).toEqual(
      MANY.map((mailbox) => (mailbox === MANY[1] ? 'not-on-graph' : null)),
    );
  });

  test('without a line nobody is asked any more, and every line says so', async () => {
    const { graph, asked } = slowGraph(() => {
      throw new GraphError('offline');
    });
    const follower = outlook.follower({ graph, mailboxes: MANY });
    await follower.sync();
    expect(asked).toEqual(MANY.slice(0, 3));
    expect(new Set(follower.get().mailboxes.map(({ problem }) => problem))).toEqual(new Set(['offline']));
  });

  test('that were stopped go on where they were', async () => {
    const stop = new AbortController();
    const { graph, asked } = slowGraph((mailbox) => {
      if (mailbox === MANY[4]) stop.abort();
    });
    const follower = outlook.follower({ graph, mailboxes: MANY });
    await follower.sync(stop.signal);
    const stages = () => follower.get().mailboxes.map(({ stage }) => stage);
    expect(asked).not.toContain(MANY[6]);
    expect(new Set(stages())).toContain('new');
    expect(follower.get().mailboxes.map(({ problem }) => problem)).toEqual(MANY.map(() => null));
    await follower.sync();
    expect(stages()).toEqual(MANY.map(() => 'followed'));
  });
});

describe('without one’s own mailbox', () => {
  test('only the others are read, and nothing is said or done of one’s own', async () => {
    arrives(outlook, outlook.store);
    const asked = arrives(outlook, outlook.shared);
    const { sharedAddress } = outlook;
    const follower = outlook.follower({ mailboxes: [sharedAddress] });
    await follower.sync();
    expect(outlook.asked.filter((one) => one.startsWith('GET /me'))).toEqual([]);
    const now = outlook.now();
    expect(follower.inquiries(now)).toMatchObject([{ id: asked.immutableId, inMailbox: sharedAddress }]);
    expect(follower.inquiries(now, sharedAddress)).toHaveLength(1);
    expect(follower.inquiries(now, null)).toEqual([]);
    const [{ mailbox: key = '' } = {}] = follower.inquiries(now);
    expect(follower.namedMailbox(key)).toBe(sharedAddress);
    expect(follower.namedMailbox('another')).toBeUndefined();

    const id = asked.immutableId ?? '';
    await follower.look(null, { id, text: 'Hej' });
    await follower.expectReceipt({ mailbox: null, inquiry: id, draft: 'd', day: '2026-11-27' });
    await expect(follower.mark(null, id, () => [])).rejects.toMatchObject({ problem: 'failed' });
    await follower.mark(sharedAddress, id, (all) => [...all, markName({ says: 'needs-none' })]);
    expect(follower.inquiries(now)).toMatchObject([{ status: 'no-reply-needed' }]);
    outlook.pass(DAY);
    await follower.sync();
    expect(follower.get().mailboxes).toMatchObject([{ stage: 'followed', problem: null }]);
  });

  test('one’s own by its address is one like the others', async () => {
    const { mette, store } = outlook;
    const asked = arrives(outlook, store);
    const follower = outlook.follower({ mailboxes: [mette], room: 'dashboard' });
    await follower.sync();
    answers(outlook, store, asked);
    await follower.sync();
    expect(follower.inquiries(outlook.now())).toMatchObject([{ inMailbox: mette, status: 'answered' }]);
    expect(outlook.asked.filter((one) => one.startsWith('GET /me'))).toEqual([]);
  });

  test('without any mailbox nothing is asked, and what was kept of others goes', async () => {
    const before = outlook.follower();
    arrives(outlook, outlook.store);
    await before.sync();
    before.close();
    outlook.asked.length = 0;
    const follower = outlook.follower({ mailboxes: [] });
    await follower.sync();
    expect(outlook.asked).toEqual([]);
    expect(follower.get().mailboxes).toEqual([]);
    expect(follower.inquiries(outlook.now())).toEqual([]);
    const after = outlook.follower();
    await after.open();
    expect(after.inquiries(outlook.now())).toEqual([]);
  });
});
