import { bodyFromHtml, bodyFromText } from '../hygiene/mail/body';
import type { Mail } from '../hygiene/mail/types';

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
