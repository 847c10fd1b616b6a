import { departmentView } from '../../../src/dashboard/department/department';
import { handingOf } from '../../../src/dashboard/department/handing';
import { receiptsOf } from '../../../src/dashboard/department/receipts';
import {
  DEPARTMENT_TEXTS,
  EMPLOYEE_TEXTS,
  HAND_OVER_TEXTS,
  RECEIPT_TEXTS,
} from '../../../src/dashboard/department/texts';
import { firstLineOf } from '../../../src/dashboard/overview/first-line';
import type { FollowedInquiry } from '../../../src/graph/follow/types';
import { daysOfPeriod, receivedIn } from '../../../src/hygiene/replies/periods';
import { receiptFigures } from '../../../src/hygiene/replies/receipt-figures';
import {
  type Came,
  CHILDREN,
  closed,
  followed,
  inquiriesOf,
  keyOf,
  NOW,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
  WASTE,
} from '../overview/town';
import { ago, viewOf } from './begin';

const CAME: readonly Came[] = [
  [CHILDREN, ago(1), { at: ago(1, 2) }],
  [SCHOOL, ago(20)],
  [ROADS, ago(3)],
];

test('the first line is that of the overview, of the department alone', () => {
  const { overview, name } = viewOf({ came: CAME });
  expect(name).toBe('Børn og skole');
  expect(firstLineOf(overview, 'this-month', 'da').title.replace(/\u00a0/g, ' ')).toBe(
    '50 % besvaret inden 3 arbejdsdage i denne måned, 1 henvendelse er over fristen',
  );
  expect(overview.mailboxes.map(({ mailbox }) => mailbox)).toEqual([SCHOOL, CHILDREN]);
});

test('mailboxes that no department has', () => {
  const policy = { ...POLICY, departments: POLICY.departments.slice(0, 1) };
  const many = [1, 2, 3, 4, 5].map((days): Came => [ROADS, ago(days)]);
  const { name, overview, told } = viewOf({ came: [...CAME, ...many], policy, department: 'other' });
  expect(name).toBeNull();
  expect(overview.mailboxes.map(({ mailbox }) => mailbox)).toEqual([ROADS, WASTE]);
  expect(told.mailboxes.map(({ mailbox }) => mailbox)).toEqual([ROADS]);
  expect(told.tooFew.map(({ mailbox }) => mailbox)).toEqual([WASTE]);
  expect(told.inquiries).toHaveLength(6);
});

test('of a mailbox that no department has nothing is told while it got under five', () => {
  const policy = { ...POLICY, departments: POLICY.departments.slice(0, 1) };
  const { told, tally, parts } = viewOf({ came: CAME, policy, department: 'other', period: 'all' });
  expect([told.inquiries, parts, tally.received]).toEqual([[], [], 0]);
});

test('a department that the policy does not have', () => {
  const state = { mailboxes: [], inquiries: [], now: NOW };
  expect(departmentView(state, 'all', POLICY, 7)).toBeNull();
});

test('what is not read whole is not counted', () => {
  const mailboxes = [followed(CHILDREN), reading(SCHOOL), closed(ROADS)];
  const view = viewOf({ came: CAME, mailboxes });
  expect(view.told.inquiries.map(({ inMailbox }) => inMailbox)).toEqual([CHILDREN]);
});

describe('receipts', () => {
  const came: readonly Came[] = [
    [CHILDREN, ago(5), { at: ago(4), text: 'receipt 2026-11-24' }],
    [CHILDREN, ago(40), { at: ago(39), text: 'receipt 2026-11-20' }],
    [SCHOOL, ago(1)],
  ];

  test('what waits is all that waits, the rest is of the period', () => {
    const view = viewOf({ came });
    const found = receiptsOf(view, 'da');
    const days = daysOfPeriod('this-month', NOW);
    expect(found?.waiting).toEqual(receiptFigures(view.told.inquiries, NOW));
    expect(found?.received).toEqual(receiptFigures(receivedIn(view.told.inquiries, days), NOW));
    expect(found?.waiting).toMatchObject({ promised: 2, dueToday: 1, overdue: 1 });
    expect(found?.received).toMatchObject({ receipts: 1 });
  });

  test('a mailbox without any is named', () => {
    expect(receiptsOf(viewOf({ came }), 'da')?.unknownIn).toEqual([SCHOOL]);
  });

  test('unknown where no mailbox tells any', () => {
    expect(receiptsOf(viewOf({ came: CAME }), 'da')).toBeNull();
  });
});

describe('hand-overs', () => {
  const isIts = (mailbox: string | null) => mailbox === CHILDREN || mailbox === SCHOOL;
  const handed = (from: string, to: string | null, id: string): FollowedInquiry => {
    const [first] = inquiriesOf([[from, ago(1)]]);
    if (!first) throw new Error('no inquiry');
    return {
      ...first,
      id,
      status: 'handed-over',
      handedOver: to === null ? {} : { to: [keyOf(to)] },
    };
  };
  const all = [
    handed(CHILDREN, ROADS, '1'),
    handed(CHILDREN, ROADS, '2'),
    handed(ROADS, SCHOOL, '3'),
    handed(SCHOOL, null, '4'),
    handed(ROADS, WASTE, '5'),
  ];
  const known = inquiriesOf([CHILDREN, SCHOOL, ROADS, WASTE].map((box) => [box, ago(2)] as const));

  test('from and to the department, the most frequent first', () => {
    expect(handingOf(all, known, isIts)).toEqual([
      { from: CHILDREN, to: ROADS, count: 2 },
      { from: SCHOOL, to: undefined, count: 1 },
      { from: ROADS, to: SCHOOL, count: 1 },
    ]);
  });

  test('none', () => {
    expect(handingOf([], known, isIts)).toEqual([]);
  });
});

test('every text stands in both languages, with the same gaps', () => {
  for (const { da, en } of [DEPARTMENT_TEXTS, EMPLOYEE_TEXTS, HAND_OVER_TEXTS, RECEIPT_TEXTS]) {
    expect(gapsOf(en)).toEqual(gapsOf(da));
  }
});

function gapsOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key}: ${(value.match(/\{[a-z]+\}/g) ?? []).sort().join(' ')}`]
      : gapsOf(value, `${path}${key}.`),
  );
}
