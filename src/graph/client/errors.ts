import { GraphError, type Problem } from '../types';

/** What an answer told of its refusal. Its message is left behind: it quotes addresses and names. */
export interface Refused {
  readonly status: number;
  /** The body, parsed; anything. */
  readonly body?: unknown;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** The one place where an answer of the service becomes one of our problems. */
export function errorOf({ status, body, retryAfter }: Refused): GraphError {
  const code = codeOf(body);
  return new GraphError(problemOf(status, code), {
    status,
    ...(code === undefined ? {} : { code }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** An error, whatever status came with it: gateways have been seen to call it a success. */
export const isError = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'error' in body && Boolean(body.error);

/** Whatever was thrown on the way, as ours: nothing else leaves this room. */
export function asGraphError(error: unknown): GraphError {
  return error instanceof GraphError ? error : new GraphError('failed');
}

export const aborted = () => new GraphError('aborted');

const isOnPremises = /MailboxNot(Enabled|Supported)ForRESTAPI$/i;
/** Graph writes it in both capitals; the directory has its own word for it. */
const isStateGone = /^(SyncStateNotFound|SyncStateInvalid|resyncRequired)$/i;

function problemOf(status: number, code = ''): Problem {
  if (isOnPremises.test(code)) return 'not-on-graph';
  if (status === 410 || isStateGone.test(code)) return 'state-expired';
  if (status === 401) return 'session-expired';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  // 509: Bandwidth Limit Exceeded, which Graph's list of errors names beside 429.
  if (status === 429 || status === 509) return 'throttled';
  if (status === 408 || (status >= 500 && status !== 501)) return 'unavailable';
  return status >= 400 ? 'refused' : 'failed';
}

/** The service's word for it (`ErrorAccessDenied`); only what looks like one, so that no text slips through. */
function codeOf(body: unknown): string | undefined {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
}
