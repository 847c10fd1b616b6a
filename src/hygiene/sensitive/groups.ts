import type { Base } from '../danish/endings';

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

/** Reads `lexicon/context.txt`: "group: word word". */
export function readGroups(file: string): Map<string, number> {
  const groups = new Map<string, number>();
  for (const line of file.split('\n')) {
    const colon = line.indexOf(':');
    const bit = GROUPS.indexOf(line.slice(0, colon) as Group);
    if (colon < 0 || bit < 0) continue;
    for (const word of line.slice(colon + 1).split(' ')) {
      if (word !== '') groups.set(word, (groups.get(word) || 0) | (1 << bit));
    }
  }
  return groups;
}

/** A last part of a compound shorter than this tells too little: "reol" is no "øl". */
const SHORTEST_LAST_PART = 4;

/** The groups of a word by its base forms, else by the longest last part that has one: "kaffemaskine" is a machine. */
export function groupsOf(bases: readonly Base[], groups: ReadonlyMap<string, number>): number {
  let found = 0;
  for (const { text } of bases) found |= groups.get(text) || 0;
  if (found !== 0) return found;
  const longest = (bases[0] as Base).text.length;
  for (let at = 2; at <= longest - SHORTEST_LAST_PART; at++) {
    for (const { text } of bases) {
      if (text.length - at < SHORTEST_LAST_PART) continue;
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
  bitOf('not') |
  bitOf('rule') |
  bitOf('talk') |
  bitOf('order')
);
