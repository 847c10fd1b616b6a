import type { Base } from '../danish/endings';
import type { Sense } from './lexicon';

/** How a word came to its meaning. The order is that of the weights. */
export const WAYS = ['direct', 'inflected', 'head', 'person-part', 'service-part', 'part', 'ending'] as const;
export type Way = (typeof WAYS)[number];

/** A sense of a word as it is written. */
export interface Meaning {
  readonly sense: Sense;
  readonly way: Way;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The base form in the lexicon that gave it. */
  readonly base: string;
}

export const NOTHING: readonly never[] = [];

export type Inflection = Pick<Base, 'definite' | 'plural'>;

/** A sense with the inflection of the form that was met. */
export function meaningOf(sense: Sense, way: Way, { definite, plural }: Inflection, base: string): Meaning {
  return { sense, way, definite, plural, base };
}
