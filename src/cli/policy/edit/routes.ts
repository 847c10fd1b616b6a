import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPolicy } from '../../../hygiene/policy/read';
import { shippedFiles } from '../../../hygiene/policy/shipped';
import type { Policy } from '../../../hygiene/policy/types';
import { Trouble } from '../../io';
import type { Texts } from '../../texts';
import { tryPolicies } from '../trial/trial';
import { isObject, readObject } from './body';
import type { PolicyDocument } from './document';
import { HEADERS } from './headers';
import { Refused } from './refused';

/** What the answers are made from. */
export interface Desk {
  readonly document: PolicyDocument;
  /** A folder of mails, or null: nothing to try on. */
  readonly mails: string | null;
  readonly texts: Texts;
  now(): Date;
}

type Answer = (request: IncomingMessage, response: ServerResponse, desk: Desk, name: string) => Promise<void>;

/** Below `/api/`; a `*` is one name. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  policy: {
    GET: async (_request, response, { document, mails }) =>
      sendJson(response, 200, { ...(await document.open()), mails: mails !== null }),
    PUT: async (request, response, { document, texts }) =>
      sendJson(response, 200, await document.save(await readObject(request, texts))),
  },
  shipped: { GET: async (_request, response) => sendJson(response, 200, Object.keys(shippedFiles)) },
  'shipped/*': { GET: sendShipped },
  try: { POST: streamTrial },
};

/**
 * Answers one of the page's questions (README.md lists them).
 *
 * @param path below `/api/`
 * @throws Refused where it is none, or cannot be done
 */
export async function answerQuestion(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> {
  const { refused } = desk.texts.edit;
  const name = /^shipped\/([a-z0-9-]+)$/.exec(path)?.[1];
  const route = name === undefined ? path : 'shipped/*';
  const methods = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
  if (!methods || path.includes('*')) throw new Refused(404, refused['nothing-here']);
  const { method = '' } = request;
  const answer = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!answer) throw new Refused(405, refused.method);
  await answer(request, response, desk, name ?? '');
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function sendShipped(
  _request: IncomingMessage,
  response: ServerResponse,
  { texts }: Desk,
  name: string,
): Promise<void> {
  const file = Object.hasOwn(shippedFiles, name) ? shippedFiles[name] : undefined;
  if (!file) throw new Refused(404, texts.edit.refused['nothing-here']);
  sendJson(response, 200, file);
}

/** Progress as it goes, a line each, and the result last. Nothing goes on where the page has left. */
async function streamTrial(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const { texts, mails, now } = desk;
  const given = await readObject(request, texts);
  if (mails === null) throw new Refused(404, texts.edit.refused['no-mails']);
  const [before, after] = [policyIn(given.before, texts), policyIn(given.after, texts)];
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  const { signal } = leaving;
  const write = async (line: object) => {
    if (!response.headersSent)
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
    if (!response.write(`${JSON.stringify(line)}\n`)) await drained(response, signal);
  };
  try {
    const onRead = (read: number, of: number) => write({ read, of });
    const result = await tryPolicies({ before, after, mails: [mails], texts, now, signal, onRead });
    await write({ result });
    response.end();
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof Trouble && !response.headersSent) throw new Refused(404, error.message);
    throw error;
  }
}

function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function policyIn(given: unknown, { edit }: Texts): Policy {
  if (!isObject(given)) throw new Refused(400, edit.refused['not-these-fields']);
  const read = readPolicy(given);
  if ('problems' in read) throw new Refused(422, read.problems);
  return read.policy;
}
