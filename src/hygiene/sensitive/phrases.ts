import type { Tokens } from '../danish/tokens';
import { type Lexicon, pairOf, ROOT, slotOf } from './lexicon';
import { NOTHING } from './meaning';
import { MANY, type Word } from './word';

/** A text whose phrases are looked for. */
export interface Read {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
}

/** A phrase met in a text: its last token, and its place in `Lexicon.phrases`. */
export interface Met {
  readonly last: number;
  readonly phrase: number;
}

/** Words between the parts of a phrase, at most: "gået helt ned med stress". `mayOpen` and `furthest` look as far ahead. */
const MOST_BETWEEN = 1;

/** Whether a phrase may begin at a token, by its word and the next ones as numbers. */
export function mayOpen(at: number, { tokens: { count, kinds }, words, lexicon }: Read): boolean {
  const node = (words[kinds[at] as number] as Word).opens;
  const stop = Math.min(count - 1, at + 1 + MOST_BETWEEN);
  for (let near = at + 1; near <= stop; near++) {
    const { joins } = words[kinds[near] as number] as Word;
    if (joins !== 0 && (node === MANY || joins === MANY || mayGoOn(node, joins, lexicon))) return true;
  }
  return false;
}

const mayGoOn = (node: number, word: number, { mayNext }: Lexicon) =>
  mayNext[slotOf(pairOf(node, word))] === 1;

/** The phrase that reaches furthest from a token; of two that end together the first. */
export function longestPhrase(at: number, read: Read): Met | null {
  let best: Met | null = null;
  for (const first of wordsAt(at, read)) {
    const met = step(ROOT, first, at, 0, read);
    if (met !== null && (best === null || met.last > best.last)) best = met;
  }
  return best;
}

function step(node: number, word: number, token: number, between: number, read: Read): Met | null {
  if (!mayGoOn(node, word, read.lexicon)) return null;
  const next = read.lexicon.nexts.get(pairOf(node, word));
  return next === undefined ? null : furthest(next, token, between, read);
}

/** Where the phrases that go on from a node end. Each word is taken where it comes first. */
function furthest(node: number, token: number, between: number, read: Read): Met | null {
  const phrase = read.lexicon.ends[node] as number;
  let best: Met | null = phrase < 0 ? null : { last: token, phrase };
  const near = wordsAt(token + 1, read);
  for (const word of near) best = further(best, step(node, word, token + 1, between, read));
  if (between === MOST_BETWEEN) return best;
  for (const word of wordsAt(token + 2, read))
    if (near.indexOf(word) < 0) best = further(best, step(node, word, token + 2, between + 1, read));
  return best;
}

function wordsAt(token: number, { tokens, words }: Read): readonly number[] {
  return token < tokens.count ? (words[tokens.kinds[token] as number] as Word).inPhrases : NOTHING;
}

function further(one: Met | null, other: Met | null): Met | null {
  if (one === null || other === null) return one === null ? other : one;
  return other.last > one.last || (other.last === one.last && other.phrase < one.phrase) ? other : one;
}
