/** `npm run size`: what the built add-in weighs, against its budgets. Exit 1 above one of them, 2 without a build. */
import '../support/typescript.mjs';

const { measure, sum } = await import('./measure.ts');

const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(9);
const row = (name, raw, gzip, budget = '', verdict = '') =>
  console.log(`${name.padEnd(42)}${raw} ${gzip} ${budget.padStart(9)}  ${verdict}`.trimEnd());

let loads;
try {
  loads = measure();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

row('kilobytes', 'raw'.padStart(9), 'gzip'.padStart(9), 'budget');
for (const { name, files, budget } of loads.filter((load) => load.files.length > 0)) {
  const gzip = sum(files, 'gzip');
  const over = budget !== null && gzip > budget;
  if (over) process.exitCode = 1;
  console.log('');
  row(
    name,
    kb(sum(files, 'raw')),
    kb(gzip),
    budget === null ? '' : kb(budget),
    over ? 'OVER' : budget === null ? '' : 'ok',
  );
  for (const file of files) row(`  ${file.file}`, kb(file.raw), kb(file.gzip));
}
