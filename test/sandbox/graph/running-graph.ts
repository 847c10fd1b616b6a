import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock } from '../../../src/sandbox/clock';
import { PERSONAS } from '../../../src/sandbox/directory/directory';
import { graphServer } from '../../../src/sandbox/graph/server';
import type { World } from '../../../src/sandbox/graph/types';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { type Exchange, openContract } from './contract';
import { recordContract } from './recorder';

/** A Monday morning in Fjordby. */
export const NOW = new Date('2026-11-23T08:30:00Z');

export const ALL_SCOPES = [
  'User.Read',
  'User.Read.All',
  'GroupMember.Read.All',
  'Mail.ReadWrite',
  'Mail.ReadWrite.Shared',
  'Mail.Read',
  'Mail.Send',
  'Mail.Read.Shared',
  'MailboxSettings.ReadWrite',
  'MailboxSettings.Read',
  'Calendars.Read',
  'Calendars.Read.Shared',
];

export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what the wire gave
  body: any;
}

export interface RunningGraph {
  world: World;
  clock: Clock;
  origin: string;
  /** Asks as Mette with every scope, if nothing else is said. */
  ask(
    method: string,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string>; as?: string; scopes?: readonly string[] },
  ): Promise<Answered>;
  /** All that has passed. */
  exchanges: readonly Exchange[];
  /** @throws what of all that passed is not as Microsoft's contract says */
  close(of?: 'both' | 'answer'): Promise<void>;
}

/**
 * The local Graph on a port of its own, with tokens that say who and what: `userId|scope scope`. All that passes is held to
 * Microsoft's contract when it is closed.
 */
export async function runGraph(now: Date = NOW): Promise<RunningGraph> {
  const clock = new Clock(() => now);
  const store = new MailboxStore(seedMailbox(now), clock.now);
  const world = createWorld({ clock, store });
  const { server: graph, exchanges } = recordContract(
    graphServer({
      world,
      async callerOf(bearer) {
        const [userId = '', scopes = ''] = Buffer.from(bearer, 'base64url').toString().split('|');
        return world.directory.user(userId) ? { userId, scopes: new Set(scopes.split(' ')) } : null;
      },
    }),
  );
  const server = createServer((request, response) => {
    graph(request, response, (request.url ?? '').replace(/^\/v1\.0/, '')).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    world,
    clock,
    origin,
    async ask(method, path, { body, headers = {}, as = PERSONAS.mette.id, scopes = ALL_SCOPES } = {}) {
      const token = Buffer.from(`${as}|${scopes.join(' ')}`).toString('base64url');
      const response = await fetch(`${origin}/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
    exchanges,
    async close(of) {
      await stop(server);
      const contract = openContract();
      expect(exchanges.flatMap((one) => contract?.problemsOf(one, of) ?? [])).toEqual([]);
    },
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
