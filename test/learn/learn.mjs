/**
 * `npm run learn`: packs the lexicon, learns the weights from the learning half of the corpus, and writes both into
 * src/hygiene/sensitive (`packed.ts`, `learnt.ts`). Prints how well the weights do on mails they were not learnt from
 * (five parts, each judged by the other four). The held-out half is not read: `npm run evaluate` does that.
 * `npm run learn -- --inquiries` learns only what weighs the cues and words of an inquiry (replies/inquiry-weights.ts, inquiry-stems.ts), in a moment.
 */
import { writeFileSync } from 'node:fs';
import '../support/typescript.mjs';

const { learnInquiries, stemsModule, weightsModule } = await import('./inquiries.ts');
const { INQUIRY_HANDS, readInquiries } = await import('../corpus/replies/read.ts');
const inquiries = INQUIRY_HANDS.map((hand) => readInquiries(hand));
// The subjects of the short ones are too short to be like those of mails.
const subjects = INQUIRY_HANDS.filter((hand) => hand !== 'short').flatMap((hand) => readInquiries(hand));
const models = learnInquiries(inquiries, subjects);
writeFileSync('src/hygiene/replies/inquiry-weights.ts', weightsModule(models));
writeFileSync('src/hygiene/replies/inquiry-stems.ts', stemsModule(models));
console.log(`${inquiries.flat().length} inquiries and mails that are none`);
if (process.argv.includes('--inquiries')) process.exit(0);

const { readLexicon, lexiconOf } = await import('./lexicon-files.ts');
const { coreOf, packedModule } = await import('./pack.ts');
const { samplesOf } = await import('./samples.ts');
const { learn } = await import('./learn.ts');
const { LEAST_IN_CORE, LEAST_IN_FULL, learntText, NOT_IN_CORE } = await import('./write.ts');
const { learnNotes, readProse } = await import('./notes.ts');
const { numberSamplesOf, readNumberMails } = await import('./numbers.ts');
const { OF_NUMBERS } = await import('./beforehand.ts');
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
const prose = readProse();
const all = [...mails, ...prose.map((mail) => ({ id: mail.name, mail }))];
const samplesFor = (lexicon) => {
  const features = featuresOf(lexicon);
  return all.flatMap(({ id, mail }) => samplesOf(mail, id, lexicon, features));
};
const samples = samplesFor(index);
console.log(`${mails.length} mails and snippets, ${samples.length} candidates`);

if (!process.argv.includes('--fast')) console.log(crossValidated(mails, samples));
const notes = learnNotes(
  mails.map(({ mail }) => mail),
  prose,
  index,
);
const model = new Map([...learn(samples), ...notes]);
const withNumbers = [...mails.map(({ mail }) => mail), ...readNumberMails()];
const ofNumbers = withNumbers.flatMap((mail, at) => numberSamplesOf(mail, `${at}`, index, features));
console.log(`${ofNumbers.length} numbers that nothing names`);
const numbers = learn(ofNumbers, OF_NUMBERS);
writeFileSync(
  `${ENGINE}/packed-full.ts`,
  packedModule(lexicon, learntText(model, LEAST_IN_FULL), learntText(numbers, LEAST_IN_FULL)),
);
// The core weighs less, and so weighs it otherwise: it is learnt by itself, without what it has no room for.
const coreSamples = samplesFor(lexiconOf(core)).map((sample) => ({
  ...sample,
  names: sample.names.filter((name) => !NOT_IN_CORE.test(name)),
}));
writeFileSync(`${ENGINE}/packed-core.ts`, packedModule(core, learntText(learn(coreSamples), LEAST_IN_CORE)));
