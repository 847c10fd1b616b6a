import type { ItemStore } from '../../model';

/** Saves a draft a moment after the last change; one save at a time. */
export interface DraftKeeper {
  /** Something changed: save soon. */
  touch(): void;
  /** Saves now what is not saved yet (always, with `force`) and resolves when it is; rejects when the store refuses. */
  flush(force?: boolean): Promise<void>;
  /** Forgets what is not saved yet. */
  stop(): void;
}

/** A pause in writing after which Outlook on the web saves. */
const PAUSE = 2000;

export function keepDraft(
  item: ItemStore,
  save: (item: ItemStore) => Promise<void>,
  failed: () => void,
  pause = PAUSE,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const run = (force: boolean): Promise<void> => {
    clearTimeout(timer);
    const next = running.then(async () => {
      if (stopped || !(dirty || force)) return;
      dirty = false;
      try {
        await save(item);
      } catch (error) {
        dirty = true;
        throw error;
      }
    });
    running = next.catch(() => {});
    return next;
  };

  return {
    touch() {
      dirty = true;
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void run(false).catch(failed), pause);
    },
    flush: (force = false) => run(force),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
