import type { Category, Certainty, Range } from '../mail/types';
import {
  type Background,
  backgroundOf,
  categoryOf,
  type Evidence,
  evidenceFor,
  type Setting,
} from './evidence';
import { CATEGORIES, type Features } from './features';
import type { Lexicon } from './lexicon';
import { readText } from './reading';
import { scoreOf, type Weights } from './score';

/** One sensitive fact about a person in one text. Points, never quotes. */
export interface Fact {
  readonly category: Category;
  readonly sure: Certainty;
  /** The word or phrase. */
  readonly where: Range;
  /** The word that says whom it is about; null: it follows from the mail as a whole. */
  readonly who: Range | null;
  /** The base form, for telling the same fact from another. Never leaves the heart. */
  readonly same: string;
}

export interface Engine {
  readonly lexicon: Lexicon;
  readonly features: Features;
  readonly weights: Weights;
}

/** From which logit on a candidate is what. */
export const CERTAIN = 3;
export const LIKELY = 0.6;
export const POSSIBLE = -0.6;

/** More places of one category in one text tell nothing new. */
const MOST_OF_A_CATEGORY = 40;

/**
 * Finds the sensitive facts of a text.
 *
 * @param isQuoted whether a place lies in the quoted history
 * @returns in the order of the text; of one place and category one fact
 */
export function factsIn(
  text: string,
  setting: Setting,
  isQuoted: (place: number) => boolean,
  engine: Engine,
): Fact[] {
  const { lexicon, features, weights } = engine;
  const reading = readText(text, lexicon);
  if (reading.candidates.length === 0) return [];
  const background = backgroundOf(reading, lexicon, setting, isQuoted);
  const found: Fact[] = [];
  const many = CATEGORIES.map(() => 0);
  for (const candidate of reading.candidates) {
    const category = categoryOf(lexicon, candidate.meaning.sense.kind);
    if ((many[category] as number) >= MOST_OF_A_CATEGORY) continue;
    const evidence = evidenceFor(candidate, background, lexicon, features);
    const score = scoreOf(candidate, evidence, reading, weights);
    if (score < POSSIBLE) continue;
    if (score >= LIKELY) (many[category] as number)++;
    const { starts, ends } = reading.tokens;
    found.push({
      category: CATEGORIES[category] as Category,
      sure: score >= CERTAIN ? 'certain' : score >= LIKELY ? 'likely' : 'possible',
      where: { start: starts[candidate.first] as number, end: ends[candidate.last] as number },
      who: personOf(background, evidence),
      same: candidate.meaning.base,
    });
  }
  return found;
}

function personOf({ reading }: Background, { person }: Evidence): Range | null {
  if (person < 0) return null;
  const { starts, ends } = reading.tokens;
  return { start: starts[person] as number, end: ends[person] as number };
}
