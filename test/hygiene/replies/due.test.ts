import { DEFAULT_TARGET, dueAt } from '../../../src/hygiene/replies/due';
import { workingHoursBetween } from '../../../src/hygiene/replies/working-hours';

describe('dueAt', () => {
  test.each<[name: string, received: string, due: string]>([
    ['Friday afternoon: day zero is Friday', '2026-11-20T16:30:00+01:00', '2026-11-25T22:59:59Z'],
    ['Saturday', '2026-11-21T10:00:00+01:00', '2026-11-25T22:59:59Z'],
    ['over Easter, into summer time', '2026-03-31T09:00:00+02:00', '2026-04-08T21:59:59Z'],
    ['the second before midnight is still that day', '2026-11-20T22:59:59Z', '2026-11-25T22:59:59Z'],
    ['the next second is Saturday', '2026-11-20T23:00:00Z', '2026-11-25T22:59:59Z'],
    ['late on Thursday in summer', '2026-06-11T21:59:59Z', '2026-06-16T21:59:59Z'],
    ['a second later it is Friday', '2026-06-11T22:00:00Z', '2026-06-17T21:59:59Z'],
    ['over the night when the clocks go forward', '2026-03-27T12:00:00Z', '2026-04-01T21:59:59Z'],
    ['over the night when they go back', '2026-10-23T12:00:00Z', '2026-10-28T22:59:59Z'],
    ['Christmas: 24 is closed, 25 and 26 are holidays', '2026-12-22T09:00:00Z', '2026-12-29T22:59:59Z'],
    ['New Year: 31 December is closed', '2026-12-30T09:00:00Z', '2027-01-06T22:59:59Z'],
    ['5 June', '2026-06-04T09:00:00Z', '2026-06-10T21:59:59Z'],
    ['the day after Ascension', '2026-05-13T09:00:00Z', '2026-05-20T21:59:59Z'],
    ['Great Prayer Day until 2023', '2023-05-04T09:00:00Z', '2023-05-10T21:59:59Z'],
    ['none since', '2024-04-25T09:00:00Z', '2024-04-30T21:59:59Z'],
  ])('%s', (_name, received, due) => {
    expect(dueAt(received, DEFAULT_TARGET)).toBe(due);
  });

  test('a telephone message has a target of its own', () => {
    expect(dueAt('2026-11-20T15:30:00Z', DEFAULT_TARGET, 'voicemail')).toBe('2026-11-24T22:59:59Z');
  });

  test('a whole closing day, another number of days, and a target that never works', () => {
    const closed = { ...DEFAULT_TARGET, workingDays: 1, closingDays: ['2026-11-24'] };
    expect(dueAt('2026-11-23T09:00:00Z', closed)).toBe('2026-11-25T22:59:59Z');
    const days = Array.from({ length: 366 }, (_, day) =>
      new Date(day * 86_400_000).toISOString().slice(4, 10),
    );
    const never = { ...DEFAULT_TARGET, closingDays: days.map((day) => `-${day}`) };
    expect(dueAt('2026-11-23T09:00:00Z', never)).toMatch(/^20/);
  });
});

describe('workingHoursBetween, Mon–Wed 9–15, Thu 9–17, Fri 9–13', () => {
  test.each<[name: string, from: string, to: string, hours: number]>([
    ['within a day', '2026-11-23T09:00:00Z', '2026-11-23T10:30:00Z', 1.5],
    ['before it opens and after it closes', '2026-11-23T05:00:00Z', '2026-11-23T20:00:00Z', 6],
    ['over a weekend', '2026-11-20T11:00:00Z', '2026-11-23T09:00:00Z', 2],
    ['nobody works on Saturday', '2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z', 0],
    ['a whole week', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z', 30],
    ['over the change to winter time', '2026-10-23T10:00:00Z', '2026-10-26T09:00:00Z', 2],
    ['over Christmas', '2026-12-23T13:00:00Z', '2026-12-28T09:00:00Z', 2],
    ['backwards', '2026-11-23T10:00:00Z', '2026-11-23T09:00:00Z', 0],
  ])('%s', (_name, from, to, hours) => {
    expect(workingHoursBetween(from, to, DEFAULT_TARGET)).toBeCloseTo(hours, 8);
  });

  test('a date from another century takes no time', () => {
    const started = performance.now();
    workingHoursBetween('0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z', DEFAULT_TARGET);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
