import type { Category, Certainty, Range } from '../mail/types';
import { backgroundOf, type Setting } from './background';
import { CATEGORIES } from './categories';
import { evidenceFor } from './evidence';
import type { Features } from './features';
import type { Kind, Lexicon } from './lexicon';
import { type Candidate, type Reading, readText } from './reading';
import { Scorer, type Weights } from './score';
import type { View } from './view';

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
/**
 * So much more is asked of a text that is no letter: without greeting and closing it may be a quotation, a heading, a
 * page of a novel, and nobody in it is anybody.
 */
export const BARE = 2;
/** And so much more of a word that tells little by itself. */
export const BARE_AND_DOUBTFUL = 3;

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
  const scorer = new Scorer(reading, weights);
  const found: Fact[] = [];
  const many = CATEGORIES.map(() => 0);
  let view: View | null = null;
  for (const candidate of reading.candidates) {
    const { number, category } = lexicon.kinds[candidate.meaning.sense.kind] as Kind;
    if ((many[number] as number) >= MOST_OF_A_CATEGORY) continue;
    const evidence = evidenceFor(candidate, background, lexicon, features, view);
    view = evidence.view;
    const score =
      scorer.scoreOf(candidate, evidence) - (background.isBare ? askedOfBare(candidate, lexicon) : 0);
    if (score < POSSIBLE) continue;
    if (score >= LIKELY) many[number] = (many[number] as number) + 1;
    found.push({
      category,
      sure: score >= CERTAIN ? 'certain' : score >= LIKELY ? 'likely' : 'possible',
      where: rangeOf(reading, candidate.first, candidate.last),
      who: evidence.person < 0 ? null : rangeOf(reading, evidence.person, evidence.person),
      same: candidate.meaning.base,
    });
  }
  return found;
}

function rangeOf({ tokens: { starts, ends } }: Reading, first: number, last: number): Range {
  return { start: starts[first] as number, end: ends[last] as number };
}

function askedOfBare({ meaning: { sense } }: Candidate, { kinds }: Lexicon): number {
  const { tellsLittle } = kinds[sense.kind] as Kind;
  // "He turned his back": a part of the body, or a party's name, in a text that is no letter is nobody's.
  if (sense.ambiguous && tellsLittle) return Number.POSITIVE_INFINITY;
  return sense.ambiguous || tellsLittle ? BARE_AND_DOUBTFUL : BARE;
}
