import type { Ask, Asking } from '../../../src/graph/client/call';
import { createAsk } from '../../../src/graph/client/create-ask';
import type { Patience, Wait } from '../../../src/graph/client/waiting';
import { GraphError } from '../../../src/graph/types';
import { noWaiting, type Reply, type SmallGraph, signedIn } from './small-graph';

export const NOW = new Date('2026-11-23T12:00:00Z');

export const patient = (wait: Wait = noWaiting().wait): Patience => ({
  retries: 3,
  seconds: 30,
  wait,
  now: () => NOW,
});

interface Options {
  readonly wait?: Wait;
  readonly timeout?: number;
  readonly signIn?: ReturnType<typeof signedIn>['signIn'];
}

/** The client's whole chain before a small Graph. */
export function asking(graph: SmallGraph, { wait, timeout = 20_000, signIn }: Options = {}): Ask {
  const person = signIn ?? signedIn().signIn;
  return createAsk(graph.access, person, { fetch: graph.fetch, timeout, patience: patient(wait) });
}

export const GET: Asking = { method: 'GET', path: '/me?$select=id', feature: 'profile' };

/** What it ended in. */
export async function problemOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GraphError);
  const { problem, status, code, retryAfter } = error as GraphError;
  return { problem, status, code, retryAfter };
}

/** These in turn, the last one for ever. */
export function inTurn(...replies: readonly Reply[]) {
  let at = 0;
  return () => {
    at += 1;
    return replies[Math.min(at, replies.length) - 1] as Reply;
  };
}

export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  json: { error: { code, message: 'The mailbox of mette.lindholm@fjordby.example is not to be told.' } },
});
