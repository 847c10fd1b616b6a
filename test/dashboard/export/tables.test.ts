import { figuresTable, openTable } from '../../../src/dashboard/export/tables';
import { type ReportInput, reportOf, toldIn } from '../../../src/dashboard/report/report';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { figuresByWeek } from '../../../src/hygiene/replies/figures';
import { receivedIn } from '../../../src/hygiene/replies/periods';
import {
  type Came,
  CHILDREN,
  followed,
  inquiriesOf,
  MAILBOXES,
  NOW,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
} from '../overview/town';
import { answered, inputOf, OWN, sayingOf } from '../report/month';

const mailboxes = [...MAILBOXES, null].map((each) => followed(each));
const CAME: readonly Came[] = [
  ...answered(CHILDREN, 6),
  [ROADS, '2026-10-05T09:00:00Z'],
  [ROADS, '2026-11-02T09:00:00Z', { at: '2026-11-03T09:00:00Z', text: 'receipt 2026-12-01' }],
  ...answered(OWN, 5),
];
const input = inputOf({ came: CAME, mailboxes });
const { nameOf } = sayingOf(input);
const tableOf = (given: ReportInput) =>
  figuresTable(reportOf(given), { ...given, told: toldIn(given) }, nameOf, 'da');

test('figures: the month of each mailbox, then its weeks; of a mailbox added by hand no weeks', () => {
  const [head, ...rows] = tableOf(input);
  expect(rows.every(({ length }) => length === head?.length)).toBe(true);
  expect(rows.map((row) => row.slice(0, 4).join(' | '))).toEqual(
    [
      ...MAILBOXES.slice(0, 2).map((each) => ['Børn og skole', each]),
      ...MAILBOXES.slice(2).map((each) => ['Teknik og miljø', each]),
    ]
      .flatMap(([department, name]) =>
        ['måned | 2026-10', ...[40, 41, 42, 43, 44].map((week) => `uge | 2026-W${week}`)].map(
          (period) => `${department} | ${name} | ${period}`,
        ),
      )
      .concat('Tilføjede postkasser | Tilføjet postkasse 1 | måned | 2026-10'),
  );
  expect(rows[0]?.slice(4)).toEqual(
    ['2026-10-01', '2026-10-31', 6, 6, 100, 6, 6, 0, 0, 0, 0, 0, 'ukendt', 'ukendt', 'ukendt', 'ukendt'].map(
      (cell, at) => (at === 5 || at === 6 ? expect.any(Number) : cell),
    ),
  );
  expect(rows[12]?.slice(6)).toEqual([
    1,
    0,
    0,
    expect.any(Number),
    expect.any(Number),
    1,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
});

test('where answers are not seen, that nothing waits is not known', () => {
  const [department, ...others] = POLICY.departments;
  if (!department) throw new Error('no department');
  const unseen = department.mailboxes.map((one) => ({ ...one, copies: 'sender' as const }));
  const policy = { ...POLICY, departments: [{ ...department, mailboxes: unseen }, ...others] };
  const blind = inputOf({ came: CAME, mailboxes, policy });
  const [head, ...rows] = tableOf(blind);
  const cells = (row: (typeof rows)[number] | undefined) =>
    ['Besvaret', 'Inden fristen (%)', 'Median (arbejdstimer)', 'Åbne nu', 'Over fristen nu'].map(
      (name) => row?.[head?.indexOf(name) ?? -1],
    );
  expect(cells(rows[0])).toEqual([6, 'ukendt', 'ukendt', 'ukendt', 'ukendt']);
  expect(cells(rows[6])).toEqual(['ukendt', 'ukendt', 'ukendt', 'ukendt', 'ukendt']);
  expect(cells(rows[12])).toEqual([0, 0, expect.any(Number), 1, 1]);
});

test('of a mailbox added by hand with under five answers no share and no times', () => {
  const came: readonly Came[] = [
    ...[2, 3, 4, 5].map((day): Came => [OWN, `2026-11-0${day}T09:00:00Z`, { at: '2026-11-06T09:00:00Z' }]),
    ...[7, 8].map((hour): Came => [OWN, `2026-11-24T0${hour}:00:00Z`]),
  ];
  const few = inputOf({ came, mailboxes, month: '2026-11' });
  const row = tableOf(few).at(-1);
  expect(row?.slice(6, 12)).toEqual([6, 4, null, null, null, 2]);
});

test('the weeks are the heart’s', () => {
  const received = receivedIn(input.inquiries, { from: '2026-10-01', until: '2026-10-31' });
  const weeks = figuresByWeek(received, NOW, () => DEFAULT_TARGET);
  const rows = tableOf(input);
  for (const { mailbox, week, answered: count, medianWorkingHours } of weeks) {
    const address = input.inquiries.find((each) => each.mailbox === mailbox)?.inMailbox ?? null;
    if (address === null) continue;
    const row = rows.find((each) => each[1] === nameOf(address) && each[3] === week);
    expect([row?.[7], row?.[9]]).toEqual([count, medianWorkingHours]);
  }
  expect(weeks.length).toBeGreaterThan(2);
});

describe('what waits', () => {
  const came: readonly Came[] = [...CAME, [OWN, '2026-11-23T09:00:00Z']];
  const openOf = (given: ReportInput, listed = given.inquiries) =>
    openTable({ ...given, listed }, nameOf, 'da').slice(1);

  test('where, when and how long, most urgent first, and nothing of the mail', () => {
    const given = inputOf({ came, mailboxes });
    expect(openTable({ ...given, listed: given.inquiries }, nameOf, 'da')).toEqual([
      ['Postkasse', 'Modtaget', 'Svarfrist', 'Lovet dag', 'Status', 'Arbejdsdage ventet'],
      [ROADS, '2026-10-05', '2026-10-08', null, 'Over fristen', 36],
      ['Tilføjet postkasse 1', '2026-11-23', '2026-11-26', null, 'Åben', 1],
      [ROADS, '2026-11-02', '2026-11-05', '2026-12-01', 'Kvitteret', 16],
    ]);
  });

  test('of what is listed, and of that alone', () => {
    const given = inputOf({ came, mailboxes });
    const listed = given.inquiries.filter(({ inMailbox }) => inMailbox === null);
    expect(openOf(given, listed).map(([name]) => name)).toEqual(['Tilføjet postkasse 1']);
  });

  test('a mailbox that is still read looks late everywhere, and is not in it', () => {
    const some = [reading(ROADS), ...mailboxes.filter(({ mailbox }) => mailbox !== ROADS)];
    expect(openOf(inputOf({ came, mailboxes: some })).map(([name]) => name)).toEqual([
      'Tilføjet postkasse 1',
    ]);
  });

  test('nor is a mailbox added by hand that got under five', () => {
    const few = [[OWN, '2026-11-23T09:00:00Z'] as const, [SCHOOL, '2026-11-23T09:00:00Z'] as const];
    expect(openOf(inputOf({ came: few, mailboxes })).map(([name]) => name)).toEqual([SCHOOL]);
    expect(inquiriesOf(few)).toHaveLength(2);
  });
});
