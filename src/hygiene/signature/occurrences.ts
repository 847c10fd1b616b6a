import { type Element, plainNumber } from './elements';
import type { Word } from './words';

/** A stretch of words: `words[first]` to before `words[last]`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where an element stands among the words from `first` to before `last`; all places, by place. */
export function occurrencesOf(
  { kind, words: wanted }: Element,
  text: string,
  words: readonly Word[],
  { first, last }: Stretch = { first: 0, last: words.length },
): Stretch[] {
  const found: Stretch[] = [];
  for (let at = first; at < last; at++) {
    const end =
      kind === 'number'
        ? numberEnd(wanted[0] as string, text, words, at, last)
        : wordsEnd(kind, wanted, words, at, last);
    if (end > at) {
      found.push({ first: at, last: end });
      at = end - 1;
    }
  }
  return found;
}

function wordsEnd(
  kind: string,
  wanted: readonly string[],
  words: readonly Word[],
  at: number,
  last: number,
): number {
  if (at + wanted.length > last) return at;
  for (let i = 0; i < wanted.length; i++) {
    const word = words[at + i] as Word;
    if (word.text !== wanted[i] || (kind === 'text' && word.chunk !== undefined)) return at;
    if (kind !== 'text' && word.chunk !== (words[at] as Word).chunk) return at;
  }
  return at + wanted.length;
}

/** "12 34 56 78", "+45 12345678", "(0045) 1234-5678". */
function numberEnd(wanted: string, text: string, words: readonly Word[], at: number, last: number): number {
  const end = numberStretch(text, words, at, last, wanted.length + 4);
  for (let to = end; to > at; to--) {
    const digits = digitsOf(words, at, to);
    if (digits === wanted || plainNumber(digits) === wanted) return to;
  }
  return at;
}

/** Where the run of digits ends that begins with the word at `at`; `at` where none does. */
export function numberStretch(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  longest = 20,
): number {
  let to = at;
  let count = 0;
  while (to < last) {
    const word = words[to] as Word;
    if (!/^\d+$/.test(word.text) || word.chunk) break;
    const before = words[to - 1] as Word;
    if (
      to > at &&
      (before.line !== word.line ||
        !/^[\s().+/\u2010-\u2015\u00ad\u200b-\u200d\u2060-]{1,4}$/.test(text.slice(before.end, word.start)))
    )
      break;
    count += word.text.length;
    if (count > longest) break;
    to++;
  }
  return to;
}

export function digitsOf(words: readonly Word[], first: number, last: number): string {
  let digits = '';
  for (let at = first; at < last; at++) digits += (words[at] as Word).text;
  return digits;
}
