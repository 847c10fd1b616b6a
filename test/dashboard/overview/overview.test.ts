import { isRead, overviewOf } from '../../../src/dashboard/overview/overview';
import {
  type Figures,
  figuresByDepartment,
  figuresByMailbox,
  figuresByWeek,
} from '../../../src/hygiene/replies/figures';
import { DEFAULT_REPLIES, targetFor } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import {
  type Came,
  CHILDREN,
  closed,
  followed,
  inquiriesOf,
  keyOf,
  MAILBOXES,
  NOW,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
  seen,
  WASTE,
} from './town';

/** Overdue, due today, in time and late, with receipts; in months and weeks of their own. */
const MONTHS: readonly Came[] = [
  [ROADS, '2026-11-02T09:00:00Z'],
  [ROADS, '2026-11-10T09:00:00Z'],
  [ROADS, '2026-11-19T09:00:00Z'],
  [ROADS, '2026-10-05T09:00:00Z', { at: '2026-10-06T09:00:00Z' }],
  [CHILDREN, '2026-11-13T09:00:00Z'],
  [CHILDREN, '2026-11-03T09:00:00Z', { at: '2026-11-04T09:00:00Z' }],
  [SCHOOL, '2026-11-19T10:00:00Z'],
  [SCHOOL, '2026-09-01T09:00:00Z', { at: '2026-09-20T09:00:00Z' }],
  [SCHOOL, '2026-11-17T09:00:00Z', { at: '2026-11-18T09:00:00Z', text: 'receipt 2026-11-20' }],
  [WASTE, '2026-11-23T09:00:00Z'],
];

const names = (rows: readonly { readonly mailbox: string | null }[]) =>
  rows.map(({ mailbox }) => mailbox?.split('@')[0]);
const addressOf = (key: string) => MAILBOXES.find((each) => keyOf(each) === key) ?? null;
const targetOf = (key: string) => targetFor(POLICY, addressOf(key));

/** What is counted one by one; the rest the overview does not tell, or tells of its period. */
function countsIn(figures: Figures): Partial<Figures> {
  const { medianWorkingHours, p90WorkingHours, openByAge, withinTarget, mailbox, ...counts } = {
    mailbox: '',
    ...figures,
  };
  return counts;
}

test('the worst stands first', () => {
  expect(names(seen({ came: MONTHS }).mailboxes)).toEqual(['veje', 'born', 'skole', 'affald']);
});

test('the figures of each line, of departments and of all are those of `kuvert replies`', () => {
  const inquiries = inquiriesOf(MONTHS);
  const { mailboxes, departments, all } = seen({ came: MONTHS, period: 'all' });
  const byMailbox = figuresByMailbox(inquiries, NOW, targetOf);
  expect(byMailbox).toHaveLength(4);
  for (const { mailbox, ...figures } of byMailbox) {
    const told = mailboxes.find(({ key }) => key === mailbox)?.told;
    expect(told?.figures).toMatchObject(countsIn(figures));
    expect(told?.share).toBe(figures.withinTarget);
  }
  const byDepartment = figuresByDepartment(inquiries, NOW, POLICY, addressOf);
  expect(departments).toHaveLength(byDepartment.length);
  for (const [at, { department: _, ...figures }] of byDepartment.entries()) {
    expect(departments[at]?.told?.figures).toMatchObject(countsIn(figures));
    expect(departments[at]?.told?.share).toBe(figures.withinTarget);
  }
  expect(all.figures.open).toBe(byMailbox.reduce((sum, { open }) => sum + open, 0));
  expect(all.figures.overdue).toBe(byMailbox.reduce((sum, { overdue }) => sum + overdue, 0));
});

test('the curve is that of the twelve whole weeks before this one, with gaps', () => {
  const weeks = figuresByWeek(inquiriesOf(MONTHS), NOW, targetOf);
  for (const { key, told } of seen({ came: MONTHS }).mailboxes) {
    expect(told?.weeks).toHaveLength(12);
    expect([told?.weeks[0]?.week, told?.weeks[11]?.week]).toEqual(['2026-W36', '2026-W47']);
    for (const { week, share } of told?.weeks ?? []) {
      const counted = weeks.find((each) => each.mailbox === key && each.week === week);
      expect(share).toBe(counted?.withinTarget ?? null);
    }
  }
});

test.each([
  ['this-month', 0],
  ['last-month', 1],
  ['twelve-weeks', 0.3333],
  ['all', 0.3333],
] as const)('the share is of those received in the period: %s', (period, share) => {
  const roads = seen({ came: MONTHS, period }).mailboxes.find(({ mailbox }) => mailbox === ROADS);
  expect(roads?.told?.share).toBe(share);
  expect(roads?.told?.figures).toMatchObject({ open: 3, overdue: 2, dueToday: 1 });
});

test('the oldest that waits, in working days', () => {
  const told = new Map(seen({ came: MONTHS }).mailboxes.map((row) => [row.mailbox, row.told]));
  expect(told.get(ROADS)?.oldest).toEqual({ receivedAt: '2026-11-02T09:00:00Z', workingDays: 11 });
  expect(told.get(WASTE)?.oldest).toEqual({ receivedAt: '2026-11-23T09:00:00Z', workingDays: 1 });
});

test('promises are known where somebody writes receipts, and only there', () => {
  const told = new Map(seen({ came: MONTHS }).mailboxes.map((row) => [row.mailbox, row.told?.receipts]));
  expect(told.get(SCHOOL)).toMatchObject({ known: true, overdue: 1, dueToday: 0 });
  expect(told.get(ROADS)).toMatchObject({ known: false });
});

test('what is not read has no numbers, comes last, and spoils nothing else', () => {
  const whole = seen({ came: MONTHS });
  const { mailboxes, all, departments } = seen({
    came: MONTHS,
    mailboxes: [
      closed(CHILDREN),
      closed(SCHOOL, 'not-on-graph'),
      reading(ROADS),
      followed('ny@fjordby.example', { stage: 'new', syncedAt: null, problem: 'unavailable' }),
      followed(WASTE),
    ],
  });
  expect(mailboxes.map(({ standing }) => standing)).toEqual([
    'read',
    'reading',
    'failed',
    'closed',
    'closed',
  ]);
  expect(names(mailboxes)).toEqual(['affald', 'veje', 'ny', 'born', 'skole']);
  expect(mailboxes.filter(isRead)).toHaveLength(1);
  const waste = whole.mailboxes.find(({ mailbox }) => mailbox === WASTE);
  expect(mailboxes[0]?.told).toEqual(waste?.told);
  expect(all.figures).toEqual(waste?.told?.figures);
  expect(departments).toMatchObject([
    { department: 0, mailboxes: 2, read: 0, told: null },
    { department: 1, mailboxes: 2, read: 1 },
    { department: 'other', mailboxes: 1, read: 0, told: null },
  ]);
});

test.each([
  ['offline', 'read'],
  ['forbidden', 'read'],
] as const)('what was read stays when a later look fails: %s', (problem, standing) => {
  const { mailboxes } = seen({ came: MONTHS, mailboxes: [followed(ROADS, { problem })] });
  expect(mailboxes).toMatchObject([{ standing, told: { figures: { overdue: 2 } } }]);
});

test.each([
  ['stopped before it began', { stage: 'new', problem: 'aborted' }, 'reading'],
  ['stopped on the way', { stage: 'history', problem: 'aborted' }, 'reading'],
  ['interrupted', { stage: 'history', problem: 'offline' }, 'failed'],
  ['no such mailbox', { stage: 'new', problem: 'not-found' }, 'closed'],
] as const)('a first load: %s', (_, state, standing) => {
  expect(seen({ mailboxes: [followed(ROADS, state)] }).mailboxes).toMatchObject([{ standing, told: null }]);
});

test('an empty mailbox is read, and nought is what is in it', () => {
  const { mailboxes } = seen({ mailboxes: [followed(ROADS)] });
  expect(mailboxes).toMatchObject([
    { key: null, standing: 'read', told: { figures: { open: 0 }, share: null, oldest: null } },
  ]);
});

test('the target is named where all that are read have the same', () => {
  const slow: RepliesPolicy = {
    ...POLICY,
    departments: POLICY.departments.map((each, at) =>
      at === 0 ? each : { ...each, target: { ...DEFAULT_REPLIES.target, workingDays: 10 } },
    ),
  };
  expect(seen({}).targetDays).toBe(3);
  expect(seen({ policy: slow }).targetDays).toBeNull();
  expect(seen({ policy: slow, mailboxes: [followed(ROADS), closed(CHILDREN)] }).targetDays).toBe(10);
});

test('no mailboxes at all', () => {
  const nothing = overviewOf({ mailboxes: [], inquiries: [], now: NOW, period: 'all' }, POLICY);
  expect(nothing).toMatchObject({ mailboxes: [], departments: [], targetDays: null });
});
