import { type Asked, Dropped } from './dispatch';
import { badRequest } from './refusals';
import type { GraphAnswer } from './types';

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

const LIMIT = 20;
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/**
 * Answers `POST /$batch`: each part by itself, in turn; a part whose predecessor failed is 424. The whole is 200 when it
 * can be read (json-batching).
 * @throws Refusal 400 for what cannot be read: over 20 parts, an id twice, a body without Content-Type, a batch inside
 */
export async function answerBatch(
  asked: Asked,
  answerPart: (part: Asked) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const parts = partsOf(asked.body);
  const responses: PartAnswer[] = [];
  for (const part of parts) {
    const before = responses.filter((one) => part.dependsOn.includes(one.id));
    const failed = before.some((one) => one.status >= 400);
    responses.push(failed ? notTried(part.id) : await onePart(part, asked, answerPart));
  }
  return { status: 200, body: { responses } };
}

function notTried(id: string): PartAnswer {
  const error = { code: 'FailedDependency', message: 'A request that this one depends on failed.' };
  return { id, status: 424, headers: JSON_HEADERS, body: { error } };
}

const JSON_HEADERS = { 'Content-Type': 'application/json' };

async function onePart(
  part: Part,
  asked: Asked,
  answerPart: (part: Asked) => Promise<GraphAnswer>,
): Promise<PartAnswer> {
  const url = new URL(part.url.replace(/^\/*/, '/'), 'https://localhost');
  const answer = await answerPart({
    ...asked,
    method: part.method,
    path: url.pathname,
    query: url.searchParams,
    headers: part.headers,
    body: part.body,
  }).catch((error: unknown): GraphAnswer => {
    // One part's connection cannot be cut: the service behind it is what does not answer.
    if (error instanceof Dropped)
      return { status: 504, body: { error: { code: 'GatewayTimeout', message: '' } } };
    throw error;
  });
  const own = Object.entries(answer.headers ?? {}).map(([name, value]) => [capitals(name), value]);
  const headers = { ...(answer.body === undefined ? {} : JSON_HEADERS), ...Object.fromEntries(own) };
  return {
    id: part.id,
    status: answer.status,
    headers,
    ...(answer.body === undefined ? {} : { body: answer.body }),
  };
}

/** `retry-after` → `Retry-After`: inside a batch, header names are only texts. */
function capitals(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function partsOf(body: unknown): Part[] {
  const list = record(body)?.requests;
  if (!Array.isArray(list) || list.length === 0) throw badRequest('Invalid batch payload format.');
  if (list.length > LIMIT) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${LIMIT}.`);
  }
  const known = new Set<string>();
  return list.map((one) => {
    const part = partOf(record(one));
    if (known.has(part.id)) throw badRequest('Request Id values must be unique within a batch.');
    for (const id of part.dependsOn) {
      if (!known.has(id))
        throw badRequest(`dependsOn names '${id}', which is no earlier request of this batch.`);
    }
    known.add(part.id);
    return part;
  });
}

function partOf(one: Record<string, unknown> | null): Part {
  const { id, method, url, body, dependsOn = [] } = one ?? {};
  const name = typeof method === 'string' ? method.toUpperCase() : '';
  if (typeof id !== 'string' || id === '' || !METHODS.includes(name) || typeof url !== 'string') {
    throw badRequest('Invalid batch payload format: each request needs an id, a method and a url.');
  }
  // Addresses are relative, and a batch holds no batch.
  if (url.includes('://') || /^\/*(\$|%24)batch/i.test(url))
    throw badRequest(`The url of request '${id}' is not valid.`);
  if (!Array.isArray(dependsOn) || !dependsOn.every((other) => typeof other === 'string')) {
    throw badRequest('dependsOn must be a list of request ids.');
  }
  const headers = headersOf(record(one?.headers));
  if (body !== undefined && headers['content-type'] === undefined) {
    throw badRequest(`Request '${id}' has a body and no Content-Type header.`);
  }
  return { id, method: name, url, headers, body, dependsOn };
}

function headersOf(headers: Record<string, unknown> | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
