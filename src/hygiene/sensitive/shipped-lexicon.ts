import type { Category } from '../mail/types';
import { type Lexicon, LexiconBuilder } from './lexicon';
import { type PackedList, unpack } from './packed-list';
import type { LearntText } from './weights';

/** The lexicon as it ships: `lexicon/*.txt`, packed by `npm run learn`. */
export interface PackedLexicon {
  readonly sections: string;
  readonly words: PackedList;
  readonly phrases: PackedList;
  readonly context: PackedList;
  /** The weights that were learnt with it. */
  readonly learnt: LearntText;
  /** The weights for numbers that nothing names. */
  readonly numbers?: LearntText;
}

/**
 * The lexicon for use, with an organisation's own words.
 *
 * @param category whose own words come on top
 */
export function unpackLexicon(
  { sections, words, phrases, context }: PackedLexicon,
  category?: Category,
  own: readonly string[] = [],
): Lexicon {
  const builder = new LexiconBuilder();
  // "health.medicine.p?": kind, part of speech, doubt; a word of several senses has several, parted by "+".
  const senses = sections.split(' ').map((combination) =>
    combination.split('+').map((section) => {
      const ambiguous = section.charAt(section.length - 1) === '?';
      const dot = section.lastIndexOf('.');
      return { kind: section.slice(0, dot), pos: section.charAt(dot + 1), ambiguous };
    }),
  );
  unpack(words, (word, number) => {
    for (const { kind, pos, ambiguous } of senses[number] || []) builder.addWord(word, kind, pos, ambiguous);
  });
  unpack(phrases, (phrase, number) => {
    for (const { kind } of senses[number] || []) builder.addPhrase(phrase, kind);
  });
  unpack(context, (word, number) => builder.addContext(word, bitsOf(number)));
  for (const word of own) builder.addWord(word, `${category}.state`, 'w', false);
  return builder.build();
}

/** Context words have one group or two: g1 * 32 + g2, counted from 1; 0 for none. */
function bitsOf(number: number): number {
  const first = number % 32;
  const second = Math.floor(number / 32);
  return (1 << (first - 1)) | (second > 0 ? 1 << (second - 1) : 0);
}
