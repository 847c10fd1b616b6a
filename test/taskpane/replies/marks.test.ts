import { markName } from '../../../src/hygiene/replies/marks';
import { withMark, withoutMark } from '../../../src/taskpane/replies/marks';

const NONE = { says: 'needs-none' } as const;
const PROMISED = { says: 'promised', day: '2026-11-27' } as const;
const EARLIER = markName({ says: 'promised', day: '2026-11-25' });

test('a word takes the place of an earlier one, also of one that was written in English', () => {
  expect(withMark(['Kuvert: answered by phone', 'Grøn'], NONE)).toEqual(['Grøn', markName(NONE)]);
});

test('a promise stays beside another word, and is replaced by a promise alone', () => {
  expect(withMark([EARLIER], NONE)).toEqual([EARLIER, markName(NONE)]);
  expect(withMark([EARLIER], PROMISED)).toEqual([markName(PROMISED)]);
});

test('a word that was there before is not taken away by the way back', () => {
  const before = [markName(NONE)];
  expect(withoutMark(withMark(before, NONE), NONE, before)).toEqual(before);
});

test('the way back brings back what was replaced', () => {
  const before = [EARLIER, 'Grøn'];
  expect(withoutMark(withMark(before, PROMISED), PROMISED, before).sort()).toEqual([...before].sort());
});
