import { SCOPES } from '../../../src/graph/scopes';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { markName } from '../../../src/hygiene/replies/marks';
import { createMailboxes } from '../../../src/sandbox/server/mailboxes';
import { answers, arrives, DAY, forEachTest, type Outlook, told } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

const statuses = (follower: ReturnType<Outlook['follower']>) =>
  follower.inquiries(outlook.now()).map(({ status }) => status);

describe('receipts and texts', () => {
  const receipt =
    'Hej. Jeg har modtaget dit spørgsmål. Jeg undersøger sagen, og du får svar senest den 27. november.';

  test('a receipt is told from an answer only where texts are read', async () => {
    const asked = arrives(outlook, outlook.store);
    outlook.pass();
    answers(outlook, outlook.store, asked, receipt);
    const reading = outlook.follower({ readTexts: 'sent' });
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
    const follower = outlook.follower({ graph, readTexts: 'sent' });
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

describe('a receipt as a shared mailbox', () => {
  const day = '2026-11-27';

  /** Drafted in the shared mailbox, and waited for by a follower of one's own and the shared one. */
  async function drafted(mailboxes: readonly (string | null)[] = [null, outlook.sharedAddress]) {
    const { shared, sharedAddress: mailbox } = outlook;
    const asked = arrives(outlook, shared);
    const inquiry = asked.immutableId ?? '';
    const graph = outlook.graphWith();
    const follower = outlook.follower({ graph, mailboxes });
    await follower.sync();
    outlook.pass();
    const { id, messageId } = await graph.draftReply(mailbox, inquiry, '<p>Vi svarer snart.</p>');
    await follower.expectReceipt({ mailbox, inquiry, draft: id, messageId, day });
    await follower.sync();
    expect(statuses(follower)).toEqual(['open']);
    outlook.pass();
    const draft = shared.find(id);
    if (!draft) throw new Error('no draft');
    return { asked, draft, follower };
  }

  const sending = (copies: boolean) =>
    createMailboxes({ own: outlook.store, world: outlook.world, keepsCopies: () => copies });

  async function counts({
    asked,
    follower,
  }: Pick<Awaited<ReturnType<typeof drafted>>, 'asked' | 'follower'>) {
    const receipt = { status: 'acknowledged', promisedDate: day, acknowledgedAt: '2026-11-23T08:30:02Z' };
    for (let at = 0; at < 3; at += 1) {
      outlook.asked.length = 0;
      await follower.sync();
      expect(told(follower, outlook.now())).toMatchObject([receipt]);
      expect(outlook.shared.get(asked.id).categories).toEqual(['Kuvert: lovet 27-11-2026']);
    }
    expect(outlook.asked).toHaveLength(2); // both mailboxes, and nothing is waited for
  }

  test.each([
    ['kept in both', true],
    ['kept among the sender’s own sent mails', false],
  ])('is seen where it is %s', async (_where, copies) => {
    const { asked, draft, follower } = await drafted();
    const { toRecipients } = draft;
    sending(copies).send(outlook.sharedAddress, { toRecipients }, draft.id);
    await counts({ asked, follower });
  });

  test.each([
    ['another id', ['shared']],
    ['another id in both mailboxes', ['own', 'shared']],
  ])('is seen under %s', async (_what, where) => {
    const { asked, draft, follower } = await drafted();
    const { id, immutableId, ...fields } = draft;
    const sent = { ...fields, parentFolderId: 'sentitems', isDraft: false };
    const at = { sentDateTime: outlook.now(), receivedDateTime: outlook.now() };
    for (const each of where)
      outlook[each === 'own' ? 'store' : 'shared'].create({ ...sent, ...at, internetMessageHeaders: [] });
    outlook.shared.remove(id);
    await counts({ asked, follower });
  });

  test.each([
    ['the sender’s own', true],
    ['the mailbox’s', false],
  ])('stays a receipt when the other copy is told later, after %s', async (_which, ownFirst) => {
    const { asked, draft, follower } = await drafted();
    const { toRecipients } = draft;
    const sent = sending(!ownFirst).send(outlook.sharedAddress, { toRecipients }, draft.id);
    const { id: _id, immutableId: _immutable, ...copy } = sent;
    if (!ownFirst) {
      const own = outlook.store
        .snapshot()
        .messages.find(({ parentFolderId }) => parentFolderId === 'sentitems');
      outlook.store.remove(own?.id ?? '');
    }
    await follower.sync();
    expect(statuses(follower)).toEqual(['acknowledged']);
    outlook[ownFirst ? 'shared' : 'store'].create(copy);
    await counts({ asked, follower });
  });

  test.each([
    ['', null],
    [', also where one’s own mailbox is told last', /\/me\//],
    [', also where the shared mailbox is told last', /\/users\//],
  ])('sent as oneself: the day stands on the inquiry%s', async (_when, slow) => {
    const { asked, draft, follower } = await drafted();
    if (slow) outlook.world.faults.add({ on: slow, do: { slowMs: 60 } });
    const { toRecipients } = draft;
    const from = { emailAddress: { name: 'Mette', address: outlook.mette } };
    sending(true).send(outlook.sharedAddress, { toRecipients, from, sender: from }, draft.id);
    await follower.sync();
    expect(told(follower, outlook.now())).toMatchObject([{ status: 'acknowledged', promisedDate: day }]);
    expect(outlook.shared.get(asked.id).categories).toEqual(['Kuvert: lovet 27-11-2026']);
  });

  test('is seen, although answers of that mailbox cannot be', async () => {
    const { sharedAddress: address } = outlook;
    const target = DEFAULT_TARGET;
    const mailboxes = [{ address, copies: 'sender' as const }];
    const replies = { departments: [{ name: 'Borgerservice', mailboxes, target }] };
    const { draft, follower } = await drafted();
    const { toRecipients } = draft;
    sending(false).send(address, { toRecipients }, draft.id);
    await follower.sync();
    follower.close();
    const strict = outlook.follower({ mailboxes: [null, address], replies });
    await strict.open();
    expect(statuses(strict)).toEqual(['acknowledged']);
    const late = strict.inquiries('2026-11-28T08:00:00Z');
    expect(late).toMatchObject([{ status: 'unknown', promisedDate: day }]);
  });

  test('whose draft is gone is waited for another day, and then forgotten', async () => {
    const { draft, follower } = await drafted([outlook.sharedAddress]);
    outlook.shared.remove(draft.id);
    const asked: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      outlook.asked.length = 0;
      await follower.sync();
      asked.push(outlook.asked.length);
      outlook.pass(DAY);
    }
    // Each day: what is new, and the other folders.
    expect(asked).toEqual([1, 2 + 1, 2 + 1, 2]);
    expect(statuses(follower)).toEqual(['overdue']);
  });
});
