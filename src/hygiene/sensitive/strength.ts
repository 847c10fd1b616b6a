import { FRAMES } from './frame';
import type { Kind } from './lexicon';
import type { Candidate } from './reading';

/** How much a word tells by itself: what sort of thing it names, and whether it is sure to. */
export const STRENGTHS = ['state', 'state?', 'thing', 'thing?', 'agent', 'agent?', 'part', 'phrase'] as const;
const PART = STRENGTHS.indexOf('part');
const PHRASE = STRENGTHS.indexOf('phrase');

/** Whether anybody is pointed at: a person, people in general, nobody. */
export const SOMEBODY = ['here', 'generic', 'nobody'] as const;

/** The frames as the few kinds that are weighed together with a word's strength. */
export const SIMPLE_FRAMES = [
  'possessive',
  'genitive',
  'has-person',
  'has-self',
  'to-person',
  'topic',
  'generic',
  'thing',
  'none',
] as const;
type SimpleFrame = (typeof SIMPLE_FRAMES)[number];

/** The last, for frames that are none of the others. */
export const NO_SIMPLE_FRAME = SIMPLE_FRAMES.indexOf('none');

/** Each frame's place in `SIMPLE_FRAMES`. */
export const SIMPLE: readonly number[] = FRAMES.map((name) => SIMPLE_FRAMES.indexOf(simpleOf(name)));

function simpleOf(name: string): SimpleFrame {
  if (name === 'left:possessive') return 'possessive';
  if (name === 'left:genitive') return 'genitive';
  if (name === 'left:have:person') return 'has-person';
  if (name === 'left:have:self') return 'has-self';
  if (/^right:(?:til|hos|på|af|fra):(?:person|self)$/.test(name)) return 'to-person';
  if (/^left:.*:topic$/.test(name)) return 'topic';
  if (/:generic$/.test(name)) return 'generic';
  return /^left:.*:thing$/.test(name) ? 'thing' : 'none';
}

/**
 * The strength of a kind as it ships, as a place in `STRENGTHS`: agents name a service, a place or somebody at work more
 * often than what is wrong with a person.
 */
export function strengthOf(kind: string): number {
  if (/\.agent$/.test(kind)) return 4;
  return /\.(?:thing|body|head)$/.test(kind) ? 2 : 0;
}

/** The strength of a candidate: a phrase and a mere first part have one of their own. */
export function strengthIn({ isPhrase, meaning: { way, sense } }: Candidate, { strength }: Kind): number {
  if (isPhrase) return PHRASE;
  if (way === 'part' || way === 'service-part') return PART;
  return sense.ambiguous ? strength + 1 : strength;
}
