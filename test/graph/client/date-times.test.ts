import fc from 'fast-check';
import { dateTimeOf, instantOf } from '../../../src/graph/client/date-times';

describe('a time of Graph’s is this instant', () => {
  test.each([
    ['UTC', '2026-11-23T12:00:00.0000000', '2026-11-23T12:00:00.000Z'],
    ['UTC', '2026-11-23T12:00:00', '2026-11-23T12:00:00.000Z'],
    ['UTC', '2026-11-23T12:00', '2026-11-23T12:00:00.000Z'],
    ['UTC', '2026-11-23T12:00:00.1239999', '2026-11-23T12:00:00.123Z'],
    ['UTC', '2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['tzone://Microsoft/Utc', '2026-11-23T12:00:00.0000000', '2026-11-23T12:00:00.000Z'],
    ['Romance Standard Time', '2026-11-23T12:00:00.0000000', '2026-11-23T11:00:00.000Z'],
    ['Romance Standard Time', '2026-07-01T12:00:00.0000000', '2026-07-01T10:00:00.000Z'],
    ['romance standard time', '2026-07-01T00:00:00.0000000', '2026-06-30T22:00:00.000Z'],
    ['W. Europe Standard Time', '2026-07-01T12:00:00.0000000', '2026-07-01T10:00:00.000Z'],
    ['GMT Standard Time', '2026-07-01T12:00:00.0000000', '2026-07-01T11:00:00.000Z'],
    ['FLE Standard Time', '2026-07-01T12:00:00.0000000', '2026-07-01T09:00:00.000Z'],
    ['Pacific Standard Time', '2026-07-01T12:00:00.0000000', '2026-07-01T19:00:00.000Z'],
    ['Europe/Copenhagen', '2026-07-01T12:00:00.0000000', '2026-07-01T10:00:00.000Z'],
    ['Asia/Kolkata', '2026-07-01T12:00:00.0000000', '2026-07-01T06:30:00.000Z'],
    ['Romance Standard Time', '2026-07-01T12:00:00+05:00', '2026-07-01T07:00:00.000Z'], // an offset is plain
  ])('%s %s → %s', (timeZone, dateTime, instant) => {
    expect(instantOf({ dateTime, timeZone })).toBe(instant);
  });

  test.each([
    ['comes twice in autumn: the first', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['before it comes twice', '2026-10-25T01:59:59', '2026-10-24T23:59:59.000Z'],
    ['after it came twice', '2026-10-25T03:00:00', '2026-10-25T02:00:00.000Z'],
    ['is left out in spring: the hour after', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['before it is left out', '2026-03-29T01:59:59', '2026-03-29T00:59:59.000Z'],
    ['after it was left out', '2026-03-29T03:00:00', '2026-03-29T01:00:00.000Z'],
  ])('a time that %s', (_what, dateTime, instant) => {
    expect(instantOf({ dateTime, timeZone: 'Romance Standard Time' })).toBe(instant);
  });

  test('without a zone it is UTC', () => {
    expect(instantOf({ dateTime: '2026-11-23T12:00:00.0000000', timeZone: null })).toBe(
      '2026-11-23T12:00:00.000Z',
    );
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['the first moment of .NET', { dateTime: '0001-01-01T00:00:00.0000000', timeZone: 'UTC' }],
  ['the last one', { dateTime: '9999-12-31T23:59:59.9999999', timeZone: 'UTC' }],
  ['a zone of somebody’s own', { dateTime: '2026-11-23T12:00:00', timeZone: 'Customized Time Zone' }],
  ['a zone that is not in the table', { dateTime: '2026-11-23T12:00:00', timeZone: 'Tonga Standard Time' }],
  ['a date that is none', { dateTime: '2026-02-30T12:00:00', timeZone: 'UTC' }],
  ['an hour that is none', { dateTime: '2026-02-20T25:00:00', timeZone: 'UTC' }],
  ['a text', { dateTime: 'i morgen', timeZone: 'UTC' }],
])('%s tells no instant', (_what, time) => {
  expect(instantOf(time)).toBeUndefined();
});

test('an instant is written in UTC with seven decimals', () => {
  expect(dateTimeOf('2026-11-23T13:00:00+01:00')).toEqual({
    dateTime: '2026-11-23T12:00:00.0000000',
    timeZone: 'UTC',
  });
  expect(() => dateTimeOf('i morgen')).toThrow(RangeError);
});

test('what is written is read again', () => {
  const instants = fc.date({
    min: new Date('0002-01-01'),
    max: new Date('9998-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (date) => {
      expect(instantOf(dateTimeOf(date.toISOString()))).toBe(date.toISOString());
    }),
  );
});

test('every hour of a year in Copenhagen is found from what a clock there shows', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const twice = Date.parse('2026-10-25T01:00:00Z'); // shows 02:00 a second time
  for (
    let at = Date.parse('2026-01-01T00:00:00Z');
    at < Date.parse('2027-01-01T00:00:00Z');
    at += 3_600_000
  ) {
    if (at === twice) continue;
    const dateTime = clock.format(at).replace(' ', 'T');
    const found = instantOf({ dateTime, timeZone: 'Romance Standard Time' });
    if (found !== new Date(at).toISOString()) throw new Error(`${dateTime} → ${found}`);
  }
});
