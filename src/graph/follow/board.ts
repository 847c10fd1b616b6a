import type { FollowState } from './types';

/** A few times a second are enough for a screen; a history writes many pages. */
const PAUSE = 250;

export interface Board {
  readonly get: () => FollowState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Soon told, of several the last; not where it is the same. */
  post(change: (state: FollowState) => FollowState): void;
  /** Told now. */
  flush(): void;
  /** Tells what is left to tell, and then nothing more. */
  close(): void;
}

/** The state that others look at: the same object until something is told. */
export function createBoard(first: FollowState): Board {
  let shown = first;
  let next = first;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (shown === next) return;
    shown = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => shown,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    post(change) {
      if (isClosed) return;
      const before = next;
      next = change(before);
      if (next === before) return;
      timer ??= setTimeout(flush, PAUSE);
    },
    flush,
    close() {
      flush();
      isClosed = true;
      listeners.clear();
    },
  };
}
