import type { Background } from './background';
import { UNIT } from './score';
import type { Word } from './word';

/** The bias among the weights: no word has this root. */
export const BIAS = '*';

/**
 * What makes a text a note or prose, as names of weights: the roots of its words; that it ends without a full stop, begins
 * in small letters or has several lines, as notes do; that it quotes or begins with a dash, as prose does.
 */
export function noteNamesOf({ kinds, reading: { text, words } }: Background): string[] {
  const names = kinds.map((kind) => (words[kind] as Word).root).filter((root) => root !== '');
  const trimmed = text.trim();
  if (!/[.!?:;)"”»']$/.test(trimmed)) names.push('.open');
  if (/^[a-zæøå]/.test(trimmed)) names.push('.small');
  if (/["“”»«]/.test(trimmed)) names.push('.quote');
  if (/^[-–] /.test(trimmed)) names.push('.dash');
  if (trimmed.indexOf('\n') >= 0) names.push('.lines');
  return names;
}

/**
 * How much a text without greeting and closing reads like a note that somebody sent, and how little like an article, a
 * novel or a law: a logit, learnt from such notes and such prose (`test/learn/notes.ts`). No note is as long as a book.
 */
export function notenessOf(background: Background, weights: ReadonlyMap<string, number>): number {
  if (background.kinds.length === 0) return Number.NEGATIVE_INFINITY;
  const weightOf = (name: string) => weights.get(name) || 0;
  return noteNamesOf(background).reduce((sum, name) => sum + weightOf(name), weightOf(BIAS)) / UNIT;
}
