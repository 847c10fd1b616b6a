import { isObject, type Json } from './json';

/**
 * An entry that is a text alone, or an object with that text and one thing more: a line of a signature and whom it is for, a
 * mailbox and where its copies are.
 */
export interface TextOrMore {
  readonly text: string;
  /** Undefined where the file does not say. */
  readonly more: string | undefined;
}

/** Null where the entry is neither: no form shows it whole. */
export function readTextOrMore(entry: Json | undefined, text: string, more: string): TextOrMore | null {
  if (typeof entry === 'string') return { text: entry, more: undefined };
  if (!isObject(entry) || Object.keys(entry).some((key) => key !== text && key !== more)) return null;
  const [said, extra] = [entry[text] ?? '', entry[more]];
  if (typeof said !== 'string' || (extra !== undefined && typeof extra !== 'string')) return null;
  return { text: said, more: extra };
}

/** As a file says it in the shortest way. */
export const writeTextOrMore = ({ text, more }: TextOrMore, textKey: string, moreKey: string): Json =>
  more === undefined ? text : { [textKey]: text, [moreKey]: more };
