import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from '../../texts/texts';

/** Every request to the server's own questions bears the token under this name. */
export const TOKEN_HEADER = 'x-kuvert-edit';

const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether the request is for this server by its own name, and from its own page or from no page. A page elsewhere that lets its
 * name lead to 127.0.0.1 (DNS rebinding) says its own name as the host.
 */
export function strangerOf(
  headers: IncomingHttpHeaders,
  port: number,
): Extract<Refusal, 'host' | 'origin'> | null {
  const hosts = NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (!hosts.includes(headers.host ?? '')) return 'host';
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'origin';
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : 'origin';
}

/** Compared in constant time: how long it takes tells nothing of how much was right. */
export function isToken(given: unknown, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(token));
}
