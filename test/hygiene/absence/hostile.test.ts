import { judgeReplies } from '../../../src/hygiene/absence/judge-replies';

/** So much of anything is judged in time in proportion: the runner's own limit ends what would be quadratic. */
const filled = (piece: string, length = 150_000) => piece.repeat(Math.ceil(length / piece.length));

const owner = { displayName: 'Anne Eksempel', mail: 'anne.eksempel@kommune.example', phone: '09 11 20 01' };

test.each([
  'a',
  'A',
  'Aa',
  '-',
  'a-',
  'A-',
  '1',
  '1 ',
  '@',
  'a@',
  'a.b@',
  'mandag ',
  'mandag den ',
  'den 3. ',
  'uge 3, ',
  '3. til ',
  'Anne Holm ',
  'Anne Holm 09 11 20 02 ',
  'Asta Opdigtet og ',
  'ring til anne holm ',
  'asta@kommune.example ',
  'ring til ',
  'Venlig hilsen\n',
  'Venlig hilsen\nAnne ',
  'Kære kolleger ',
  'lokal ',
  'projekt ',
  'i kmd ',
  'kursus om ',
  '.',
  '!',
  '\n',
  ' ',
  'ikke ',
  '[',
  '[dato',
  '{',
  '{dato',
  '_',
  '?',
  'indsæt ',
  'ferie til ',
  'svar fra ',
  'mandag, ',
  'mandag og ',
  'fra ferien ',
  'er fra 1 ',
  'er ikke længere ',
  'jeg svarer mandag ',
  'd. 3. og ',
])('%j', (piece) => judgedAsBad(filled(piece)));

test.each(['Anne Holm 09 11 20 02 ', 'A', 'uge 3, '])('a megabyte of %j', (piece) =>
  judgedAsBad(filled(piece, 1_000_000)),
);

function judgedAsBad(text: string): void {
  const replies = {
    status: 'alwaysEnabled',
    externalAudience: 'all',
    internal: '',
    external: `<p>${text}</p>`,
  } as const;
  const { external } = judgeReplies(replies, { now: '2026-11-23T09:00:00Z', owner });
  expect(external?.ok ?? false).toBe(false);
}
