import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';
import { withoutSeries } from '../../../../src/hygiene/rules/cpr-number/series';

const now = new Date('2026-11-23T08:00:00Z');
const ranks = (text: string) =>
  withoutSeries(findCprNumbers(text, { now, own: NO_OWN_WORDS })).map(({ rank }) => rank);

test.each([
  ['a series of tickets', 'Vinderne er 2408113302, 2408113317 og 2408113350.', [1, 1, 1]],
  ['with something else between', 'Det var 0904218833. Der er tre til, og 0904218841 er en af dem.', [1, 1]],
  ['the same number twice is no series', 'Vi har 070761-4285 og 070761-4285 her.', [3, 3]],
  ['two of different days', 'Vi har 070761-4285 og 150388-1236 her.', [3, 2]],
  ['children born on one day', 'Tvillingerne har CPR 240811-3302 og 240811-3317.', [3, 3]],
])('%s: %s', (_why, text, expected) => {
  expect(ranks(text)).toEqual(expected);
});
