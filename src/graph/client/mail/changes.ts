import type { ChangesPage, FollowedFolder, MailboxAddress, MailPage } from '../../mail-types';
import { GraphError } from '../../types';
import { batched } from '../batch';
import type { Asking } from '../call';
import type { Endpoint } from '../endpoint';
import { asGraphError } from '../errors';
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

const NEWEST_FIRST = `$orderby=${encodeURIComponent('receivedDateTime desc')}`;

/** @throws GraphError `refused` */
function receivedSince(since: string): string {
  const time = Date.parse(since);
  if (Number.isNaN(time)) throw new GraphError('refused');
  // Whole seconds, downwards: Graph knows no others.
  return `receivedDateTime ge ${new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z')}`;
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

/**
 * `$orderby` names what `$filter` names first, as Graph wants it. That `parentFolderId` may be filtered by is documented
 * nowhere: where it is refused, everything is asked for, and what is known already comes once more.
 *
 * @throws GraphError
 */
export async function askFiled(
  asker: Asker,
  mailbox: MailboxAddress,
  from: { readonly since: string; readonly except: readonly string[] } | Link,
  signal?: AbortSignal,
): Promise<MailPage> {
  if ('link' in from) return filedBehind(asker, linkOf(from.link, asker.endpoint), signal);
  const { since, except } = from;
  try {
    return await filedBehind(asker, filedPath(mailbox, since, except), signal);
  } catch (error) {
    if (except.length === 0 || !(error instanceof GraphError) || error.status !== 400) throw error;
    return filedBehind(asker, filedPath(mailbox, since, []), signal);
  }
}

function filedPath(mailbox: MailboxAddress, since: string, except: readonly string[]): string {
  const others = except.map((id) => ` and parentFolderId ne '${id.replaceAll("'", "''")}'`);
  const filter = encodeURIComponent(receivedSince(since) + others.join(''));
  return `${mailboxPath(mailbox)}/messages?$select=${FACTS}&$filter=${filter}&${NEWEST_FIRST}&$top=${PAGE}`;
}

async function filedBehind({ ask, endpoint }: Asker, path: string, signal?: AbortSignal): Promise<MailPage> {
  const { body } = await ask(reading(path, signal));
  const page = objectOf(body);
  const nextLink = linkIn(page, '@odata.nextLink', endpoint, path);
  return { mails: itemsOf(page).map(toldMail), ...(nextLink === undefined ? {} : { nextLink }) };
}

const reading = (path: string, signal?: AbortSignal, prefer: readonly string[] = []): Asking => ({
  method: 'GET',
  path,
  feature: 'replies',
  prefer,
  signal,
});

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

function itemsOf({ value }: Wire): readonly unknown[] {
  if (!Array.isArray(value)) throw new GraphError('failed');
  return value;
}

/** A link that leads elsewhere is refused here already, so that nobody keeps it. */
function linkIn(page: Wire, name: string, endpoint: Endpoint, asked?: string): string | undefined {
  const link = page[name] ?? undefined;
  if (link === undefined) return undefined;
  if (typeof link !== 'string' || link === asked) throw new GraphError('failed');
  return linkOf(link, endpoint);
}

function linkOf(link: string, { isOurs }: Endpoint): string {
  if (!isOurs(link)) throw new GraphError('failed');
  return link;
}

function orError<T>(read: () => T): T | GraphError {
  try {
    return read();
  } catch (error) {
    return asGraphError(error);
  }
}
