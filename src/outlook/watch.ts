import type { PartKind } from '../hygiene/mail/types';
import { type ComposeItem, type ReadMail, readMail } from './read-mail';

/** Milliseconds between two looks while the writer types. */
const INTERVAL = 600;
/** A slow client is asked more seldom: at most a tenth of the time goes into reading. */
const REST_FACTOR = 9;
const LONGEST_REST = 10_000;

export interface Watch {
  /** Looks at once instead of at the next turn (after a fix, when the pane comes to the front). */
  now(): void;
  stop(): void;
}

/**
 * Follows a mail while it is written and tells every change.
 *
 * Outlook has no event for typing, so the mail is read again and again, never twice at a time, not at all while the
 * pane is hidden, and more seldom where reading is slow. Changes of recipients and attachments, which do have
 * events, are seen at the next turn too: one way in for everything.
 *
 * @param tell gets each reading that differs from the one before
 */
export function watchMail(
  item: ComposeItem,
  kinds: readonly PartKind[],
  limit: number,
  tell: (read: ReadMail) => void,
): Watch {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let stopped = false;

  const look = async () => {
    clearTimeout(timer);
    if (stopped) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const started = Date.now();
    const read = await readMail(item, kinds, limit);
    busy = false;
    if (stopped) return;
    const state = JSON.stringify([
      read.source,
      read.mail.recipients,
      read.mail.attachments,
      read.mail.unread,
    ]);
    if (state !== last) {
      last = state;
      tell(read);
    }
    const rest = again ? 0 : Math.min(LONGEST_REST, Math.max(INTERVAL, (Date.now() - started) * REST_FACTOR));
    again = false;
    timer = setTimeout(turn, rest);
  };
  const turn = () => {
    if (typeof document !== 'undefined' && document.hidden) timer = setTimeout(turn, INTERVAL);
    else void look();
  };

  void look();
  return {
    now: () => void look(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
