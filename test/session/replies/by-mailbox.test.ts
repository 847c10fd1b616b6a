import { byMailbox } from '../../../src/session/replies/by-mailbox';
import { inquiry, SHARED } from './fake-follower';

const [a, c] = ['a', 'c'].map((id) => inquiry(id)) as [
  ReturnType<typeof inquiry>,
  ReturnType<typeof inquiry>,
];
const b = inquiry('b', { inMailbox: SHARED });

test('each mailbox has its own, in the order of all', () => {
  expect([...byMailbox([a, b, c])]).toEqual([
    [null, [a, c]],
    [SHARED, [b]],
  ]);
});

test('a list is sorted out once', () => {
  const all = [a, b];
  expect(byMailbox(all)).toBe(byMailbox(all));
});

test('of a mailbox in which nothing changed the list is the same', () => {
  const before = byMailbox([a, b, c]);
  const after = byMailbox([a, b], before);
  expect(after.get(SHARED)).toBe(before.get(SHARED));
  expect(after.get(null)).toEqual([a]);
  const changed = byMailbox([a, { ...b, status: 'answered' }, c], before);
  expect(changed.get(null)).toBe(before.get(null));
  expect(changed.get(SHARED)).not.toBe(before.get(SHARED));
});
