import { type Base, NAME } from '../danish/endings';
import type { Kind, Lexicon, Sense } from './lexicon';
import { type Meaning, meaningOf } from './meaning';

/** What a word means that is itself in the lexicon, or an inflected form of what is: at most one sense a category. */
export function directMeanings(word: string, bases: readonly Base[], lexicon: Lexicon): Meaning[] {
  const found: Meaning[] = [];
  for (const base of bases) {
    const senses = lexicon.senses.get(base.text);
    if (senses === undefined) continue;
    for (const sense of senses) {
      if (!isFormOf(sense, word, base, lexicon)) continue;
      const { category } = kindOf(sense, lexicon);
      if (found.some((one) => kindOf(one.sense, lexicon).category === category)) continue;
      found.push(meaningOf(sense, base.text === word ? 'direct' : 'inflected', base, base.text));
    }
  }
  return found;
}

function isFormOf(sense: Sense, word: string, base: Base, lexicon: Lexicon): boolean {
  if ((sense.as & base.as) === 0) return false;
  // "ryggen" may be somebody's; "lever" and "læg" are mostly verbs.
  if (isBody(sense, lexicon) && !base.definite) return false;
  // An abbreviation met with an ending must still be long enough to be told from a word.
  return base.text === word || sense.as !== NAME || base.text.length >= SHORTEST_INFLECTED_NAME;
}

const SHORTEST_INFLECTED_NAME = 3;

export const kindOf = (sense: Sense, { kinds }: Lexicon) => kinds[sense.kind] as Kind;

/** Parts of the body, and second parts such as "operation", mean something only within a compound. */
export function isBody(sense: Sense, lexicon: Lexicon): boolean {
  const { name } = kindOf(sense, lexicon);
  return name === BODY || name === HEAD;
}

export const BODY = 'health.body';
export const HEAD = 'health.head';
