import { markName } from '../../../src/hygiene/replies/marks';
import { answers, arrives, forEachTest, nameOf, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

describe('to whom something was handed over', () => {
  const person = (address: string) => ({ emailAddress: { name: nameOf(address), address } });

  test('is told of those that are followed', async () => {
    const { shared, mette, sharedAddress } = outlook;
    const outside = 'forsyningen@vand.example';
    const told = [[mette], [outside, mette], [outside]].map((to) => {
      const mail = arrives(outlook, shared);
      outlook.pass();
      const { id } = answers(outlook, shared, mail);
      shared.update(id, { subject: `VS: ${mail.subject}`, toRecipients: to.map(person) });
      return mail.immutableId ?? '';
    });
    const marked = arrives(outlook, shared, {
      categories: [markName({ says: 'handed-over', to: 'Grethe' })],
    });
    const open = arrives(outlook, shared);
    const follower = outlook.follower({ mailboxes: [null, sharedAddress] });
    await follower.sync();
    const toWhom = (id = '') => follower.inquiryOf(id, outlook.now())?.handedOverTo;
    expect(told.map(toWhom)).toEqual([[null], [null], []]);
    expect(toWhom(marked.immutableId)).toEqual([]);
    expect(toWhom(open.immutableId)).toBeUndefined();
  });
});

test('who answered for a mailbox is told by a key, the same for the same person', async () => {
  const { shared, sharedAddress } = outlook;
  const people = ['grethe@fjordby.example', 'ulrik@fjordby.example', 'Grethe@fjordby.example'];
  for (const address of people) {
    const mail = arrives(outlook, shared);
    outlook.pass();
    const answer = answers(outlook, shared, mail);
    shared.update(answer.id, { sender: { emailAddress: { name: 'Opdigtet', address } } });
  }
  const follower = outlook.follower({ mailboxes: [sharedAddress], room: 'dashboard' });
  await follower.sync();
  const found = follower.inquiries(outlook.now());
  const [grethe, ulrik, again] = found.map(({ answeredBy }) => answeredBy?.answerer);
  expect(again).toBe(grethe);
  expect(new Set([grethe, ulrik, found[0]?.mailbox]).size).toBe(3);
  expect([grethe, ulrik].join()).toMatch(/^[\w-]{22},[\w-]{22}$/);
});

describe('how many mails are known of a mailbox', () => {
  const mails = (follower: ReturnType<Outlook['follower']>) =>
    follower.get().mailboxes.map(({ stage, mails }) => [stage, mails]);

  test('those that are still there, in any folder; none of an empty one', async () => {
    const { store, shared, sharedAddress } = outlook;
    const gone = arrives(outlook, store);
    arrives(outlook, store, { parentFolderId: 'archive' });
    answers(outlook, store, gone);
    const mailboxes = [null, sharedAddress];
    const follower = outlook.follower({ mailboxes });
    await follower.open();
    expect(mails(follower)).toEqual([
      ['new', 0],
      ['new', 0],
    ]);
    await follower.sync();
    expect(mails(follower)).toEqual([
      ['followed', 3],
      ['followed', 0],
    ]);
    store.move(gone.id, 'deleteditems');
    arrives(outlook, shared);
    await follower.sync();
    expect(mails(follower)).toEqual([
      ['followed', 2],
      ['followed', 1],
    ]);
    const other = outlook.follower({ mailboxes });
    await other.open();
    expect(mails(other)).toEqual(mails(follower));
  });
});
