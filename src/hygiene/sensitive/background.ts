import { CATEGORIES } from './categories';
import { bitOf, GROUPS } from './groups';
import type { Kind, Lexicon } from './lexicon';
import type { Reading } from './reading';
import { GREETING, TO_ALL } from './small-words';
import type { Word } from './word';

/** Where a text stands in the mail. */
export type Setting = 'subject' | 'body' | 'file' | 'file-name';

/** What is the same for all candidates of one text. */
export interface Background {
  readonly reading: Reading;
  readonly setting: Setting;
  readonly isQuoted: (place: number) => boolean;
  readonly greets: 'one' | 'all' | null;
  /** Neither a greeting nor a closing: a note, or no letter at all. */
  readonly isBare: boolean;
  /** How many different words of each category the text has, by the category's number. */
  readonly counts: readonly number[];
  /** The distinct words, numbers of `Reading.words`; none of a text longer than a long mail (`MOST_TOKENS`). */
  readonly kinds: readonly number[];
  /** How many of them each group has, by the group's number. */
  readonly groups: readonly number[];
}

/** What is said pages away tells nothing about a word. */
const MOST_TOKENS = 600;

export function backgroundOf(
  reading: Reading,
  lexicon: Lexicon,
  setting: Setting,
  isQuoted: (place: number) => boolean,
): Background {
  const greets = greetingOf(reading);
  const isBare = setting === 'body' && greets === null && !reading.closes;
  const kinds = kindsIn(reading);
  const counts = countsOf(reading, lexicon);
  return { reading, setting, isQuoted, greets, isBare, counts, kinds, groups: groupsOf(kinds, reading) };
}

function kindsIn({ tokens: { kinds, count } }: Reading): number[] {
  return count > MOST_TOKENS ? [] : Array.from(new Set(kinds.subarray(0, count)));
}

function groupsOf(kinds: readonly number[], { words }: Reading): number[] {
  const counts = GROUPS.map(() => 0);
  for (const kind of kinds) {
    const groups = (words[kind] as Word).groups & TELLING;
    for (let at = 0; groups >> at !== 0; at++)
      if ((groups >> at) & 1) counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

/** Groups that tell what a whole mail is about. */
const TELLING = ~(
  bitOf('having') |
  bitOf('not') |
  bitOf('general') |
  bitOf('talk') |
  bitOf('time') |
  bitOf('appointment') |
  bitOf('first-name')
);

function countsOf({ candidates }: Reading, { kinds }: Lexicon): number[] {
  const counts = CATEGORIES.map(() => 0);
  const seen = new Map<string, number>();
  for (const { meaning } of candidates) {
    const { number } = kinds[meaning.sense.kind] as Kind;
    const before = seen.get(meaning.base) || 0;
    if ((before & (1 << number)) !== 0) continue;
    seen.set(meaning.base, before | (1 << number));
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/** A greeting stands among the first words, whom it greets right behind. */
const REACH = 4;

function greetingOf({ tokens, words }: Reading): 'one' | 'all' | null {
  const rolesAt = (at: number) => (words[tokens.kinds[at] as number] as Word).roles;
  for (let at = 0; at < Math.min(tokens.count, REACH); at++) {
    if ((rolesAt(at) & GREETING) === 0) continue;
    for (let next = at + 1; next < Math.min(tokens.count, at + REACH); next++)
      if ((rolesAt(next) & TO_ALL) !== 0) return 'all';
    return 'one';
  }
  return null;
}
