import type { SeenInside, Unreadable } from '../hygiene/mail/types';
import type { Policy } from '../hygiene/policy/types';
import { readInWorker } from './in-worker';
import { lookInWorker } from './look-in-worker';
import type { AboutFile, AttachmentText, ReadOptions } from './types';

/** A file that was read and looked through. `content` holds its words: it stays in the page. */
export interface LookedAt {
  readonly content: AttachmentText;
  /** Left out where there was nothing to look at, or looking took too long. */
  readonly seen?: SeenInside;
  readonly unread: readonly Unreadable[];
}

/** How much of the progress is reading; looking through the text is the rest. */
const READING = 0.9;

/**
 * Reads one file and lets the rules look at its text, both in workers.
 *
 * @param policy decides what the rules look for
 * @throws only the signal's reason, when it is aborted
 */
export async function lookAtFile(
  bytes: Uint8Array,
  about: AboutFile,
  policy: Policy,
  now: Date,
  options: ReadOptions = {},
): Promise<LookedAt> {
  const onProgress = (fraction: number) => options.onProgress?.(fraction * READING);
  const content = await readInWorker(bytes, about, { ...options, onProgress });
  // What could not be read at all was not looked at, which is more than "nothing was seen".
  if (content.text === '' && content.unread.length > 0) return { content, unread: content.unread };
  const seen = await lookInWorker(content.text, policy, now, options.signal);
  options.onProgress?.(1);
  if (seen) return { content, seen, unread: content.unread };
  return { content, unread: [...new Set<Unreadable>([...content.unread, 'timed-out'])] };
}
