import type { GraphCall } from '../types';
import { matches, valueAt } from './matches';
import type { Order, Query } from './query';

/** The named properties of an item, and always those in `always`; names that the item lacks are null. `names` null: all of it. */
export function select(
  item: object,
  names: readonly string[] | null,
  always: readonly string[] = ['id'],
): Record<string, unknown> {
  const whole = item as Record<string, unknown>;
  if (names === null) return { ...whole };
  const picked = new Set([...always, ...names]);
  const annotations = Object.entries(whole).filter(([name]) => name.startsWith('@'));
  return {
    ...Object.fromEntries(annotations),
    ...Object.fromEntries([...picked].map((name) => [name, whole[name] ?? null])),
  };
}

const collator = new Intl.Collator('da');

/** A sorted copy; what has no value comes first. */
export function ordered<Item extends object>(items: readonly Item[], by: readonly Order[]): Item[] {
  return [...items].sort((one, other) => {
    for (const { path, descending } of by) {
      const found = compare(valueAt(one, path), valueAt(other, path));
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  });
}

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === null || one === undefined) return -1;
  if (other === null || other === undefined) return 1;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other);
}

export interface ListStyle {
  /** Items on a page where `$top` does not say. */
  readonly page: number;
  /** What the link to the next page carries. */
  readonly link: '$skip' | '$skiptoken';
  /** `users`, `users('…')/messages`: what stands behind `$metadata#`. */
  readonly context: string;
  /** Properties that `$select` cannot leave out. */
  readonly always?: readonly string[];
  /** What an item shows where nothing was selected; default: all it has. */
  readonly usual?: readonly string[];
}

/** Filters, sorts, cuts and dresses a list as the service does: `@odata.context`, `@odata.count`, `@odata.nextLink`. */
export function listAnswer(
  call: Pick<GraphCall, 'base' | 'path' | 'query'>,
  items: readonly object[],
  query: Query,
  style: ListStyle,
): Record<string, unknown> {
  const { filter } = query;
  const fitting = filter === null ? items : items.filter((item) => matches(filter, item));
  const all = ordered(fitting, query.orderBy);
  const top = query.top ?? style.page;
  const end = query.skip + top;
  const names = query.select ?? style.usual ?? null;
  const selected = query.select === null ? '' : `(${query.select.join(',')})`;
  return {
    '@odata.context': `${call.base}/$metadata#${style.context}${selected}`,
    ...(query.count ? { '@odata.count': all.length } : {}),
    ...(end < all.length ? { '@odata.nextLink': nextLink(call, style.link, end) } : {}),
    value: all.slice(query.skip, end).map((item) => select(item, names, style.always)),
  };
}

/** The same request, further on. */
export function nextLink(
  call: Pick<GraphCall, 'base' | 'path' | 'query'>,
  option: '$skip' | '$skiptoken',
  value: number | string,
): string {
  const query = new URLSearchParams(call.query);
  query.set(option, String(value));
  return `${call.base}${call.path}?${query}`;
}
