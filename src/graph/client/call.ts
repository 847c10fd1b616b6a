import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import { type Feature, GraphError } from '../types';

/** One request, as the rest of this room words it. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the endpoint, its values encoded (`/me?$select=id`), or a whole link that Graph gave. */
  readonly path: string;
  readonly feature: Feature;
  readonly body?: unknown;
  /** Preferences of this request alone (`outlook.timezone="UTC"`), beside those that its path asks for. */
  readonly prefer?: readonly string[];
  /** `ordinary`: ids as Office.js knows them, which change when a mail is moved. Left out: immutable ones. */
  readonly ids?: 'ordinary';
  /** For a batch: whose mailboxes it works in, and with how many requests at once. Left out: the path's own, one. */
  readonly places?: ReadonlyMap<string, number>;
  /** May be asked again without anything happening twice. Left out: the method and the path decide. */
  readonly isSafe?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer<Body = unknown> {
  readonly status: number;
  /** Parsed JSON; undefined where there was none (202, 204). */
  readonly body: Body | undefined;
}

/** @throws GraphError for everything that is no success */
export type Ask = <Body = unknown>(asking: Asking) => Promise<Answer<Body>>;

/**
 * What the handlers of one request share. It goes along as the library's "middleware options", and brings an error home:
 * the library would make one of its own of it, with the service's text inside.
 */
export class Call implements MiddlewareOptions {
  readonly asking: Asking;
  failure: unknown;
  /** In whose name it began; null before it did. */
  who: string | null = null;

  constructor(asking: Asking) {
    this.asking = asking;
  }
}

/** What a handler sees: the library's context, with our call in it. */
export interface Handled {
  readonly context: Context;
  readonly call: Call;
  /** The address that is asked. */
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** One handler of the library's chain, as a function. */
export function handler(run: (handled: Handled, next: () => Promise<void>) => Promise<void>): Middleware {
  let following: Middleware | undefined;
  return {
    setNext(next) {
      following = next;
    },
    async execute(context) {
      const call = context.middlewareControl?.getMiddlewareOptions(Call) as Call | undefined;
      const { request, options } = context;
      if (!call || typeof request !== 'string' || !options) throw new GraphError('failed');
      // The library hands down a plain object here (GraphRequest.updateRequestOptions).
      const headers = (options.headers ?? {}) as Record<string, string>;
      options.headers = headers;
      const next = async () => following?.execute(context);
      await run({ context, call, url: request, headers }, next);
    },
  };
}
