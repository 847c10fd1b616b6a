import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';

const now = new Date('2026-11-23T08:00:00Z');
const KB = 1024;

/** Best of three, in milliseconds. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    findCprNumbers(text, { now, own: NO_OWN_WORDS });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const inputs: readonly [string, string][] = [
  ['one long run of digits', '7'],
  ['dates without end', '01-01-'],
  ['hyphens only', '-'],
  ['digits and zero-width spaces', '1\u200b'],
  ['a digit and a flood of zero-width spaces', `1${'\u200b'.repeat(900)}`],
  ['CPR numbers only', '0707614285 '],
  ['CPR numbers in one table row', '0707614285\t'],
  ['CPR numbers in a table', 'Ida Bech\t070761-4285\t6100\n'],
  ['CPR numbers in a list', '070761-4285, '],
  ['numbers without a date in a list', '994455-1234, '],
  ['the word and no number', 'cpr-nr. '],
  ['words and numbers', 'cpr nr for borgeren Ida er 070761 4285 og '],
  ['letters grown on', 'a0707614285'],
  ['a link without end', 'http://0707614285/'],
  ['six and four over lines', '070761\n4285\n'],
  ['ordinary text', 'Tak for din henvendelse om byggesag 24/1234. Vi vender tilbage inden 3 dage.\n'],
];

test.each(inputs)('%s: four times the text takes about four times as long', (_name, unit) => {
  const [small, large] = [fill(unit, 256 * KB), fill(unit, 1024 * KB)];
  time(small); // warm up
  // Timing on a busy machine wobbles; a quadratic search would take 16 times as long.
  expect(time(large)).toBeLessThan(10 * Math.max(time(small), 2));
});

test('1 MB of each is searched in well under a second, and 4 MB in about four times that', () => {
  const rows = inputs.map(([name, unit]) => {
    const [one, four] = [time(fill(unit, 1024 * KB)), time(fill(unit, 4096 * KB))];
    return { name, one, four };
  });
  const said = rows.map(
    ({ name, one, four }) =>
      `${name}: ${one.toFixed(0)} ms for 1 MB, ${(four / one).toFixed(1)} times that for 4 MB`,
  );
  process.stdout.write(`${said.join('\n')}\n`);
  for (const { one } of rows) expect(one).toBeLessThan(1500);
});
