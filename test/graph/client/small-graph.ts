import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { GraphAccess, SignIn } from '../../../src/graph/types';
import { httpsFetch } from './https-fetch';

export interface Seen {
  readonly method: string;
  /** Below `/v1.0`, as it came. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** How one request is answered: with JSON, by breaking the line, or not at all. */
export type Reply =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly json?: unknown }
  | { readonly text: string; readonly status?: number }
  | 'drop'
  | 'hang';

export type SmallGraph = Awaited<ReturnType<typeof startSmallGraph>>;

/** A server over TLS that answers what the test says, and tells what it was asked. */
export async function startSmallGraph() {
  const seen: Seen[] = [];
  let reply: (asked: Seen) => Reply | Promise<Reply> = () => ({ status: 404 });
  const server = await overTls(async (request, response) => {
    const asked = await read(request);
    seen.push(asked);
    give(response, await reply(asked));
  });
  return {
    ...server,
    seen,
    answer(next: typeof reply) {
      seen.length = 0;
      reply = next;
    },
  };
}

/** A server of localhost with a certificate for this once, and a `fetch` that trusts it. */
export async function overTls(listener: RequestListener) {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = createServer({ key: pem.private, cert: pem.cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const { fetch, close } = httpsFetch(pem.cert);
  const access: GraphAccess = {
    clientId: '00000000-0000-4000-8000-000000000001',
    authority: 'https://login.example.dk/fjordby',
    endpoint: `https://localhost:${port}/v1.0`,
  };
  const stop = async () => {
    close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { access, fetch, stop };
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: (request.url ?? '').replace(/^\/v1\.0/, ''),
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function give(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  const isText = 'text' in reply;
  const headers = isText ? { 'Content-Type': 'text/html' } : (reply.headers ?? {});
  response.writeHead(reply.status ?? 200, { 'Content-Type': 'application/json', ...headers });
  if (isText) response.end(reply.text);
  else response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
}

/** Somebody who is signed in; tells for which features a token was asked, and which tokens were sent back. */
export function signedIn(token: SignIn['token'] = async () => 'a-token') {
  const asked: { feature: string; refused: string | undefined }[] = [];
  const signIn: SignIn = {
    canSignOut: true,
    account: async () => null,
    signIn: async () => ({ name: 'Mette Lindholm', username: 'mette.lindholm@fjordby.example' }),
    token(feature, refused) {
      asked.push({ feature, refused });
      return token(feature, refused);
    },
    signOut: async () => {},
    subscribe: () => () => {},
  };
  return { signIn, asked };
}

/** Waits not at all, and tells how long it would have. */
export function noWaiting() {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => {
    waited.push(milliseconds);
  };
  return { wait, waited };
}
