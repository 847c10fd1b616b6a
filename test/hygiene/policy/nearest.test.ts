import { nearest } from '../../../src/hygiene/policy/nearest';

test.each([
  ['a letter too few', 'blok', 'block'],
  ['a letter too many', 'warrn', 'warn'],
  ['two letters swapped', 'bolck', 'block'],
  ['a wrong letter', 'hind', 'hint'],
  ['capitals', 'Block', 'block'],
  ['the nearest of several', 'of', 'off'],
  ['nothing near', 'error', null],
  ['nothing at all', '', null],
])('%s: %s → %s', (_why, written, meant) => {
  expect(nearest(written, ['off', 'hint', 'warn', 'block'])).toBe(meant);
});
