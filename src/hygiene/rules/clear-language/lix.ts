import type { Cut } from '../../danish/vocabulary';
import type { Range } from '../../mail/types';

/** What ends a sentence, before a word that begins with a capital; a new paragraph ends it anyway. */
const STOP = /[.!?:…]["'»”)\]]{0,3}\s/;
const PARAGRAPH = /\n[ \t\r]*\n/;
/** Letters of a word that counts as long begin here. */
const LONG = 7;

export interface Legibility {
  readonly words: number;
  /** A whole number; 0 without words. */
  readonly lix: number;
}

/**
 * LIX (C. H. Björnsson, Läsbarhet, 1968): words a sentence, plus the per cent of words with more than six letters.
 * Headings and items of a list are sentences: a line that a capital follows. "f.eks.", "d. 3. maj" end none.
 *
 * @param end offset where the letter ends
 * @param quoted what is not the writer's, ascending
 */
export function legibilityOf({ text, tokens }: Cut, end: number, quoted: readonly Range[]): Legibility {
  const { starts, ends, count } = tokens;
  let words = 0;
  let long = 0;
  let sentences = 1;
  let next = 0;
  let last = -1; // end of the word before
  for (let at = 0; at < count && (starts[at] as number) < end; at++) {
    const start = starts[at] as number;
    while (next < quoted.length && (quoted[next] as Range).end <= start) next++;
    const range = quoted[next];
    if (range && start >= range.start) continue;
    if (text.charCodeAt(start) <= NINE) continue; // a number is no word, and stands between two
    words++;
    if ((ends[at] as number) - start >= LONG) long++;
    // Most words are parted by one blank, and that ends nothing.
    if (last >= 0 && start - last > 1 && endsSentence(text.slice(last, start), text.charAt(start)))
      sentences++;
    else if (
      last >= 0 &&
      start - last === 1 &&
      text.charCodeAt(last) === LINE &&
      isCapital(text.charAt(start))
    )
      sentences++;
    last = ends[at] as number;
  }
  return { words, lix: words === 0 ? 0 : Math.round(words / sentences + (long * 100) / words) };
}

const LINE = 10;
const NINE = 57;

const endsSentence = (gap: string, initial: string) =>
  PARAGRAPH.test(gap) || (isCapital(initial) && (STOP.test(gap) || gap.indexOf('\n') >= 0));

const isCapital = (letter: string) => letter !== letter.toLowerCase();
