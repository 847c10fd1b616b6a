import type { ChangesPage, FollowedFolder, MailboxAddress } from '../../mail-types';
import { GraphError } from '../../types';
import { batched } from '../batch';
import type { Endpoint } from '../endpoint';
import { asGraphError } from '../errors';
import { itemsOf, linkIn, linkOf, NEWEST_FIRST, reading, receivedSince } from './pages';
import { type Asker, FACTS, mailboxPath, PAGE } from './paths';
import { idOf, objectOf, toldMail, type Wire } from './read';

/** `$top` is documented for delta, and was seen to do nothing (microsoft-graph-docs issues 2232, 6006). */
const PAGES_OF = [`odata.maxpagesize=${PAGE}`];

type Since = { readonly folder: FollowedFolder; readonly since: string };
type Link = { readonly link: string };

/** @throws GraphError `state-expired` for a link that is too old; `refused` for a time that is none */
export async function askChanges(
  { ask, endpoint }: Asker,
  mailbox: MailboxAddress,
  from: Since | Link,
  signal?: AbortSignal,
): Promise<ChangesPage> {
  const path = 'link' in from ? linkOf(from.link, endpoint) : firstRound(mailbox, from);
  const { body } = await ask(reading(path, signal, PAGES_OF));
  return changesIn(body, endpoint, path);
}

/** The one filter and the one order that delta takes (concepts/delta-query-messages). */
function firstRound(mailbox: MailboxAddress, { folder, since }: Since): string {
  const filter = encodeURIComponent(receivedSince(since));
  return `${mailboxPath(mailbox)}/mailFolders/${folder}/messages/delta?$select=${FACTS}&$filter=${filter}&${NEWEST_FIRST}`;
}

/**
 * In one batch (of up to 20). In a batch a link stands below the endpoint, and says again what it prefers.
 *
 * @throws GraphError where the batch as a whole had no answer
 */
export async function askChangesOf(
  { ask, patience, endpoint }: Asker,
  links: readonly string[],
  signal?: AbortSignal,
): Promise<(ChangesPage | GraphError)[]> {
  const parts = links.flatMap((link, at) =>
    endpoint.isOurs(link)
      ? [{ id: String(at), method: 'GET' as const, path: endpoint.below(link), prefer: PAGES_OF }]
      : [],
  );
  const answers = await batched(ask, parts, { feature: 'replies', signal, patience });
  const byId = new Map(parts.map(({ id }, at) => [id, answers[at]]));
  return links.map((link, at) => {
    const answer = byId.get(String(at)) ?? new GraphError('failed');
    if (answer instanceof GraphError) return answer;
    return orError(() => changesIn(answer.body, endpoint, link));
  });
}

/** @throws GraphError `failed` for a page that is none, or that follows itself */
function changesIn(body: unknown, endpoint: Endpoint, asked: string): ChangesPage {
  const page = objectOf(body);
  const items = itemsOf(page).map(objectOf);
  const nextLink = linkIn(page, '@odata.nextLink', endpoint, asked);
  const deltaLink = linkIn(page, '@odata.deltaLink', endpoint);
  if ((nextLink === undefined) === (deltaLink === undefined)) throw new GraphError('failed');
  const isGone = (item: Wire) => item['@removed'] !== undefined && item['@removed'] !== null;
  return {
    mails: items.filter((item) => !isGone(item)).map(toldMail),
    removed: items.filter(isGone).map(idOf),
    ...(nextLink === undefined ? {} : { nextLink }),
    ...(deltaLink === undefined ? {} : { deltaLink }),
  };
}

function orError<T>(read: () => T): T | GraphError {
  try {
    return read();
  } catch (error) {
    return asGraphError(error);
  }
}
