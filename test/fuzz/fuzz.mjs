/**
 * `npm run fuzz`: the properties of the unit tests (test/fuzz/properties), tried for as long as one likes. What it finds
 * becomes a row of test/fuzz/found.test.ts, or of the module's own table.
 *
 *   npm run fuzz -- --minutes 30              how long in all, shared by the properties (5)
 *   npm run fuzz -- --only offset-map         those whose name holds the word; may stand several times
 *   npm run fuzz -- --seed 7                  begin with this seed; a run that failed is repeated with its seed
 *   npm run fuzz -- --only … --seed 7 --path 3:1    … and only its last, shortest counter-example
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import '../support/typescript.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    path: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes is a number over 0, --seed a whole number.');
  process.exit(2);
}

const { PROPERTIES } = await import('./properties/index.ts');
const all = Object.entries(PROPERTIES).flatMap(([what, held]) =>
  held.map(({ name, ...rest }) => ({ name: `${what}: ${name}`, ...rest })),
);
const chosen = all.filter(({ name }) => values.only.every((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No property is called so. They are:\n${all.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exit(2);
}

const milliseconds = (minutes * 60_000) / chosen.length;
console.log(`${chosen.length} properties, ${minutes} min in all, first seed ${seed}`);
let failures = 0;
for (const one of chosen) report(one, tried(one));
console.log(`\nFuzzing: tried ${chosen.length} properties, failed ${failures}`);
process.exitCode = failures > 0 ? 1 : 0;

/** Rounds with one seed after the other, until the time is up or a counter-example is found. */
function tried({ property, runs }) {
  const end = Date.now() + milliseconds;
  let count = 0;
  for (let round = 0; Date.now() < end; round++) {
    const result = fc.check(property, {
      seed: seed + round,
      numRuns: runs,
      ...(values.path && { path: values.path, endOnFailure: true }),
      interruptAfterTimeLimit: Math.max(1, end - Date.now()),
      markInterruptAsFailure: false,
    });
    count += result.numRuns;
    if (result.failed) return { count, result };
    if (values.path) break;
  }
  return { count };
}

function report({ name }, { count, result }) {
  console.log(`${result ? 'FAILED' : 'held  '} ${String(count).padStart(9)} runs  ${name}`);
  if (!result) return;
  failures += 1;
  const { counterexample, counterexamplePath, errorInstance } = result;
  console.log(`  again: npm run fuzz -- --only '${name}' --seed ${result.seed} --path ${counterexamplePath}`);
  console.log(`  with: ${fc.stringify(counterexample)}`);
  console.log(`  says: ${String(errorInstance?.message ?? errorInstance).split('\n')[0]}`);
}
