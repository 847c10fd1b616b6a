import type { Mark } from '../../../src/hygiene/replies/marks';
import { sayRow } from '../../../src/session/replies/words';
import { beginRows as begin, TWO } from './begin-rows';
import { failing, inquiry } from './fake-follower';

const NONE: Mark = { says: 'needs-none' };

describe('marking', () => {
  test.each<[string, Mark, string, string]>([
    ['needs no reply', NONE, 'newest', 'Kuvert: kræver ikke svar'],
    [
      'answered by phone',
      { says: 'phone', day: '2026-11-23' },
      'newest',
      'Kuvert: besvaret på telefon 23-11-2026',
    ],
    [
      'handed over',
      { says: 'handed-over', to: 'Teknik og Miljø' },
      'newest',
      'Kuvert: overdraget til Teknik og Miljø',
    ],
    [
      'promised, where a receipt that is sent puts it too',
      { says: 'promised', day: '2026-11-27' },
      'newest',
      'Kuvert: lovet 27-11-2026',
    ],
  ])('%s', async (_what, mark, message, category) => {
    const { rows, follower } = begin();
    follower.categories.set(message, ['Grøn']);
    await rows.mark(TWO, mark);
    expect(follower.categories.get(message)).toEqual(['Grøn', category]);
    expect(rows.of('first')).toMatchObject({ working: null, trouble: null, done: { mark, inquiry: TWO } });
    await rows.undo('first');
    expect(follower.categories.get(message)).toEqual(['Grøn']);
    expect(rows.of('first').done).toBeNull();
  });

  test('one at a time', async () => {
    const { rows, follower } = begin();
    await Promise.all([rows.mark(TWO, NONE), rows.mark(TWO, { says: 'phone' })]);
    expect(follower.categories.get('newest')).toEqual(['Kuvert: kræver ikke svar']);
  });

  test('what somebody else put there since stays when it is undone', async () => {
    const { rows, follower } = begin();
    follower.categories.set('newest', ['Kuvert: besvaret på telefon']);
    await rows.mark(TWO, NONE);
    follower.categories.set('newest', [...(follower.categories.get('newest') ?? []), 'Haster']);
    await rows.undo('first');
    expect(follower.categories.get('newest')).toEqual(['Haster', 'Kuvert: besvaret på telefon']);
  });

  test.each(['offline', 'throttled', 'unavailable'] as const)(
    '%s: it is said, and done again',
    async (problem) => {
      const { rows, follower } = begin();
      const { mark } = follower;
      follower.mark = failing(problem, 12);
      await rows.mark(TWO, NONE);
      expect(rows.of('first')).toMatchObject({
        working: null,
        done: null,
        trouble: { of: 'mark', problem, retryAfter: 12 },
      });
      follower.mark = mark;
      await rows.again('first');
      expect(rows.of('first')).toMatchObject({ trouble: null, done: { mark: NONE } });
    },
  );

  test('where the answer was lost and Exchange has it, the way back is still what was there before', async () => {
    const { rows, follower } = begin();
    const { mark } = follower;
    follower.categories.set('newest', ['Grøn']);
    follower.mark = async (...given) => {
      await mark(...given);
      return failing('offline')();
    };
    await rows.mark(TWO, NONE);
    follower.mark = mark;
    await rows.again('first');
    expect(follower.categories.get('newest')).toEqual(['Grøn', 'Kuvert: kræver ikke svar']);
    await rows.undo('first');
    expect(follower.categories.get('newest')).toEqual(['Grøn']);
  });

  test.each<[string, readonly string[]]>([
    ['takes our word away', ['Haster']],
    ['says another one in its place', ['Kuvert: overdraget til Teknik']],
  ])('a colleague who %s meanwhile: nothing is restored, and the row says so', async (_what, theirs) => {
    const { rows, follower } = begin();
    follower.categories.set('newest', ['Kuvert: besvaret på telefon']);
    await rows.mark(TWO, NONE);
    follower.categories.set('newest', theirs);
    await rows.undo('first');
    expect(follower.categories.get('newest')).toEqual(theirs);
    expect(rows.of('first')).toMatchObject({ done: null, trouble: null, overtaken: TWO });
    expect(sayRow(rows.of('first'), '2026-11-23T09:00:00Z', 'da')).toBe('En kollega har ændret det imens.');
    rows.settle();
    expect(rows.get().rows.size).toBe(0);
  });

  test('an undo whose answer was lost is ours when it is found done, not a colleague’s', async () => {
    const { rows, follower } = begin();
    const { mark } = follower;
    follower.categories.set('newest', ['Grøn']);
    await rows.mark(TWO, NONE);
    follower.mark = async (...given) => {
      await mark(...given);
      return failing('offline')();
    };
    await rows.undo('first');
    expect(rows.of('first')).toMatchObject({ done: { mark: NONE }, trouble: { of: 'undo' } });
    follower.mark = mark;
    await rows.again('first');
    expect(rows.of('first')).toMatchObject({ done: null, trouble: null, overtaken: null });
    expect(follower.categories.get('newest')).toEqual(['Grøn']);
  });

  test('an undo that fails keeps the way back', async () => {
    const { rows, follower } = begin();
    await rows.mark(TWO, NONE);
    const { mark } = follower;
    follower.mark = failing('unavailable');
    await rows.undo('first');
    expect(rows.of('first')).toMatchObject({ done: { mark: NONE }, trouble: { of: 'undo' } });
    follower.mark = mark;
    await rows.undo('first');
    expect(rows.of('first')).toMatchObject({ done: null, trouble: null });
  });

  test('the permission is asked for from a click, and what was wanted is done', async () => {
    const { rows, follower, signIn } = begin();
    const { mark } = follower;
    follower.mark = failing('consent-needed');
    await rows.mark(TWO, NONE);
    expect(signIn.asked).toEqual([]);
    follower.mark = mark;
    await rows.allow('first');
    expect(signIn.asked).toEqual(['reply-marks']);
    expect(rows.of('first')).toMatchObject({ working: null, done: { mark: NONE } });
  });

  test('a window that is closed leaves the row as it is, with why', async () => {
    const { rows, follower, signIn } = begin();
    follower.mark = failing('consent-needed');
    await rows.mark(TWO, NONE);
    signIn.signIn = failing('sign-in-cancelled');
    await rows.allow('first');
    expect(rows.of('first')).toMatchObject({
      working: null,
      done: null,
      trouble: { of: 'mark', problem: 'consent-needed', refused: true },
    });
  });

  test('what was under way for somebody else is not told', async () => {
    const { rows, follower } = begin();
    let finish = () => {};
    follower.mark = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const done = rows.mark(TWO, NONE);
    rows.forget();
    finish();
    await done;
    expect(rows.get().rows.size).toBe(0);
  });

  test('looking anew folds away what was done, not what went wrong', async () => {
    const { rows, follower } = begin();
    await rows.mark(inquiry('a'), NONE);
    follower.mark = failing('offline');
    await rows.mark(inquiry('b'), NONE);
    rows.settle();
    expect([...rows.get().rows.keys()]).toEqual(['b']);
  });
});
