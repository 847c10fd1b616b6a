import { bodyFromHtml, bodyFromText } from '../hygiene/mail/body';
import type { Mail } from '../hygiene/mail/types';
import { BadLine } from './ndjson/map-line';
import type { Texts } from './texts';

/**
 * Longest body that is read, in UTF-16 units of its source. Far beyond any mail; hostile HTML of
 * this length takes about a gigabyte while it is read.
 */
export const LONGEST_BODY = 20_000_000;

/** The body of a mail, or the word that it was too large to look at. */
export function readBody(kind: 'html' | 'text', source: string): Pick<Mail, 'body' | 'unread'> {
  if (source.length > LONGEST_BODY) return { unread: { body: 'too-large' } };
  return { body: kind === 'html' ? bodyFromHtml(source, true) : bodyFromText(source) };
}

/** A body's source as it is, for a line that is judged by its body alone. Throws `BadLine` where it is too long. */
export function shortEnough(field: 'html' | 'text', source: string, texts: Texts['line']): string {
  if (source.length > LONGEST_BODY) throw new BadLine(texts.bodyTooLong(field, LONGEST_BODY / 1_000_000));
  return source;
}

/** Which of two bodies counts: HTML is what the reader sees. An empty one beside a text is how some programs write that there is none. */
export function seenOf(
  html: string | null | undefined,
  text: string | null | undefined,
): { readonly kind: 'html' | 'text'; readonly source: string } | null {
  if (typeof html === 'string' && (html !== '' || typeof text !== 'string')) {
    return { kind: 'html', source: html };
  }
  return typeof text === 'string' ? { kind: 'text', source: text } : null;
}
