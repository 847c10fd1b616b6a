import type { BodyText } from './types';

/**
 * What the writer wrote: the text with line breaks in place of the quoted history, so that offsets stay.
 * Linear in the text.
 */
export function ownText({ text, quoted }: BodyText): string {
  let own = '';
  let at = 0;
  for (const { start, end } of quoted) {
    own += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return own + text.slice(at);
}
