import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isToken, strangerOf, TOKEN_HEADER } from './guard';
import { HEADERS } from './headers';
import { findPage } from './pages';
import { Refused } from './refused';
import { answerQuestion, type Desk, sendJson } from './routes';

/** This machine alone: nobody else on the network can reach it. */
const LOOPBACK = '127.0.0.1';
const API = '/api/';

export interface EditServer {
  /** For the browser: the token stands after `#`, which no browser sends to anybody. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the editor's page and answers its questions.
 *
 * @param page folder of the built page
 * @param port 0: any free one
 * @throws an error with the code EADDRINUSE where the port is taken
 */
export async function startEditServer(page: string, desk: Desk, port: number): Promise<EditServer> {
  const token = randomBytes(32).toString('base64url');
  let known = port;
  const server = createServer((request, response) => {
    void answer(request, response, { page, desk, token, port: known });
  });
  await listening(server, port);
  known = (server.address() as AddressInfo).port;
  return {
    address: `http://${LOOPBACK}:${known}/#${token}`,
    port: known,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // a browser keeps its connection open
      }),
  };
}

interface Serving {
  readonly page: string;
  readonly desk: Desk;
  readonly token: string;
  readonly port: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  try {
    await answerOrRefuse(request, response, serving);
  } catch (error) {
    refuse(
      response,
      error instanceof Refused ? error : new Refused(500, serving.desk.texts.edit.refused.failed),
    );
  }
}

async function answerOrRefuse(
  request: IncomingMessage,
  response: ServerResponse,
  { page, desk, token, port }: Serving,
): Promise<void> {
  const { refused } = desk.texts.edit;
  const stranger = strangerOf(request.headers, port);
  if (stranger) throw new Refused(stranger === 'host' ? 421 : 403, refused[stranger]);
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  if (path.startsWith(API)) {
    if (!isToken(request.headers[TOKEN_HEADER], token)) throw new Refused(401, refused.token);
    await answerQuestion(path.slice(API.length), request, response, desk);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused(405, refused.method);
  const found = await findPage(page, path);
  if (!found) throw new Refused(404, refused['nothing-here']);
  response.writeHead(200, { ...HEADERS, 'content-type': found.type });
  response.end(found.bytes);
}

/** Where an answer has begun already, its last line says so. What was not read of a request goes with its connection. */
function refuse(response: ServerResponse, { status, body }: Refused): void {
  if (response.destroyed) return;
  if (response.headersSent) response.end(`${JSON.stringify(body)}\n`);
  else {
    if (!response.req.complete) response.setHeader('connection', 'close');
    sendJson(response, status, body);
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
