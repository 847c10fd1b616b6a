import { GraphError } from '../types';
import type { Ask, Asking } from './call';
import { listOf, objectOf, text, told, type Wire } from './shapes';

const NEXT = '@odata.nextLink';

export interface Pages<Item> {
  readonly items: Item[];
  /** False: there is more, and the bound was met. */
  readonly isComplete: boolean;
}

/**
 * All pages of a list. A next link is asked whole, as it was given: its token holds the query. What the request preferred is
 * preferred on each page.
 *
 * @param read one of the list; throws `failed` for another shape than the documented one
 * @param most pages that are asked at most
 * @throws GraphError
 */
export async function allPages<Item>(
  ask: Ask,
  first: Asking,
  read: (value: unknown) => Item,
  most = 20,
): Promise<Pages<Item>> {
  const items: Item[] = [];
  let path: string | undefined = first.path;
  for (let page = 0; page < most && path !== undefined; page += 1) {
    const asked: string = path;
    const page: Wire = objectOf((await ask({ ...first, path: asked })).body);
    items.push(...listOf(read)(page.value));
    path = told(page, [NEXT], text)[NEXT] ?? undefined;
    if (path === asked) throw new GraphError('failed'); // a page that follows itself has no end
  }
  return { items, isComplete: path === undefined };
}
