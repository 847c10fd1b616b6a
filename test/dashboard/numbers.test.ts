import { dayShort, hours, number, percent } from '../../src/dashboard/numbers';

const NOW = '2026-11-24T09:00:00Z';

test.each([
  ['a share', 0.92, '92\u00a0%', '92%'],
  ['half and up', 0.925, '93\u00a0%', '93%'],
  ['all of them', 1, '100\u00a0%', '100%'],
  ['all but a few is not all', 0.9975, '99\u00a0%', '99%'],
  ['none', 0, '0\u00a0%', '0%'],
  ['a few is not none', 0.003, '1\u00a0%', '1%'],
])('percent: %s', (_, share, da, en) => {
  expect([percent(share, 'da'), percent(share, 'en')]).toEqual([da, en]);
});

test.each([
  [1234, '1.234', '1,234'],
  [12.5, '12,5', '12.5'],
  [12.3456, '12,3', '12.3'],
  [7, '7', '7'],
])('number: %s', (n, da, en) => {
  expect([number(n, 'da'), number(n, 'en')]).toEqual([da, en]);
});

test.each([
  [1, '1 time', '1 hour'],
  [12.5, '12,5 timer', '12.5 hours'],
])('hours: %s', (n, da, en) => {
  expect([hours(n, 'da'), hours(n, 'en')]).toEqual([da, en]);
});

test.each([
  ['a day of this year', '2026-11-03', '3. nov.', '3 Nov'],
  ['a day of another year', '2025-12-30', '30. dec. 2025', '30 Dec 2025'],
  ['an instant that is the next day in Copenhagen', '2026-11-02T23:30:00Z', '3. nov.', '3 Nov'],
])('dayShort: %s', (_, iso, da, en) => {
  expect([dayShort(iso, NOW, 'da'), dayShort(iso, NOW, 'en')]).toEqual([da, en]);
});
