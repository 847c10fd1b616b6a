import type { HostItem, ItemStore } from '../../model';
import { useStore } from '../state/store';

/** A piece of a mail; the screen is drawn anew when it changes, whoever changed it. */
export function useItem<T>(item: ItemStore, select: (item: Readonly<HostItem>) => T): T {
  return useStore(item, select);
}
