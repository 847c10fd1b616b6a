import { ianaZone, instantOf, inZone } from '../../../src/sandbox/graph/zones';

test.each([
  ['2026-11-23T09:30:00', 'Romance Standard Time', '2026-11-23T08:30:00.000Z'],
  ['2026-07-01T09:30:00.0000000', 'romance standard time', '2026-07-01T07:30:00.000Z'],
  ['2026-07-01T09:30', 'Europe/Copenhagen', '2026-07-01T07:30:00.000Z'],
  ['2026-03-29T03:00:00', 'Romance Standard Time', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T02:30:00', 'Romance Standard Time', '2026-10-25T01:30:00.000Z'],
  ['2026-11-23T09:30:00.1234567', 'UTC', '2026-11-23T09:30:00.123Z'],
  ['2026-11-23T09:30:00Z', 'Romance Standard Time', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23T09:30:00-08:00', 'UTC', '2026-11-23T17:30:00.000Z'],
  ['2026-11-23T09:30:00', 'Pacific Standard Time', '2026-11-23T17:30:00.000Z'],
])('%s in %s is %s', (dateTime, zone, instant) => {
  expect(instantOf(dateTime, zone)?.toISOString()).toBe(instant);
});

test.each([
  ['2026-02-31T09:30:00', 'UTC'],
  ['2026-13-01T09:30:00', 'UTC'],
  ['2026-11-23T24:30:00', 'UTC'],
  ['2026-11-23', 'UTC'],
  ['soon', 'UTC'],
  ['2026-11-23T09:30:00', 'Fjordby Standard Time'],
  ['2026-11-23T09:30:00', 'CET'],
])('%s in %s is no time', (dateTime, zone) => {
  expect(instantOf(dateTime, zone)).toBeNull();
});

test('as the wire has it, and back', () => {
  const instant = new Date('2026-07-01T07:30:00.250Z');
  const told = inZone(instant, 'Romance Standard Time');
  expect(told).toEqual({ dateTime: '2026-07-01T09:30:00.2500000', timeZone: 'Romance Standard Time' });
  expect(instantOf(told.dateTime ?? '', told.timeZone ?? '')).toEqual(instant);
  expect(ianaZone('europe/copenhagen')).toBe('Europe/Copenhagen');
});
