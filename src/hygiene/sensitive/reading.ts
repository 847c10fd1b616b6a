import { type Tokens, tokensOf } from '../danish/tokens';
import { isCapital } from './capitals';
import type { Lexicon, Phrase } from './lexicon';
import type { Meaning } from './meaning';
import { describeWord, type Word } from './word';

/** One text, read once: its words, and where the lexicon has something to say. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** The distinct words; `tokens.kinds` counts in here. Number 0 is no word. */
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
}

/** A word or phrase of the lexicon, met in a text. Tokens `first` to `last`, both included. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly isPhrase: boolean;
}

/** Words between the parts of a phrase, at most: "gået helt ned med stress". `readText` looks as far ahead. */
const MOST_BETWEEN = 1;

/** Reads a text. Time grows with its length and nothing else. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const words: Word[] = [NO_WORD];
  const tokens = tokensOf(text, (word) => words.push(describeWord(word, lexicon)) - 1);
  // Most words tell nothing: numbers side by side say so sooner than the words themselves.
  const means = Uint8Array.from(words, ({ meanings }) => meanings.length);
  const begins = Int32Array.from(words, (word) => word.begins);
  const follows = Int32Array.from(words, (word) => word.follows);
  const candidates: Candidate[] = [];
  const { count, kinds } = tokens;
  let until = -1;
  for (let at = 0; at < count; at++) {
    const kind = kinds[at] as number;
    const opening = begins[kind] as number;
    if (opening !== 0 && (opening & (nextTo(at, 1) | nextTo(at, 2))) !== 0) {
      const phrase = longestPhrase(at, tokens, words, lexicon);
      if (phrase !== null) {
        candidates.push(phrase);
        until = Math.max(until, phrase.last);
        continue;
      }
    }
    // What lies inside a phrase is told by the phrase.
    if (means[kind] === 0 || at <= until) continue;
    for (const meaning of (words[kind] as Word).meanings) {
      if (fitsCapitals(meaning, text, tokens, at) && !isName(words[kind] as Word, text, tokens, at))
        candidates.push({ first: at, last: at, meaning, isPhrase: false });
    }
  }
  return { text, tokens, words, candidates };

  function nextTo(at: number, distance: number): number {
    return at + distance < count ? (follows[kinds[at + distance] as number] as number) : 0;
  }
}

const NO_WORD: Word = {
  text: '',
  meanings: [],
  inPhrases: [],
  follows: 0,
  begins: 0,
  points: 0,
  isFirstName: false,
  groups: 0,
  roles: 0,
};

/** "Karen" is no "kar", and "Kurt" no "kur". */
function isName({ isFirstName }: Word, text: string, { starts }: Tokens, at: number): boolean {
  return isFirstName && isCapital(text, starts[at] as number);
}

function fitsCapitals({ sense, base }: Meaning, text: string, { starts }: Tokens, at: number): boolean {
  return sense.capitals === null || text.substr(starts[at] as number, base.length) === sense.capitals;
}

/** The phrase that reaches furthest from a token; of two that end together the first. */
function longestPhrase(
  at: number,
  tokens: Tokens,
  words: readonly Word[],
  lexicon: Lexicon,
): Candidate | null {
  let best: Candidate | null = null;
  for (const first of wordAt(at, tokens, words).inPhrases) {
    const seconds = lexicon.beginnings.get(first);
    const longest = seconds === undefined ? null : longestOf(seconds, at, tokens, words, lexicon);
    if (longest !== null && (best === null || longest.last > best.last)) best = longest;
  }
  return best;
}

/** @param phrases those that begin with the word, by their second word: only those whose second word is near are read */
function longestOf(
  phrases: ReadonlyMap<number, readonly number[]>,
  at: number,
  tokens: Tokens,
  words: readonly Word[],
  lexicon: Lexicon,
): Candidate | null {
  let longest = -1;
  let last = -1;
  const stop = Math.min(tokens.count - 1, at + 1 + MOST_BETWEEN);
  for (let near = at + 1; near <= stop; near++) {
    for (const second of wordAt(near, tokens, words).inPhrases) {
      for (const number of phrases.get(second) || []) {
        const end = endOfPhrase(at, (lexicon.phrases[number] as Phrase).words, tokens, words);
        if (end < last || (end === last && number >= longest)) continue;
        last = end;
        longest = number;
      }
    }
  }
  return longest < 0 ? null : phraseCandidate(at, last, longest, lexicon);
}

const wordAt = (at: number, tokens: Tokens, words: readonly Word[]) =>
  words[tokens.kinds[at] as number] as Word;

function phraseCandidate(first: number, last: number, number: number, lexicon: Lexicon): Candidate {
  const { kind, text } = lexicon.phrases[number] as Phrase;
  const sense = { kind, ambiguous: false, capitals: null, as: 0 };
  const meaning: Meaning = { sense, way: 'direct', definite: false, plural: false, base: text };
  return { first, last, meaning, isPhrase: true };
}

/** The last token of a phrase that begins at `at`, or -1: each word is taken where it comes first. */
function endOfPhrase(at: number, phrase: readonly number[], tokens: Tokens, words: readonly Word[]): number {
  let token = at;
  let between = 0;
  for (let next = 1; next < phrase.length; next++) {
    for (;;) {
      token++;
      if (token >= tokens.count) return -1;
      if (wordAt(token, tokens, words).inPhrases.indexOf(phrase[next] as number) >= 0) break;
      if (++between > MOST_BETWEEN) return -1;
    }
  }
  return token;
}
