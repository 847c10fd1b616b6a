/**
 * `npm run learn`: packs the lexicon, learns the weights from the learning half of the corpus, and writes both into
 * src/hygiene/sensitive (`packed.ts`, `learnt.ts`). Prints how well the weights do on mails they were not learnt from
 * (five parts, each judged by the other four). The held-out half is not read: `npm run evaluate` does that.
 */
import { writeFileSync } from 'node:fs';
import '../support/typescript.mjs';

const { readLexicon, lexiconOf } = await import('./lexicon-files.ts');
const { coreOf, packedModule } = await import('./pack.ts');
const { samplesOf } = await import('./samples.ts');
const { learn } = await import('./learn.ts');
const { LEAST_IN_CORE, LEAST_IN_FULL, learntText } = await import('./write.ts');
const { readHalf } = await import('../corpus/mails/read.ts');
const { crossValidated } = await import('./cross-validate.ts');
const { featuresOf } = await import('../../src/hygiene/sensitive/features.ts');

const ENGINE = 'src/hygiene/sensitive';

const lexicon = readLexicon(`${ENGINE}/lexicon`);
const core = coreOf(lexicon);
console.log(
  `${lexicon.words.length} words, ${lexicon.phrases.length} phrases, ${lexicon.context.size} of context`,
);
console.log(`in the send handler: ${core.words.length} words, ${core.phrases.length} phrases`);

const index = lexiconOf(lexicon);
const features = featuresOf(index);
const mails = [...readHalf('learning')].flatMap(([file, list]) =>
  list.map((mail, at) => ({ id: `${file}#${at}`, mail, isSnippet: mail.to === '' })),
);
const samples = mails.flatMap(({ id, mail }) => samplesOf(mail, id, index, features));
console.log(`${mails.length} mails and snippets, ${samples.length} candidates`);

if (!process.argv.includes('--fast')) console.log(crossValidated(mails, samples));
const model = learn(samples);
const inCore = new Set([
  ...core.words.map(({ word }) => word.toLowerCase()),
  ...core.phrases.map(({ words }) => words),
]);
writeFileSync(
  `${ENGINE}/packed-full.ts`,
  packedModule(
    lexicon,
    learntText(model, LEAST_IN_FULL, () => true),
  ),
);
writeFileSync(
  `${ENGINE}/packed-core.ts`,
  packedModule(
    core,
    learntText(model, LEAST_IN_CORE, (base) => inCore.has(base)),
  ),
);
