import type { Range } from '../../src/hygiene/mail/types';

/** A text and the places that its «marks» point at. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Range[];
}

/**
 * Reads a text with marked places, so that tests need not count columns:
 * `marked('CPR «070761-4285».')` → `{ text: 'CPR 070761-4285.', spans: [{ start: 4, end: 15 }] }`.
 * `«»` marks an empty place. Marks may not overlap; a stray mark throws.
 */
export function marked(source: string): Marked {
  let text = '';
  let open = -1;
  const spans: Range[] = [];
  for (const character of source) {
    if (character === '«') {
      if (open >= 0) throw new Error('« inside «…»');
      open = text.length;
    } else if (character === '»') {
      if (open < 0) throw new Error('» without «');
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  if (open >= 0) throw new Error('« without »');
  return { text, spans };
}

/** The way back: puts «marks» around places of a text. `mark('abc', [{ start: 1, end: 2 }])` → `'a«b»c'`. */
export function mark(text: string, places: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of places) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
}
