import { GraphError } from '../../../src/graph/types';
import { answers, arrives, forEachTest, type Outlook } from './outlook';

let outlook: Outlook;
forEachTest((fresh) => {
  outlook = fresh;
});

test('a sign-in that has run out puts the day of a sent receipt off, and does not lose it', async () => {
  const asked = arrives(outlook, outlook.store);
  const usual = outlook.graphWith();
  let isExpired = true;
  const setCategories: typeof usual.setCategories = async (...given) => {
    if (isExpired) throw new GraphError('session-expired');
    return usual.setCategories(...given);
  };
  const follower = outlook.follower({ graph: { ...usual, setCategories } });
  await follower.sync();
  outlook.pass();
  const inquiry = asked.immutableId ?? '';
  const sent = answers(outlook, outlook.store, asked);
  await follower.expectReceipt({
    mailbox: null,
    inquiry,
    draft: sent.immutableId ?? '',
    day: '2026-11-27',
  });
  await follower.sync();
  expect(follower.get().mailboxes).toMatchObject([{ problem: 'session-expired' }]);
  isExpired = false;
  await follower.sync();
  expect(outlook.store.get(asked.id).categories).toContain('Kuvert: lovet 27-11-2026');
  expect(follower.get().mailboxes).toMatchObject([{ problem: null }]);
});
