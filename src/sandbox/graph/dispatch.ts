import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { admitted } from './access';
import { deltaStateGone, invalidToken } from './refusals';
import type { Router } from './router';
import { type Caller, type Fault, type GraphAnswer, type GraphCall, Refusal, type World } from './types';

/** A request as it came, by itself or inside a batch. */
export interface Asked {
  readonly method: string;
  /** Below `/v1.0`, encoded as it came, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: GraphCall['headers'];
  readonly body: unknown;
  readonly caller: Caller;
  readonly base: string;
}

/** The connection is to be cut without a word. */
export class Dropped extends Error {
  override readonly name = 'Dropped';
}

/**
 * Answers one request: the fault that it meets, else its operation; what is refused is an answer too.
 * @throws Dropped
 */
export async function dispatch(
  world: World,
  route: Router,
  asked: Asked,
  ids: Ids = idsOf(asked.headers, world),
): Promise<GraphAnswer> {
  try {
    const fault = faultAt(world, asked.method, asked.path, asked.query);
    if (fault) {
      const answer = await meet(fault, ids);
      if (answer) return answer;
    }
    const found = route(asked.method, asked.path);
    const user = admitted(found, asked.caller, world);
    const gaps = found.isMe ? { ...found.gaps, 'user-id': user.id } : found.gaps;
    return await found.route.answer({ ...asked, method: found.route.method, gaps, user }, world);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, ids);
    throw error;
  }
}

export function faultAt(
  world: World,
  method: string,
  path: string,
  query: URLSearchParams,
): Fault | undefined {
  const text = query.toString();
  return world.faults.take(method, text === '' ? path : `${path}?${text}`);
}

/** What the fault answers; null where the request goes on. @throws Dropped, Refusal */
export async function meet({ do: what }: Fault, ids: Ids): Promise<GraphAnswer | null> {
  if (what === 'drop') throw new Dropped();
  if (what === 'expire-token') throw invalidToken('Lifetime validation failed, the token is expired.');
  if (what === 'expire-delta') throw deltaStateGone();
  if ('slowMs' in what) {
    await wait(what.slowMs);
    return null;
  }
  if ('throttle' in what) {
    const refusal = new Refusal(
      429,
      'ApplicationThrottled',
      'Application is over its MailboxConcurrency limit.',
    );
    return { ...refused(refusal, ids), headers: { 'retry-after': String(what.throttle) } };
  }
  const code = what.code ?? CODES[what.status] ?? 'UnknownError';
  return refused(new Refusal(what.status, code, MESSAGES[what.status] ?? ''), ids);
}

const CODES: Readonly<Record<number, string>> = {
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'GatewayTimeout',
};
const MESSAGES: Readonly<Record<number, string>> = {
  503: 'The service is not available. Try the request again after a delay. There may be a Retry-After header.',
};

export interface Ids {
  readonly request: string;
  readonly client: string;
  /** As error bodies have it: UTC, without a zone. */
  readonly date: string;
}

/** A new id for the request, the caller's own beside it. */
export function idsOf(headers: GraphCall['headers'], world: World): Ids {
  const request = randomUUID();
  const given = headers['client-request-id'];
  const client = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : request;
  return { request, client, date: world.clock.now().toISOString().slice(0, 19) };
}

/** The error object that every refusal has. */
export function refused({ status, code, message }: Refusal, ids: Ids): GraphAnswer {
  const innerError = { date: ids.date, 'request-id': ids.request, 'client-request-id': ids.client };
  return { status, body: { error: { code, message, innerError } } };
}
