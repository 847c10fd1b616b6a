import { type Tokens, tokensOf } from '../danish/tokens';
import type { Lexicon, Phrase } from './lexicon';
import { describeWord, type Meaning, type Word } from './word';

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

/** Words between the parts of a phrase, at most: "gået helt ned med stress". */
const MOST_BETWEEN = 1;

/** Reads a text. Time grows with its length and nothing else. */
export function readText(text: string, lexicon: Lexicon, describe = describeWord): Reading {
  const words: Word[] = [NO_WORD];
  const tokens = tokensOf(text, (word) => words.push(describe(word, lexicon)) - 1);
  const candidates: Candidate[] = [];
  const { count, kinds } = tokens;
  let until = -1;
  for (let at = 0; at < count; at++) {
    const word = words[kinds[at] as number] as Word;
    if (word.begins.length > 0) {
      const phrase = longestPhrase(at, word, tokens, words, lexicon);
      if (phrase !== null) {
        candidates.push(phrase);
        until = Math.max(until, phrase.last);
        continue;
      }
    }
    // What lies inside a phrase is told by the phrase.
    if (at <= until || word.meanings.length === 0) continue;
    for (const meaning of word.meanings) {
      if (!fitsCapitals(meaning, text, tokens, at)) continue;
      candidates.push({ first: at, last: at, meaning, isPhrase: false });
    }
  }
  return { text, tokens, words, candidates };
}

const NO_WORD: Word = {
  meanings: [],
  inPhrases: [],
  begins: [],
  points: 0,
  isFirstName: false,
  groups: 0,
  root: '',
  text: '',
};

function fitsCapitals({ sense, base }: Meaning, text: string, { starts }: Tokens, at: number): boolean {
  if (sense.capitals === null) return true;
  const start = starts[at] as number;
  return text.substr(start, base.length) === sense.capitals;
}

function longestPhrase(
  at: number,
  word: Word,
  tokens: Tokens,
  words: readonly Word[],
  lexicon: Lexicon,
): Candidate | null {
  let best: Candidate | null = null;
  for (const number of word.begins) {
    const phrase = lexicon.phrases[number] as Phrase;
    const last = endOfPhrase(at, phrase.words, tokens, words);
    if (last < 0 || (best !== null && last <= best.last)) continue;
    const sense = { kind: phrase.kind, ambiguous: false, capitals: null, as: 0 };
    const base = phrase.text;
    best = {
      first: at,
      last,
      isPhrase: true,
      meaning: { sense, way: 'direct', definite: false, plural: false, base },
    };
  }
  return best;
}

/** The last token of a phrase that begins at `at`, or -1. A full stop or a line break ends the search. */
function endOfPhrase(at: number, phrase: readonly number[], tokens: Tokens, words: readonly Word[]): number {
  let token = at;
  let between = 0;
  for (let next = 1; next < phrase.length; next++) {
    for (;;) {
      token++;
      if (token >= tokens.count) return -1;
      const word = words[tokens.kinds[token] as number] as Word;
      if (word.inPhrases.indexOf(phrase[next] as number) >= 0) break;
      if (++between > MOST_BETWEEN) return -1;
    }
  }
  return token;
}
