import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Origins {
  /** e.g. https://localhost:3000 */
  host: string;
  addin: string;
}

const COMMON = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * What each origin's pages may load and show: themselves, and each other where that is the point. office.js needs no eval;
 * Fluent UI writes its styles at run time, hence 'unsafe-inline' for styles only.
 */
export function contentSecurityPolicy(page: 'host' | 'addin', { host, addin }: Origins): string {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    ...(page === 'host'
      ? [
          `img-src 'self' data: blob: ${addin}`, // the add-in's icons
          `connect-src 'self' ${addin}`, // whether its certificate is accepted
          `frame-src 'self' ${addin}`,
          "form-action 'none'",
          "frame-ancestors 'none'",
        ]
      : [
          "img-src 'self' data: blob:",
          `connect-src 'self' ${host}`, // the local Graph, and the sign-in's tokens
          `frame-src 'self' ${host}`, // a sign-in renewed unseen
          "form-action 'self'",
          `frame-ancestors 'self' ${host}`,
        ]),
  ];
  return rules.join('; ');
}

export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...COMMON, 'content-type': contentType, ...headers });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

export function sendNothing(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(204, { ...COMMON, ...headers });
  response.end();
}

export function sendNotFound(response: ServerResponse, path: string): void {
  send(response, 404, 'text/plain; charset=utf-8', `Her er intet: ${path}\nThere is nothing here: ${path}\n`);
}

/** More than any mail that Exchange would take. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** @throws SyntaxError for what is no JSON, RangeError for too much of it */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) throw new RangeError('The request is larger than 64 MB');
    chunks.push(chunk as Buffer);
  }
  return size === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
