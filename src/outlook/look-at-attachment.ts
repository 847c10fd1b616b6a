import type { SeenInside, Unreadable } from '../hygiene/mail/types';
import { explain } from '../hygiene/rules/explain';
import { say } from '../hygiene/rules/texts';
import type { AttachedFile } from './attached-files';
import { fetchAttachment } from './fetch-attachment';
import { inTurn } from './in-turn';
import { recall, rememberFile } from './memory';
import type { ComposeItem } from './read-mail';
import { isOf, type SeenFile } from './seen-files';

/** What the look at a content gave; more than this stays in the page. */
export interface Looked {
  readonly seen?: SeenInside;
  readonly unread: readonly Unreadable[];
}

interface Options {
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/** The mail, and who can read its files: `src/attachments`, which this code must not know. */
export interface Looker<L extends Looked> {
  readonly item: ComposeItem;
  readonly isCurrent: () => boolean;
  /** Milliseconds for each of Outlook's short answers. */
  readonly limit: number;
  /** Bytes of the largest file that is read. */
  readonly largest: number;
  /** What was read before in this page, by content. */
  readonly cache: Map<string, L>;
  readonly hash: (bytes: Uint8Array) => Promise<string>;
  readonly look: (
    bytes: Uint8Array,
    about: { readonly name: string; readonly contentType?: string },
    options: Options,
  ) => Promise<L>;
}

export interface LookOptions extends Options {
  /** Ids of the attachments that the mail has now. */
  readonly present: () => readonly string[];
  /**
   * The page wants the words of what was found, to explain it: a file that another page of the add-in has read is read
   * once more, where something was found in it. Told first what is known already.
   */
  readonly onKnown?: (known: SeenFile) => void;
}

export interface LookedAtFile<L extends Looked> extends SeenFile {
  /** Where it was read in this page. */
  readonly looked?: L;
}

/** A large file on a slow line. */
const FETCH_MS = 120_000;

/**
 * Reads one attachment, lets the rules look at it, and remembers what was seen with the mail for Send. What another page
 * of the add-in has read already, and the same content under another name, is not read again.
 *
 * @throws only the signal's reason, when it is aborted
 */
export function lookAtAttachment<L extends Looked>(
  looker: Looker<L>,
  file: AttachedFile,
  options: LookOptions,
): Promise<LookedAtFile<L>> {
  const look = async () => {
    const remembered = ((await recall(looker.item, looker.limit))?.attachments || []).filter(canBeSaid);
    const known = remembered.find((one) => isOf(one, file));
    if (known && isEnough(known, options)) return known;
    if (known) options.onKnown?.(known);
    return lookAnew(looker, file, remembered, options);
  };
  return inTurn(`attachment ${file.id}`, look, options.signal);
}

/** Whether this version has words for all of it. What another one has left there may have others: it is read anew. */
function canBeSaid({ seen }: SeenFile): boolean {
  try {
    for (const { rule, says, data, because } of seen?.findings ?? []) {
      say(rule, says, 'da', data);
      for (const reason of because) explain(rule, reason, 'da', () => undefined);
    }
    return true;
  } catch {
    return false;
  }
}

async function lookAnew<L extends Looked>(
  looker: Looker<L>,
  file: AttachedFile,
  remembered: readonly SeenFile[],
  options: LookOptions,
): Promise<LookedAtFile<L>> {
  const { item, isCurrent, limit, cache } = looker;
  const { id, size } = file;
  const without = (because: Unreadable) => ({ id, size, hash: '', unread: [because] });
  if (size > looker.largest) return without('too-large');
  const fetched = await fetchAttachment(item, file, FETCH_MS, isCurrent, options.signal);
  if (typeof fetched === 'string') return without(fetched);
  const hash = await looker.hash(fetched.bytes);
  const twin = remembered.find((one) => one.hash === hash && isEnough(one, options));
  const looked = twin ? undefined : (cache.get(hash) ?? (await looker.look(fetched.bytes, fetched, options)));
  if (looked && !looked.unread.includes('timed-out')) keep(cache, hash, looked);
  const { seen, unread } = twin ?? (looked as L);
  const result: SeenFile = { id, size, hash, ...(seen && { seen }), unread };
  if (isCurrent()) {
    await inTurn('memory', () => rememberFile(item, result, options.present(), limit, isCurrent));
  }
  return looked ? { ...result, looked } : result;
}

/** Reasons that need no more words: the others have pages, or files inside, to tell of. */
const SPEAKS_FOR_ITSELF: readonly Unreadable[] = ['encrypted', 'too-large'];

/** Whether what is remembered says it all: there is nothing to explain by words, and nothing was cut or out of time. */
function isEnough({ seen, unread }: SeenFile, { onKnown }: LookOptions): boolean {
  if (unread.includes('timed-out')) return false;
  if (!seen) {
    return onKnown
      ? unread.every((one) => SPEAKS_FOR_ITSELF.includes(one))
      : !unread.includes('part-not-read');
  }
  return onKnown === undefined || (seen.findings.length === 0 && unread.length === 0);
}

/** Files of one session; the oldest goes first. */
const MOST_KEPT = 20;

function keep<L>(cache: Map<string, L>, hash: string, looked: L): void {
  cache.delete(hash);
  cache.set(hash, looked);
  for (const oldest of cache.keys()) {
    if (cache.size <= MOST_KEPT) break;
    cache.delete(oldest);
  }
}
