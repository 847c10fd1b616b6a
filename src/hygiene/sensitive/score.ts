import { rootOf } from '../danish/endings';
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

/** Scores the candidates of one text: the weight of a word in a sentence is looked up once, however often it is met. */
export class Scorer {
  private readonly reading: Reading;
  private readonly weights: Weights;
  /** By the number of the distinct word; `UNASKED` until it is met. */
  private readonly said: Int16Array;

  constructor(reading: Reading, weights: Weights) {
    this.reading = reading;
    this.weights = weights;
    this.said = new Int16Array(reading.words.length).fill(UNASKED);
  }

  /** How much speaks for a candidate: the logit of its probability. */
  scoreOf({ first, last, meaning }: Candidate, { features, sentence, before, after }: Evidence): number {
    const { weights } = this;
    let sum = weights.bias;
    for (const feature of features) sum += weights.features[feature] as number;
    const { kinds } = this.reading.tokens;
    for (let at = sentence.from; at < sentence.to; at++)
      if (at < first || at > last) sum += this.weightOf(kinds[at] as number);
    if (before !== null) sum += weights.before.get(before.text) || 0;
    if (after !== null) sum += weights.after.get(after.text) || 0;
    return (sum + (weights.base.get(meaning.base) || 0)) / UNIT;
  }

  private weightOf(kind: number): number {
    const known = this.said[kind] as number;
    if (known !== UNASKED) return known;
    const { text } = this.reading.words[kind] as Word;
    const weight = this.weights.inSentence.get(rootOf(text)) || 0;
    this.said[kind] = weight;
    return weight;
  }
}

/** No weight is as small. */
const UNASKED = -0x8000;
