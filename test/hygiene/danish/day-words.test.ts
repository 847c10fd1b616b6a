import { dayInWords, nearDay, weekdayName } from '../../../src/hygiene/danish/day-words';

/** A Tuesday. */
const TODAY = '2026-11-24';

test.each<[iso: string, da: string, daWhen: string, en: string, enWhen: string]>([
  ['2026-11-23', 'i går', 'i går', 'yesterday', 'yesterday'],
  ['2026-11-24', 'i dag', 'i dag', 'today', 'today'],
  ['2026-11-25', 'i morgen', 'i morgen', 'tomorrow', 'tomorrow'],
  ['2026-11-27', 'fredag', 'på fredag', 'Friday', 'on Friday'],
  ['2026-11-30', 'mandag', 'på mandag', 'Monday', 'on Monday'],
  ['2026-12-01', '1. december', 'den 1. december', '1 December', 'on 1 December'],
  ['2026-11-20', 'i fredags', 'i fredags', 'last Friday', 'last Friday'],
  ['2026-11-18', 'i onsdags', 'i onsdags', 'last Wednesday', 'last Wednesday'],
  ['2026-11-17', '17. november', 'den 17. november', '17 November', 'on 17 November'],
  ['2027-01-04', '4. januar 2027', 'den 4. januar 2027', '4 January 2027', 'on 4 January 2027'],
  ['2026-02-30', '', '', '', ''],
])('%s beside today', (iso, da, daWhen, en, enWhen) => {
  expect(nearDay(iso, TODAY, 'da')).toBe(da);
  expect(nearDay(iso, TODAY, 'da', 'when')).toBe(daWhen);
  expect(nearDay(iso, TODAY, 'en')).toBe(en);
  expect(nearDay(iso, TODAY, 'en', 'when')).toBe(enWhen);
});

test('whole, and the weekday alone', () => {
  expect(dayInWords(TODAY, 'da')).toBe('tirsdag den 24. november 2026');
  expect(weekdayName(0, 'en')).toBe('Thursday');
});
