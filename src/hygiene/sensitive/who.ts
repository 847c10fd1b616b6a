import { isAllCapitals, isCapital } from './capitals';
import { bitOf } from './groups';
import { COUNTED, NAMED, NAMED_PERHAPS, SECOND } from './people';
import type { Reading } from './reading';
import { OPENING, PLACE } from './small-words';
import type { Word } from './word';

const HAVING = bitOf('having');
/** Endings of nouns and adjectives: an unknown word with one is no name. */
const NO_NAME = /(?:en|et|erne|ene|er|t|hed|ing)$/;
const FAMILY_NAME = /(?:sen|gaard|gård|feldt|strup|berg|mann)s?$/;
const SHORTEST_UNKNOWN_NAME = 3;
const SHORTEST_NUMBER = 6;

/**
 * How the word at a token points at somebody, as `people.ts` tells: a word for it, a name, initials, or a long number.
 *
 * @param opens a sentence begins with it, where a capital tells nothing
 * @param alone its neighbours to the left are not to be judged by: it stands in the sentence before
 */
export function whoIs(reading: Reading, at: number, opens: boolean, alone: boolean): number {
  const { text, tokens, words } = reading;
  const word = words[tokens.kinds[at] as number] as Word;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  if (!isCapital(text, start)) return word.points || (isLongNumber(text, start, end) ? COUNTED : 0);
  if (word.isFirstName) return NAMED;
  // "I" with a capital inside a sentence is the plural "you".
  if (!opens && word.text === 'i') return SECOND;
  if (word.points !== 0) return word.points;
  if (isInitial(text, start, end)) return COUNTED;
  if (!isUnknown(word) || isAllCapitals(text, start, end)) return 0;
  return opens || alone ? nameBeforeVerb(reading, at, word) : nameInside(reading, at, word);
}

/** No word that the lists have. */
export const isUnknown = ({ meanings, groups }: Word) => meanings.length === 0 && groups === 0;

/** "Magne har …": an unknown word with a capital before a verb of having, that is no noun with an ending. */
function nameBeforeVerb({ tokens, words }: Reading, at: number, word: Word): number {
  if (at + 1 >= tokens.count) return 0;
  const behind = words[tokens.kinds[at + 1] as number] as Word;
  const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  const isName =
    (behind.groups & HAVING) !== 0 &&
    length >= SHORTEST_UNKNOWN_NAME &&
    !NO_NAME.test(word.text) &&
    (word.roles & OPENING) === 0;
  return isName ? NAMED : 0;
}

function nameInside({ tokens, words }: Reading, at: number, word: Word): number {
  const before = at > 0 ? (words[tokens.kinds[at - 1] as number] as Word) : null;
  if (before?.isFirstName || FAMILY_NAME.test(word.text)) return NAMED;
  // A capital behind "i", "på", "fra" is a place more often than a person.
  return before !== null && (before.roles & PLACE) !== 0 ? 0 : NAMED_PERHAPS;
}

/** The first of "M.K.": a single capital with a dot and another capital right behind. */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charAt(end) === '.' && /[A-ZÆØÅ]/.test(text.charAt(end + 1));
}

function isLongNumber(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_NUMBER) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 45) return false;
  }
  return true;
}

/** "Mathias' insulin", "Bentes hofte", "Vivis migræne": a capital and an s, and no other word that we know. */
export function isGenitiveName({ text, tokens, words }: Reading, at: number): boolean {
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  if (!isCapital(text, start)) return false;
  const behind = text.charAt(end);
  if (behind === "'" || behind === '’') return true;
  if (text.charAt(end - 1) !== 's') return false;
  const word = words[tokens.kinds[at] as number] as Word;
  return word.isFirstName || (end - start >= SHORTEST_GENITIVE && word.points === 0 && isUnknown(word));
}

const SHORTEST_GENITIVE = 4;
