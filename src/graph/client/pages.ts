import { GraphError } from '../types';
import type { Ask, Asking } from './call';

interface Page<Item> {
  readonly value?: readonly Item[];
  readonly '@odata.nextLink'?: string;
}

export interface Pages<Item> {
  readonly items: Item[];
  /** False: there is more, and the bound was met. */
  readonly isComplete: boolean;
}

/**
 * All pages of a list. A next link is asked whole, as it was given: its token holds the query. What the request preferred is
 * preferred on each page.
 *
 * @param most pages that are asked at most
 * @throws GraphError
 */
export async function allPages<Item>(ask: Ask, first: Asking, most = 20): Promise<Pages<Item>> {
  const items: Item[] = [];
  let path: string | undefined = first.path;
  for (let page = 0; page < most && path !== undefined; page += 1) {
    const asked: string = path;
    const { body }: { body: Page<Item> | undefined } = await ask<Page<Item>>({ ...first, path: asked });
    if (!Array.isArray(body?.value)) throw new GraphError('failed');
    items.push(...body.value);
    path = body['@odata.nextLink'];
    if (path === asked) throw new GraphError('failed'); // a page that follows itself has no end
  }
  return { items, isComplete: path === undefined };
}
