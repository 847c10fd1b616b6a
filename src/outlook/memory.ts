import { call } from './call';
import type { ComposeItem } from './read-mail';

/**
 * What is remembered about the mail being written, in Outlook's session data: it lives as long as the window and is
 * shared by the pane and the send handler. Keys of findings only (see `Finding.key`), never text of the mail.
 */
export interface Memory {
  /** Findings that the writer has said are none. */
  readonly silenced: readonly string[];
  /** The findings that the writer was last asked about at Send (where the client cannot offer "send anyway"). */
  readonly asked: string | null;
  /** The reason that the writer gave for sending all the same, and for which findings. */
  readonly override: { readonly for: string; readonly reason: string } | null;
}

export const NOTHING_REMEMBERED: Memory = { silenced: [], asked: null, override: null };

const NAMES: Record<keyof Memory, string> = {
  silenced: 'kuvert.silenced',
  asked: 'kuvert.asked',
  override: 'kuvert.override',
};

/** Reads what is remembered. Never rejects: without session data nothing is remembered. */
export async function recall(item: ComposeItem, limit: number): Promise<Memory> {
  try {
    const all = await call<Record<string, string>>(
      (done) => item.sessionData.getAllAsync(done as (all: Office.AsyncResult<object>) => void),
      limit,
    );
    const override = parse(all[NAMES.override]) as Memory['override'];
    const silenced = parse(all[NAMES.silenced]);
    return {
      silenced: Array.isArray(silenced) ? silenced.filter((key) => typeof key === 'string') : [],
      asked: (parse(all[NAMES.asked]) as string | null) || null,
      override: override && typeof override.for === 'string' ? override : null,
    };
  } catch {
    return NOTHING_REMEMBERED;
  }
}

/** Remembers one thing; false when Outlook would not. */
export async function remember<K extends keyof Memory>(
  item: ComposeItem,
  what: K,
  value: Memory[K],
  limit: number,
): Promise<boolean> {
  try {
    await call<void>((done) => item.sessionData.setAsync(NAMES[what], JSON.stringify(value), done), limit);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string | undefined): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
