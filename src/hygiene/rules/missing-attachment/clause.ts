import { type Word, wordsAfter, wordsBefore } from '../../danish/words';
import * as say from './words';

export const last = (words: readonly string[], back: number) => words[words.length - back] || '';
export const some = (words: readonly string[], wanted: ReadonlySet<string>) =>
  words.some((word) => wanted.has(word));
export const writes = (before: readonly string[]) => some(before.slice(-5), say.WRITERS);

/** The words of the same clause before a place, at most eight. */
export function clauseBefore(text: string, place: number): string[] {
  const words = wordsBefore(text, place, 8);
  let from = words.length;
  let next = place;
  while (from > 0 && !endsClause(text, words[from - 1] as Word, next)) {
    from -= 1;
    next = (words[from] as Word).start;
  }
  return words.slice(from).map((word) => word.text);
}

/** The words of the same sentence after a place, at most sixteen. */
export function clauseAfter(text: string, place: number): string[] {
  const texts: string[] = [];
  let previous = place;
  for (const word of wordsAfter(text, place, 16)) {
    if (/[.!?\n]/.test(text.slice(previous, word.start))) break;
    texts.push(word.text);
    previous = word.end;
  }
  return texts;
}

/** A line break alone may only wrap a line of plain text; before a capital it begins a new one. */
function endsClause(text: string, word: Word, next: number): boolean {
  const gap = text.slice(word.end, next);
  if (word.text === 'men' || /[,;:!?]|\n\s*\n/.test(gap)) return true;
  const initial = text.charAt(next);
  const capital = initial !== initial.toLowerCase();
  if (gap.indexOf('\n') >= 0 && capital) return true;
  return gap.indexOf('.') >= 0 && word.text.length > 1 && !say.ABBREVIATIONS.has(word.text);
}
