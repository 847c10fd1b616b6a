import type { Range } from '../mail/types';
import { isLabel, type Kind } from './elements';
import { numberStretch } from './occurrences';
import type { Word } from './words';

/** What stands in a signature and is none of its elements: one statement. */
export interface Residue extends Range {
  readonly kind: Kind;
  /** Its words, parted by blanks; of a number its digits. */
  readonly said: string;
  readonly first: number;
  readonly last: number;
  readonly line: number;
  /** The words of the line before it: "Mobil" says whose number it is. */
  readonly labels: readonly string[];
}

/** Shorter numbers are no telephone's: a floor, a year, a post code. */
const SHORTEST_NUMBER = 6;

/**
 * What is left of the words from `first` to before `last`, without those that are `taken` and without labels that stand
 * alone or before a number or an address.
 */
export function residuesOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  taken: (at: number) => boolean,
  labels: ReadonlySet<string>,
): Residue[] {
  const found: Residue[] = [];
  let at = first;
  while (at < last) {
    const word = words[at] as Word;
    const number = taken(at) ? at : numberEnd(text, words, at, last, taken);
    const to = number > at ? number : statementEnd(text, words, at, last, taken);
    if (to === at) {
      at++;
      continue;
    }
    const said = saidOf(words, at, to, number > at ? '' : ' ');
    const kind: Kind = number > at ? 'number' : word.chunk || 'text';
    if (kind === 'number' || !allLabels(words, at, to, labels))
      found.push({
        kind,
        said,
        first: at,
        last: to,
        line: word.line,
        start: word.start,
        end: (words[to - 1] as Word).end,
        labels: before(words, at, word.line, first),
      });
    at = to;
  }
  return found;
}

function numberEnd(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  taken: (at: number) => boolean,
): number {
  let to = numberStretch(text, words, at, last);
  while (to > at && taken(to - 1)) to--;
  let digits = 0;
  for (let each = at; each < to; each++) digits += (words[each] as Word).text.length;
  return digits >= SHORTEST_NUMBER ? to : at;
}

function statementEnd(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  taken: (at: number) => boolean,
): number {
  const { segment, chunk } = words[at] as Word;
  let to = at;
  while (to < last && !taken(to)) {
    const word = words[to] as Word;
    if (word.segment !== segment || word.chunk !== chunk) break;
    if (to > at && numberEnd(text, words, to, last, taken) > to) break;
    to++;
  }
  return to;
}

function allLabels(
  words: readonly Word[],
  first: number,
  last: number,
  labels: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at++) if (!isLabel((words[at] as Word).text, labels)) return false;
  return true;
}

const saidOf = (words: readonly Word[], first: number, last: number, between: string) =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(between);

/** The words before it on its line, back to the number before. */
function before(words: readonly Word[], at: number, line: number, first: number): string[] {
  const found: string[] = [];
  for (let each = at - 1; each >= first && found.length < 4; each--) {
    const { text, line: there } = words[each] as Word;
    if (there !== line || /^\d/.test(text)) break;
    found.push(text);
  }
  return found;
}
