import type { Model } from './learn';

/** Weights are kept in twentieths, as whole numbers (`UNIT` in sensitive/score.ts). */
const UNIT = 20;
/** A smaller weight is left out: it changes nothing and takes room in the send handler. */
const LEAST = { features: 1, words: 5, before: 6, after: 6, bases: 6 } as const;

/** The text of `learnt.ts`. */
export function learntModule(model: Model): string {
  const families: Record<keyof typeof LEAST, string[]> = {
    features: [],
    words: [],
    before: [],
    after: [],
    bases: [],
  };
  for (const [name, weight] of [...model].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'bias') continue;
    const value = Math.round(weight * UNIT);
    const [family, key] = familyOf(name);
    // A key with a quotation mark would end the string; such words are typing errors mostly.
    if (Math.abs(value) >= LEAST[family] && !/['\\\s]/.test(key)) families[family].push(`${key}=${value}`);
  }
  const bias = Math.round((model.get('bias') ?? 0) * UNIT);
  return [
    "import type { LearntText } from './weights';",
    '',
    '// Written by `npm run learn` from test/corpus/mails/learning. In twentieths of a logit.',
    'export const LEARNT: LearntText = {',
    `  bias: '${bias}',`,
    ...Object.entries(families).map(([family, list]) => `  ${family}:\n    '${list.join(' ')}',`),
    '};',
    '',
  ].join('\n');
}

function familyOf(name: string): [keyof typeof LEAST, string] {
  if (name.startsWith('word:')) return ['words', name.slice(5)];
  if (name.startsWith('before:')) return ['before', name.slice(7)];
  if (name.startsWith('after:')) return ['after', name.slice(6)];
  if (name.startsWith('base:')) return ['bases', name.slice(5)];
  return ['features', name];
}

/** The model as it will be read back: rounded, without what is left out. For measuring what really ships. */
export function asShipped(model: Model): Model {
  const shipped: Model = new Map();
  for (const [name, weight] of model) {
    const value = Math.round(weight * UNIT);
    if (name === 'bias' || Math.abs(value) >= LEAST[familyOf(name)[0]]) shipped.set(name, value / UNIT);
  }
  return shipped;
}
