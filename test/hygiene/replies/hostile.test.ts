import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import { readPromise } from '../../../src/hygiene/replies/promise';

/** So much of anything is read in time in proportion: the runner's own limit ends what would be quadratic. */
const filled = (piece: string, length = 100_000) => piece.repeat(Math.ceil(length / piece.length));

const PIECES = [
  'a',
  '?',
  '.',
  '\n',
  ' ',
  '>',
  '1',
  '1 ',
  '1.',
  '1/',
  '1-',
  '30/11 ',
  'den 3. ',
  'den ',
  'mandag ',
  'mandag den ',
  'uge 3-',
  'uge ',
  'januar-',
  'i januar ',
  'inden for 3 ',
  'svar ',
  'får du ',
  'har du ',
  'vi vender ',
  'sender … ',
  'har modtaget ',
  'kan du ',
  'tak ',
  'Navn: ',
  'Besked:',
  'Venlig hilsen\n',
  'PS ',
  'hermed som aftalt ',
  'will ',
  'bis ',
  'jeg skal lige ',
  'jeg nu lige så derfor ',
  'du spørger, om ',
  'du kan ringe ',
  'svaret er ',
  'dagen efter ',
  'ikke før ',
  '"a',
  'sidste i januar ',
  'har du ikke ',
  'i have to check ',
  'den 3. og den ',
  'hvis, og, men, ',
  'A\n',
  '1. ',
  'senest ',
  '(',
  'sagen ligger ',
  'vejen er ',
  'jeg er ved at ',
  'før jeg har ',
  'til og med ',
  'ifølge ',
];

test.each(PIECES)('%j', (piece) => readBoth(filled(piece)));

test.each(['svar senest den 3. ', 'a', 'kan du svar '])('a megabyte of %j', (piece) =>
  readBoth(filled(piece, 1_000_000)),
);

function readBoth(text: string): void {
  const { kind } = readPromise({ sentAt: '2026-11-23', text });
  expect(['final', 'acknowledgement']).toContain(kind);
  const headers = [{ name: text, value: text }];
  const from = { address: text };
  expect(typeof readInquiry({ from, subject: text, text, headers }).needsReply).toBe('boolean');
}
