import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { factsIn } from '../../../src/hygiene/sensitive/facts';
import { featuresOf } from '../../../src/hygiene/sensitive/features';
import { weightsFor } from '../../../src/hygiene/sensitive/weights';
import { smallLexicon } from './small-lexicon';

const KB = 1024;
const lexicon = smallLexicon();
const features = featuresOf(lexicon);
// Nothing is ever found, so that nothing stops after so many places of one category.
const weights = weightsFor(features, {
  bias: '-2000',
  features: '',
  words: '',
  texts: 'hun=3 kom=-2',
  before: '',
  after: '',
  bases: '',
  named: 'hun=3',
});

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function time(text: string): number {
  const start = performance.now();
  factsIn(cutText(text), 'body', () => false, { lexicon, features, weights, numbers: null });
  return performance.now() - start;
}

/** Unlike a mail: what takes long where each word is looked at again for every other one. */
const inputs: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['one sentence without a stop', (size) => fill('hun kom så igen med ham og Bente til os ', size)],
  ['one word of the lexicon', (size) => fill('kræft ', size)],
  ['words of the lexicon in sentences', (size) => fill('Hun har kræft. ', size)],
  ['one endless word', (size) => fill('kræftsygdom', size)],
  ['endless words', (size) => fill(`${'kræft'.repeat(200)} `, size)],
  [
    'long compounds, each another',
    (size) => fill(Array.from({ length: 4000 }, (_, at) => `knæ${at}operationskræftstent`).join(' '), size),
  ],
  ['beginnings of phrases', (size) => fill('gå ned med ', size)],
  ['the first word of a phrase', (size) => fill('ondt ', size)],
  ['closings before every word', (size) => fill('hilsen kræft ', size)],
  ['closings first, words behind', (size) => fill('hilsen ', size / 2) + fill('kræft ', size / 2)],
  ['combining marks', (size) => fill(`kræft a${'\u030a'.repeat(50)} `, size)],
  ['one letter under a flood of marks', (size) => `a${fill('\u030a', size)}`],
  ['hyphens', (size) => fill('mr-kræft-', size)],
  ['blanks between words of the lexicon', (size) => fill(`kræft${' '.repeat(500)}`, size)],
  ['initials', (size) => fill('M.K. ', size)],
];

/** About 8 where time grows with the text, 64 where it grows with its square; a busy machine does not blur them. */
test.each(inputs)(
  '%s: time grows with the text and nothing else',
  (name, make) => {
    time(make(128 * KB)); // warm up
    const [small, large] = [128 * KB, 1024 * KB].map((size) => time(make(size))) as [number, number];
    process.stdout.write(`${name}: 128 KB ${small.toFixed(0)} ms, 1 MB ${large.toFixed(0)} ms\n`);
    expect(large / Math.max(small, 5)).toBeLessThan(32);
  },
  120_000,
);
