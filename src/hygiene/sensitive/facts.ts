import type { Cut } from '../danish/vocabulary';
import type { Category, Certainty, Range } from '../mail/types';
import { backgroundOf, type Setting } from './background';
import { CATEGORIES } from './categories';
import { evidenceFor } from './evidence';
import type { Features } from './features';
import type { Kind, Lexicon } from './lexicon';
import { notenessOf } from './noteness';
import { type Candidate, type Reading, readText } from './reading';
import { aroundOf, scoreOf, type Weights } from './score';
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
  /** For numbers that nothing names (rules/cpr-number/by-sentence.ts); the small lexicon has none. */
  readonly numbers: Weights | null;
}

/** From which logit on a candidate is what. */
export const CERTAIN = 3;
export const LIKELY = 0.2;
export const POSSIBLE = -0.8;
/**
 * A text without greeting and closing may be a page of a novel, and nobody in it is anybody: the less it reads like a
 * note (`notenessOf`), the more is asked. From this logit on nothing; for each less so much; and so much at most.
 */
const SURELY_A_NOTE = 4;
const ASKED_FOR_EACH = 1;
const MOST_ASKED = 3;

/** More places of one category in one text tell nothing new. */
const MOST_OF_A_CATEGORY = 40;

/**
 * Finds the sensitive facts of a text.
 *
 * @param isQuoted whether a place lies in the quoted history
 * @returns in the order of the text; of one place and category one fact
 */
export function factsIn(
  cut: Cut,
  setting: Setting,
  isQuoted: (place: number) => boolean,
  engine: Engine,
): Fact[] {
  const { lexicon, features, weights } = engine;
  const reading = readText(cut, lexicon);
  if (reading.candidates.length === 0) return [];
  const background = backgroundOf(reading, lexicon, setting, isQuoted);
  const asked = background.isBare ? askedOfBare(notenessOf(background, weights.named)) : 0;
  const around = aroundOf(background, weights);
  const found: Fact[] = [];
  const many = CATEGORIES.map(() => 0);
  let view: View | null = null;
  for (const candidate of reading.candidates) {
    const { number, category } = lexicon.kinds[candidate.meaning.sense.kind] as Kind;
    if ((many[number] as number) >= MOST_OF_A_CATEGORY) continue;
    if (background.isBare && isAnybodys(candidate, lexicon)) continue;
    const evidence = evidenceFor(candidate, background, lexicon, features, view);
    view = evidence.view;
    const score = scoreOf(candidate, evidence, reading, weights, around) - asked;
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

function askedOfBare(noteness: number): number {
  return Math.max(0, Math.min(MOST_ASKED, ASKED_FOR_EACH * (SURELY_A_NOTE - noteness)));
}

/** "He turned his back": a part of the body, or a party's name, in a text that is no letter is nobody's. */
function isAnybodys({ meaning: { sense } }: Candidate, { kinds }: Lexicon): boolean {
  return sense.ambiguous && (kinds[sense.kind] as Kind).tellsLittle;
}
