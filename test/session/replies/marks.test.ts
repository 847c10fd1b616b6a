import { markName } from '../../../src/hygiene/replies/marks';
import { newestOf, withMark, withoutMark } from '../../../src/session/replies/marks';

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
  expect(withoutMark(withMark(before, NONE), NONE, before)).toEqual({ categories: before, overtaken: false });
});

test('the way back brings back what was replaced', () => {
  const before = [EARLIER, 'Grøn'];
  const { categories, overtaken } = withoutMark(withMark(before, PROMISED), PROMISED, before);
  expect([...categories].sort()).toEqual([...before].sort());
  expect(overtaken).toBe(false);
});

describe('somebody else has said something since', () => {
  const LATER = markName({ says: 'promised', day: '2026-11-30' });
  const PHONE = markName({ says: 'phone', day: '2026-11-23' });

  test.each<[string, readonly string[], readonly string[]]>([
    ['our word is gone', ['Grøn'], ['Grøn']],
    ['another day is promised in its place', [LATER], [LATER]],
    ['another day is promised beside it', [markName(PROMISED), LATER], [LATER]],
    ['another word stands beside it', [markName(PROMISED), PHONE], [PHONE]],
  ])('%s: nothing older comes back', (_what, now, left) => {
    expect(withoutMark(now, PROMISED, [EARLIER, 'Grøn'])).toEqual({ categories: left, overtaken: true });
  });

  test('a category that is no word of this kind is nobody’s answer', () => {
    const now = [markName(PROMISED), 'Haster'];
    expect(withoutMark(now, PROMISED, [EARLIER])).toEqual({
      categories: ['Haster', EARLIER],
      overtaken: false,
    });
  });
});

test.each([
  [['first', 'second', 'newest'], 'newest'],
  [['first'], 'first'],
  [[], 'first'],
])('of %j every word stands on %s', (messages, newest) => {
  expect(newestOf({ id: 'first', messages })).toBe(newest);
});
