import 'fake-indexeddb/auto';
import { createGraph } from '../../../src/graph/client';
import { createFollower } from '../../../src/graph/follow';
import type { Follower, FollowOptions } from '../../../src/graph/follow/types';
import type { MailGraph } from '../../../src/graph/mail-types';
import { SCOPES } from '../../../src/graph/scopes';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { Clock } from '../../../src/sandbox/clock';
import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { graphServer } from '../../../src/sandbox/graph/server';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import type { MessageFields } from '../../../src/sandbox/mailbox/mailbox';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../../src/sandbox/mailbox/types';
import { noWaiting, overTls, signedIn } from '../client/small-graph';
import type { Fault } from '../faults/faults';

/** An Outlook of Mette's for each test: her mailbox, the shared one, the local Graph before them, and followers of them. */
export const START = new Date('2026-11-23T08:30:00Z');
export const DAY = 86_400_000;
export const CITIZENS = ['asta.opdigtet@borger.example', 'bent.opdigtet@post.example'] as const;
const ALL = Object.values(SCOPES).flat();

export type Outlook = ReturnType<Awaited<ReturnType<typeof startOutlook>>['fresh']>;
let accounts = 0;

interface Wrong {
  readonly at: number;
  readonly fault: Fault;
  readonly stays: boolean;
}
const NOTHING = Buffer.alloc(0);

export async function startOutlook() {
  let answer: ReturnType<typeof graphServer> | undefined;
  let wrong: Wrong | null = null;
  const server = await overTls((request, response) => {
    const path = (request.url ?? '').replace(/^\/v1\.0/, '');
    if (wrong && (asked.length === wrong.at || (wrong.stays && asked.length > wrong.at))) {
      request.resume();
      return wrong.fault.give(response, NOTHING);
    }
    answer?.(request, response, path).catch(() => response.destroy());
  });
  const asked: string[] = [];
  let pageSize = 100;
  let onRequest = () => {};
  const watched = (async (url: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${new URL(url).pathname.replace(/^\/v1\.0/, '')}`);
    onRequest();
    if (init.signal?.aborted) throw new Error('aborted');
    return server.fetch(...withPages(pageSize, url, init));
  }) as typeof fetch;

  function fresh() {
    asked.length = 0;
    wrong = null;
    pageSize = 100;
    onRequest = () => {};
    let ahead = 0;
    const clock = new Clock(() => new Date(START.getTime() + ahead));
    const store = new MailboxStore({ ...seedMailbox(START), messages: [] }, clock.now);
    const world = createWorld({ clock, store });
    const mette = store.owner.address;
    const shared = world.mailbox(SPECIAL.sharedMailbox)?.store as MailboxStore;
    for (const { id } of shared.snapshot().messages) shared.remove(id);
    answer = graphServer({
      world,
      callerOf: async (bearer) => {
        const [userId = '', scopes = ''] = Buffer.from(bearer, 'base64url').toString().split('|');
        return { userId, scopes: new Set(scopes.split(' ')) };
      },
    });
    const followers: Follower[] = [];
    const graphWith = (scopes: readonly string[] = ALL, token?: () => Promise<string>): MailGraph => {
      const bearer = Buffer.from(`${PERSONAS.mette.id}|${scopes.join(' ')}`).toString('base64url');
      const { signIn } = signedIn(token ?? (async () => bearer));
      const { wait } = noWaiting();
      return createGraph(server.access, signIn, { fetch: watched, wait, now: clock.now }).mail;
    };
    const first = `account ${accounts++}`;
    return {
      world,
      store,
      shared,
      asked,
      mette,
      sharedAddress: shared.owner.address,
      account: first,
      now: () => clock.now().toISOString(),
      /** The clock moves; whatever happens next has another second. */
      pass(milliseconds = 1000) {
        ahead += milliseconds;
      },
      graphWith,
      follower(more: Partial<FollowOptions> & { readonly replies?: Partial<RepliesPolicy> } = {}): Follower {
        const { replies, ...options } = more;
        const follower = createFollower({
          graph: graphWith(),
          account: first,
          mailboxes: [null],
          ownAddress: mette,
          policy: { ...DEFAULT_REPLIES, ...replies },
          readTexts: 'none',
          now: clock.now,
          ...options,
        });
        followers.push(follower);
        return follower;
      },
      /** So few mails on a page that there are many. */
      smallPages(size: number) {
        pageSize = size;
      },
      /** One request goes wrong, or all from there; counted from now on. Null: none does. */
      goesWrong(next: Wrong | null) {
        asked.length = 0;
        wrong = next;
      },
      /** Stops with the request of that number from now on. */
      stopAt(count: number): AbortSignal {
        const stop = new AbortController();
        let left = count;
        onRequest = () => {
          left -= 1;
          if (left === 0) stop.abort();
        };
        return stop.signal;
      },
      anotherAccount: () => `account ${accounts++}`,
      end() {
        for (const follower of followers) follower.close();
      },
    };
  }
  return { fresh, stop: () => server.stop() };
}

/** The client's own page size, replaced wherever it is said. */
function withPages(size: number, url: string, init: RequestInit): [string, RequestInit] {
  const smaller = (text: string) =>
    text
      .replaceAll('odata.maxpagesize=100', `odata.maxpagesize=${size}`)
      // A page by time has as many more as it tells again.
      .replace(/\$top=(\d{3,})/g, (_top, count) => `$top=${Number(count) - 100 + size}`);
  const headers = Object.fromEntries(
    [...new Headers(init.headers)].map(([name, value]) => [name, smaller(value)]),
  );
  const { body } = init;
  return [smaller(url), { ...init, headers, ...(typeof body === 'string' && { body: smaller(body) }) }];
}

const person = (address: string) => ({ emailAddress: { name: nameOf(address), address } });

export const nameOf = (address: string): string =>
  (address.split('@')[0] ?? '')
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** A citizen's mail, as it lies in a mailbox. */
export function arrives(
  box: Pick<Outlook, 'now'>,
  store: MailboxStore,
  more: MessageFields & { readonly who?: string } = {},
): StoredMessage {
  const { who = CITIZENS[0], ...fields } = more;
  return store.create({
    parentFolderId: 'inbox',
    from: person(who),
    sender: person(who),
    toRecipients: [person(store.owner.address)],
    subject: 'Hvornår bliver kloakken på Mosevej skiftet?',
    body: { contentType: 'text', content: 'Hej. Hvornår bliver kloakken på Mosevej skiftet?' },
    receivedDateTime: box.now(),
    sentDateTime: box.now(),
    isRead: false,
    isDraft: false,
    ...fields,
  });
}

/** An answer to a mail, as it lies among the sent mails of its mailbox. */
export function answers(
  box: Pick<Outlook, 'now'>,
  store: MailboxStore,
  to: StoredMessage,
  text = 'Hej. Kloakken på Mosevej bliver skiftet i maj.',
): StoredMessage {
  return store.create({
    parentFolderId: 'sentitems',
    conversationId: to.conversationId,
    toRecipients: [to.from],
    subject: `SV: ${to.subject}`,
    body: { contentType: 'text', content: text },
    receivedDateTime: box.now(),
    sentDateTime: box.now(),
    isRead: true,
    isDraft: false,
    internetMessageHeaders: [{ name: 'In-Reply-To', value: to.internetMessageId }],
  });
}

/** What is told of inquiries, without any key: each database has keys of its own. */
export const told = (follower: Follower, now: string) =>
  follower.inquiries(now).map(({ mailbox: _key, handedOver, answeredBy, ...inquiry }) => ({
    ...inquiry,
    ...(handedOver && { handedOver: handedOver.message ?? 'by a mark' }),
    ...(answeredBy && { answeredBy: answeredBy.message }),
  }));

/** One local Graph for the file, and for each test an Outlook in which nothing has happened yet. Call it at the file's top. */
export function forEachTest(begins: (outlook: Outlook) => void): void {
  let started: Awaited<ReturnType<typeof startOutlook>>;
  let outlook: Outlook;
  beforeAll(async () => {
    started = await startOutlook();
  });
  afterAll(() => started.stop());
  beforeEach(() => {
    outlook = started.fresh();
    begins(outlook);
  });
  afterEach(() => outlook.end());
}
