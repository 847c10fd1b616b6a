import { listView, mailboxChoices } from '../../../src/dashboard/list/list-view';
import type { ListFilter } from '../../../src/dashboard/types';
import type { FollowedInquiry, MailboxState } from '../../../src/graph/follow/types';
import { figuresOf } from '../../../src/hygiene/replies/figures';
import { receiptFigures } from '../../../src/hygiene/replies/receipt-figures';
import { inquiry, NOW, OWN, POLICY, SHARED } from '../../session/replies/fake-follower';

const { target } = POLICY;
const targetOf = () => target;
const OTHER = 'vej@fjordby.example';
const NEW = 'nyt@fjordby.example';

const followed = (mailbox: string, change: Partial<MailboxState> = {}): MailboxState => ({
  ...OWN,
  mailbox,
  ...change,
});
const MAILBOXES = [followed(SHARED), followed(OTHER), followed(NEW, { stage: 'history' })];
const shared = (id: string, change: Partial<FollowedInquiry> = {}) =>
  inquiry(id, { mailbox: 'shared', inMailbox: SHARED, ...change });

const INQUIRIES = [
  shared('open'),
  shared('overdue', { status: 'overdue', dueAt: '2026-11-20T22:59:59Z' }),
  shared('broken', { status: 'promise-overdue', promisedDate: '2026-11-19' }),
  shared('promised', { status: 'acknowledged', promisedDate: '2026-11-27' }),
  shared('promised-today', { status: 'acknowledged', promisedDate: '2026-11-23' }),
  shared('receipt', { status: 'acknowledged', acknowledgedAt: '2026-11-20T16:00:00Z' }),
  shared('today', { dueAt: '2026-11-23T22:59:59Z' }),
  shared('unseen', { status: 'unknown', unknown: 'answers-not-seen', promisedDate: '2026-11-27' }),
  shared('unread', { unread: true, unreadSince: '2026-11-18T08:00:00Z' }),
  shared('just-came', { unread: true, unreadSince: '2026-11-23T08:00:00Z' }),
  shared('answered', { status: 'answered' }),
  shared('needs-none', { status: 'no-reply-needed' }),
  inquiry('elsewhere', { mailbox: 'other', inMailbox: OTHER }),
  inquiry('half-read', { mailbox: 'new', inMailbox: NEW }),
];
const STATE = { mailboxes: MAILBOXES, inquiries: INQUIRIES, now: NOW };

const view = (filter: ListFilter = {}, settled = new Map<string, FollowedInquiry>(), state = STATE) =>
  listView(state, filter, settled, POLICY, targetOf);
const idsOf = (filter: ListFilter) =>
  view(filter)
    .rows.map(({ id }) => id)
    .sort();

test.each<[string, ListFilter, readonly string[]]>([
  ['overdue, of both kinds', { only: 'overdue' }, ['broken', 'overdue']],
  ['due today, of both kinds', { only: 'due-today' }, ['promised-today', 'today']],
  ['promised a day', { only: 'promised' }, ['broken', 'promised', 'promised-today']],
  ['unread for more than a day', { only: 'unread' }, ['unread']],
  ['not to be seen', { only: 'unknown' }, ['unseen']],
  ['of one mailbox', { mailbox: 'other' }, ['elsewhere']],
  ['of the department that has the mailbox', { department: 0, only: 'unread' }, ['unread']],
  ['of mailboxes that no department has', { department: 'other' }, ['elsewhere']],
  ['of a department that the policy has not got', { department: 7 }, []],
  ['of a mailbox that is not known', { mailbox: 'gone' }, []],
  ['of a mailbox outside the department', { department: 'other', mailbox: 'shared' }, []],
])('%s', (_what, filter, ids) => {
  expect(idsOf(filter)).toEqual(ids);
});

test('without a filter all that wait, the most urgent first, what cannot be seen last', () => {
  const { rows, hits, unknown } = view();
  const ids = rows.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['broken', 'overdue']);
  expect(ids.at(-1)).toBe('unseen');
  expect(ids).not.toContain('answered');
  expect(ids).not.toContain('needs-none');
  expect([hits, unknown]).toEqual([11, 1]);
});

test('each choice has as many hits as the figure of that name counts', () => {
  const its = INQUIRIES.filter(({ inMailbox }) => inMailbox === SHARED);
  const figures = figuresOf(its, NOW, targetOf);
  const receipts = receiptFigures(its, NOW);
  const hits = (only?: NonNullable<ListFilter['only']>) => view({ mailbox: 'shared', ...(only && { only }) });
  expect(hits('overdue').hits).toBe(figures.overdue);
  expect(hits('due-today').hits).toBe(figures.dueToday);
  expect(hits('unknown').hits).toBe(figures.unknown);
  expect(hits('promised').hits).toBe(receipts.promised);
  const { hits: all, unknown } = hits();
  expect(all - unknown).toBe(figures.open);
});

test('a mailbox whose history is not whole is told, and not listed', () => {
  expect(idsOf({})).not.toContain('half-read');
  expect(view().unread.map(({ mailbox }) => mailbox)).toEqual([NEW]);
  expect(view({ department: 0 }).unread).toEqual([]);
  expect(view({ mailbox: 'new' })).toMatchObject({ hits: 0, unread: [{ mailbox: NEW }] });
  expect(view({ mailbox: 'shared' }).unread).toEqual([]);
});

test('what was marked just now keeps its place, and counts as what it is now', () => {
  const [, overdue] = INQUIRIES;
  const inquiries = INQUIRIES.map((each) =>
    each.id === 'overdue' ? { ...each, status: 'no-reply-needed' as const } : each,
  );
  const settled = new Map([['overdue', overdue as FollowedInquiry]]);
  const { rows, hits } = view({}, settled, { ...STATE, inquiries });
  expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['broken', 'overdue']);
  expect(hits).toBe(10);
  expect(view({ mailbox: 'other' }, settled).rows.map(({ id }) => id)).toEqual(['elsewhere']);
});

test('one may choose the mailboxes that have inquiries, in the page’s order', () => {
  expect(mailboxChoices(STATE, POLICY)).toEqual([
    { key: 'shared', mailbox: SHARED, department: 0 },
    { key: 'other', mailbox: OTHER, department: 'other' },
    { key: 'new', mailbox: NEW, department: 'other' },
  ]);
});
