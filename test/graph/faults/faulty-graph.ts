import { createServer, type IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGraph } from '../../../src/graph/client';
import { SCOPES } from '../../../src/graph/scopes';
import type { GraphAccess } from '../../../src/graph/types';
import { Clock } from '../../../src/sandbox/clock';
import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { graphServer } from '../../../src/sandbox/graph/server';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { noWaiting, signedIn } from '../client/small-graph';
import type { Fault } from './faults';

/** A Monday morning in Fjordby. */
export const NOW = new Date('2026-11-23T08:30:00Z');
const ALL = Object.values(SCOPES).flat();
/** A category that nobody has before it is put on. */
export const MARK = 'Fejlprøve';

/** Which requests go wrong, and how. */
export interface Plan {
  readonly fault: Fault;
  /** The number of the request that it begins with. */
  readonly at: number;
  /** Every request from there; else that one alone. */
  readonly stays: boolean;
  /** The service did what was asked, and only its answer is lost. */
  readonly isDone?: boolean;
}

export type FaultyGraph = Awaited<ReturnType<typeof startFaultyGraph>>;

/**
 * The sandbox's own Graph behind a real HTTP server that misbehaves at the request it is told to, asked with the platform's
 * own `fetch`. The add-in asks https alone; here the line is plain, and nothing else is other than it is.
 */
export async function startFaultyGraph() {
  const clock = new Clock(() => NOW);
  const store = new MailboxStore(seedMailbox(NOW), clock.now);
  const world = createWorld({ clock, store });
  const graph = graphServer({ world, callerOf });
  const shared = storeOf(world.mailbox(SPECIAL.sharedMailbox));
  const settings = structuredClone(world.mailbox(PERSONAS.mette.id)?.settings ?? {});
  const asked: string[] = [];
  let plan: Plan | null = null;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').replace(/^\/v1\.0/, '');
    const body = await bodyOf(request);
    asked.push(`${request.method} ${path.replace(/\?.*/, '')}`);
    const isFaulty = plan && (plan.stays ? asked.length >= plan.at : asked.length === plan.at);
    if (!plan || !isFaulty) return graph(again(request, body), response, path);
    const { fault, isDone } = plan;
    if (isDone) await graph(again(request, body), new ServerResponse(request), path);
    fault.give(response, body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const access: GraphAccess = {
    clientId: '00000000-0000-4000-8000-000000000001',
    authority: 'https://login.example.dk/fjordby',
    endpoint: `https://localhost:${port}/v1.0`,
  };
  const plain = ((url: string, init?: RequestInit) =>
    fetch(url.replace(/^https:/, 'http:'), init)) as typeof fetch;

  return {
    world,
    store,
    shared,
    sharedAddress: world.directory.user(SPECIAL.sharedMailbox)?.mail ?? '',
    own: world.directory.user(PERSONAS.mette.id)?.mail ?? '',
    away: world.directory.user(SPECIAL.away)?.mail ?? '',
    /** Whether Mette's automatic replies are as the sandbox begins, or as `WANTED` has them. */
    repliesAre: () => world.mailbox(PERSONAS.mette.id)?.settings.automaticRepliesSetting?.status,
    /** As if nobody had written anything. */
    asBefore() {
      const mailbox = world.mailbox(PERSONAS.mette.id);
      if (mailbox) mailbox.settings = structuredClone(settings);
      for (const each of [store, shared])
        for (const { id, categories, isDraft } of each.snapshot().messages)
          if (categories.includes(MARK) && !isDraft) each.update(id, { categories: [] });
    },
    access,
    fetch: plain,
    /** What was asked since the last plan: method and path. */
    asked,
    now: clock.now,
    goesWrong(next: Plan | null) {
      asked.length = 0;
      plan = next;
    },
    /** As Mette, who opened every feature. @param timeout milliseconds */
    graph(timeout: number, { wait, waited } = noWaiting()) {
      const token = tokenOf(PERSONAS.mette.id, ALL);
      const { signIn } = signedIn(async () => token);
      const options = { fetch: plain, wait, now: clock.now, timeout };
      return Object.assign(createGraph(access, signIn, options), { waited, signIn });
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function callerOf(bearer: string) {
    const [userId = '', scopes = ''] = Buffer.from(bearer, 'base64url').toString().split('|');
    return world.directory.user(userId) ? { userId, scopes: new Set(scopes.split(' ')) } : null;
  }
}

export const tokenOf = (userId: string, scopes: readonly string[]): string =>
  Buffer.from(`${userId}|${scopes.join(' ')}`).toString('base64url');

function storeOf(mailbox: { readonly store: MailboxStore } | undefined): MailboxStore {
  if (!mailbox) throw new Error('no shared mailbox');
  return mailbox.store;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The request with its body unread. */
function again({ method, url, headers, socket }: IncomingMessage, body: Buffer): IncomingMessage {
  const stream = Readable.from(body.length > 0 ? [body] : []);
  return Object.assign(stream, { method, url, headers, socket }) as unknown as IncomingMessage;
}
