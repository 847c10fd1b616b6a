import type { Base } from '../danish/endings';
import type { WordParts } from './word-parts';

/** What a sentence may speak of instead of a person, and what goes with persons. The place in the list is the bit. */
export const GROUPS = [
  'service',
  'event',
  'paper',
  'figures',
  'machine',
  'building',
  'nature',
  'food',
  'thing',
  'fiction',
  'sport',
  'politics',
  'news',
  'job',
  'profession',
  'organisation',
  'money',
  'time',
  'appointment',
  'person-role',
  'kin',
  'group-of-people',
  'general',
  'having',
  'rule',
  'talk',
  'order',
  'not',
  'first-name',
] as const;

export type Group = (typeof GROUPS)[number];

export const bitOf = (group: Group) => 1 << GROUPS.indexOf(group);

/** Groups of nouns for things: nobody is ill, in debt or in prison there. */
export const THINGS = (
  [
    'event',
    'paper',
    'figures',
    'machine',
    'building',
    'nature',
    'food',
    'thing',
    'fiction',
    'organisation',
  ] as const
).reduce((bits, group) => bits | bitOf(group), 0);

/** A last part of a compound shorter than this tells too little: "reol" is no "øl". */
const SHORTEST_LAST_PART = 4;

/** The groups of a word by its base forms, else by the longest last part that has one: "kaffemaskine" is a machine. */
export function groupsOf(bases: readonly Base[], { groups, contextParts }: Context): number {
  let found = 0;
  for (const { text } of bases) found |= groups.get(text) || 0;
  found &= ~FIRST_NAME;
  return found !== 0 ? found : groupsByLastPart(bases, groups, contextParts);
}

/** A name has no forms but its own and the genitive: "marken" is no "Mark". */
const FIRST_NAME = bitOf('first-name');

/** Whether the lexicon has a word (small letters), or what it is the genitive of, as a first name. */
export function isNameIn(word: string, { groups }: Context): boolean {
  const has = (name: string) => ((groups.get(name) || 0) & FIRST_NAME) !== 0;
  return has(word) || has(word.replace(/['’]?s$/, ''));
}

/** What of a lexicon the groups are read from. */
export interface Context {
  readonly groups: ReadonlyMap<string, number>;
  /** The words of `groups` as parts of others. */
  readonly contextParts: WordParts;
}

function groupsByLastPart(
  bases: readonly Base[],
  groups: ReadonlyMap<string, number>,
  parts: WordParts,
): number {
  const longest = (bases[0] as Base).text.length;
  if (longest < SHORTEST_LAST_PART + 2) return 0;
  const ends = bases.map(({ text }) => parts.endingsOf(text));
  for (let at = 2; at <= longest - SHORTEST_LAST_PART; at++) {
    for (let number = 0; number < bases.length; number++) {
      const { text } = bases[number] as Base;
      if ((ends[number] as Uint8Array)[at] !== 1 || text.length - at < SHORTEST_LAST_PART) continue;
      const bits = groups.get(text.slice(at));
      if (bits !== undefined) return bits & COMPOUNDING;
    }
  }
  return 0;
}

/** Verbs and small words are no last parts of nouns. */
const COMPOUNDING = ~(
  bitOf('having') |
  bitOf('general') |
  FIRST_NAME |
  bitOf('not') |
  bitOf('rule') |
  bitOf('talk') |
  bitOf('order')
);
