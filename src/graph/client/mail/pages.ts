import { GraphError } from '../../types';
import type { Asking } from '../call';
import type { Endpoint } from '../endpoint';
import type { Wire } from './read';

/** What lists of mails are asked with, and how their answers are read. */

export const NEWEST_FIRST = `$orderby=${encodeURIComponent('receivedDateTime desc')}`;

/** @throws GraphError `refused` */
export function receivedSince(since: string): string {
  const time = Date.parse(since);
  if (Number.isNaN(time)) throw new GraphError('refused');
  // Whole seconds, downwards: Graph knows no others.
  return `receivedDateTime ge ${new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z')}`;
}

export const reading = (path: string, signal?: AbortSignal, prefer: readonly string[] = []): Asking => ({
  method: 'GET',
  path,
  feature: 'replies',
  prefer,
  signal,
});

export function itemsOf({ value }: Wire): readonly unknown[] {
  if (!Array.isArray(value)) throw new GraphError('failed');
  return value;
}

/** A link that leads elsewhere is refused here already, so that nobody keeps it. */
export function linkIn(page: Wire, name: string, endpoint: Endpoint, asked?: string): string | undefined {
  const link = page[name] ?? undefined;
  if (link === undefined) return undefined;
  if (typeof link !== 'string' || link === asked) throw new GraphError('failed');
  return linkOf(link, endpoint);
}

export function linkOf(link: string, { isOurs }: Endpoint): string {
  if (!isOurs(link)) throw new GraphError('failed');
  return link;
}
