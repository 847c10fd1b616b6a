import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';

const now = new Date('2026-11-23T08:00:00Z');
const KB = 1024;

/** Milliseconds. The better of two where that is cheap: the machine may be busy. */
function time(text: string): number {
  const start = performance.now();
  findCprNumbers(text, { now, own: NO_OWN_WORDS });
  const once = performance.now() - start;
  if (once > 200) return once;
  const again = performance.now();
  findCprNumbers(text, { now, own: NO_OWN_WORDS });
  return Math.min(once, performance.now() - again);
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const inputs: readonly [string, string][] = [
  ['one long run of digits', '7'],
  ['ordinary text', 'Tak for din henvendelse om byggesag 24/1234. Vi vender tilbage inden 3 dage.\n'],
  ['dates without end', '01-01-'],
  ['a digit and a flood of zero-width spaces', `1${'\u200b'.repeat(900)}`],
  ['CPR numbers in one table row', '070761-4285\t'],
  ['CPR numbers in a table', 'Ida Bech\t070761-4285\t6100\n'],
  ['CPR numbers in a list', '070761-4285, '],
  ['numbers without a date in a list', '994455-1234, '],
  ['words and numbers', 'cpr nr for borgeren Ida er 070761 4285 og '],
  ['a link without end', 'http://0707614285/'],
  ['six and four over lines', '070761\n4285\n'],
  ['eCPR numbers', '020329-1WQ3 '],
  ['halves of eCPR numbers', '020329-1W '],
  ['masked numbers before each number', 'CPR 010190-xxxx, ******-1234, 0707614285 og '],
  ['asides before each number', 'Ida (10 cifre): 0707614285 '],
  ['rows parted by semicolons', 'Ida;0707614285;3\n'],
  ['rows parted by wide gaps', 'Ida   0707614285   3\n'],
  ['one row parted by semicolons', '0707614285;'],
  ['lists that something introduces', 'Følgende ordrer er :\n- 0707614285\n'],
  ['CPR numbers only', '0707614285 '],
  ['sentences behind numbers', '0707614285. Det er hans hans hans '],
  ['names and periods before numbers', 'Ferie Ella Mark 010726-3107 og '],
  ['words in brackets behind numbers', '0707614285 som nummer i (a b c d e f '],
];

/**
 * How many times as long sixteen times the text takes: about 16 where time grows with the text, 256 where it grows with
 * its square. So far apart that a busy machine does not blur them.
 */
function growth(name: string, unit: string, size: number): number {
  time(fill(unit, size)); // warm up
  const [once, fourfold, sixteenfold] = [1, 4, 16].map((times) => time(fill(unit, times * size)));
  const [ms, ratio] = [(fourfold ?? 0).toFixed(0), ((sixteenfold ?? 0) / (fourfold ?? 1)).toFixed(1)];
  process.stdout.write(
    `${name}: ${(4 * size) / KB} KB ${ms} ms, ${ratio} times that for ${(16 * size) / KB} KB\n`,
  );
  return (sixteenfold ?? 0) / Math.max(once ?? 0, 5);
}

test.each(inputs)(
  '%s: time grows with the text and nothing else',
  (name, unit) => {
    expect(growth(name, unit, 32 * KB)).toBeLessThan(80);
  },
  60_000,
);

test.each(inputs.slice(0, 3))(
  '%s: and so it does up to 4 MB',
  (name, unit) => {
    expect(growth(name, unit, 256 * KB)).toBeLessThan(80);
  },
  60_000,
);
