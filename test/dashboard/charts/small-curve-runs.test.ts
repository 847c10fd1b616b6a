import { maskOf, runsOf } from '../../../src/dashboard/charts/small-curve-runs';

test.each<[why: string, shares: (number | null)[], runs: { from: number; until: number; points: number }[]]>([
  ['whole', [0.5, 1, 0], [{ from: 1.5, until: 25.5, points: 5 }]],
  [
    'a gap',
    [1, null, 0.5, 0.6],
    [
      { from: 1.5, until: 7.5, points: 3 },
      { from: 19.5, until: 34.5, points: 4 },
    ],
  ],
  ['a lone week at the end', [null, null, 0.8], [{ from: 19.5, until: 25.5, points: 3 }]],
  ['nothing', [null, null], []],
])('weeks without a gap between them: %s', (_, shares, runs) => {
  const found = runsOf(shares);
  expect(found.map(({ points, ...run }) => ({ ...run, points: points.length }))).toEqual(runs);
});

test('a lone week is level', () => {
  expect(runsOf([0.8])[0]?.points.map(({ y }) => y)).toEqual([0.8, 0.8, 0.8]);
});

test('nothing is shown between runs, nor where there are none', () => {
  expect(maskOf(runsOf([1, null, 1]))).toBe(
    'linear-gradient(to right, transparent 0, transparent 1.5px, #000 1.5px, #000 7.5px, transparent 7.5px, transparent 19.5px, #000 19.5px, #000 25.5px, transparent 25.5px, transparent 100%)',
  );
  expect(maskOf([])).toBe('linear-gradient(to right, transparent 0, transparent 100%)');
});
