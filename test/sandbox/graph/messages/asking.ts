import { Clock } from '../../../../src/sandbox/clock';
import { PERSONAS } from '../../../../src/sandbox/directory/directory';
import { dispatch } from '../../../../src/sandbox/graph/dispatch';
import { MESSAGE_ROUTES } from '../../../../src/sandbox/graph/messages';
import { createRouter } from '../../../../src/sandbox/graph/router';
import type { World } from '../../../../src/sandbox/graph/types';
import { createWorld } from '../../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../../../src/sandbox/mailbox/types';
import type { Exchange } from '../contract';

export const NOW = new Date('2026-11-23T08:30:00Z');
const SEED = seedMailbox(NOW);
export const BASE = 'https://localhost:3000/v1.0';
const SCOPES = ['Mail.ReadWrite', 'Mail.Send', 'Mail.ReadWrite.Shared', 'Mail.Send.Shared'];

// biome-ignore lint/suspicious/noExplicitAny: tests look into what the wire gave
type Wire = any;

export interface Asking {
  readonly world: World;
  readonly store: MailboxStore;
  readonly clock: Clock;
  /** Each request with its answer, for the contract. */
  readonly seen: Exchange[];
  /** As Mette with every scope of mail, if nothing else is said. `path` may be a link of an answer. */
  ask(
    method: string,
    path: string,
    options?: Options,
  ): Promise<{ status: number; body: Wire; headers: Wire }>;
  /** The body of a GET that is fine. */
  get(path: string, options?: Options): Promise<Wire>;
  /** All items behind a list or a round of delta, and the last link. */
  all(path: string, options?: Options): Promise<{ items: Wire[]; pages: number; deltaLink: string }>;
}

interface Options {
  readonly body?: unknown;
  readonly prefer?: string;
  readonly scopes?: readonly string[];
  readonly as?: string;
}

/** The mails of the local Graph without HTTP: routes, rights and faults as they are. `messages` left out: the seed's. */
export function asking(messages?: readonly StoredMessage[]): Asking {
  const clock = new Clock(() => NOW);
  const store = new MailboxStore({ ...SEED, messages: messages ?? SEED.messages }, clock.now);
  const world = createWorld({ clock, store });
  const router = createRouter(MESSAGE_ROUTES);
  const seen: Asking['seen'] = [];
  async function ask(method: string, target: string, options: Options = {}) {
    const { body, prefer, scopes = SCOPES, as = PERSONAS.mette.id } = options;
    const [path = '', query = ''] = target.replace(BASE, '').split('?');
    const caller = { userId: as, scopes: new Set(scopes) };
    const headers = prefer === undefined ? {} : { prefer };
    const asked = { method, path, query: new URLSearchParams(query), headers, body, caller, base: BASE };
    const answer = await dispatch(world, router, asked);
    // As over the wire: nothing in an answer is a piece of the store.
    const wire = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
    seen.push({
      method,
      path,
      query,
      status: answer.status,
      ...(body !== undefined && { requestBody: body }),
      ...(wire !== undefined && { responseBody: wire }),
    });
    return { status: answer.status, body: wire, headers: answer.headers ?? {} };
  }
  async function get(path: string, options?: Options) {
    const { status, body } = await ask('GET', path, options);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  }
  async function all(path: string, options?: Options) {
    const items: Wire[] = [];
    let pages = 0;
    for (let link: string | undefined = path; link !== undefined; ) {
      const page: Wire = await get(link, options);
      items.push(...page.value);
      pages += 1;
      link = page['@odata.nextLink'];
      if (link === undefined) return { items, pages, deltaLink: page['@odata.deltaLink'] };
    }
    throw new Error('No page');
  }
  return { world, store, clock, seen, ask, get, all };
}

export const to = (...addresses: string[]) =>
  addresses.map((address) => ({ emailAddress: { name: address, address } }));
