import { judgeAbsence } from '../../../src/hygiene/absence/judge';

/** A megabyte of anything is judged in time in proportion: the runner's own limit ends what would be quadratic. */
const filled = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length));

test.each([
  'a',
  '1',
  '1 ',
  '@',
  'a@',
  'a.b@',
  'mandag ',
  'den 3. ',
  'uge 3, ',
  '3. til ',
  'Anne Holm ',
  '.',
  '!',
  '\n',
  'ikke ',
  '[',
  'ferie til ',
])('%j', (piece) => {
  expect(judgeAbsence({ text: filled(piece), audience: 'external', today: '2026-11-23' }).ok).toBe(false);
});
