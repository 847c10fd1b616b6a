import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import { listOf } from '../../../src/taskpane/replies/list';
import { inquiry, NOW, SHARED } from '../../session/replies/fake-follower';

const targetOf = () => DEFAULT_REPLIES.target;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const WAITS = inquiry('waits');
const OVERDUE = inquiry('overdue', { status: 'overdue', dueAt: '2026-11-20T22:59:59Z' });
const BROKEN = inquiry('broken', { status: 'promise-overdue', promisedDate: '2026-11-19' });
const UNSEEN = inquiry('unseen', { status: 'unknown' });
const DONE = inquiry('done', { status: 'answered' });
const THEIRS = inquiry('theirs', { inMailbox: SHARED });
const UNREAD = inquiry('unread', { unread: true, unreadSince: '2026-11-18T08:00:00Z' });
const ALL = [WAITS, OVERDUE, BROKEN, UNSEEN, DONE, THEIRS, UNREAD];
const state = (change: object = {}) =>
  ({ inquiries: ALL, now: NOW, of: 'all', view: 'waiting', ...change }) as const;

test('most urgent first; what is done is left out, and what cannot be seen is not counted as waiting', () => {
  const list = listOf(state(), new Map(), targetOf);
  expect(ids(list.rows).slice(0, 2)).toEqual(['broken', 'overdue']);
  expect(ids(list.rows).at(-1)).toBe('unseen');
  expect(ids(list.rows)).not.toContain('done');
  expect(list).toMatchObject({ waiting: 5, overdue: 2, unknown: 1, unread: 1 });
});

test.each([
  [null, 4],
  [SHARED, 1],
] as const)('of one mailbox (%s)', (of, waiting) => {
  expect(listOf(state({ of }), new Map(), targetOf).waiting).toBe(waiting);
});

test('only those that nobody opened for more than a day', () => {
  expect(ids(listOf(state({ view: 'unread' }), new Map(), targetOf).rows)).toEqual(['unread']);
});

test('what was marked just now keeps its place, and counts as what it is now', () => {
  const inquiries = ALL.map((each) =>
    each.id === 'overdue' ? { ...each, status: 'answered' as const } : each,
  );
  const list = listOf(state({ inquiries }), new Map([['overdue', OVERDUE]]), targetOf);
  expect(ids(list.rows).slice(0, 2)).toEqual(['broken', 'overdue']);
  expect(list).toMatchObject({ waiting: 4, overdue: 1 });
});
