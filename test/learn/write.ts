import type { Model } from './learn';

/** Weights are kept in twentieths, as whole numbers (`UNIT` in sensitive/score.ts). */
const UNIT = 20;
/** A smaller weight than this is left out: it changes little and takes room. */
export interface Least {
  readonly features: number;
  readonly words: number;
  readonly texts: number;
  readonly before: number;
  readonly after: number;
  readonly bases: number;
  readonly named: number;
}

export const LEAST_IN_FULL: Least = {
  features: 1,
  words: 5,
  texts: 4,
  before: 6,
  after: 6,
  bases: 6,
  named: 5,
};
/** The send handler has to be small. */
export const LEAST_IN_CORE: Least = {
  features: 3,
  words: 11,
  texts: Number.POSITIVE_INFINITY,
  before: Number.POSITIVE_INFINITY,
  after: Number.POSITIVE_INFINITY,
  bases: 22,
  named: Number.POSITIVE_INFINITY,
};

/** Names that the send handler has no room for. */
export const NOT_IN_CORE = /^(text|text-group|before|after):/;

/** The weights as they stand in the packed lexicon, as source text. */
export function learntText(model: Model, least: Least): string {
  const families: Record<keyof Least, string[]> = {
    features: [],
    words: [],
    texts: [],
    before: [],
    after: [],
    bases: [],
    named: [],
  };
  for (const [name, weight] of [...model].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'bias') continue;
    const value = Math.round(weight * UNIT);
    const [family, key] = familyOf(name);
    if (Math.abs(value) < least[family]) continue;
    // A key with a quotation mark would end the string; such words are typing errors mostly.
    if (!/['\\\s]/.test(key)) families[family].push(`${key}=${value}`);
  }
  const bias = Math.round((model.get('bias') ?? 0) * UNIT);
  return [
    '{',
    `    bias: '${bias}',`,
    ...Object.entries(families).map(([family, list]) => `    ${family}:\n      '${list.join(' ')}',`),
    '  }',
  ].join('\n');
}

function familyOf(name: string): [keyof Least, string] {
  if (name.startsWith('word:')) return ['words', name.slice(5)];
  if (name.startsWith('text:')) return ['texts', name.slice(5)];
  if (name.startsWith('before:')) return ['before', name.slice(7)];
  if (name.startsWith('after:')) return ['after', name.slice(6)];
  if (/^(note|number):/.test(name)) return ['named', name.slice(name.indexOf(':') + 1)];
  if (name.startsWith('base:')) return ['bases', name.slice(5)];
  return ['features', name];
}

/** The model as it will be read back: rounded, without what is left out. For measuring what really ships. */
export function asShipped(model: Model, least: Least = LEAST_IN_FULL): Model {
  const shipped: Model = new Map();
  for (const [name, weight] of model) {
    const value = Math.round(weight * UNIT);
    if (name === 'bias' || Math.abs(value) >= least[familyOf(name)[0]]) shipped.set(name, value / UNIT);
  }
  return shipped;
}
