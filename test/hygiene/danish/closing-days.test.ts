import { type Day, dayOf, isoOf, isWorkday, workdayFrom } from '../../../src/hygiene/danish/calendar';

const CLOSED = ['--12-24', '--12-31', '--06-05', 'easter+40', '2026-12-23'];
const day = (iso: string) => dayOf(iso) as Day;

test.each([
  ['a day of every year', '2026-12-24', '2026-12-28'],
  ['and of another', '2027-12-31', '2028-01-03'],
  ['the day after Ascension, and the weekend behind it', '2026-05-15', '2026-05-18'],
  ['a day of one year', '2026-12-23', '2026-12-28'],
  ['which is open in the next', '2027-12-23', '2027-12-23'],
  ['a holiday before a closing day', '2027-05-06', '2027-05-10'],
  ['an ordinary day', '2026-11-23', '2026-11-23'],
])('%s: from %s on it is open on %s', (_what, from, open) => {
  expect(isoOf(workdayFrom(day(from), CLOSED))).toBe(open);
  expect(isWorkday(day(from), CLOSED)).toBe(from === open);
});

test('without closing days they are working days', () => {
  expect(isWorkday(day('2026-12-24'))).toBe(true);
  expect(isoOf(workdayFrom(day('2026-12-24')))).toBe('2026-12-24');
});

test('where it is never open, the search ends', () => {
  const always = Array.from({ length: 366 }, (_, at) => `-${isoOf(day('2024-01-01') + at).slice(4)}`);
  expect(workdayFrom(day('2026-11-23'), always)).toBeGreaterThan(day('2036-01-01'));
});
