import type { Editable } from '../hygiene/mail/fix';
import type { Part } from '../hygiene/mail/types';
import { call, OutlookCallError } from './call';
import type { ComposeItem } from './read-mail';

/** Characters that `body.setAsync` takes (Microsoft, Office.Body): above it answers with DataExceedsMaximumSize. */
export const LARGEST_WRITE = 1_000_000;

/**
 * How a writing ended: `written` by Outlook's own word; `refused` by its own word; `unknown`: it never answered, and may
 * have written, or write yet; `left` and `too-large`: nothing was tried.
 */
export type Ending = 'written' | 'refused' | 'unknown' | 'left' | 'too-large';

/**
 * Writes one part of the mail. Never rejects.
 *
 * @param isCurrent asked without any waiting before Outlook is told to write: in a pinned pane Office.js writes to whatever
 *   mail is beside the pane
 */
export async function writePart(
  { item, limit }: { readonly item: ComposeItem; readonly limit: number },
  part: Part,
  { subject = '', body }: Editable,
  isCurrent: () => boolean,
): Promise<Ending> {
  if (part !== 'subject' && !body) return 'refused';
  if (part !== 'subject' && body && body.content.length > LARGEST_WRITE) return 'too-large';
  if (!isCurrent()) return 'left';
  try {
    await call<void>((done) => {
      if (part === 'subject') item.subject.setAsync(subject, done);
      else if (body) item.body.setAsync(body.content, { coercionType: body.type }, done);
    }, limit);
    return 'written';
  } catch (error) {
    return error instanceof OutlookCallError && error.why === 'timed-out' ? 'unknown' : 'refused';
  }
}

export function readSubject(item: ComposeItem, limit: number): Promise<string> {
  return call<string>((done) => item.subject.getAsync(done), limit);
}
