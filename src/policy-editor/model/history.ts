import { isSame, type Json } from './json';

/** What was edited, with the way back and forth again. Plain data; each step replaces the whole. */
export interface History {
  readonly past: readonly Json[];
  readonly now: Json;
  readonly future: readonly Json[];
  /** The place of the last edit while it may still go on; '' after that. Typing a word is one step back, not one a letter. */
  readonly typing: string;
}

/** More steps than anybody goes back. */
const MOST_STEPS = 500;

export const begin = (document: Json): History => ({ past: [], now: document, future: [], typing: '' });

/** @param where the edit's place: edits of one place in a row are one step; '' is always a step of its own */
export function edited(history: History, document: Json, where = ''): History {
  if (isSame(document, history.now)) return history;
  const goesOn = where !== '' && where === history.typing;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { past, now: document, future: [], typing: where };
}

/** Whoever leaves a field is done with it. */
export const settled = (history: History): History =>
  history.typing === '' ? history : { ...history, typing: '' };

export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    now: before,
    future: [history.now, ...history.future],
    typing: '',
  };
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, typing: '' };
}
