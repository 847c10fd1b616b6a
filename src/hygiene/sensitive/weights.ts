import type { Features } from './features';
import type { Weights } from './score';

/** What `npm run learn` writes: one line a family, "name=weight" parted by blanks. */
export type LearntText = Readonly<
  Record<'bias' | 'features' | 'words' | 'texts' | 'before' | 'after' | 'bases' | 'named', string>
>;

/** The learnt weights, placed by the features' numbers. Names that no lexicon knows any more count nothing. */
export function weightsFor(features: Features, learnt: LearntText): Weights {
  const byName = pairsOf(learnt.features);
  const numbers = new Int16Array(features.names.length);
  features.names.forEach((name, at) => {
    numbers[at] = byName.get(name) || 0;
  });
  return {
    bias: Number(learnt.bias),
    features: numbers,
    inSentence: pairsOf(learnt.words),
    inText: pairsOf(learnt.texts),
    before: pairsOf(learnt.before),
    after: pairsOf(learnt.after),
    base: pairsOf(learnt.bases),
    named: pairsOf(learnt.named),
  };
}

/** "name=12 other=-3": the last "=" parts them, for a name may hold one. */
function pairsOf(line: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const pair of line.split(' ')) {
    const at = pair.lastIndexOf('=');
    if (at > 0) pairs.set(pair.slice(0, at), Number(pair.slice(at + 1)));
  }
  return pairs;
}
