import { agesOf } from '../../../src/dashboard/department/ages';
import { answeringOf } from '../../../src/dashboard/department/answering';
import { arrivingOf } from '../../../src/dashboard/department/arriving';
import { receivedOf } from '../../../src/dashboard/department/department';
import { weeklyOf } from '../../../src/dashboard/department/weekly';
import { answeringTimes } from '../../../src/hygiene/replies/answering-times';
import { arrivals } from '../../../src/hygiene/replies/arrivals';
import { figuresOf, figuresOfWeeks } from '../../../src/hygiene/replies/figures';
import { weekNow, weeksBefore } from '../../../src/hygiene/replies/periods';
import { type Came, CHILDREN, NOW, POLICY, ROADS, SCHOOL } from '../overview/town';
import { ago, viewOf } from './begin';

const plain = (words: string) => words.replace(/\u00a0/g, ' ');

/** Answered at once, late, after a receipt; waiting in time and too long; of another department. */
const CAME: readonly Came[] = [
  [CHILDREN, ago(1), { at: ago(1, 2) }],
  [CHILDREN, ago(6), { at: ago(5) }],
  [SCHOOL, ago(20), { at: ago(8) }],
  [SCHOOL, ago(7), { at: ago(6), text: 'receipt 2026-11-24' }],
  [CHILDREN, ago(0, -1)],
  [SCHOOL, ago(18)],
  [CHILDREN, ago(50), { at: ago(49) }],
  [ROADS, ago(3)],
];

describe('all numbers are those of hygiene/replies', () => {
  const view = viewOf({ came: CAME });
  const { targetOf } = view;
  const { inquiries } = view.told;
  const received = receivedOf(view);

  test('of the department, and in the period, alone', () => {
    expect([inquiries.length, received.length]).toEqual([7, 6]);
  });

  test('weeks', () => {
    const weeks = [...weeksBefore(NOW, 12), weekNow(NOW)];
    const { points, numbers } = weeklyOf(view, 'da');
    const figures = figuresOfWeeks(inquiries, weeks, NOW, targetOf);
    expect(points.map(({ share }) => share)).toEqual(figures.map(({ withinTarget }) => withinTarget));
    expect(points.map(({ isNow }) => isNow)).toEqual(weeks.map((week) => week === weekNow(NOW)));
    expect(numbers.rows).toHaveLength(13);
  });

  test('answering times', () => {
    const times = answeringTimes(received, NOW, targetOf);
    const { bars, numbers, total } = answeringOf(view, 'da');
    expect(bars.map(({ value }) => value)).toEqual(times.map((each) => each.answered + each.waiting));
    expect(numbers.rows.map(([, ...cells]) => cells.map(Number))).toEqual(
      times.map((each) => [each.answered, each.waiting]),
    );
    expect(total).toBe(5);
  });

  test('ages', () => {
    const { openByAge, open, overdue } = figuresOf(inquiries, NOW, targetOf);
    const ages = agesOf(view, 'da');
    expect(ages.bars.map(({ value }) => value)).toEqual(Object.values(openByAge));
    expect([ages.open, ages.overdue]).toEqual([open, overdue]);
  });

  test('arrivals', () => {
    const byDay = arrivals(received);
    const { rows, total } = arrivingOf(view, 'this-month', 'da');
    expect(rows.flatMap(({ values }) => values).reduce((sum, n) => sum + n, 0)).toBe(total);
    for (const { label, values } of rows) {
      const hour = Number(label.split('–')[0]);
      expect(values).toEqual(byDay.map((day) => day[hour]));
    }
  });
});

test('the sentences', () => {
  const view = viewOf({ came: CAME });
  expect(plain(weeklyOf(view, 'da').says)).toBe(
    'Af det, der kom i uge 47, blev 100 % besvaret inden 3 arbejdsdage. Over alle 12 uger er det 60 %.',
  );
  expect(plain(answeringOf(view, 'da').says)).toBe(
    '60 % fik svar eller kvittering inden 3 arbejdsdage, og halvdelen inden for 6 timer af åbningstiden. 1 af dem venter stadig.',
  );
  expect(agesOf(view, 'da').says).toBe('3 venter på svar, 1 af dem i mere end 10 arbejdsdage.');
  expect(arrivingOf(view, 'this-month', 'da').says).toBe(
    'Onsdag kl. 10–11 kommer der mest: 2 i denne måned.',
  );
  expect(plain(weeklyOf(view, 'en').says)).toBe(
    'Of what came in week 47, 100% was answered within 3 working days. Over all 12 weeks it is 60%.',
  );
  expect(agesOf(view, 'en').says).toBe('3 wait for an answer, 1 of them for more than 10 working days.');
});

test.each<[why: string, came: readonly Came[], says: string]>([
  ['nobody', [], 'Ingen venter på svar.'],
  ['one', [[CHILDREN, ago(0, -1)]], '1 venter på svar, i 0–1 arbejdsdage.'],
  [
    'all alike',
    [
      [CHILDREN, ago(0, -1)],
      [SCHOOL, ago(1)],
    ],
    '2 venter på svar, alle i 0–1 arbejdsdage.',
  ],
])('how long they have waited: %s', (_, came, says) => {
  expect(agesOf(viewOf({ came }), 'da').says).toBe(says);
});

test('nothing of twelve weeks is decided', () => {
  const weekly = weeklyOf(viewOf({ came: [[CHILDREN, ago(0, -1)]] }), 'da');
  expect(weekly.says).toBe('Der er ingen svar at måle i de seneste 12 uger.');
  expect(weekly.isEmpty).toBe(true);
  expect(weekly.numbers.rows[0]).toEqual(['Uge 36', '–', '0', '–']);
  expect(weekly.numbers.rows[12]).toEqual(['Uge 48 (denne)', '–', '0', '–']);
});

describe('where answers are not seen', () => {
  const unseen = (some: readonly string[]) => ({
    ...POLICY,
    departments: POLICY.departments.map((each) => ({
      ...each,
      mailboxes: each.mailboxes.map((one) =>
        some.includes(one.address) ? { ...one, copies: 'sender' as const } : one,
      ),
    })),
  });

  test('nought is unknown, and so is the share', () => {
    const view = viewOf({ came: CAME.slice(0, 2), policy: unseen([CHILDREN, SCHOOL]) });
    const said = 'Svarene ligger hos den enkelte og kan ikke ses, så det er ukendt.';
    expect(weeklyOf(view, 'da')).toMatchObject({ says: said, isEmpty: true });
    expect(agesOf(view, 'da').says).toBe(said);
    expect(answeringOf(view, 'da').total).toBe(0);
  });

  test('they are no part of the department’s shares and times', () => {
    const view = viewOf({ came: CAME, policy: unseen([SCHOOL]) });
    const alone = viewOf({ came: CAME.filter(([mailbox]) => mailbox !== SCHOOL) });
    expect(answeringOf(view, 'da')).toEqual(answeringOf(alone, 'da'));
    expect(weeklyOf(view, 'da')).toEqual(weeklyOf(alone, 'da'));
  });
});

test('a week of what may be one person’s is told with five and not with four', () => {
  const policy = { ...POLICY, departments: POLICY.departments.slice(0, 1) };
  const shares = (count: number) => {
    const came = [
      ...Array.from({ length: count }, (): Came => [ROADS, ago(7), { at: ago(6) }]),
      ...Array.from({ length: 6 }, (): Came => [ROADS, ago(0, -1)]),
    ];
    return weeklyOf(viewOf({ came, policy, department: 'other' }), 'da').points.at(-2)?.share;
  };
  expect([shares(4), shares(5)]).toEqual([null, 1]);
});

/** A department with another target. */
const within = (workingDays: number) => ({
  ...POLICY,
  departments: POLICY.departments.map((each) => ({ ...each, target: { ...each.target, workingDays } })),
});

test.each<[workingDays: number, beyond: string[], ages: string[]]>([
  [0, ['1', '2', '3', '4–5', '6–10', '11+'], ['2–3', '4–5', '6–10', '11+']],
  [2, ['3', '4–5', '6–10', '11+'], ['4–5', '6–10', '11+']],
  [3, ['4–5', '6–10', '11+'], ['4–5', '6–10', '11+']],
  // The target lies inside a bar: that one is not beyond it.
  [4, ['6–10', '11+'], ['6–10', '11+']],
  [10, ['11+'], ['11+']],
  [20, [], []],
])('bars beyond a target of %i working days are striped', (workingDays, beyond, ages) => {
  const view = viewOf({ came: CAME, policy: within(workingDays) });
  const striped = (bars: readonly { label: string; isBeyond: boolean }[]) =>
    bars.filter(({ isBeyond }) => isBeyond).map(({ label }) => label);
  expect(striped(answeringOf(view, 'da').bars)).toEqual(beyond);
  expect(striped(agesOf(view, 'da').bars)).toEqual(ages);
});

test.each([
  [3, null],
  [4, 'Fristen på 4 arbejdsdage ligger midt i søjlen 4–5.'],
  [5, null],
  [8, 'Fristen på 8 arbejdsdage ligger midt i søjlen 6–10.'],
])('a target of %i working days inside a bar is said', (workingDays, said) => {
  const { says } = answeringOf(viewOf({ came: CAME, policy: within(workingDays) }), 'da');
  if (said === null) expect(says).not.toMatch(/søjlen/);
  else expect(says).toMatch(said);
});

test('hours between the first and the last are shown; the table leaves empty ones out', () => {
  const came: readonly Came[] = [
    [CHILDREN, '2026-11-02T07:30:00Z'],
    [CHILDREN, '2026-11-02T07:40:00Z'],
    [CHILDREN, '2026-11-06T10:30:00Z'],
  ];
  const { rows, numbers, says, columns } = arrivingOf(viewOf({ came }), 'this-month', 'da');
  expect(rows.map(({ label }) => label)).toEqual(['8–9', '9–10', '10–11', '11–12']);
  expect(numbers.rows).toEqual([
    ['8–9', '2', '0', '0', '0', '0', '0', '0'],
    ['11–12', '0', '0', '0', '0', '1', '0', '0'],
  ]);
  expect(columns).toHaveLength(7);
  expect(says).toBe('Mandag kl. 8–9 kommer der mest: 2 i denne måned.');
});

test('nothing came', () => {
  expect(arrivingOf(viewOf({}), 'this-month', 'da')).toMatchObject({ rows: [], total: 0, says: '' });
  expect(answeringOf(viewOf({}), 'da')).toMatchObject({ total: 0, says: '' });
});
