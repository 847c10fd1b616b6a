import { useRef, useSyncExternalStore } from 'react';

/** One value that screens read and actions alter. */
export interface Store<S> {
  get(): S;
  /** Lays the patch over the state; listeners hear of it only if something differs. */
  set(patch: Partial<S> | ((state: S) => Partial<S>)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const patch = typeof change === 'function' ? change(state) : change;
      const keys = Object.keys(patch) as (keyof S)[];
      if (keys.every((key) => Object.is(state[key], patch[key]))) return;
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a piece of a store and redraws when that piece changes. Pieces made anew each time are kept as long as their parts are the same. */
export function useStore<S, T>(store: Pick<Store<S>, 'get' | 'subscribe'>, select: (state: S) => T): T {
  const last = useRef<T | undefined>(undefined);
  return useSyncExternalStore(store.subscribe, () => {
    const next = select(store.get());
    if (last.current !== undefined && sameParts(last.current, next)) return last.current as T;
    last.current = next;
    return next;
  });
}

function sameParts(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((part, at) => Object.is(part, b[at]));
}
