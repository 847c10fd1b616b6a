import fc from 'fast-check';
import { movedBack, movedToBcc, type RecipientLists } from '../../../src/hygiene/mail/move-to-bcc';
import type { MoveToBccFix, Part, Recipient, RecipientField } from '../../../src/hygiene/mail/types';

const lists = (to: string[], cc: string[] = [], bcc: string[] = []): RecipientLists => {
  const people = (list: string[]) => list.map((address) => ({ address }));
  return { to: people(to), cc: people(cc), bcc: people(bcc) };
};
const seenIn = (all: RecipientLists): Recipient[] =>
  (['to', 'cc', 'bcc'] as RecipientField[]).flatMap((field) =>
    all[field].map((one, index) => ({ ...one, field, index })),
  );
const fix = (...recipients: Part[]): MoveToBccFix => ({ do: 'move-to-bcc', label: 'move', recipients });
const moved = (all: RecipientLists, ...parts: Part[]) => movedToBcc(all, [fix(...parts)], seenIn(all));

test.each<[why: string, before: RecipientLists, parts: Part[], after: RecipientLists]>([
  ['from To', lists(['a', 'b']), ['to:1'], lists(['a'], [], ['b'])],
  ['from both, To first', lists(['a'], ['b']), ['cc:0', 'to:0'], lists([], [], ['a', 'b'])],
  ['behind those who are there', lists(['a'], [], ['z']), ['to:0'], lists([], [], ['z', 'a'])],
  ['once, where it stood twice', lists(['a'], ['A ']), ['to:0'], lists([], [], ['a'])],
  ['not again, where it is there', lists(['a', 'b'], [], ['A']), ['to:0'], lists(['b'], [], ['A'])],
])('moves %s, and back', (_why, before, parts, after) => {
  const done = moved(before, ...parts);
  expect(done?.lists).toEqual(after);
  expect(done && movedBack(done.lists, done.back)).toEqual(before);
});

test('nobody to move is no move', () => {
  expect(moved(lists(['a']), 'to:7')).toBeNull();
  expect(movedToBcc(lists(['b']), [fix('to:0')], seenIn(lists(['a'])))).toBeNull();
});

test('whom the writer took out of Bcc stays out, whom the writer put back stands there once', () => {
  const done = moved(lists(['a', 'b', 'c']), 'to:0', 'to:1', 'to:2');
  const edited = lists(['b'], [], ['b', 'c']);
  expect(done && movedBack(edited, done.back)).toEqual(lists(['b', 'c']));
});

test('nobody is lost on the way there, and the way back leads where it began', () => {
  const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A'), { maxLength: 5 });
  const parts = fc.array(fc.constantFrom<Part>('to:0', 'to:1', 'to:3', 'cc:0', 'cc:2'));
  fc.assert(
    fc.property(people, people, people, parts, (to, cc, bcc, chosen) => {
      const before = lists(to, cc, bcc);
      const done = moved(before, ...chosen);
      if (!done) return;
      const names = (all: RecipientLists) =>
        [...new Set(seenIn(all).map(({ address }) => address.toLowerCase()))].sort();
      expect(names(done.lists)).toEqual(names(before));
      expect(movedBack(done.lists, done.back)).toEqual(before);
    }),
  );
});
