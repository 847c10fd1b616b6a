import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { createLedger } from '../../../src/hygiene/replies/engine';
import { figuresByDepartment, figuresByMailbox, figuresByWeek } from '../../../src/hygiene/replies/figures';
import type { LedgerOptions } from '../../../src/hygiene/replies/ledger-types';
import { DEFAULT_REPLIES, targetFor } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { asked, BOX, changesOf, OPTIONS, sent, told } from './mails';

const NOW = '2026-11-26T09:00:00Z';
const one = (id: string, at: string, more: object = {}) =>
  asked(id, at, { conversationId: id, internetMessageId: `<${id}@x>`, ...more });
const answerTo = (id: string, at: string, more: object = {}) =>
  sent(`re-${id}`, at, { conversationId: id, internetMessageId: `<re-${id}@x>`, ...more });
const figuresOf = (mails: ReturnType<typeof asked>[], now = NOW) =>
  figuresByMailbox(told(mails, now), now, OPTIONS.targetOf)[0];

test.each<[age: string, receivedAt: string]>([
  ['0-1', '2026-11-26T08:00:00Z'],
  ['0-1', '2026-11-25T08:00:00Z'],
  ['2-3', '2026-11-24T08:00:00Z'],
  ['2-3', '2026-11-23T08:00:00Z'],
  // Over a weekend: Friday is four working days ago.
  ['4-5', '2026-11-20T22:00:00Z'],
  ['4-5', '2026-11-19T08:00:00Z'],
  ['6-10', '2026-11-18T08:00:00Z'],
  ['6-10', '2026-11-12T08:00:00Z'],
  ['over-10', '2026-11-11T08:00:00Z'],
  ['over-10', '2021-01-01T08:00:00Z'],
])('open for %s working days: received %s', (age, receivedAt) => {
  const none = { '0-1': 0, '2-3': 0, '4-5': 0, '6-10': 0, 'over-10': 0 };
  expect(figuresOf([one('a', receivedAt)])).toMatchObject({ open: 1, openByAge: { ...none, [age]: 1 } });
});

test('all ages together are what is open: receipts count, answers do not', () => {
  const figures = figuresOf([
    one('a', '2026-11-20T09:00:00Z'),
    one('b', '2026-11-20T09:00:00Z'),
    answerTo('b', '2026-11-23T09:00:00Z', { text: 'receipt' }),
    one('c', '2026-11-25T09:00:00Z'),
    answerTo('c', '2026-11-25T10:00:00Z'),
  ]);
  expect(figures).toMatchObject({ open: 2, answered: 1, openByAge: { '0-1': 0, '4-5': 2 } });
});

test('by week of receipt in Copenhagen, by ISO 8601', () => {
  const weeks = figuresByWeek(
    told(
      [
        one('a', '2026-11-22T22:59:00Z'),
        one('b', '2026-11-22T23:01:00Z'),
        one('c', '2026-12-31T09:00:00Z'),
        one('d', '2027-01-03T09:00:00Z'),
        one('e', '2027-01-04T09:00:00Z'),
        answerTo('b', '2026-11-23T09:00:00Z'),
      ],
      '2027-01-05T09:00:00Z',
    ),
    '2027-01-05T09:00:00Z',
    OPTIONS.targetOf,
  );
  expect(weeks.map(({ week, mailbox, open, answered }) => [week, mailbox, open, answered])).toEqual([
    ['2026-W47', BOX, 1, 0],
    ['2026-W48', BOX, 0, 1],
    ['2026-W53', BOX, 2, 0],
    ['2027-W01', BOX, 1, 0],
  ]);
});

describe('by department', () => {
  const target = { ...DEFAULT_TARGET, workingDays: 10 };
  const mailbox = (address: string) => ({ address, copies: 'mailbox' as const });
  const replies: RepliesPolicy = {
    ...DEFAULT_REPLIES,
    departments: [
      { name: 'Vej', mailboxes: [mailbox('vej@x.example'), mailbox('park@x.example')], target },
      { name: 'Ingen', mailboxes: [mailbox('ingen@x.example')], target },
      { name: 'Borger', mailboxes: [mailbox(BOX)], target: DEFAULT_TARGET },
    ],
  };
  const at = '2026-11-16T09:00:00Z';
  const mails = [
    one('a', at, { mailbox: 'vej@x.example' }),
    one('b', at, { mailbox: 'park@x.example' }),
    one('c', at),
    one('d', at, { mailbox: 'mette@x.example' }),
  ];

  test('in the policy’s order, each by its own target, then the others', () => {
    const inquiries = told(mails, NOW, { targetOf: (box) => targetFor(replies, box) });
    const found = figuresByDepartment(inquiries, NOW, replies, (key) => key);
    expect(found.map(({ department, open, overdue }) => [department, open, overdue])).toEqual([
      ['Vej', 2, 0],
      ['Borger', 1, 1],
      [null, 1, 1],
    ]);
  });

  test('an own mailbox has no address and no department', () => {
    expect(figuresByDepartment(told(mails, NOW), NOW, replies, () => null)).toMatchObject([
      { department: null, open: 4 },
    ]);
  });
});

test('a rule that changes: the same messages, told by a new ledger, give the figures of the new rule', () => {
  const before = createLedger(OPTIONS);
  before.apply(
    changesOf([
      one('a', '2026-11-16T09:00:00Z'),
      answerTo('a', '2026-11-20T09:00:00Z'),
      one('b', '2026-11-16T09:00:00Z'),
    ]),
  );
  const figures = (options: LedgerOptions) => {
    const ledger = createLedger(options);
    ledger.apply(before.changes());
    return figuresByMailbox(ledger.inquiries(NOW), NOW, options.targetOf)[0];
  };
  const ten = { ...DEFAULT_TARGET, workingDays: 10 };
  const open = ['08:00', '20:00'] as const;
  const long = { ...ten, openingHours: [open, open, open, open, open, null, null] };
  expect(figures(OPTIONS)).toMatchObject({ overdue: 1, withinTarget: 0 });
  expect(figures({ targetOf: () => ten })).toMatchObject({ overdue: 0, open: 1, withinTarget: 1 });
  expect(figures({ targetOf: () => DEFAULT_TARGET })?.medianWorkingHours).not.toBe(
    figures({ targetOf: () => long })?.medianWorkingHours,
  );
  expect(figures({ ...OPTIONS, answersSeen: () => false })).toMatchObject({ overdue: 0, unknown: 1 });
});
