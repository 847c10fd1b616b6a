import { isObject, type Json, type JsonObject } from './json';

/** What the command `kuvert policy edit` serves beside the page. */
export interface Server {
  open(): Promise<Served>;
  save(request: SaveRequest): Promise<Saved>;
  try(request: TryRequest): Promise<TryResult>;
}

export interface Served {
  readonly file: string | null;
  readonly policy: JsonObject;
  /** Of the file's bytes; empty where there is no file yet. */
  readonly version: string;
  /** Whether the command was given a folder of mails. */
  readonly mails: boolean;
}

export interface SaveRequest {
  readonly file: string | null;
  readonly policy: Json;
  readonly version: string;
}

export type Saved =
  | { readonly is: 'saved'; readonly file: string; readonly version: string }
  | { readonly is: 'changed-on-disk' }
  /** `said`: the server's own word, where it has one. */
  | { readonly is: 'refused'; readonly said: string };

export interface TryRequest {
  readonly before: Json;
  readonly after: Json;
  onProgress(read: number, of: number): void;
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly level: string;
  readonly channel: string;
  readonly rules: readonly string[];
  /** What Outlook would do at Send. */
  readonly send: 'pass' | 'ask' | 'stop';
}

export interface TryResult {
  readonly mails: number;
  readonly unreadable: number;
  readonly changed: number;
  readonly rows: readonly { readonly mail: string; readonly before: Outcome; readonly after: Outcome }[];
  readonly totals: { readonly before: Totals; readonly after: Totals };
}

export interface Totals {
  readonly levels: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  readonly send: Readonly<Record<Outcome['send'], number>>;
  /** Mails of which something could not be looked at. */
  readonly unchecked: number;
}

/** @param token the command wrote it into the page's address; without it the server answers nothing */
export function serverAt(token: string, fetchIt: typeof fetch = fetch): Server {
  const ask = (path: string, init: RequestInit = {}) =>
    fetchIt(`api/${path}`, {
      ...init,
      cache: 'no-store',
      headers: { 'x-kuvert-edit': token, 'content-type': 'application/json' },
    });
  return {
    async open() {
      const response = await ask('policy');
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return (await response.json()) as Served;
    },
    async save(request) {
      const response = await ask('policy', { method: 'PUT', body: JSON.stringify(request) });
      if (response.status === 409) return { is: 'changed-on-disk' };
      const answer: unknown = await response.json().catch(() => null);
      if (!response.ok || !isObject(answer)) return { is: 'refused', said: saidIn(answer) };
      return { is: 'saved', file: String(answer.file), version: String(answer.version) };
    },
    async try({ before, after, onProgress, signal }) {
      const body = JSON.stringify({ before, after });
      const response = await ask('try', { method: 'POST', body, signal });
      if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
      return resultIn(response.body, onProgress);
    },
  };
}

/** A refusal's reason: a sentence of the server's, or the first problem that it names. */
function saidIn(answer: unknown): string {
  if (!isObject(answer)) return '';
  if (typeof answer.error === 'string') return answer.error;
  const problems = Array.isArray(answer.problems) ? answer.problems : [];
  return problems.map((problem: { path?: unknown }) => String(problem?.path ?? '')).join(', ');
}

/** Lines of JSON as they come: how far it is, and at last the result. */
async function resultIn(
  body: ReadableStream<Uint8Array>,
  onProgress: TryRequest['onProgress'],
): Promise<TryResult> {
  let result: TryResult | null = null;
  for await (const line of linesOf(body)) {
    const said = JSON.parse(line) as { read?: number; of?: number; result?: TryResult };
    if (said.result) result = said.result;
    else if (said.read !== undefined && said.of !== undefined) onProgress(said.read, said.of);
  }
  if (result === null) throw new Error('the server ended before its result');
  return result;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield line;
    if (done) return;
  }
}
