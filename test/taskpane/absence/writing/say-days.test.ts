import {
  lastDayOf,
  localOf,
  sayDay,
  sayInstant,
  saySoonDay,
} from '../../../../src/taskpane/absence/writing/say-days';

const TODAY = '2026-11-23';

test.each([
  ['2026-11-30', 'mandag den 30. november', 'Monday 30 November'],
  ['2027-01-04', 'mandag den 4. januar 2027', 'Monday 4 January 2027'],
  ['', '', ''],
])('the day %j', (iso, da, en) => {
  expect(sayDay(iso, 'da', TODAY)).toBe(da);
  expect(sayDay(iso, 'en', TODAY)).toBe(en);
});

test.each([
  ['2026-11-27', 'fredag'],
  ['2026-11-29', 'søndag'],
  ['2026-11-30', 'mandag den 30. november'],
  ['2026-11-22', 'søndag den 22. november'],
])('soon: %s', (iso, says) => {
  expect(saySoonDay(iso, 'da', TODAY)).toBe(says);
});

test.each([
  ['2026-11-27T12:30:00Z', 'fredag den 27. november kl. 13.30', 'Friday 27 November at 13.30'],
  ['2026-11-27T07:00:00Z', 'fredag den 27. november kl. 8', 'Friday 27 November at 8.00'],
  ['2026-11-29T23:00:00Z', 'mandag den 30. november', 'Monday 30 November'],
  ['2026-06-30T22:00:00Z', 'onsdag den 1. juli', 'Wednesday 1 July'],
])('the instant %s', (instant, da, en) => {
  expect(sayInstant(instant, 'da', TODAY)).toBe(da);
  expect(sayInstant(instant, 'en', TODAY)).toBe(en);
});

test('the last day of an absence that ends at night, in the morning, in the afternoon', () => {
  expect(lastDayOf('2026-11-27T23:00:00Z')).toBe('2026-11-27');
  expect(lastDayOf('2026-11-30T07:00:00Z')).toBe('2026-11-29');
  expect(lastDayOf('2026-11-30T15:00:00Z')).toBe('2026-11-30');
  expect(localOf('2026-03-29T01:00:00Z')).toEqual({ day: '2026-03-29', hour: 3, minute: 0 });
});
