import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from '../../src/sandbox/server/certificate';
import { type Level, NginxRules, type Ruling } from './nginx-rules';

export interface NginxServer {
  /** Who answers: a real nginx with its version, or our reader of its rules. */
  readonly name: string;
  close(): Promise<void>;
}

export interface NginxOptions {
  readonly conf: string;
  readonly certificate: Certificate;
  readonly port: number;
}

/** A file's answer, without what only matters to whoever keeps it. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Serves by an nginx configuration, over HTTPS on localhost, as `NginxRules` reads it. */
export async function serveByRules({ conf, certificate, port }: NginxOptions): Promise<NginxServer> {
  const rules = new NginxRules(conf);
  const { cert, key } = certificate;
  const server = createServer({ cert, key }, (request, response) => {
    answer(rules, request)
      .catch((error: Error) => ({ status: 500, headers: {}, body: error.message }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...headers });
        response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  return {
    name: `our reader of nginx's rules, port ${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(rules: NginxRules, request: IncomingMessage): Promise<Answer> {
  const uri = cleanPath(request.url ?? '/');
  if (uri === null) return { status: 400, headers: {}, body: 'Bad Request' };
  const ruling = rules.ruling(uri);
  if (ruling.status !== null) return errorPage(ruling.status, ruling.level);
  if (request.method !== 'GET' && request.method !== 'HEAD') return errorPage(405, ruling.level);
  return fileAnswer(ruling, uri, request.headers['if-none-match']);
}

/** Decoded, without `..` and doubled slashes, as nginx matches it. Null for what is no path. */
function cleanPath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return /[\0\\]/.test(decoded) || decoded.split('/').includes('..')
      ? null
      : decoded.replace(/\/{2,}/g, '/');
  } catch {
    return null;
  }
}

async function fileAnswer({ file, level }: Ruling, uri: string, known: string | undefined): Promise<Answer> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || uri.endsWith('/')) return errorPage(404, level);
  const modified = Math.floor(found.mtimeMs / 1000);
  const etag = `"${modified.toString(16)}-${found.size.toString(16)}"`;
  const kept = { etag, 'last-modified': new Date(modified * 1000).toUTCString() };
  if (known === etag || known === `W/${etag}`)
    return { status: 304, headers: { ...kept, ...addedHeaders(level, 304) }, body: '' };
  const headers = { ...kept, 'content-type': typeOf(file, level), ...addedHeaders(level, 200) };
  return { status: 200, headers, body: await readFile(file) };
}

function errorPage(status: number, level: Level): Answer {
  const headers = { ...addedHeaders(level, status), 'content-type': 'text/html' };
  return { status, headers, body: `<html><head><title>${status}</title></head></html>` };
}

/** Statuses to which nginx adds headers that do not say `always`. */
const ADDED = [200, 201, 204, 206, 301, 302, 303, 304, 307, 308];

function addedHeaders(level: Level, status: number): Record<string, string> {
  const added: Record<string, string> = {};
  for (const { args } of level.all('add_header')) {
    const [name = '', value = '', when] = args;
    if (value !== '' && (when === 'always' || ADDED.includes(status))) added[name.toLowerCase()] = value;
  }
  return added;
}

/** Those that nginx names a charset with where nobody says otherwise; text/html always. */
const WITH_CHARSET = ['text/xml', 'text/plain', 'application/javascript', 'application/rss+xml'];

function typeOf(file: string, level: Level): string {
  const extension = path.extname(file).slice(1).toLowerCase();
  const types = level.all('types').flatMap(({ block }) => block ?? []);
  const known = types.find(({ args }) => extension !== '' && args.includes(extension))?.name;
  const type = known ?? level.one('default_type') ?? 'text/plain';
  const charset = level.one('charset') ?? 'off';
  const said = level.all('charset_types').flatMap(({ args }) => args);
  const withCharset = ['text/html', ...(said.length > 0 ? said : WITH_CHARSET)];
  return charset !== 'off' && withCharset.includes(type) ? `${type}; charset=${charset}` : type;
}
