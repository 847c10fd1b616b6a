import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Citizens } from '../citizens/citizens';
import type { Clock } from '../clock';
import type { GatewayPage } from '../gateway/report';
import { MailboxError, type MailboxProblem, type MailboxSeed, type MessageFields } from '../mailbox/mailbox';
import type { MailboxStore } from '../mailbox/store';
import type { SandboxSettings } from '../settings';
import { askedCitizens } from './citizens-api';
import { clockState, moveClock } from './clock-api';
import { streamChanges } from './events';
import type { Mailboxes } from './mailboxes';
import { readJson, sendJson, sendNotFound, sendNothing } from './reply';
import { changeSettings } from './settings-api';

export interface Api {
  mailboxes: Mailboxes;
  clock: Clock;
  citizens: Citizens;
  settings: SandboxSettings;
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

/**
 * Answers `/api/…` on the host's origin. `path` is what follows `/api/`; `?mailbox=ADDRESS` asks for a mailbox that the
 * sandbox's owner may open beside their own.
 */
export async function answerApi(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  try {
    const parts = path.split('/').map(decodeURIComponent);
    const done =
      (await answerMailbox(api, request, response, parts)) ||
      (await answerRest(api, request, response, parts));
    if (!done) sendNotFound(response, `/api/${path}`);
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

/** Whether it was about one mailbox. */
async function answerMailbox(
  { mailboxes }: Api,
  request: IncomingMessage,
  response: ServerResponse,
  parts: readonly string[],
): Promise<boolean> {
  const address = mailboxAsked(request);
  const box = (): MailboxStore => mailboxes.open(address);
  const [, id = ''] = parts;
  switch (nameOf(request, parts)) {
    case 'GET mailbox':
      sendJson(response, 200, box().snapshot());
      return true;
    case 'GET events':
      streamChanges(box, mailboxes.own, request, response);
      return true;
    case 'POST send': {
      const { message, draftId } = await readFields<{ message?: MessageFields; draftId?: string | null }>(
        request,
      );
      sendJson(response, 201, mailboxes.send(address, message ?? {}, draftId ?? null));
      return true;
    }
    case 'POST messages':
      sendJson(response, 201, box().create(await readFields<MessageFields>(request)));
      return true;
    case 'GET messages/:id':
      sendJson(response, 200, box().get(id));
      return true;
    case 'PATCH messages/:id':
      sendJson(response, 200, box().update(id, await readFields<MessageFields>(request)));
      return true;
    case 'DELETE messages/:id':
      box().remove(id);
      sendNothing(response);
      return true;
    case 'POST messages/:id/move': {
      const { destinationId } = await readFields<{ destinationId?: string }>(request);
      sendJson(response, 200, box().move(id, destinationId ?? ''));
      return true;
    }
    default:
      return false;
  }
}

/** Whether it was about the sandbox itself. */
async function answerRest(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  parts: readonly string[],
): Promise<boolean> {
  const { clock, citizens, settings, mailboxes } = api;
  switch (nameOf(request, parts)) {
    case 'GET sandbox':
      sendJson(response, 200, await api.about());
      return true;
    case 'GET gateway':
      sendJson(response, 200, api.gateway());
      return true;
    case 'GET clock':
      sendJson(response, 200, clockState(clock));
      return true;
    case 'POST clock': {
      const before = clock.now();
      moveClock(clock, await readJson(request));
      if (settings.citizens) citizens.pass(before, clock.now());
      sendJson(response, 200, clockState(clock));
      return true;
    }
    case 'POST citizens':
      sendJson(response, 201, { messages: citizens.write(askedCitizens(await readFields(request))) });
      return true;
    case 'GET settings':
      sendJson(response, 200, settings);
      return true;
    case 'PATCH settings':
      changeSettings(settings, await readFields(request));
      sendJson(response, 200, settings);
      return true;
    case 'POST reset':
      mailboxes.own.reset(api.seed());
      citizens.forget();
      sendNothing(response);
      return true;
    default:
      return false;
  }
}

/** `POST messages/:id/move` */
function nameOf({ method }: IncomingMessage, [first, id, verb, ...more]: readonly string[]): string {
  const rest = [id === undefined ? [] : ':id', verb ?? [], more].flat(2);
  return `${method} ${[first, ...rest].join('/')}`;
}

function mailboxAsked({ url = '' }: IncomingMessage): string | null {
  return new URL(url, 'https://localhost').searchParams.get('mailbox');
}

async function readFields<T extends object>(request: IncomingMessage): Promise<T> {
  const body = await readJson(request);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as T;
  throw new MailboxError('bad-message', 'Forespørgslen er ikke et objekt. The request is no object.');
}
