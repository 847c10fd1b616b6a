import type { HostItem, ItemStore } from '../model';

/** An observable mail. Every change replaces it whole, so that a listener may compare what it saw before. */
export function createItemStore(item: HostItem): ItemStore {
  let current: Readonly<HostItem> = item;
  const listeners = new Set<Parameters<ItemStore['subscribe']>[0]>();
  return {
    get: () => current,
    change(patch, by) {
      current = { ...current, ...patch };
      for (const listener of [...listeners]) listener(current, by, patch);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
