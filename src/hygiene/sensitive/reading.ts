import type { Tokens } from '../danish/tokens';
import type { Cut } from '../danish/vocabulary';
import { isCapital } from './capitals';
import { CLOSES, describedBy, MEANS, OPENS } from './described';
import type { Lexicon, Phrase } from './lexicon';
import type { Meaning } from './meaning';
import { longestPhrase, mayOpen } from './phrases';
import type { Word } from './word';

/** One text, read once: its words, and where the lexicon has something to say. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Distinct words, of other texts too; `tokens.kinds` counts in here. Number 0 is no word. */
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** A word closes a letter: "hilsen". */
  readonly closes: boolean;
}

/** A word or phrase of the lexicon, met in a text. Tokens `first` to `last`, both included. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly isPhrase: boolean;
}

/** Reads a text. Time grows with its length and nothing else. */
export function readText({ text, tokens, vocabulary }: Cut, lexicon: Lexicon): Reading {
  const { words, marks } = describedBy(lexicon, vocabulary);
  const read = { tokens, words, lexicon };
  const candidates: Candidate[] = [];
  const { count, kinds } = tokens;
  let all = 0;
  let until = -1;
  for (let at = 0; at < count; at++) {
    const mark = marks[kinds[at] as number] as number;
    if (mark === 0) continue;
    all |= mark;
    if ((mark & OPENS) !== 0 && mayOpen(at, read)) {
      const met = longestPhrase(at, read);
      if (met !== null) {
        candidates.push(phraseCandidate(at, met.last, lexicon.phrases[met.phrase] as Phrase));
        until = Math.max(until, met.last);
        continue;
      }
    }
    // What lies inside a phrase is told by the phrase.
    if ((mark & MEANS) === 0 || at <= until) continue;
    const word = words[kinds[at] as number] as Word;
    for (const meaning of word.meanings) {
      if (fitsCapitals(meaning, text, tokens, at) && !isName(word, text, tokens, at))
        candidates.push({ first: at, last: at, meaning, isPhrase: false });
    }
  }
  return { text, tokens, words, candidates, closes: (all & CLOSES) !== 0 };
}

/** "Karen" is no "kar", and "Kurt" no "kur". */
function isName({ isFirstName }: Word, text: string, { starts }: Tokens, at: number): boolean {
  return isFirstName && isCapital(text, starts[at] as number);
}

function fitsCapitals({ sense, base }: Meaning, text: string, { starts }: Tokens, at: number): boolean {
  return sense.capitals === null || text.substr(starts[at] as number, base.length) === sense.capitals;
}

function phraseCandidate(first: number, last: number, { kind, text }: Phrase): Candidate {
  const sense = { kind, ambiguous: false, capitals: null, as: 0 };
  const meaning: Meaning = { sense, way: 'direct', definite: false, plural: false, base: text };
  return { first, last, meaning, isPhrase: true };
}
