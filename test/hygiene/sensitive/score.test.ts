import { backgroundOf } from '../../../src/hygiene/sensitive/background';
import { evidenceFor } from '../../../src/hygiene/sensitive/evidence';
import { featuresOf } from '../../../src/hygiene/sensitive/features';
import { type Candidate, readText } from '../../../src/hygiene/sensitive/reading';
import { Scorer } from '../../../src/hygiene/sensitive/score';
import { weightsFor } from '../../../src/hygiene/sensitive/weights';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();
const features = featuresOf(lexicon);
const learnt = {
  bias: '-20',
  features: 'kind:health.state=10 form:possessive-before=30',
  words: 'borg=-5 hjem=4',
  before: 'hans=1',
  after: 'og=2',
  bases: 'kræft=40',
};

function scores(text: string): number[] {
  const reading = readText(text, lexicon);
  const background = backgroundOf(reading, lexicon, 'body', () => false);
  const scorer = new Scorer(reading, weightsFor(features, learnt));
  return reading.candidates.map((candidate: Candidate) =>
    scorer.scoreOf(candidate, evidenceFor(candidate, background, lexicon, features)),
  );
}

test.each([
  ['bias and kind', 'Feber.', [-0.5]],
  ['what is known of the base form', 'Kræften.', [1.5]],
  ['a possessive, and the word before', 'Det er hans feber.', [1.05]],
  ['the word behind', 'Feber og mere.', [-0.4]],
  ['a word in the sentence, as often as it stands there', 'Feber, borger, borger.', [-1]],
  ['not a word of another sentence', 'Feber. Borger.', [-0.5]],
  ['each of two by itself', 'Feber, kræft.', [-0.5, 1.5]],
])('%s: %s', (_why, text, logits) => {
  expect(scores(text)).toEqual(logits);
});
