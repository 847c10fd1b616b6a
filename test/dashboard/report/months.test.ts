import {
  besideMonth,
  lastWholeMonth,
  monthInWords,
  monthShown,
  monthsToChoose,
  weekName,
  weeksOfMonth,
} from '../../../src/dashboard/report/months';

test.each([
  ['2026-11-24T09:00:00Z', '2026-10'],
  ['2026-10-31T22:59:00Z', '2026-09'],
  ['2026-10-31T23:00:00Z', '2026-10'], // midnight in Copenhagen
  ['2027-01-01T12:00:00Z', '2026-12'],
])('the last whole month at %s is %s', (now, month) => {
  expect(lastWholeMonth(now)).toBe(month);
});

test.each([
  [undefined, '2026-10'],
  ['2026-11', '2026-11'],
  ['2016-11', '2016-11'],
  ['2016-10', '2026-10'],
  ['2026-12', '2026-10'],
  ['0000-01', '2026-10'],
  ['9999-12', '2026-10'],
])('asked for %s the report is of %s', (asked, shown) => {
  expect(monthShown(asked, '2026-11-24T09:00:00Z')).toBe(shown);
});

test('months of inquiries and the chosen one, in order, each once', () => {
  const received = ['2026-11-02T09:00:00Z', '2026-08-31T22:30:00Z', '2026-11-05T09:00:00Z'];
  const months = monthsToChoose(
    received.map((receivedAt) => ({ receivedAt })),
    '2026-10',
  );
  expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
  expect(besideMonth(months, '2026-10')).toEqual({ previous: '2026-09', next: '2026-11' });
  expect(besideMonth(months, '2026-11')).toEqual({ previous: '2026-10', next: null });
  expect(besideMonth(['2026-09'], '2026-09')).toEqual({ previous: null, next: null });
});

test('a month’s weeks are its days, each once', () => {
  const weeks = weeksOfMonth('2026-10');
  expect(weeks.map((week) => weekName(week, 'da'))).toEqual([
    '40 (1.–4.)',
    '41 (5.–11.)',
    '42 (12.–18.)',
    '43 (19.–25.)',
    '44 (26.–31.)',
  ]);
  expect(weeks[0]).toEqual({ week: '2026-W40', days: { from: '2026-10-01', until: '2026-10-04' } });
  expect(weeksOfMonth('2021-01')[0]?.week).toBe('2020-W53');
  expect(weeksOfMonth('2026-02').map((week) => weekName(week, 'en'))[0]).toBe('5 (1)');
});

test('in words', () => {
  expect(monthInWords('2026-10', 'da')).toBe('oktober 2026');
  expect(monthInWords('2026-10', 'en')).toBe('October 2026');
});
