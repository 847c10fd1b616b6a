import {
  dateGroup,
  listDate,
  quotedDate,
  readingDate,
} from '../../../src/sandbox/outlook/screens/mail/dates';

const ZONE = 'Europe/Copenhagen';
/** Wednesday 18 November 2026, 15:00 in Copenhagen. */
const NOW = Date.parse('2026-11-18T14:00:00Z');

test.each([
  ['2026-11-18T13:32:00Z', '14:32', '2:32 PM', 'today', 'today'],
  ['2026-11-17T23:05:00Z', '00:05', '12:05 AM', 'today', 'just after midnight here, yesterday in UTC'],
  ['2026-11-17T22:55:00Z', 'ti 17-11', 'Tue 11/17', 'yesterday', 'just before midnight'],
  ['2026-11-16T13:32:00Z', 'ma 16-11', 'Mon 11/16', 'thisWeek', 'this week'],
  ['2026-11-15T11:00:00Z', 'sø 15-11', 'Sun 11/15', 'lastWeek', 'Sunday ends the week before'],
  ['2026-11-09T11:00:00Z', 'ma 09-11', 'Mon 11/9', 'lastWeek', 'its Monday'],
  ['2026-11-08T11:00:00Z', 'sø 08-11', 'Sun 11/8', 'earlier', 'the week before that'],
  ['2026-11-05T11:00:00Z', 'to 05-11', 'Thu 11/5', 'earlier', 'thirteen days'],
  ['2026-11-04T11:00:00Z', '04-11-2026', '11/4/2026', 'earlier', 'a fortnight: now the year counts'],
  ['2025-11-18T11:00:00Z', '18-11-2025', '11/18/2025', 'earlier', 'a year'],
  ['2026-11-19T11:00:00Z', '19-11-2026', '11/19/2026', 'today', 'tomorrow: a clock that is wrong'],
])('%s is "%s", "%s" under %s (%s)', (iso, danish, english, group) => {
  expect(listDate(iso, NOW, 'da', ZONE)).toBe(danish);
  expect(listDate(iso, NOW, 'en', ZONE)).toBe(english);
  expect(dateGroup(iso, NOW, ZONE)).toBe(group);
});

test('summer and winter time, and Exchange’s name of the zone', () => {
  expect(readingDate('2026-07-01T12:00:00Z', 'da', 'Romance Standard Time')).toBe('on 01-07-2026 14:00');
  expect(readingDate('2026-12-01T12:00:00Z', 'da', 'Romance Standard Time')).toBe('ti 01-12-2026 13:00');
  expect(readingDate('2026-12-01T12:00:00Z', 'en', 'America/New_York')).toBe('Tue 12/1/2026 7:00 AM');
});

test('the header block writes the month out', () => {
  expect(quotedDate('2026-11-16T13:32:00Z', 'da', ZONE)).toBe('16. november 2026 14:32');
  expect(quotedDate('2026-11-16T13:32:00Z', 'en', ZONE)).toBe('Monday, November 16, 2026 2:32 PM');
});

test('what is no date shows nothing', () => {
  expect(listDate('i går', NOW, 'da', ZONE)).toBe('');
  expect(readingDate('', 'da', ZONE)).toBe('');
  expect(quotedDate('', 'en', ZONE)).toBe('');
});
