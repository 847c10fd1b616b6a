import type { Category } from '../mail/types';
import { FRAMES } from './frame';
import { GROUPS } from './groups';
import type { Lexicon } from './lexicon';
import { NAMED_PERHAPS } from './people';
import { WAYS } from './word';

/**
 * What a candidate is weighed by, each with a number. The names stand in the generated weights, so that a weight can be
 * read: "point:2:before" is "a word for a third person stands right before".
 */
export interface Features {
  readonly names: readonly string[];
  readonly kind: number;
  readonly ambiguous: number;
  readonly way: number;
  readonly form: number;
  readonly point: number;
  readonly group: number;
  readonly shape: number;
  readonly category: number;
  readonly nearest: number;
  readonly strength: number;
  readonly frame: number;
  readonly frameStrength: number;
}

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
] as const;

export const CATEGORIES: readonly Category[] = [
  'health',
  'criminal',
  'union',
  'religion',
  'ethnic',
  'political',
  'sexual',
  'genetic',
  'biometric',
  'social',
  'economic',
  'family',
  'address-protection',
];

export const PER_CATEGORY = ['is', 'somebody', 'generic', 'service'] as const;

/** The nearest noun or pronoun before the candidate: who or what it is said of. */
export const NEAREST = ['nothing', 'person', 'generic', ...GROUPS] as const;

/** How much a word tells by itself: what sort of thing it names, and whether it is sure to. */
export const STRENGTHS = ['state', 'state?', 'thing', 'thing?', 'agent', 'agent?', 'part', 'phrase'] as const;
/** The frames as the few that are weighed together with a word's strength. */
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

/** Kinds of word that name a service, a place or somebody at work more often than what is wrong with a person. */
const AGENTS =
  /\.(?:agent|ward|professional|organisation|representation|place|party|prison|process|register|enforcement|support|citizenship|migration)$/;
const THINGS =
  /\.(?:thing|medicine|aid|test|treatment|care|diet|body|head|benefit|income|gene|data|fingerprint|face|iris|voice|learnt)$/;

/** The strength of a kind, as a place in `STRENGTHS`; one more where the word is ambiguous. */
export function strengthOf(kind: string): number {
  return AGENTS.test(kind) ? 4 : THINGS.test(kind) ? 2 : 0;
}

/** Whether anybody is pointed at: in the sentence, in the one before, anybody in general, nobody. */
export const SOMEBODY = ['here', 'before', 'generic', 'nobody'] as const;

export function featuresOf(lexicon: Lexicon): Features {
  const names: string[] = [];
  const block = (list: readonly string[]) => {
    const at = names.length;
    names.push(...list);
    return at;
  };
  const kinds = lexicon.kinds.map(({ name }) => name);
  const kind = block(kinds.map((name) => `kind:${name}`));
  const ambiguous = block(kinds.map((name) => `ambiguous:${name}`));
  const way = block(WAYS.map((name) => `way:${name}`));
  const form = block(FORMS.map((name) => `form:${name}`));
  const points: string[] = [];
  for (let who = 0; who <= NAMED_PERHAPS; who++)
    for (const place of PLACES) points.push(`point:${who}:${place}`);
  const point = block(points);
  const group = block(GROUPS.map((name) => `group:${name}`));
  const shape = block(SHAPES.map((name) => `shape:${name}`));
  const perCategory: string[] = [];
  for (const name of CATEGORIES) for (const what of PER_CATEGORY) perCategory.push(`${name}:${what}`);
  const category = block(perCategory);
  const nearest = block(NEAREST.map((name) => `nearest:${name}`));
  const frame = block(FRAMES);
  const frameStrength = block(
    STRENGTHS.flatMap((strength) => SIMPLE_FRAMES.map((one) => `frame:${strength}:${one}`)),
  );
  const strength = block(STRENGTHS.flatMap((one) => SOMEBODY.map((who) => `strength:${one}:${who}`)));
  return {
    frame,
    frameStrength,
    strength,
    nearest,
    names,
    kind,
    ambiguous,
    way,
    form,
    point,
    group,
    shape,
    category,
  };
}
