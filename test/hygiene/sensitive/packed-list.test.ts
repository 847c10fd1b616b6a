import fc from 'fast-check';
import { pack, unpack } from '../../../src/hygiene/sensitive/packed-list';

const unpacked = (list: Parameters<typeof unpack>[0]) => {
  const found: [string, number][] = [];
  unpack(list, (word, number) => found.push([word, number]));
  return found;
};

test('what was packed comes out again', () => {
  const entries = fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-zæøå_~-]{1,12}$/), fc.nat(1500)), {
      selector: ([word]) => word,
    })
    .map((list) => list.sort(([a], [b]) => (a < b ? -1 : 1)));
  fc.assert(fc.property(entries, (list) => expect(unpacked(pack(list))).toEqual(list)));
});

test('what a word shares with the one before is not written twice', () => {
  expect(
    pack([
      ['insulin', 1],
      ['insulinpen', 2],
    ]).rest,
  ).toBe('insulin pen');
});
