import fc from 'fast-check';
import { dayOf, isoOf, weekdayOf } from '../../../src/hygiene/danish/calendar';
import { endOf, instantAt, localDayOf } from '../../../src/hygiene/replies/copenhagen-clock';
import {
  daysOfMonth,
  daysOfPeriod,
  monthOf,
  type Period,
  receivedIn,
  weekNow,
  weekOf,
  weeksBefore,
} from '../../../src/hygiene/replies/periods';

test.each<[instant: string, week: string, month: string]>([
  ['2026-11-22T22:59:59Z', '2026-W47', '2026-11'],
  ['2026-11-22T23:00:00Z', '2026-W48', '2026-11'],
  ['2026-11-30T23:00:00Z', '2026-W49', '2026-12'],
  // A Thursday on 1 January, and the years before and after a week 53.
  ['2026-01-01T12:00:00Z', '2026-W01', '2026-01'],
  ['2027-01-03T22:59:59Z', '2026-W53', '2027-01'],
  ['2027-01-03T23:00:00Z', '2027-W01', '2027-01'],
  ['2024-12-30T09:00:00Z', '2025-W01', '2024-12'],
  // Summer: midnight is two hours before that of UTC.
  ['2026-06-30T21:59:59Z', '2026-W27', '2026-06'],
  ['2026-06-30T22:00:00Z', '2026-W27', '2026-07'],
])('%s is in %s and %s', (instant, week, month) => {
  expect(weekOf(instant)).toBe(week);
  expect(monthOf(instant)).toBe(month);
});

test.each<[now: string, weeks: string[]]>([
  ['2026-11-24T09:00:00Z', ['2026-W45', '2026-W46', '2026-W47']],
  ['2027-01-13T09:00:00Z', ['2026-W52', '2026-W53', '2027-W01']],
  // Over the nights that are 23 and 25 hours long.
  ['2026-03-30T09:00:00Z', ['2026-W11', '2026-W12', '2026-W13']],
  ['2026-10-25T23:00:00Z', ['2026-W41', '2026-W42', '2026-W43']],
])('the three weeks before %s', (now, weeks) => expect(weeksBefore(now, 3)).toEqual(weeks));

test.each<[month: string, from: string, until: string]>([
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-02', '2026-02-01', '2026-02-28'],
])('the days of %s', (month, from, until) => expect(daysOfMonth(month)).toEqual({ from, until }));

test.each(['2026-13', '2026', '', '2026-1'])('%j is no month', (month) => {
  expect(() => daysOfMonth(month)).toThrow(RangeError);
});

test.each<[period: Period, now: string, days: [string, string] | null]>([
  ['this-month', '2026-11-24T09:00:00Z', ['2026-11-01', '2026-11-30']],
  ['this-month', '2026-11-30T23:00:00Z', ['2026-12-01', '2026-12-31']],
  ['last-month', '2026-11-24T09:00:00Z', ['2026-10-01', '2026-10-31']],
  ['last-month', '2027-01-01T00:00:00Z', ['2026-12-01', '2026-12-31']],
  ['twelve-weeks', '2026-11-24T09:00:00Z', ['2026-08-31', '2026-11-24']],
  ['twelve-weeks', '2026-11-22T23:00:00Z', ['2026-08-31', '2026-11-23']],
  ['all', '2026-11-24T09:00:00Z', null],
])('%s at %s', (period, now, days) => {
  expect(daysOfPeriod(period, now)).toEqual(days && { from: days[0], until: days[1] });
});

test('received on these days: both midnights of Copenhagen', () => {
  const at = (receivedAt: string) => ({ receivedAt });
  const inside = [at('2026-10-31T23:00:00Z'), at('2026-11-30T22:59:59Z')];
  const all = [at('2026-10-31T22:59:59Z'), ...inside, at('2026-11-30T23:00:00Z')];
  expect(receivedIn(all, daysOfMonth('2026-11'))).toEqual(inside);
  expect(receivedIn(all, null)).toBe(all);
  expect(() => receivedIn(all, { from: '2026-11-31', until: '2026-12-01' })).toThrow(RangeError);
});

const anyInstant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, -5)}Z`);

test('the weeks before follow each other without a gap, up to the present one', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 120 }), (now, count) => {
      const weeks = [...weeksBefore(now, count), weekNow(now)];
      expect(weeks).toHaveLength(count + 1);
      expect([...new Set(weeks)].sort()).toEqual(weeks);
      // Each of their days is in the week that its place says.
      const today = dayOf(localDayOf(now)) as number;
      const monday = today - weekdayOf(today);
      weeks.forEach((week, index) => {
        const first = monday - 7 * (count - index);
        expect(weekOf(instantAt(first, 0))).toBe(week);
        expect(weekOf(endOf(first + 6))).toBe(week);
      });
    }),
    { numRuns: 200 },
  );
});

test('an instant is received in its month and in no other', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, (receivedAt, other) => {
      const its = receivedIn([{ receivedAt }], daysOfMonth(monthOf(other)));
      expect(its).toHaveLength(monthOf(receivedAt) === monthOf(other) ? 1 : 0);
      const day = localDayOf(receivedAt);
      expect(receivedIn([{ receivedAt }], { from: day, until: day })).toHaveLength(1);
      const next = isoOf((dayOf(day) as number) + 1);
      expect(receivedIn([{ receivedAt }], { from: next, until: next })).toHaveLength(0);
    }),
  );
});

test('the days of twelve weeks are the days of those weeks', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, (receivedAt, now) => {
      fc.pre(receivedAt <= now);
      const weeks = [...weeksBefore(now, 12), weekNow(now)];
      const its = receivedIn([{ receivedAt }], daysOfPeriod('twelve-weeks', now));
      expect(its.length === 1).toBe(weeks.includes(weekOf(receivedAt)));
    }),
  );
});
