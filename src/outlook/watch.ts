import type { ChannelActions } from '../hygiene/channel/actions';
import type { PartKind } from '../hygiene/mail/types';
import { type ComposeItem, type ReadMail, readMail } from './read-mail';

/** Milliseconds between two looks while the writer types. */
const INTERVAL = 600;
/** A slow client is asked more seldom: at most a tenth of the time goes into reading. */
const REST_FACTOR = 9;
const LONGEST_REST = 10_000;

export interface Watch {
  /**
   * Looks at once instead of at the next turn (after a fix, when the pane comes to the front).
   *
   * @returns settles, never rejects, when a reading that began after this call has been told; or the watch was stopped
   */
  now(): Promise<void>;
  stop(): void;
}

/**
 * Follows a mail while it is written and tells every change.
 *
 * Outlook has no event for typing, so the mail is read again and again, never twice at a time, not at all while the
 * pane is hidden, and more seldom where reading is slow. Changes of recipients and attachments, which do have
 * events, are seen at the next turn too: one way in for everything.
 *
 * @param channels see `readMail`
 * @param tell gets each reading that differs from the one before
 * @param looks see `readMail`
 */
export function watchMail(
  item: ComposeItem,
  kinds: readonly PartKind[],
  limit: number,
  channels: ChannelActions | undefined,
  tell: (read: ReadMail) => void,
  looks?: boolean,
): Watch {
  let last: ReadMail | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let stopped = false;

  const look = async () => {
    clearTimeout(timer);
    const started = Date.now();
    try {
      const read = await readMail(item, kinds, limit, channels, looks, last);
      if (stopped || (last && isSame(read, last))) return;
      tell(read);
      last = read;
    } catch {
      // What was thrown may quote the mail. The next look tries again.
    } finally {
      running = null;
      const rest = Math.min(LONGEST_REST, Math.max(INTERVAL, (Date.now() - started) * REST_FACTOR));
      if (!stopped) timer = setTimeout(turn, rest);
    }
  };
  const start = () => {
    if (stopped) return Promise.resolve();
    running ??= look();
    return running;
  };
  /** A reading on its way may be older than what the caller did: the one after it counts. */
  const now = () => {
    if (!running) return start();
    next ??= running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
  const turn = () => {
    if (typeof document !== 'undefined' && document.hidden) timer = setTimeout(turn, INTERVAL);
    else void start();
  };

  void start();
  return {
    now,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function isSame(a: ReadMail, b: ReadMail): boolean {
  return (
    a.source.subject === b.source.subject &&
    a.source.body?.type === b.source.body?.type &&
    a.source.body?.content === b.source.body?.content &&
    restOf(a) === restOf(b)
  );
}

/** Everything but the texts, which may be long, as one word to compare. */
const restOf = ({ mail, files }: ReadMail) =>
  JSON.stringify([mail.from, mail.recipients, files, mail.composeType, mail.marks, mail.person, mail.unread]);
