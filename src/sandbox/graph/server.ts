import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerBatch } from './batch';
import { type Asked, Dropped, dispatch, faultAt, type Ids, idsOf, meet, refused } from './dispatch';
import { badRequest, invalidToken, wrongMethod } from './refusals';
import { createRouter } from './router';
import { ROUTES } from './routes';
import { type Caller, type GraphAnswer, Refusal, type Route, type World } from './types';

export interface GraphServerOptions {
  readonly world: World;
  /** Whose token it is; null for one that is not valid (any more). */
  callerOf(bearer: string): Promise<Caller | null>;
  /** What is served; default: everything. */
  readonly routes?: readonly Route[];
}

/** Answers a request; `path` is what follows `/v1.0`, encoded, with or without its query. */
export type GraphServer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/** Microsoft Graph v1.0, as far as README.md says, over the sandbox's world. */
export function graphServer({ world, callerOf, routes = ROUTES }: GraphServerOptions): GraphServer {
  const route = createRouter(routes);
  const answer = async (request: IncomingMessage, path: string, ids: Ids): Promise<GraphAnswer> => {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) throw invalidToken('Access token is empty.');
    const caller = await callerOf(bearer);
    if (!caller) throw invalidToken();
    const asked = await understood(request, path, caller);
    if (path.toLowerCase() !== '/$batch') return dispatch(world, route, asked, ids);
    if (asked.method !== 'POST') throw wrongMethod();
    const fault = faultAt(world, asked.method, '/$batch', asked.query);
    const met = fault ? await meet(fault, ids) : null;
    return met ?? answerBatch(asked, (part) => dispatch(world, route, part));
  };
  return async (request, response, path) => {
    const headers = crossOrigin(request);
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    const ids = idsOf(headersOf(request), world);
    const plain = decodeBatch(path.replace(/[?#].*$/, ''));
    let result: GraphAnswer;
    try {
      result = await answer(request, plain, ids);
    } catch (error) {
      if (error instanceof Dropped) return void request.socket.destroy();
      if (!(error instanceof Refusal)) throw error;
      result = refused(error, ids);
    }
    reply(response, result, { ...headers, ...standing(ids, world) });
  };
}

/** `$` may be escaped in an address. */
function decodeBatch(path: string): string {
  return path.replace(/^\/%24batch$/i, '/$batch');
}

/** @throws Refusal for a body that is no JSON */
async function understood(request: IncomingMessage, path: string, caller: Caller): Promise<Asked> {
  return {
    method: request.method ?? 'GET',
    path,
    query: new URL(request.url ?? '/', 'https://localhost').searchParams,
    headers: headersOf(request),
    body: await bodyOf(request),
    caller,
    base: `https://${request.headers.host ?? 'localhost'}/v1.0`,
  };
}

/** What Exchange Online takes over this interface: 4 MB. */
const BODY_LIMIT = 4 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= BODY_LIMIT) chunks.push(chunk as Buffer);
  }
  if (size > BODY_LIMIT) throw new Refusal(413, 'RequestEntityTooLarge', 'The request is too large.');
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  const type = request.headers['content-type'] ?? '';
  if (/^text\/plain\b/i.test(type)) return text; // a mail as MIME, encoded
  if (!/^application\/json\b/i.test(type)) {
    throw badRequest('A Content-Type header of application/json is required for a request with a body.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

function headersOf(request: IncomingMessage): Asked['headers'] {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

/** The sandbox's pages may ask from any port of this machine, and nobody else may. */
function crossOrigin(request: IncomingMessage): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined || !/^https:\/\/localhost(:\d+)?$/.test(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers':
      'ETag, Location, Preference-Applied, request-id, client-request-id, Retry-After, WWW-Authenticate',
    ...(request.method === 'OPTIONS'
      ? {
          'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
          'access-control-allow-headers':
            request.headers['access-control-request-headers'] ?? 'authorization, content-type',
          'access-control-max-age': '600',
        }
      : {}),
  };
}

function standing(ids: Ids, world: World): Record<string, string> {
  return {
    'request-id': ids.request,
    'client-request-id': ids.client,
    date: world.clock.now().toUTCString(),
    'cache-control': 'private',
    'x-content-type-options': 'nosniff',
  };
}

function reply(response: ServerResponse, answer: GraphAnswer, headers: Record<string, string>): void {
  const challenge = answer.status === 401 ? { 'www-authenticate': CHALLENGE } : {};
  const all = { ...headers, ...challenge, ...answer.headers };
  if (answer.body === undefined) {
    response.writeHead(answer.status, all).end();
  } else if (typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) {
    response
      .writeHead(answer.status, { 'content-type': 'application/octet-stream', ...all })
      .end(answer.body);
  } else {
    response
      .writeHead(answer.status, {
        'content-type':
          'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
        ...all,
      })
      .end(JSON.stringify(answer.body));
  }
}

/** The client id is Microsoft Graph's own, as in the service's header. */
const CHALLENGE =
  'Bearer realm="", authorization_uri="/login", client_id="00000003-0000-0000-c000-000000000000"';
