import { type Feature, GraphError } from '../types';
import type { Answer, Ask, Asking } from './call';
import { errorOf, isError } from './errors';
import { AT_ONCE, mailboxOf } from './gate';
import { preferences } from './prefer';
import { isSafe } from './safe';
import { count, listOf, objectOf, text } from './shapes';
import { type Patience, pauses, secondsOf } from './waiting';

/** One request of a batch. */
export interface Part extends Pick<Asking, 'method' | 'path' | 'body' | 'prefer' | 'isSafe'> {
  readonly id: string;
  /** Ids of parts that come before it. */
  readonly dependsOn?: readonly string[];
}

/** The answer to one part: what it gave, or what went wrong with it alone. */
export type Parted = Answer | GraphError;

interface Response {
  readonly id: string;
  readonly status: number;
  /** As it came: anything. */
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** Graph takes so many in one batch. */
export const IN_ONE = 20;

/**
 * Any number of requests, as batches of at most 20. Answers come in the order of the parts, whatever order Graph chose. A
 * part that was throttled is sent again after its own `Retry-After`, if it may be; so is one that did not run because of it.
 *
 * @throws GraphError when a batch as a whole got no answer
 * @throws RangeError for more than 20 parts that depend on each other, or two of one id
 */
export async function batched(
  ask: Ask,
  parts: readonly Part[],
  around: {
    readonly feature: Feature;
    readonly signal?: AbortSignal | undefined;
    readonly patience: Patience;
  },
): Promise<Parted[]> {
  const answers = new Map<string, Response>();
  for (const portion of batchesOf(parts)) {
    const pauseAfter = pauses(around.patience);
    for (let left: readonly Part[] = portion; left.length > 0; ) {
      const responses = await askOnce(ask, left, around);
      for (const part of left) answers.set(part.id, responses.get(part.id) ?? { id: part.id, status: 0 });
      left = toSendAgain(left, answers);
      const pause = left.length > 0 ? pauseAfter(longestPause(left, answers, around.patience.now())) : null;
      if (pause === null) break;
      await around.patience.wait(pause, around.signal);
    }
  }
  return parts.map(({ id }) => parted(answers.get(id), around.patience.now()));
}

async function askOnce(
  ask: Ask,
  parts: readonly Part[],
  { feature, signal }: { readonly feature: Feature; readonly signal?: AbortSignal | undefined },
): Promise<Map<string, Response>> {
  const { body } = await ask({
    method: 'POST',
    path: '/$batch',
    feature,
    body: { requests: wired(parts) },
    places: placesOf(parts),
    isSafe: parts.every(isSafe),
    signal,
  });
  const responses = listOf(responseOf)(objectOf(body).responses);
  return new Map(responses.map((response) => [response.id, response]));
}

/** @throws GraphError `failed` */
function responseOf(value: unknown): Response {
  const { id, status, headers, body } = objectOf(value);
  return { id: text(id), status: count(status ?? 0), headers, body };
}

/** Graph runs up to four parts of a batch at a time, those that depend on each other one by one (throttling of Outlook services). */
function placesOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { path } of parts) {
    const mailbox = mailboxOf(path);
    places.set(mailbox, Math.min(AT_ONCE, (places.get(mailbox) ?? 0) + 1));
  }
  return places;
}

/** As Graph reads them. A dependency that is answered already is left out: Graph refuses ids that the batch does not hold. */
function wired(parts: readonly Part[]) {
  const held = new Set(parts.map(({ id }) => id));
  return parts.map(({ id, method, path, body, prefer, dependsOn = [] }) => {
    const preferred = preferences(path, prefer);
    const headers = {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(preferred === undefined ? {} : { Prefer: preferred }),
    };
    const waitsFor = dependsOn.filter((each) => held.has(each));
    return {
      id,
      method,
      url: path,
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
      ...(waitsFor.length > 0 ? { dependsOn: waitsFor } : {}),
    };
  });
}

const THROTTLED = new Set([429, 503]);
const FAILED_DEPENDENCY = 424;

function toSendAgain(parts: readonly Part[], answers: ReadonlyMap<string, Response>): Part[] {
  const again = new Set<string>();
  for (const part of parts) {
    const status = answers.get(part.id)?.status ?? 0;
    const never = status === FAILED_DEPENDENCY && (part.dependsOn ?? []).some((id) => again.has(id));
    if (never || (THROTTLED.has(status) && isSafe(part))) again.add(part.id);
  }
  return parts.filter(({ id }) => again.has(id));
}

function longestPause(parts: readonly Part[], answers: ReadonlyMap<string, Response>, now: Date) {
  const seconds = parts.map(({ id }) => retryAfterOf(answers.get(id), now) ?? 0);
  return Math.max(...seconds) || undefined;
}

function retryAfterOf(response: Response | undefined, now: Date): number | undefined {
  const headers = Object.entries(Object(response?.headers ?? {}) as Record<string, unknown>);
  return secondsOf(headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1], now);
}

function parted(response: Response | undefined, now: Date): Parted {
  if (!response?.status) return new GraphError('failed'); // Graph said nothing of it
  const { status, body } = response;
  if (status >= 200 && status < 300 && !isError(body)) return { status, body: body ?? undefined };
  const retryAfter = retryAfterOf(response, now);
  return errorOf({ status, body, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

/** Portions of at most 20, in order; parts that hang together by `dependsOn` stay together. */
export function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  for (const family of familiesOf(parts)) {
    if (family.length > IN_ONE) throw new RangeError(`more than ${IN_ONE} requests hang together`);
    const last = batches.at(-1);
    if (last && last.length + family.length <= IN_ONE) last.push(...family);
    else batches.push([...family]);
  }
  return batches;
}

function familiesOf(parts: readonly Part[]): Part[][] {
  const families = new Map<string, Part[]>();
  for (const part of parts) {
    if (families.has(part.id)) throw new RangeError('two requests of one id');
    const joined = new Set((part.dependsOn ?? []).flatMap((id) => families.get(id) ?? []));
    const family = [...joined, part];
    for (const member of family) families.set(member.id, family);
  }
  return [...new Set(families.values())];
}
