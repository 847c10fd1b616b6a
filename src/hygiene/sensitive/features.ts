import { CATEGORIES } from './categories';
import { FRAMES } from './frame';
import { GROUPS } from './groups';
import type { Lexicon } from './lexicon';
import { WAYS } from './meaning';
import { NAMED_PERHAPS } from './people';
import { SIMPLE_FRAMES, SOMEBODY, STRENGTHS } from './strength';

export { CATEGORIES };

/**
 * What a candidate is weighed by, each with a number: where each block begins, and the names of all. The names stand in
 * the generated weights, so that a weight can be read: "point:2:before" is "a word for a third person stands before".
 */
export interface Features {
  readonly names: readonly string[];
  readonly kind: number;
  readonly ambiguous: number;
  readonly way: number;
  readonly form: number;
  readonly point: number;
  readonly group: number;
  readonly inText: number;
  readonly shape: number;
  readonly category: number;
  readonly nearest: number;
  readonly strength: number;
  readonly frame: number;
  readonly frameStrength: number;
}

/** How the word is written, and what stands right beside it. */
export const FORMS = [
  'phrase',
  'definite',
  'plural',
  'capital-inside',
  'all-capitals',
  'capital-before',
  'capital-after',
  'first-in-sentence',
  'possessive-before',
  'named-before',
  'person-has',
  'genitive-name-before',
] as const;

/** Where somebody is pointed at, seen from the candidate. */
export const PLACES = ['beside', 'before', 'after', 'sentence-before'] as const;

/** The sentence, the text and what else they tell. */
export const SHAPES = [
  'question',
  'short',
  'long',
  'line',
  'subject',
  'signature',
  'file',
  'file-name',
  'quoted',
  'greets-one',
  'greets-all',
  'one-more',
  'many-more',
  'one-more-in-text',
  'many-more-in-text',
  'other-category',
  'nobody',
  'nobody-ambiguous',
  'only-generic',
  'only-generic-ambiguous',
  'bare',
  'bare-nobody',
  'tells-little-alone',
] as const;

/** How many different words of a group the text has elsewhere, at least. */
export const MANY_IN_TEXT = ['1', '2', '4'] as const;

export const PER_CATEGORY = ['is', 'somebody', 'generic', 'service'] as const;

/** The nearest noun before the candidate: what it is said of. A person says so by `frame`, `point` and `strength`. */
export const NEAREST = ['generic', ...GROUPS] as const;

export const FORM = placesIn(FORMS);
export const SHAPE = placesIn(SHAPES);
export const PER = placesIn(PER_CATEGORY);

/** name → its place in the list */
function placesIn<Name extends string>(list: readonly Name[]): Readonly<Record<Name, number>> {
  const places = {} as Record<Name, number>;
  list.forEach((name, at) => {
    places[name] = at;
  });
  return places;
}

export function featuresOf(lexicon: Lexicon): Features {
  const names: string[] = [];
  const block = (list: readonly string[]) => names.push(...list) - list.length;
  const each = (prefix: string, list: readonly string[]) => block(list.map((name) => `${prefix}:${name}`));
  const kinds = lexicon.kinds.map(({ name }) => name);
  const people: string[] = [];
  for (let who = 0; who <= NAMED_PERHAPS; who++) people.push(`${who}`);
  return {
    names,
    kind: each('kind', kinds),
    ambiguous: each('ambiguous', kinds),
    way: each('way', WAYS),
    form: each('form', FORMS),
    point: each('point', pairs(people, PLACES)),
    group: each('group', GROUPS),
    inText: each('text-group', pairs(GROUPS, MANY_IN_TEXT)),
    shape: each('shape', SHAPES),
    category: block(pairs(CATEGORIES, PER_CATEGORY)),
    nearest: each('nearest', NEAREST),
    frame: block(FRAMES),
    frameStrength: each('frame', pairs(STRENGTHS, SIMPLE_FRAMES)),
    strength: each('strength', pairs(STRENGTHS, SOMEBODY)),
  };
}

/** "a:1", "a:2", "b:1", "b:2" */
function pairs(first: readonly string[], second: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of first) for (const other of second) names.push(`${one}:${other}`);
  return names;
}
