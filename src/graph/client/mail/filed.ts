import type { MailboxAddress, MailPage, ToldMail } from '../../mail-types';
import { GraphError } from '../../types';
import { itemsOf, linkIn, linkOf, NEWEST_FIRST, reading, receivedSince } from './pages';
import { type Asker, FACTS, mailboxPath, PAGE } from './paths';
import { objectOf, toldMail } from './read';

type Since = { readonly since: string; readonly except: readonly string[] };
type Link = { readonly link: string };

/**
 * `$orderby` names what `$filter` names first, as Graph wants it. That `parentFolderId` may be filtered by is documented
 * nowhere: where it is refused, everything is asked for, and what is known already comes once more.
 *
 * Graph's own links count mails (`$skip`): one that leaves the list between two pages would hide its neighbour. So the
 * next page is asked by time, from the second that the last one ended in.
 *
 * @throws GraphError
 */
export async function askFiled(
  asker: Asker,
  mailbox: MailboxAddress,
  from: Since | Link,
  signal?: AbortSignal,
): Promise<MailPage> {
  if ('link' in from) return askBehind(asker, from.link, signal);
  const { since, except } = from;
  try {
    return await askPage(asker, firstPage(mailbox, since, except), signal);
  } catch (error) {
    if (except.length === 0 || !isRefused(error)) throw error;
    return askPage(asker, firstPage(mailbox, since, []), signal);
  }
}

/** Where a page by time is refused, Graph's own link, which is kept beside it, is followed. */
async function askBehind(asker: Asker, link: string, signal?: AbortSignal): Promise<MailPage> {
  const [path = '', other] = linkOf(link, asker.endpoint).split('#');
  try {
    return await askPage(asker, path, signal);
  } catch (error) {
    if (other === undefined || !isRefused(error)) throw error;
    return askPage(asker, linkOf(decodeURIComponent(other), asker.endpoint), signal);
  }
}

const isRefused = (error: unknown): boolean => error instanceof GraphError && error.status === 400;

function firstPage(mailbox: MailboxAddress, since: string, except: readonly string[]): string {
  const others = except.map((id) => ` and parentFolderId ne '${id.replaceAll("'", "''")}'`);
  return `${mailboxPath(mailbox)}/messages?${query(receivedSince(since) + others.join(''), PAGE)}`;
}

const query = (filter: string, top: number): string =>
  `$select=${FACTS}&$filter=${encodeURIComponent(filter)}&${NEWEST_FIRST}&$top=${top}`;

async function askPage({ ask, endpoint }: Asker, path: string, signal?: AbortSignal): Promise<MailPage> {
  const { body } = await ask(reading(path, signal));
  const page = objectOf(body);
  const mails = itemsOf(page).map(toldMail);
  const nextLink = linkIn(page, '@odata.nextLink', endpoint, path);
  if (nextLink === undefined) return { mails };
  const whole = endpoint.isOurs(path) ? path : `${endpoint.baseUrl}/${endpoint.version}${path}`;
  const byTime = behind(mails, new URL(whole));
  const isNew = byTime !== null && byTime !== whole;
  return { mails, nextLink: isNew ? `${byTime}#${encodeURIComponent(nextLink)}` : nextLink };
}

/** The most that Graph gives on a page. */
const MOST = 1000;

/**
 * The page behind a page, by time; null where only Graph's own link leads on. Graph keeps fractions of seconds and tells
 * none, so the whole second is asked for again, and as many mails more as were told of it: no page costs more requests.
 */
function behind(mails: readonly ToldMail[], asked: URL): string | null {
  const seconds = mails.map(({ receivedDateTime }) => Math.floor(Date.parse(receivedDateTime ?? '') / 1000));
  const last = seconds[seconds.length - 1] ?? Number.NaN;
  const top = PAGE + seconds.filter((second) => second === last).length;
  const filter = asked.searchParams.get('$filter') ?? '';
  const parts = /^(receivedDateTime ge \S+)(?: and receivedDateTime lt \S+)?(| and parentFolderId .*)$/.exec(
    filter,
  );
  if (Number.isNaN(last) || top > MOST || asked.searchParams.has('$skip') || !parts) return null;
  const [, since, others] = parts;
  const before = new Date((last + 1) * 1000).toISOString().replace('.000Z', 'Z');
  const rest = query(`${since} and receivedDateTime lt ${before}${others}`, top);
  return `${asked.origin}${asked.pathname}?${rest}`;
}
