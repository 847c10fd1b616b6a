import type { Vocabulary } from '../danish/vocabulary';
import type { Lexicon } from './lexicon';
import { CLOSING } from './small-words';
import { describeWord, type Word } from './word';

/** What `Described.marks` tells of a word; 0 for many: nothing begins or lies there. */
export const MEANS = 1;
/** Phrases begin with it. */
export const OPENS = 2;
export const CLOSES = 4;

/** The words of a vocabulary as a lexicon describes them, by their numbers. */
interface Described {
  readonly vocabulary: Vocabulary;
  readonly words: Word[];
  /** Bits as above: that a word tells nothing, as most do, numbers side by side say sooner than the word itself. */
  readonly marks: number[];
}

const known = new WeakMap<Lexicon, Described>();

/** All words of a vocabulary, those that came since the last time included. */
export function describedBy(lexicon: Lexicon, vocabulary: Vocabulary): Described {
  let described = known.get(lexicon);
  if (described === undefined || described.vocabulary !== vocabulary) {
    described = { vocabulary, words: [], marks: [] };
    known.set(lexicon, described);
  }
  const { words, marks } = described;
  while (words.length < vocabulary.words.length) {
    const word = describeWord(vocabulary.words[words.length] as string, lexicon);
    words.push(word);
    marks.push(
      (word.meanings.length > 0 ? MEANS : 0) |
        (word.opens !== 0 ? OPENS : 0) |
        ((word.roles & CLOSING) !== 0 ? CLOSES : 0),
    );
  }
  return described;
}
