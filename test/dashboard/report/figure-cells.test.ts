import { figureCells, weekCells } from '../../../src/dashboard/report/figure-cells';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { CHILDREN, POLICY, ROADS, WASTE } from '../overview/town';
import { answered, reported } from './month';

const UNSEEN: RepliesPolicy = {
  ...POLICY,
  departments: POLICY.departments.map((each) => ({
    ...each,
    mailboxes: each.mailboxes.map((one) => (one.address === ROADS ? { ...one, copies: 'sender' } : one)),
  })),
};

const report = reported({
  came: [...answered(CHILDREN, 5), ...answered(ROADS, 5)],
  policy: UNSEEN,
});
const rows = report.groups.flatMap((group) => group.rows);

function shownOf(mailbox: string): Record<string, string> {
  const row = rows.find((each) => each.mailbox === mailbox);
  if (!row) throw new Error(`no row of ${mailbox}`);
  const cells = figureCells(row.figures, row.answersSeen, 'da');
  return Object.fromEntries(cells.map(({ header, shown }) => [header, shown]));
}

test('what is seen is a plain number', () => {
  const cells = shownOf(CHILDREN);
  expect(cells).toMatchObject({ 'Inden fristen': '100\u00a0%', 'Åbne nu': '0', 'Over fristen': '0' });
  expect(cells['Median, timer']).toMatch(/^\d+(,\d)?$/);
});

test('of a mailbox whose answers are not seen nought, shares and times are unknown', () => {
  expect(shownOf(ROADS)).toMatchObject({
    Modtaget: '5',
    Besvaret: '5',
    'Inden fristen': 'ukendt',
    'Median, timer': 'ukendt',
    'Åbne nu': 'ukendt',
    'Over fristen': 'ukendt',
  });
});

test('in sums it is no part of shares and times, and that is marked', () => {
  const cells = figureCells(report.total, report.answersSeen, 'da');
  const shown = Object.fromEntries(cells.map(({ header, shown }) => [header, shown]));
  expect(shown).toMatchObject({
    Modtaget: '10',
    'Inden fristen': '100\u00a0%*',
    'Åbne nu': '0*',
    'Over fristen': '0*',
  });
  expect(report.total.medianWorkingHours).toBe(rows[0]?.figures.medianWorkingHours);
  const [week] = weekCells({ ...report.total, answered: 0 }, 'none', 'da').slice(1);
  expect(week).toEqual({ header: 'Besvaret', shown: 'ukendt' });
});

test('what nobody can measure is a dash', () => {
  expect(shownOf(WASTE)).toMatchObject({ 'Inden fristen': '–', 'Median, timer': '–' });
});
