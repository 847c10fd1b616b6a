import { createGraph } from '../../../src/graph/client';
import { SCOPES } from '../../../src/graph/scopes';
import { Clock } from '../../../src/sandbox/clock';
import { PERSONAS } from '../../../src/sandbox/directory/directory';
import { graphServer } from '../../../src/sandbox/graph/server';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { openContract, recordContract } from '../../sandbox/graph/contract';
import { noWaiting, overTls, signedIn } from './small-graph';

/** A Monday morning in Fjordby. */
export const NOW = new Date('2026-11-23T08:30:00Z');

export type LocalGraph = Awaited<ReturnType<typeof startLocalGraph>>;

/** The sandbox's own Graph over TLS: its people, its refusals, its misbehaviour. All that passes is recorded. */
export async function startLocalGraph() {
  const clock = new Clock(() => NOW);
  const store = new MailboxStore(seedMailbox(NOW), clock.now);
  const world = createWorld({ clock, store });
  const { server: answer, exchanges } = recordContract(
    graphServer({
      world,
      async callerOf(bearer) {
        const [userId = '', scopes = ''] = Buffer.from(bearer, 'base64url').toString().split('|');
        return world.directory.user(userId) ? { userId, scopes: new Set(scopes.split(' ')) } : null;
      },
    }),
  );
  const server = await overTls((request, response) => {
    answer(request, response, (request.url ?? '').replace(/^\/v1\.0/, '')).catch(() => response.destroy());
  });
  return {
    ...server,
    world,
    store,
    clock,
    exchanges,
    /** As this person, with these scopes; left out: Mette, who opened every feature. */
    graphOf(
      userId: string = PERSONAS.mette.id,
      scopes: readonly string[] = Object.values(SCOPES).flat(),
      wait = noWaiting().wait,
    ) {
      const token = Buffer.from(`${userId}|${scopes.join(' ')}`).toString('base64url');
      const { signIn } = signedIn(async () => token);
      return createGraph(server.access, signIn, { fetch: server.fetch, wait, now: clock.now });
    },
    /** What of all that passed is not as Microsoft's contract says; empty where the contract is not there. */
    contractProblems: () => exchanges.flatMap((one) => openContract()?.problemsOf(one) ?? []),
  };
}
