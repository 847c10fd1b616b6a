/**
 * `npm run evaluate`: how well the check finds what people marked in the held-out half of the corpus, category by
 * category, and every miss by its name. No text of a mail is printed.
 *
 *   -- --half learning   the half that the weights are learnt from: flatters, shows where a miss comes from
 *   -- --core            with the lexicon of the send handler in classic Outlook
 *   -- --write           puts the table into README.md (the held-out half only)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import '../support/typescript.mjs';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'held-out' },
    write: { type: 'boolean' },
    core: { type: 'boolean' },
  },
});
if (values.half !== 'held-out' && values.half !== 'learning') {
  console.error('--half is held-out or learning.');
  process.exit(2);
}
if (values.write && (values.half !== 'held-out' || values.core)) {
  console.error('README.md holds the figures of the held-out half, and of no other.');
  process.exit(2);
}

const { readHalf } = await import('../corpus/mails/read.ts');
const { evaluate } = await import('./evaluation.ts');
const { tableOf, withTable } = await import('./table.ts');
const { PROSE, proseStopped, TELLS_ABOUT_PEOPLE } = await import('./prose.ts');

if (values.core) {
  const { takeLexicon } = await import('../../src/hygiene/sensitive/engine.ts');
  takeLexicon((await import('../../src/hygiene/sensitive/packed-core.ts')).PACKED);
}
const files = readHalf(values.half);
const evaluation = evaluate(files);
const table = tableOf(evaluation);
const count = [...files.values()].reduce((sum, mails) => sum + mails.length, 0);
console.log(`${values.half}: ${count} mails in ${files.size} files\n\n${table}`);

if (values.write) {
  const readme = new URL('../../README.md', import.meta.url);
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
  console.log('\nREADME.md has the new table.');
}

const stopped = proseStopped();
if (stopped === null) console.log(`\n${PROSE} is not here: false alarms on prose are not counted.`);
else {
  const alarms = stopped.filter(({ line }) => !TELLS_ABOUT_PEOPLE.includes(line));
  console.log(`\nDanish prose: ${alarms.length} lines at warn or block that tell nothing about people`);
  for (const { line, rules } of alarms) console.log(`  line ${line}: ${rules.join(', ')}`);
}

const { HELD_OUT, LEARNT_FROM, readSignatures } = await import('../corpus/signature/read.ts');
const { measuredOn } = await import('./signatures.ts');
const signed = (values.half === 'held-out' ? HELD_OUT : LEARNT_FROM).flatMap((file) => [
  ...readSignatures(file),
]);
const { right, precision, recall, f1 } = measuredOn(signed);
console.log(
  `\n${signed.length} signatures: compliant or not right in ${right.toFixed(3)}; faults P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
);

const absence = await import('../corpus/absence/read.ts');
const { rightIn } = await import('./absence.ts');
console.log();
for (const name of values.half === 'held-out' ? absence.HELD_OUT : absence.LEARNT_FROM) {
  const replies = absence.readReplies(name);
  const shares = Object.entries(rightIn(replies)).map(([field, share]) => `${field} ${share.toFixed(3)}`);
  console.log(`${replies.length} automatic replies (${name}), judged right: ${shares.join(', ')}`);
}

const { INQUIRY_HANDS, readInquiries, readPromises } = await import('../corpus/replies/read.ts');
const { rightInReplies } = await import('./replies.ts');
console.log();
const learnt = ['learnt-from', 'more', 'third'];
for (const set of values.half === 'held-out' ? ['held-out', 'held-out-second'] : learnt) {
  const inquiries = readInquiries(set);
  const promises = readPromises(set);
  const { needsReply, reason, kind, promisedDate } = rightInReplies(inquiries, promises);
  console.log(
    `${inquiries.length} incoming mails (${set}): needs a reply or not right in ${needsReply.toFixed(3)}, the reason in ${reason.toFixed(3)}`,
  );
  console.log(
    `${promises.length} answers (${set}): receipt or final right in ${kind.toFixed(3)}, the promised day in ${promisedDate.toFixed(3)}`,
  );
}
for (const hand of values.half === 'held-out' ? [] : INQUIRY_HANDS.filter((each) => !learnt.includes(each))) {
  const { needsReply } = rightInReplies(readInquiries(hand), []);
  console.log(`incoming mails (${hand}): needs a reply or not right in ${needsReply.toFixed(3)}`);
}

console.log(`\n${evaluation.misses.length} misses`);
for (const { file, mail, category, is } of evaluation.misses)
  console.log(`  ${is.padEnd(6)} ${category.padEnd(18)} ${file} ${mail}`);

const { misses } = evaluation.channels;
console.log(`\n${misses.length} mails for which "needs another channel than ordinary" was wrong`);
for (const { file, mail, is } of misses) console.log(`  ${is.padEnd(6)} ${file} ${mail}`);
