import fc from 'fast-check';
import { reportOf } from '../../../src/dashboard/report/report';
import { targetsOf } from '../../../src/dashboard/told/mailboxes';
import type { FollowedInquiry } from '../../../src/graph/follow/types';
import { figuresByWeek, figuresOf } from '../../../src/hygiene/replies/figures';
import { receivedIn } from '../../../src/hygiene/replies/periods';
import { tallyOf } from '../../../src/hygiene/replies/tally';
import { type Came, CHILDREN, followed, MAILBOXES, POLICY, ROADS, SCHOOL, WASTE } from '../overview/town';
import { answered, inputOf, OWN, reported } from './month';

const OVERDUE: Came = [ROADS, '2026-10-05T09:00:00Z'];

test('a month is what was received in it, by Copenhagen’s clocks; what waits now is all that waits', () => {
  const report = reported({
    came: [
      ...answered(CHILDREN, 4),
      OVERDUE,
      [WASTE, '2026-09-30T21:59:00Z'], // 23:59 on 30 September
      [WASTE, '2026-09-30T22:00:00Z'], // 00:00 on 1 October
      [WASTE, '2026-11-23T09:00:00Z'],
    ],
  });
  expect(report.total).toMatchObject({ received: 6, answered: 4, open: 2, overdue: 2, needsNone: 0 });
  expect(report.total.withinTarget).toBeCloseTo(4 / 6, 3);
  expect(report.waiting).toMatchObject({ open: 4, overdue: 3 });
  expect(report.isUnderWay).toBe(false);
});

test('departments stand in the policy’s order with their mailboxes, also those where nothing came', () => {
  const { groups } = reported({ came: [...answered(CHILDREN, 2), OVERDUE] });
  expect(
    groups.map(({ department, rows, figures }) => [
      department,
      figures.received,
      rows.map((row) => row.mailbox),
    ]),
  ).toEqual([
    [0, 2, [CHILDREN, SCHOOL]],
    [1, 1, [ROADS, WASTE]],
  ]);
});

test('the present month has the weeks that have begun', () => {
  const report = reported({ month: '2026-11', came: [[ROADS, '2026-11-23T09:00:00Z']] });
  expect(report.isUnderWay).toBe(true);
  expect(report.weeks.map(({ week, figures }) => [week, figures.received])).toEqual([
    ['2026-W44', 0],
    ['2026-W45', 0],
    ['2026-W46', 0],
    ['2026-W47', 0],
    ['2026-W48', 1],
  ]);
});

describe('mailboxes that were added by hand', () => {
  const mailboxes = [...MAILBOXES, null].map((each) => followed(each));

  test('with under five in the month they are left out of everything, and that is said', () => {
    const came = [...answered(CHILDREN, 3), ...answered(OWN, 4)];
    const report = reported({ came, mailboxes });
    expect(report.gaps.tooFew).toBe(1);
    expect(report.groups.map(({ department }) => department)).toEqual([0, 1]);
    expect(report.total.received).toBe(3);
    expect(report.weeks.reduce((sum, { figures }) => sum + figures.received, 0)).toBe(3);
    expect(report).toEqual({
      ...reported({ came: came.slice(0, 3) }),
      gaps: expect.objectContaining({ tooFew: 1 }),
    });
  });

  test('with five they stand last', () => {
    const report = reported({ came: answered(OWN, 5), mailboxes });
    expect(report.gaps.tooFew).toBe(0);
    expect(report.groups.at(-1)).toMatchObject({
      department: 'other',
      rows: [{ mailbox: null, isAdded: true, figures: { received: 5 } }],
    });
  });
});

test('of what may be one person’s, under five that are decided are in no share and no time, of a week or of all', () => {
  const mailboxes = [...MAILBOXES, null].map((each) => followed(each));
  const open = [7, 8].map((hour): Came => [OWN, `2026-11-24T0${hour}:00:00Z`]);
  const own = [2, 3, 4, 5].map(
    (day): Came => [OWN, `2026-11-0${day}T09:00:00Z`, { at: '2026-11-23T09:00:00Z' }],
  );
  const others: readonly Came[] = [[CHILDREN, '2026-11-02T09:00:00Z', { at: '2026-11-02T10:00:00Z' }]];
  const { total, weeks, groups } = reported({
    came: [...own, ...open, ...others],
    mailboxes,
    month: '2026-11',
  });
  const alone = reported({ came: others, month: '2026-11' });
  expect(total).toMatchObject({ received: 7, answered: 5, decided: 5 });
  const measures = ({ figures }: { figures: typeof total }) => [
    figures.withinTarget,
    figures.medianWorkingHours,
    figures.p90WorkingHours,
  ];
  expect(measures({ figures: total })).toEqual(measures({ figures: alone.total }));
  expect(weeks.map(measures)).toEqual(alone.weeks.map(measures));
  expect(groups.at(-1)?.figures.withinTarget).toBeNull();
  expect(groups.at(-1)?.rows[0]?.figures.medianWorkingHours).toBeNull();
});

test('receipts are unknown where a mailbox never had one; where it had, a month without is none', () => {
  const receipt = { at: '2026-11-03T09:00:00Z', text: 'receipt 2026-11-20' };
  const report = reported({ came: [...answered(ROADS, 2), [CHILDREN, '2026-11-02T09:00:00Z', receipt]] });
  expect(report.receipts).toMatchObject({ known: true, receipts: 0 });
  expect(report.gaps.receiptsUnknown).toEqual([SCHOOL, ROADS, WASTE]);
  const november = reported({ month: '2026-11', came: [[CHILDREN, '2026-11-02T09:00:00Z', receipt]] });
  expect(november.receipts).toMatchObject({ known: true, receipts: 1, broken: 1 });
  expect(reported({ came: answered(ROADS, 2) }).receipts.known).toBe(false);
});

const came = fc.array(
  fc.record({
    mailbox: fc.constantFrom(...MAILBOXES, OWN),
    at: fc.date({
      min: new Date('2026-09-20T00:00:00Z'),
      max: new Date('2026-11-23T23:00:00Z'),
      noInvalidDate: true,
    }),
    hours: fc.option(fc.integer({ min: 1, max: 400 })),
  }),
  { maxLength: 40 },
);

test('whatever comes: the parts are the whole, and the whole is what `kuvert replies` says', () => {
  fc.assert(
    fc.property(came, fc.constantFrom('2026-09', '2026-10', '2026-11'), (all, month) => {
      const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000).toISOString();
      const input = inputOf({
        month,
        mailboxes: [...MAILBOXES, null].map((each) => followed(each)),
        came: all.map(({ mailbox, at, hours }): Came => {
          const iso = at.toISOString();
          return hours === null ? [mailbox, iso] : [mailbox, iso, { at: later(at, hours) }];
        }),
      });
      const report = reportOf(input);
      const { groups, total, weeks, gaps } = report;
      const sums = (parts: readonly { figures: typeof total }[]) =>
        (['received', 'answered', 'open', 'overdue', 'needsNone', 'unknown', 'handedOver'] as const).map(
          (key) => parts.reduce((sum, { figures }) => sum + figures[key], 0),
        );
      expect(sums(groups)).toEqual(sums([{ figures: total }]));
      expect(sums(groups.flatMap(({ rows }) => rows))).toEqual(sums([{ figures: total }]));
      expect(sums(weeks)).toEqual(sums([{ figures: total }]));

      const named = new Set(groups.flatMap(({ rows }) => rows.map(({ mailbox }) => mailbox)));
      const received = receivedIn(input.inquiries, report.days).filter((each) => named.has(each.inMailbox));
      const targetOf = targetsOf(input.inquiries, POLICY);
      const ownDecided = tallyOf(
        received.filter(({ inMailbox }) => inMailbox === null),
        input.now,
      ).decided;
      const saysOf = (its: readonly FollowedInquiry[]) => {
        const measured = its.filter(({ inMailbox }) => inMailbox !== null || ownDecided >= 5);
        const { withinTarget, medianWorkingHours, p90WorkingHours } = figuresOf(
          measured,
          input.now,
          targetOf,
        );
        const { openByAge: _, ...counted } = figuresOf(its, input.now, targetOf);
        return { ...counted, withinTarget, medianWorkingHours, p90WorkingHours };
      };
      expect(total).toMatchObject(saysOf(received));
      for (const { rows, figures } of groups) {
        const its = new Set(rows.map(({ mailbox }) => mailbox));
        expect(figures).toMatchObject(saysOf(received.filter((each) => its.has(each.inMailbox))));
      }
      const byWeek = figuresByWeek(received, input.now, targetOf);
      for (const { week, figures } of weeks) {
        const its = byWeek.filter((each) => each.week === week);
        expect(figures.answered).toBe(its.reduce((sum, each) => sum + each.answered, 0));
      }
      expect(gaps.tooFew).toBe(named.has(null) ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});
