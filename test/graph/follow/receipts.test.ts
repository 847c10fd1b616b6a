import { SCOPES } from '../../../src/graph/scopes';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { markName } from '../../../src/hygiene/replies/marks';
import { answers, arrives, type Outlook, startOutlook, told } from './outlook';

let started: Awaited<ReturnType<typeof startOutlook>>;
let outlook: Outlook;

beforeAll(async () => {
  started = await startOutlook();
});
afterAll(() => started.stop());
beforeEach(() => {
  outlook = started.fresh();
});
afterEach(() => outlook.end());

const statuses = (follower: ReturnType<Outlook['follower']>) =>
  follower.inquiries(outlook.now()).map(({ status }) => status);

describe('receipts and texts', () => {
  const receipt =
    'Hej. Jeg har modtaget dit spørgsmål. Jeg undersøger sagen, og du får svar senest den 27. november.';

  test('a receipt is told from an answer only where texts are read', async () => {
    const asked = arrives(outlook, outlook.store);
    outlook.pass();
    answers(outlook, outlook.store, asked, receipt);
    const reading = outlook.follower({ readsTexts: true });
    await reading.sync();
    expect(told(reading, outlook.now())).toMatchObject([
      { status: 'acknowledged', promisedDate: '2026-11-27' },
    ]);
    const bare = outlook.follower({ account: outlook.anotherAccount() });
    await bare.sync();
    expect(statuses(bare)).toEqual(['answered']);
  });

  test('a text that cannot be had is asked for a few times', async () => {
    answers(outlook, outlook.store, arrives(outlook, outlook.store), receipt);
    const graph = outlook.graphWith(SCOPES.replies);
    const follower = outlook.follower({ graph, readsTexts: true });
    const asked: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      outlook.asked.length = 0;
      await follower.sync();
      asked.push(outlook.asked.length);
    }
    expect(asked).toEqual([4 + 1, 2, 2, 1, 1]);
    expect(follower.get().mailboxes).toMatchObject([{ problem: null }]);
  });

  test('a drafted receipt counts when it was sent, and its day is put on the inquiry', async () => {
    const asked = arrives(outlook, outlook.store, {
      categories: ['Haster', markName({ says: 'promised', day: '2026-11-24' })],
    });
    const graph = outlook.graphWith();
    const follower = outlook.follower({ graph });
    await follower.sync();
    const inquiry = asked.immutableId ?? '';
    const draft = await graph.draftReply(null, inquiry, '<p>Vi svarer snart.</p>');
    await follower.expectReceipt({ mailbox: null, inquiry, draft: draft.id, day: '2026-11-27' });
    await follower.sync();
    expect(outlook.store.get(asked.id).categories).toContain('Kuvert: lovet 24-11-2026');
    outlook.pass();
    const { id, ...fields } = outlook.store.find(draft.id) ?? { id: '' };
    outlook.store.send(fields, id);
    await follower.sync();
    expect(outlook.store.get(asked.id).categories).toEqual(['Haster', 'Kuvert: lovet 27-11-2026']);
    expect(told(follower, outlook.now())).toMatchObject([
      { status: 'acknowledged', promisedDate: '2026-11-27', acknowledgedAt: '2026-11-23T08:30:01Z' },
    ]);
    await follower.sync();
    outlook.asked.length = 0;
    await follower.sync();
    expect(outlook.asked).toHaveLength(1);
  });

  test('a mark is in Exchange and here at once', async () => {
    const asked = arrives(outlook, outlook.store, { categories: ['Haster'] });
    const follower = outlook.follower();
    await follower.sync();
    const id = asked.immutableId ?? '';
    const before = follower.get().version;
    await follower.mark(null, id, (all) => [...all, markName({ says: 'needs-none' })]);
    expect(outlook.store.get(asked.id).categories).toEqual(['Haster', 'Kuvert: kræver ikke svar']);
    expect(statuses(follower)).toEqual(['no-reply-needed']);
    expect(follower.get().version).toBeGreaterThan(before);
    await expect(follower.mark(null, 'AAkALgAAAAAAbm9uZQ', (all) => all)).rejects.toMatchObject({
      problem: 'not-found',
    });
  });

  test('the text of a mail that is read makes the reading better', async () => {
    const asked = arrives(outlook, outlook.store, { subject: 'Kloak' });
    const follower = outlook.follower({ replies: { target: DEFAULT_TARGET } });
    await follower.sync();
    const id = asked.immutableId ?? '';
    const { subject, from, toRecipients } = asked;
    await follower.look(null, { id, subject, from, toRecipients, text: 'Tusind tak for hjælpen.' });
    expect(follower.inquiryOf(id, outlook.now())).toMatchObject({
      reason: 'thanks',
      status: 'no-reply-needed',
    });
  });
});
