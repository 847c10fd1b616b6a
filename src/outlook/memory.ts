import { call } from './call';
import { isBeside } from './current-item';
import type { ComposeItem } from './read-mail';
import { fitting, type SeenFile, seenFilesFrom } from './seen-files';

/**
 * What is remembered about the mail being written, in Outlook's session data: it lives as long as the window and is
 * shared by the pane and the handlers. Keys of findings only (see `Finding.key`), never text of the mail.
 */
export interface Memory {
  /** Findings that the writer has said are none. */
  readonly silenced: readonly string[];
  /** The findings that the writer was last asked about at Send (where the client cannot offer "send anyway"). */
  readonly asked: string | null;
  /** The reason that the writer gave for sending all the same, and for which findings. */
  readonly override: { readonly for: string; readonly reason: string } | null;
  /** What was seen in the attachments that were read; oldest first. */
  readonly attachments: readonly SeenFile[];
  /** What was seen in the mail's own texts, for `withSeenFacts` to judge. */
  readonly facts: string | null;
  /** What the directory told of the lists that it goes to, for `withKnownLists`. */
  readonly lists: readonly string[];
}

export const NOTHING_REMEMBERED: Memory = {
  silenced: [],
  asked: null,
  override: null,
  attachments: [],
  facts: null,
  lists: [],
};

const NAMES: Record<keyof Memory, string> = {
  silenced: 'kuvert.silenced',
  asked: 'kuvert.asked',
  override: 'kuvert.override',
  attachments: 'kuvert.attachments',
  facts: 'kuvert.facts',
  lists: 'kuvert.lists',
};

/**
 * Reads what is remembered. Never rejects.
 *
 * @param limit milliseconds
 * @returns null when Outlook would not tell: that is not the same as nothing
 */
export async function recall(item: ComposeItem, limit: number): Promise<Memory | null> {
  try {
    const all = await call<Record<string, string>>(
      (done) => item.sessionData.getAllAsync(done as (all: Office.AsyncResult<object>) => void),
      limit,
    );
    return {
      silenced: textsIn(parse(all[NAMES.silenced])),
      asked: stringOf(parse(all[NAMES.asked])),
      override: overrideOf(parse(all[NAMES.override])),
      attachments: seenFilesFrom(parse(all[NAMES.attachments])),
      facts: stringOf(parse(all[NAMES.facts])),
      lists: textsIn(parse(all[NAMES.lists])),
    };
  } catch {
    return null;
  }
}

/**
 * Remembers one thing.
 *
 * @param limit milliseconds
 * @param isCurrent whether Outlook still shows this mail, asked just before it is told: another mail's memory stays as it is
 * @returns false when Outlook would not, or did not say that it has
 */
export async function remember<K extends keyof Memory>(
  item: ComposeItem,
  what: K,
  value: Memory[K],
  limit: number,
  isCurrent: () => boolean = () => isBeside(item),
): Promise<boolean> {
  if (!isCurrent()) return false;
  try {
    await call<void>((done) => item.sessionData.setAsync(NAMES[what], JSON.stringify(value), done), limit);
    return true;
  } catch {
    return false;
  }
}

/**
 * Characters for what was seen in attachments: Outlook keeps 50,000 in all (Microsoft, Office.SessionData). The second is
 * for when the first was refused, because others of our own or of another version lie there already.
 */
const ROOM = [40_000, 8_000];

/**
 * Remembers what was seen in one attachment, beside what is remembered of the others.
 *
 * @param present ids of the attachments that the mail has now: of the others nothing is kept
 * @param limit milliseconds for each of Outlook's answers
 * @returns false when Outlook would not
 */
export async function rememberFile(
  item: ComposeItem,
  file: SeenFile,
  present: readonly string[],
  limit: number,
  isCurrent: () => boolean = () => isBeside(item),
): Promise<boolean> {
  if (!isCurrent()) return false;
  const known = await recall(item, limit);
  if (known === null) return false;
  const others = known.attachments.filter(({ id }) => id !== file.id && present.indexOf(id) >= 0);
  for (const room of ROOM) {
    if (await remember(item, 'attachments', fitting(others.concat(file), room), limit, isCurrent))
      return true;
  }
  return false;
}

function overrideOf(value: unknown): Memory['override'] {
  const { for: what, reason } = (value || {}) as Record<string, unknown>;
  return typeof what === 'string' && typeof reason === 'string' ? { for: what, reason } : null;
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
