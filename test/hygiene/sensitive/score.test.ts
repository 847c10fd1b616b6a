import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { backgroundOf } from '../../../src/hygiene/sensitive/background';
import { evidenceFor } from '../../../src/hygiene/sensitive/evidence';
import { featuresOf } from '../../../src/hygiene/sensitive/features';
import { type Candidate, readText } from '../../../src/hygiene/sensitive/reading';
import { aroundOf, scoreOf } from '../../../src/hygiene/sensitive/score';
import { weightsFor } from '../../../src/hygiene/sensitive/weights';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();
const features = featuresOf(lexicon);
const learnt = {
  bias: '-20',
  features: 'kind:health.state=10 form:possessive-before=30',
  words: 'borg=-5 hjem=4',
  texts: 'borg=2 kat=-10',
  before: 'hans=1',
  after: 'og=2',
  bases: 'kræft=40',
  named: '',
};

function scores(text: string): number[] {
  const reading = readText(cutText(text), lexicon);
  const background = backgroundOf(reading, lexicon, 'body', () => false);
  const weights = weightsFor(features, learnt);
  const around = aroundOf(background, weights);
  return reading.candidates.map((candidate: Candidate) =>
    scoreOf(candidate, evidenceFor(candidate, background, lexicon, features), reading, weights, around),
  );
}

test.each([
  ['bias and kind', 'Feber.', [-0.5]],
  ['what is known of the base form', 'Kræften.', [1.5]],
  ['a possessive, and the word before', 'Det er hans feber.', [1.05]],
  ['the word behind', 'Feber og mere.', [-0.4]],
  ['a word in the sentence, as often as it stands there', 'Feber, borger, borger.', [-1]],
  ['a word of another sentence, for what it weighs there', 'Feber. Borger.', [-0.4]],
  ['once, however often it stands there', 'Feber. Borger. Borger.', [-0.4]],
  ['in the sentence only what it weighs in a sentence', 'Feber, borger. Borger.', [-0.75]],
  [
    'of a text longer than a long mail no word of another sentence',
    `Feber. ${'Katten. '.repeat(600)}`,
    [-0.5],
  ],
  ['of one as long as a long mail each', `Feber. ${'Katten. '.repeat(500)}`, [-1]],
  ['each of two by itself', 'Feber, kræft.', [-0.5, 1.5]],
])('%s: %s', (_why, text, logits) => {
  expect(scores(text)).toEqual(logits);
});
