import { linesOf } from '../../../src/dashboard/charts/lines';

const week = (label: string, share: number | null, isNow = false) => ({
  monday: `2026-W${label}`,
  label,
  share,
  isNow,
});

test.each<[why: string, weeks: ReturnType<typeof week>[], lines: string[]]>([
  ['all known', [week('46', 1), week('47', 0.5), week('48', 0.2, true)], ['46 47', '47 48 now']],
  ['a gap', [week('44', 1), week('45', null), week('46', 0), week('47', 0.5)], ['44', '46 47']],
  ['a gap before now', [week('46', 1), week('47', null), week('48', 1, true)], ['46', '48 now']],
  ['now is not known', [week('46', 1), week('47', 1), week('48', null, true)], ['46 47']],
  ['nothing', [week('47', null), week('48', null, true)], []],
])('a line for each run of weeks: %s', (_, weeks, lines) => {
  const found = linesOf(weeks).map(({ isNow, known }) =>
    [...known.map(({ label }) => label), ...(isNow ? ['now'] : [])].join(' '),
  );
  expect(found).toEqual(lines);
});
