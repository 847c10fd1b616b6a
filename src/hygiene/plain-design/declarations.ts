import { readCharacter } from '../mail/characters';

/** One declaration as it stands in the source, its semicolon included. */
export interface SourceDeclaration {
  readonly from: number;
  readonly to: number;
  /** In small letters. */
  readonly property: string;
  /** In small letters, its character references read, without `!important`. */
  readonly value: string;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** One rule of a style sheet: what stands before its block, and the block without its brackets. */
export interface SourceRule {
  readonly selectors: string;
  readonly from: number;
  readonly to: number;
}

const AMPERSAND = 38;

/**
 * The declarations of a `style` attribute or of a rule's block. A semicolon in quotation marks or brackets divides none
 * (`url(data:image/png;base64,…)`).
 *
 * @param references whether character references stand for characters (in attributes they do)
 */
export function declarationsIn(
  source: string,
  from: number,
  to: number,
  references: boolean,
): SourceDeclaration[] {
  const found: SourceDeclaration[] = [];
  let start = from;
  let at = from;
  let colon = -1;
  let property = '';
  let text = '';
  let quote = '';
  let depth = 0;
  const finish = (end: number, next: number) => {
    const value = (text.toLowerCase().split('!')[0] as string).trim();
    if (colon >= 0)
      found.push({ from: start, to: next, property, value, valueFrom: colon + 1, valueTo: end });
    start = next;
    colon = -1;
    text = '';
    depth = 0;
  };
  while (at < to) {
    const { character, next } = readAt(source, at, to, references, quote !== '');
    if (quote === '' && character === ';' && depth === 0) {
      finish(at, next);
    } else if (quote === '' && character === ':' && colon < 0) {
      colon = next - 1;
      property = text.trim().toLowerCase();
      text = '';
    } else {
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === '"' || character === "'") quote = character;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      text += character;
    }
    at = next;
  }
  finish(to, to);
  return found;
}

/** One character, as itself or as a reference; a comment is none. */
function readAt(source: string, at: number, to: number, references: boolean, inQuotes: boolean) {
  const skipped = inQuotes ? at : commentEnd(source, at, to);
  if (skipped > at) return { character: '', next: skipped };
  const reference = references && source.charCodeAt(at) === AMPERSAND ? readCharacter(source, at, to) : null;
  return reference
    ? { character: reference.text, next: reference.end }
    : { character: source.charAt(at), next: at + 1 };
}

/** The rules of a style sheet with declarations; those inside `@media` and its like as well. */
export function rulesIn(css: string, from: number, to: number): SourceRule[] {
  const found: SourceRule[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const skipped = commentEnd(css, at, to);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const character = css.charAt(at);
    at += 1;
    if (character === ';' || character === '}') start = at;
    if (character !== '{') continue;
    const selectors = plain(css.slice(start, at - 1));
    start = at;
    // What holds rules is only gone into: the rules in it are found one by one.
    if (/^@(?:media|supports|layer|document)/i.test(selectors)) continue;
    at = blockEnd(css, at, to);
    found.push({ selectors, from: start, to: at });
  }
  return found;
}

/** The keys of the elements that a rule is about: "td" for ".sig > td", "p" and ".x" for "p, .x"; none of `@page`. */
export function keysOfRule(selectors: string): string[] {
  if (selectors.charAt(0) === '@') return [];
  const keyOf = (selector: string) =>
    selector
      .trim()
      .replace(/:[\w-]+$/, '')
      .split(/\s*>\s*|\s+/)
      .pop() as string;
  return selectors.split(',').map(keyOf);
}

function blockEnd(css: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = css.charAt(at);
    if (character === '{') depth += 1;
    if (character !== '}') continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return to;
}

/** Behind the comment that begins at `at`; `at` itself when none does. */
function commentEnd(css: string, at: number, to: number): number {
  if (css.charCodeAt(at) !== 47 || css.charCodeAt(at + 1) !== 42) return at;
  const end = css.indexOf('*/', at + 2);
  return end < 0 || end >= to ? to : end + 2;
}

/** Word hides its sheet from the programs of 1996: `<!-- … -->`. */
function plain(selectors: string): string {
  return selectors
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|<!--|-->/g, '')
    .trim()
    .toLowerCase();
}
