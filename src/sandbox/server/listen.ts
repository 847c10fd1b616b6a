import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { traceOf } from '../trace';
import type { Certificate } from './certificate';

export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Loopback only: nobody else on the network can reach the sandbox. `localhost` may mean either. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/**
 * Listens for HTTPS on `port` (0: any free one) of both loopback addresses.
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function listen(handler: Handler, certificate: Certificate, port: number): Promise<Listening> {
  let known = port;
  const onRequest: RequestListener = (request, response) => void answer(handler, known, request, response);
  const first = await open(onRequest, certificate, known, LOOPBACK[0]);
  known = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await open(onRequest, certificate, known, LOOPBACK[1]));
  } catch (error) {
    // A machine without IPv6 is fine; a port that somebody else has on ::1 is not: `localhost` might lead there.
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await close(first);
      throw error;
    }
  }
  return { port: known, close: async () => void (await Promise.all(servers.map(close))) };
}

function open(
  onRequest: RequestListener,
  { cert, key }: Certificate,
  port: number,
  host: string,
): Promise<Server> {
  const server = createServer({ cert, key }, onRequest);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections(); // event streams never end by themselves
  });
}

async function answer(
  handler: Handler,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    // A page elsewhere that lets its own name lead to 127.0.0.1 gets nothing (DNS rebinding).
    if (!isLocalHost(request.headers.host, port)) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('This is a sandbox on localhost.\n');
      return;
    }
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    await handler(request, response, path);
  } catch (error) {
    console.error('Sandbox server:', traceOf(error));
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Noget gik galt i sandkassens server. Something went wrong in the sandbox server.\n');
  }
}

function isLocalHost(header: string | undefined, port: number): boolean {
  return [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].includes(header ?? '');
}
