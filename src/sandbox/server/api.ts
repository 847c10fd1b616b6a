import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { GatewayPage } from '../gateway/report';
import { MailboxError, type MailboxProblem, type MailboxSeed, type MessageFields } from '../mailbox/mailbox';
import type { MailboxStore } from '../mailbox/store';
import { clockState, moveClock } from './clock-api';
import { readJson, sendJson, sendNotFound, sendNothing } from './reply';

export interface Api {
  store: MailboxStore;
  clock: Clock;
  seed(): MailboxSeed;
  /** What the host page has to know before it can start: the add-in's address and its finished manifest. */
  about(): Promise<unknown>;
  /** What the gateway saw. */
  gateway(): GatewayPage;
}

const STATUS: Record<MailboxProblem, number> = {
  'not-found': 404,
  'no-such-folder': 400,
  'bad-message': 400,
};
/** Proxies and browsers drop a silent stream. */
const HEARTBEAT_MS = 25_000;

/** Answers `/api/…` on the host's origin. `path` is what follows `/api/`. */
export async function answerApi(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  try {
    await route(api, request, response, path);
  } catch (error) {
    if (error instanceof MailboxError) {
      sendJson(response, STATUS[error.problem], { problem: error.problem, message: error.message });
    } else if (error instanceof URIError) {
      sendNotFound(response, `/api/${path}`); // half an escape in an id
    } else if (error instanceof SyntaxError || error instanceof RangeError) {
      sendJson(response, 400, { problem: 'bad-message', message: error.message });
    } else {
      throw error;
    }
  }
}

async function route(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const { store, clock } = api;
  const [first, id, verb] = path.split('/').map(decodeURIComponent);
  const asked = `${request.method} ${first}${id === undefined ? '' : '/:id'}${verb === undefined ? '' : `/${verb}`}`;
  switch (asked) {
    case 'GET sandbox':
      return sendJson(response, 200, await api.about());
    case 'GET gateway':
      return sendJson(response, 200, api.gateway());
    case 'GET clock':
      return sendJson(response, 200, clockState(clock));
    case 'POST clock':
      moveClock(clock, await readJson(request));
      return sendJson(response, 200, clockState(clock));
    case 'GET mailbox':
      return sendJson(response, 200, store.snapshot());
    case 'GET events':
      return streamChanges(store, request, response);
    case 'POST reset':
      store.reset(api.seed());
      return sendNothing(response);
    case 'POST send': {
      const { message, draftId } = await readFields<{ message?: MessageFields; draftId?: string | null }>(
        request,
      );
      return sendJson(response, 201, store.send(message ?? {}, draftId ?? null));
    }
    case 'POST messages':
      return sendJson(response, 201, store.create(await readFields<MessageFields>(request)));
    case 'GET messages/:id':
      return sendJson(response, 200, store.get(id ?? ''));
    case 'PATCH messages/:id':
      return sendJson(response, 200, store.update(id ?? '', await readFields<MessageFields>(request)));
    case 'DELETE messages/:id':
      store.remove(id ?? '');
      return sendNothing(response);
    case 'POST messages/:id/move': {
      const { destinationId } = await readFields<{ destinationId?: string }>(request);
      return sendJson(response, 200, store.move(id ?? '', destinationId ?? ''));
    }
    default:
      return sendNotFound(response, `/api/${path}`);
  }
}

async function readFields<T extends object>(request: IncomingMessage): Promise<T> {
  const body = await readJson(request);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as T;
  throw new MailboxError('bad-message', 'Forespørgslen er ikke et objekt. The request is no object.');
}

function streamChanges(store: MailboxStore, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = store.subscribe((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
