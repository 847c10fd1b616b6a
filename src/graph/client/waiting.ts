import { GraphError } from '../types';
import { aborted } from './errors';

/** Resolves after so many milliseconds. @throws GraphError `aborted` as soon as the signal says so */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How long one may be kept waiting. */
export interface Patience {
  /** Tries after the first. */
  readonly retries: number;
  /** Seconds that all the pauses of one request may take together. */
  readonly seconds: number;
  readonly wait: Wait;
  readonly now: () => Date;
}

/** Somebody sits in front of it: half a minute, then a sentence. */
export const RETRIES = 3;
export const PATIENCE_SECONDS = 30;

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted());
    const stop = () => {
      clearTimeout(timer);
      reject(aborted());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });

/** What a promise gives, or `aborted` as soon as the signal says so; the promise itself runs on unheard. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(aborted());
    const heard = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.finally(heard).then(resolve, reject);
  });
}

/** What a promise gives, or `unavailable` where it does not within so many milliseconds; the promise itself runs on unheard. */
export function unlessLate<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new GraphError('unavailable')), milliseconds);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/**
 * The pauses of one request: each call gives the next one in milliseconds, or null when patience is at its end. The
 * service's own word holds and is never cut short; without one each pause is twice the one before, and a little more, so
 * that not everybody comes back at the same moment.
 */
export function pauses({ retries, seconds }: Patience): (retryAfter: number | undefined) => number | null {
  let tried = 0;
  let left = seconds;
  return (retryAfter) => {
    if (tried >= retries) return null;
    const pause = retryAfter || 2 ** tried + Math.random() / 2;
    tried += 1;
    left -= pause;
    return left < 0 ? null : pause * 1000;
  };
}

/**
 * Seconds that a `Retry-After` asks for: a number (Graph writes fractions too) or a date (RFC 9110, 10.2.3).
 *
 * @param retryAfter a header; in a batch whatever stands there
 */
export function secondsOf(retryAfter: unknown, now: Date): number | undefined {
  const text = typeof retryAfter === 'number' ? String(retryAfter) : textOf(retryAfter);
  if (!text) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
