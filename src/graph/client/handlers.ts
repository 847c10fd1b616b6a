import { GraphError, type SignIn } from '../types';
import { type Call, handler } from './call';
import { claimsIn } from './claims';
import { aborted } from './errors';
import { isSafe } from './safe';
import { type Patience, pauses, secondsOf, unlessAborted, unlessLate } from './waiting';

/** The connection broke. Kept apart from a token that could not be had, and from one who waited in vain: only this is tried again. */
class BrokenOff extends GraphError {}

/** Outermost: a link of Graph's is asked as it stands (the library would take it to pieces), and errors are kept as they are. */
export const keeping = () =>
  handler(async ({ context, call }, next) => {
    if (!call.asking.path.startsWith('/')) context.request = call.asking.path;
    try {
      await next();
    } catch (error) {
      call.failure = error;
      throw error;
    }
  });

/** Worth another try: too many requests, a bad gateway, unavailable, a gateway's timeout. */
const PASSING = new Set([429, 502, 503, 504]);

/**
 * Asks again what may be asked again. In place of the library's RetryHandler, which sends a mail four times, cannot be
 * interrupted while it waits, and comes back after 180 seconds however long it was told to stay away.
 */
export const retrying = (patience: Patience) =>
  handler(async ({ context, call }, next) => {
    const pauseAfter = pauses(patience);
    const maySend = isSafe(call.asking);
    for (;;) {
      let failure: unknown;
      try {
        await next();
        if (!context.response || !PASSING.has(context.response.status)) return;
      } catch (error) {
        if (!(error instanceof BrokenOff)) throw error;
        failure = error;
      }
      const retryAfter = failure ? null : context.response?.headers.get('Retry-After');
      const pause = maySend ? pauseAfter(secondsOf(retryAfter, patience.now())) : null;
      if (pause === null && failure) throw failure;
      if (pause === null) return;
      await patience.wait(pause, call.asking.signal);
    }
  });

/**
 * Puts the token on. In place of the library's AuthenticationHandler, which goes by the host's name alone and takes
 * `https://graph.microsoft.com:x@elsewhere` for Graph. A token that is refused is asked for once more: it may have run out
 * on its way, or lack what a rule of the organisation's wants.
 *
 * @param timeout milliseconds until a token that does not come is given up
 */
export const authorized = (signIn: SignIn, isOurs: (url: string) => boolean, timeout: number) =>
  handler(async ({ context, call, url, headers }, next) => {
    if (!isOurs(url)) throw new GraphError('failed');
    let refused: Refused | undefined;
    for (let tries = 0; tries < 2; tries += 1) {
      const coming = unlessLate(tokenFor(call, signIn, refused), timeout);
      const token: string = await unlessAborted(coming, call.asking.signal);
      headers.Authorization = `Bearer ${token}`;
      await next();
      const { response } = context;
      if (response?.status !== 401) return;
      refused = { token, claims: claimsIn(response.headers.get('WWW-Authenticate')) };
    }
  });

interface Refused {
  readonly token: string;
  readonly claims: string | undefined;
}

/** What one person asked is not done in another's name, who signed in during a pause. @throws GraphError */
async function tokenFor(call: Call, signIn: SignIn, refused: Refused | undefined): Promise<string> {
  const who = (await signIn.account())?.username ?? '';
  call.who ??= who;
  if (call.who !== who) throw aborted();
  return signIn.token(call.asking.feature, refused?.token, refused?.claims);
}

const WITHOUT_BODY = new Set([204, 205, 304]);

export interface Sending {
  readonly fetch: typeof fetch;
  /** Milliseconds until a request without an answer is given up. */
  readonly timeout: number;
}

/**
 * Innermost: the request itself, with its whole answer, so that one that breaks off is one that failed. Nothing of it is
 * kept by the browser, no cookie goes along, and it is not led elsewhere.
 */
export const sending = ({ fetch, timeout }: Sending) =>
  handler(async ({ context, call, url }) => {
    const { signal } = call.asking;
    if (signal?.aborted) throw aborted();
    const stop = new AbortController();
    const end = () => stop.abort();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, timeout);
    signal?.addEventListener('abort', end, { once: true });
    try {
      const response = await fetch(url, { ...context.options, ...ALONE, signal: stop.signal });
      const text = await response.text();
      const { status, headers } = response;
      context.response = new Response(WITHOUT_BODY.has(status) ? null : text, { status, headers });
    } catch {
      if (signal?.aborted) throw aborted();
      throw isLate ? new GraphError('unavailable') : new BrokenOff('offline');
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  });

const ALONE = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const;
