import type { Evidence } from './evidence';
import type { Candidate, Reading } from './reading';
import type { Word } from './word';

/** The learnt weights, in 1/20 of a logit, by name; see `test/learn`. */
export interface Weights {
  readonly bias: number;
  /** By a feature's number. */
  readonly features: Int16Array;
  /** By root, in the sentence. */
  readonly inSentence: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** By the lexicon's base form. */
  readonly base: ReadonlyMap<string, number>;
}

export const UNIT = 20;

/** How much speaks for a candidate: the logit of its probability. */
export function scoreOf(
  candidate: Candidate,
  evidence: Evidence,
  reading: Reading,
  weights: Weights,
): number {
  let sum = weights.bias;
  for (const feature of evidence.features) sum += weights.features[feature] as number;
  const { tokens, words } = reading;
  const { from, to } = evidence.sentence;
  let said = 0;
  for (let at = from; at < to; at++) {
    if (at >= candidate.first && at <= candidate.last) continue;
    said += weights.inSentence.get((words[tokens.kinds[at] as number] as Word).root) || 0;
  }
  sum += said;
  if (evidence.before !== null) sum += weights.before.get(evidence.before.text) || 0;
  if (evidence.after !== null) sum += weights.after.get(evidence.after.text) || 0;
  sum += weights.base.get(candidate.meaning.base) || 0;
  return sum / UNIT;
}
