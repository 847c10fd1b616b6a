import { departmentLines, type Line, mailboxLines, totalLine } from '../../../src/dashboard/overview/lines';
import { firstSorting, nextSorting, sortLines } from '../../../src/dashboard/overview/sorting';
import type { Told } from '../../../src/dashboard/overview/told';
import {
  cellOf,
  FIGURE_COLUMNS,
  type FigureColumn,
  sayCurve,
  sayWeek,
} from '../../../src/dashboard/overview/words';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import {
  type Came,
  CHILDREN,
  closed,
  followed,
  keyOf,
  NOW,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
  seen,
  WASTE,
} from './town';

const CAME: readonly Came[] = [
  [ROADS, '2026-11-02T09:00:00Z'],
  [ROADS, '2026-11-19T09:00:00Z'],
  [CHILDREN, '2026-11-13T09:00:00Z'],
  [SCHOOL, '2026-11-17T09:00:00Z', { at: '2026-11-18T09:00:00Z', text: 'receipt 2026-11-20' }],
  [SCHOOL, '2026-11-17T09:00:00Z', { at: '2026-11-18T09:00:00Z', text: 'receipt 2026-11-24' }],
  [WASTE, '2026-11-23T09:00:00Z', { at: '2026-11-23T10:00:00Z' }],
];

const linesOf = (what: Parameters<typeof seen>[0], policy = POLICY) =>
  mailboxLines(seen(what), policy, [], 'da');

const isTold = (line: Line): line is Line & { readonly told: Told } => line.told !== null;

function wordsOf(line: Line | undefined, language: 'da' | 'en' = 'da') {
  if (!line || !isTold(line)) return null;
  return FIGURE_COLUMNS.map((column) => {
    const { text, beneath } = cellOf(column, line, NOW, language);
    return beneath === undefined ? text : `${text} / ${beneath}`;
  });
}

test.each([
  [ROADS, ['1', '1', '2', '2. nov. / over 10 arbejdsdage', '0\u00a0%', 'ukendt']],
  [CHILDREN, ['1', '0', '1', '13. nov. / 7 arbejdsdage', '0\u00a0%', 'ukendt']],
  [SCHOOL, ['1', '1', '2', '17. nov. / 5 arbejdsdage', '100\u00a0%', '1 over tiden / 1 i dag']],
  [WASTE, ['0', '0', '0', 'ingen', '100\u00a0%', 'ukendt']],
])('overdue, due today, waiting, oldest, share and promises of %s', (mailbox, words) => {
  expect(wordsOf(linesOf({ came: CAME }).find(({ id }) => id === mailbox))).toEqual(words);
});

test('of all, in English', () => {
  const { all, ...rest } = seen({ came: CAME });
  const total = totalLine({ all, ...rest }, 'en');
  expect([total.name, total.beside]).toEqual(['Total', '4 mailboxes']);
  expect(wordsOf(total, 'en')).toEqual([
    '3',
    '2',
    '5',
    '2 Nov / over 10 working days',
    '60%',
    '1 overdue / 1 today',
  ]);
});

const UNSEEN: RepliesPolicy = {
  ...POLICY,
  departments: POLICY.departments.map((each, at) =>
    at === 0
      ? { ...each, mailboxes: [{ address: CHILDREN, copies: 'sender' }, ...each.mailboxes.slice(1)] }
      : each,
  ),
};

test('where answers cannot be seen there is no nought', () => {
  const came: Came[] = [[CHILDREN, '2026-11-03T09:00:00Z']];
  const [line] = linesOf({ came, mailboxes: [followed(CHILDREN)], policy: UNSEEN }, UNSEEN);
  expect(wordsOf(line)).toEqual(['ukendt', 'ukendt', 'ukendt', 'ukendt', 'ukendt', 'ukendt']);
  expect(line?.note).toMatch(/^Svar herfra ligger hos den, der sendte dem/);
});

test('a share of the few that can be seen is not told, and sums say what they do not see', () => {
  const came: Came[] = [
    [CHILDREN, '2026-11-03T09:00:00Z', { at: '2026-11-04T09:00:00Z' }],
    [CHILDREN, '2026-11-03T09:00:00Z'],
  ];
  const overview = seen({ came, policy: UNSEEN });
  const line = mailboxLines(overview, UNSEEN, [], 'da').find(({ id }) => id === CHILDREN);
  expect(wordsOf(line)?.[4]).toBe('ukendt');
  const notes = [...departmentLines(overview, UNSEEN, 'da'), totalLine(overview, 'da')].map(
    ({ note }) => note,
  );
  const said = 'Svar fra 1 postkasse kan ikke ses.';
  expect(notes).toEqual([said, '', said]);
  expect(wordsOf(totalLine(overview, 'da'))?.[4]).toBe('intet afgjort');
});

test('promises of later days are none today, and not none', () => {
  const receipt = { at: '2026-11-24T08:00:00Z', text: 'receipt 2026-12-01' };
  const [later] = linesOf({
    came: [[SCHOOL, '2026-11-23T09:00:00Z', receipt]],
    mailboxes: [followed(SCHOOL)],
  });
  expect(wordsOf(later)?.[5]).toBe('ingen i dag');
  const [kept] = linesOf({
    came: [[SCHOOL, '2026-11-23T09:00:00Z', { at: '2026-11-23T10:00:00Z', text: 'receipt' }]],
    mailboxes: [followed(SCHOOL)],
  });
  expect(wordsOf(kept)?.[5]).toBe('ingen');
});

test.each([
  ['closed', closed(ROADS), /^Du har ikke adgang/],
  ['on-premises', closed(ROADS, 'not-on-graph'), /egen server/],
  ['reading', reading(ROADS), /40 %/],
  ['waiting', followed(ROADS, { stage: 'new', syncedAt: null }), /ikke hentet endnu/],
  ['failed', closed(ROADS, 'unavailable'), /./],
])(
  'a mailbox that is not read says so, without a number and without a way to an empty list: %s',
  (_, state, says) => {
    const [line] = linesOf({ came: CAME, mailboxes: [state] });
    expect(line).toMatchObject({ told: null, leads: null });
    expect(line?.note).toMatch(says);
  },
);

test('an empty mailbox says so beside its noughts', () => {
  const [line] = linesOf({ mailboxes: [followed(ROADS, { mails: 0 })] });
  expect(line).toMatchObject({ leads: null, note: 'Der er ingen mails i den.' });
  expect(wordsOf(line)?.slice(0, 3)).toEqual(['0', '0', '0']);
});

test('a name leads to its list, a number to those that it counts', () => {
  const roads = linesOf({ came: CAME }).find(({ id }) => id === ROADS);
  const filter = { mailbox: keyOf(ROADS) };
  expect(roads).toMatchObject({ leads: { page: 'list', filter }, beside: 'Teknik og miljø' });
  const filterOf = (column: FigureColumn) =>
    roads && isTold(roads) && cellOf(column, roads, NOW, 'da').filter;
  expect(filterOf('overdue')).toEqual({ ...filter, only: 'overdue' });
  expect(filterOf('dueToday')).toEqual({ ...filter, only: 'due-today' });
  expect(filterOf('open')).toBeUndefined();
});

test('departments, with how many of their mailboxes are read', () => {
  const overview = seen({
    came: CAME,
    mailboxes: [
      followed(CHILDREN),
      closed(SCHOOL),
      followed(ROADS),
      followed(WASTE),
      closed('x@fjordby.example'),
    ],
  });
  expect(departmentLines(overview, POLICY, 'da')).toMatchObject([
    { name: 'Børn og skole', beside: '1 af 2 postkasser læst', leads: { page: 'department', department: 0 } },
    { name: 'Teknik og miljø', beside: '2 postkasser', filter: { department: 1 } },
    { name: 'Andre postkasser', beside: '0 af 1 postkasser læst', told: null, note: 'Ingen af dem er læst.' },
  ]);
});

const sortedBy = (...args: Parameters<typeof nextSorting>) =>
  sortLines(
    linesOf({
      came: CAME,
      mailboxes: [closed('a@x.example'), ...[WASTE, SCHOOL, ROADS, CHILDREN].map((m) => followed(m))],
    }),
    nextSorting(...args),
    'da',
  ).map(({ id }) => id.split('@')[0]);

test.each([
  ['name, by the alphabet', [null, 'name'], ['affald', 'born', 'skole', 'veje', 'a']],
  ['name, the other way round', [firstSorting('name'), 'name'], ['veje', 'skole', 'born', 'affald', 'a']],
  [
    'name, and by trouble again',
    [{ column: 'name', direction: 'descending' }, 'name'],
    ['veje', 'born', 'skole', 'affald', 'a'],
  ],
  ['the most waiting', [null, 'open'], ['veje', 'skole', 'born', 'affald', 'a']],
  ['the oldest; none comes last', [firstSorting('open'), 'oldest'], ['veje', 'born', 'skole', 'affald', 'a']],
  ['promises; unknown comes last', [null, 'promises'], ['skole', 'veje', 'born', 'affald', 'a']],
] as const)('sorted by %s', (_, [sorting, column], order) => {
  expect(sortedBy(sorting, column)).toEqual(order);
});

test.each([
  [
    'gaps are no noughts, and of two lowest the first is named',
    [null, 0.5, 1, 0.5, null],
    'Først 50\u00a0% (uge 2), lavest 50\u00a0% (uge 2), senest 50\u00a0% (uge 4).',
  ],
  [
    'down and up again',
    [0.9, 0.2, 0.8],
    'Først 90\u00a0% (uge 1), lavest 20\u00a0% (uge 2), senest 80\u00a0% (uge 3).',
  ],
  ['nothing', [null, null], 'intet afgjort'],
])('the curve in words: %s', (_, shares, words) => {
  expect(
    sayCurve(
      shares.map((share, at) => ({ week: `2026-W0${at + 1}`, share })),
      'da',
    ),
  ).toBe(words);
});

test('what stands beside a name sorts as words; nothing comes last', () => {
  const besides = ['12,5 timer', '', '4,7 timer', ''];
  const lines = linesOf({ came: CAME }).map((line, at) => ({ ...line, beside: besides[at] ?? '' }));
  const sorted = (direction: 'ascending' | 'descending') =>
    sortLines(lines, { column: 'beside', direction }, 'da').map(({ beside }) => beside);
  expect(sorted('ascending')).toEqual(['4,7 timer', '12,5 timer', '', '']);
  expect(sorted('descending')).toEqual(['12,5 timer', '4,7 timer', '', '']);
});

test('weeks by their number', () => {
  expect([sayWeek('2026-W47', 'da'), sayWeek('2027-W01', 'en')]).toEqual(['uge 47', 'week 1']);
});
