/**
 * `npm run bench` (after `npm run build`): how long a person waits for Kuvert at Send, and how the check grows with
 * the mail. Prints only: a stopwatch on somebody's machine is no test.
 */
import { existsSync } from 'node:fs';
import '../support/typescript.mjs';

if (!existsSync(new URL('../../dist/sandbox/index.html', import.meta.url))) {
  console.error('There is nothing built to measure. Run `npm run build` first.');
  process.exit(2);
}

const { timesOfSend } = await import('./send.ts');
const { growthOfCheck } = await import('./growth.ts');
const { median } = await import('./median.ts');

const LENGTH = 20 * 1024;
const RUNS = 15;
const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;

const times = await timesOfSend(LENGTH, RUNS);
const row = (name, values) =>
  console.log(
    `${name.padEnd(44)}${ms(median(values))}  (first ${values[0].toFixed(0)}, slowest ${Math.max(...values).toFixed(0)})`,
  );

console.log(`Send in the sandbox, a mail of ${LENGTH / 1024} KB, median of ${RUNS}`);
row(
  '  the runtime and office.js start',
  times.map(({ start }) => start),
);
row(
  '  from the send event to our answer',
  times.map(({ answer }) => answer),
);

console.log('\nThe whole check in Node: reading the HTML, every rule');
const growth = growthOfCheck();
for (const { length, took } of growth) {
  const perKb = (took / length) * 1024;
  console.log(
    `  ${(length / 1024).toFixed(0).padStart(5)} KB ${ms(took)} ${perKb.toFixed(3).padStart(9)} ms per KB`,
  );
}
