import type { ChannelActions } from '../hygiene/channel/actions';
import type { Marks } from '../hygiene/mail/types';
import { call } from './call';
import type { ComposeItem } from './read-mail';

/**
 * The marks that the policy's channels leave on a mail, each asked for by itself and only where an action names it.
 *
 * Never rejects: a mark that Outlook does not tell (no such member, no, or silence) is left out, and so is none.
 *
 * @param limit milliseconds for each of Outlook's answers
 * @returns undefined where no action leaves a mark that has to be asked for
 */
export async function readMarks(
  item: ComposeItem,
  channels: ChannelActions,
  limit: number,
): Promise<Marks | undefined> {
  const names: string[] = [];
  let category = false;
  let label = false;
  for (const action of channels['secure-mail'].concat(channels['digital-post'])) {
    if ('header' in action) names.push(action.header.name);
    else if ('category' in action) category = true;
    else if ('sensitivityLabel' in action) label = true;
  }
  if (!names.length && !category && !label) return undefined;
  const [headers, categories, current] = await Promise.all([
    ask(names.length > 0, () => readHeaders(item, names, limit)),
    ask(category, () => readCategories(item, limit)),
    ask(label, () => readLabel(item, limit)),
  ]);
  return {
    ...(headers && { headers }),
    ...(categories && { categories }),
    ...(current !== undefined && { label: current }),
  };
}

async function ask<T>(wanted: boolean, read: () => Promise<T>): Promise<T | undefined> {
  if (!wanted) return undefined;
  try {
    return await read();
  } catch {
    return undefined;
  }
}

/** Only headers that are there; names in small letters. May reject. */
export async function readHeaders(
  item: ComposeItem,
  names: readonly string[],
  limit: number,
): Promise<Record<string, string>> {
  const found = await call<Record<string, string>>(
    (done) => item.internetHeaders.getAsync(names.slice(), done),
    limit,
  );
  const headers: Record<string, string> = {};
  // Header names know no capitals, and clients answer in their own.
  for (const name of Object.keys(found)) headers[name.toLowerCase()] = String(found[name]).trim();
  return headers;
}

/** Null or an empty list where there is none, by the client (Microsoft, Categories.getAsync). */
export async function readCategories(item: ComposeItem, limit: number): Promise<string[]> {
  const list = await call<Office.CategoryDetails[] | null>((done) => item.categories.getAsync(done), limit);
  return (list || []).map(({ displayName }) => displayName);
}

/** Null for none. Not in every client: `call` tells a missing member. */
export const readLabel = async (item: ComposeItem, limit: number): Promise<string | null> =>
  (await call<string>((done) => item.sensitivityLabel.getAsync(done), limit)) || null;
