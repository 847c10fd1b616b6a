import type { Background } from './background';
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
  /** By root, in the rest of the text. */
  readonly inText: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** By the lexicon's base form. */
  readonly base: ReadonlyMap<string, number>;
  /** By names of other things than features: what makes a text a note (`noteness.ts`), or a number a person's. */
  readonly named: ReadonlyMap<string, number>;
}

export const UNIT = 20;

/** What the distinct words of a whole text weigh. */
export interface Around {
  readonly all: number;
  /** By the word's number; words without a weight are not in it. */
  readonly by: ReadonlyMap<number, number>;
}

export function aroundOf({ kinds, reading: { words } }: Background, { inText }: Weights): Around {
  const by = new Map<number, number>();
  let all = 0;
  for (const kind of kinds) {
    const weight = inText.get((words[kind] as Word).root);
    if (weight === undefined) continue;
    by.set(kind, weight);
    all += weight;
  }
  return { all, by };
}

/** How much speaks for a candidate: the logit of its probability. */
export function scoreOf(
  { first, last, meaning }: Candidate,
  { features, sentence, before, after }: Evidence,
  { tokens, words }: Reading,
  weights: Weights,
  around: Around,
): number {
  let sum = weights.bias + around.all;
  for (const feature of features) sum += weights.features[feature] as number;
  for (let at = sentence.from; at < sentence.to; at++) {
    const kind = tokens.kinds[at] as number;
    // Of a word in the sentence only that counts; one that stands there twice is taken out of the rest once.
    const elsewhere = around.by.get(kind);
    if (elsewhere !== undefined && tokens.kinds.indexOf(kind, sentence.from) === at) sum -= elsewhere;
    if (at < first || at > last) sum += weights.inSentence.get((words[kind] as Word).root) || 0;
  }
  if (before !== null) sum += weights.before.get(before.text) || 0;
  if (after !== null) sum += weights.after.get(after.text) || 0;
  return (sum + (weights.base.get(meaning.base) || 0)) / UNIT;
}
