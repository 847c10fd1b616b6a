import type { ServerResponse } from 'node:http';
import type { Problem } from '../../../src/graph/types';

/** One way for an answer to go wrong. */
export interface Fault {
  readonly name: string;
  /** What it ends in where it does not pass. */
  readonly ends: Problem;
  /** Asked again, what may be asked again is answered. */
  readonly passes?: true;
  /** Nobody answers: it ends by the client's own clock. */
  readonly hangs?: true;
  readonly give: (response: ServerResponse, asked: Buffer) => void;
}

/** What a service quotes, and nobody may find anywhere afterwards. */
export const QUOTED = 'mette.lindholm@fjordby.example';
const MESSAGE = `The mailbox of ${QUOTED} is not to be told.`;

type Headers = Readonly<Record<string, string>>;

const says =
  (status: number, text: string, headers: Headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);

const refuses = (status: number, code: string, headers?: Headers) =>
  says(status, JSON.stringify({ error: { code, message: MESSAGE } }), headers);

/** A network's own page in place of an answer. */
const PAGE = `<!doctype html><html lang="da"><title>Log på netværket</title><p>${QUOTED}</p></html>`;
const html = (status: number) => says(status, PAGE, { 'content-type': 'text/html' });

/** What the service asks for where a rule of the organisation's says so (RFC 9470's kin, Entra's "claims challenge"). */
export const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const CHALLENGE = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(CLAIMS).toString('base64')}"`;

const REFUSED: readonly Fault[] = [
  { name: '401', ends: 'session-expired', give: refuses(401, 'InvalidAuthenticationToken') },
  { name: '401 without a body', ends: 'session-expired', give: says(401, '') },
  {
    name: '401 that asks for more (claims)',
    ends: 'session-expired',
    give: refuses(401, 'InvalidAuthenticationToken', { 'www-authenticate': CHALLENGE }),
  },
  { name: '403', ends: 'forbidden', give: refuses(403, 'ErrorAccessDenied') },
  { name: '403 without a body', ends: 'forbidden', give: says(403, '') },
  { name: '403 with a page', ends: 'forbidden', give: html(403) },
  { name: '404', ends: 'not-found', give: refuses(404, 'ErrorInvalidUser') },
  { name: '404 without a body', ends: 'not-found', give: says(404, '') },
  { name: '410', ends: 'state-expired', give: refuses(410, 'SyncStateNotFound') },
];

const BUSY: readonly Fault[] = [
  { name: '429', ends: 'throttled', passes: true, give: refuses(429, 'ApplicationThrottled') },
  ...['2', '0', '-5', 'in a while', '99999999999999999999', 'Fri, 31 Dec 2199 23:59:59 GMT', '1e9'].map(
    (after): Fault => ({
      name: `429, Retry-After: ${after}`,
      ends: 'throttled',
      // What asks for years is not waited for.
      ...(!/^9|2199/.test(after) && { passes: true }),
      give: refuses(429, 'ApplicationThrottled', { 'retry-after': after }),
    }),
  ),
  { name: '500', ends: 'unavailable', give: refuses(500, 'InternalServerError') },
  { name: '502 with a page', ends: 'unavailable', passes: true, give: html(502) },
  { name: '503', ends: 'unavailable', passes: true, give: refuses(503, 'ServiceUnavailable') },
  { name: '504', ends: 'unavailable', passes: true, give: says(504, '') },
];

const BROKEN: readonly Fault[] = [
  { name: 'no answer', ends: 'unavailable', hangs: true, give: () => {} },
  {
    name: 'no end of the body',
    ends: 'unavailable',
    hangs: true,
    give: (response) => void response.writeHead(200, { 'content-length': '500' }).write('{"value":['),
  },
  {
    name: 'cut before the headers',
    ends: 'offline',
    passes: true,
    give: (response) => void response.destroy(),
  },
  {
    name: 'cut in the body',
    ends: 'offline',
    passes: true,
    give(response) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"value":[', () => response.destroy());
    },
  },
  {
    name: 'led elsewhere',
    ends: 'offline',
    passes: true,
    give: says(302, '', { location: 'https://login.network.example/' }),
  },
];

/** Answers that are none, with a status that says all is well. */
const WRONG: readonly Fault[] = [
  ['JSON that ends too early', '{"value":[{"id":"a"'],
  ['nothing', ''],
  ['null', 'null'],
  ['a text', '"value"'],
  ['a number', '7'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['a list that is none', '{"value":"a","responses":"a"}'],
  ['a list of nothing', '{"value":[null],"responses":[null]}'],
  ['an error', JSON.stringify({ error: { code: 'ErrorAccessDenied', message: MESSAGE } })],
  [
    'an error beside a list',
    JSON.stringify({ value: [], responses: [], error: { code: 'x', message: MESSAGE } }),
  ],
].map(([name = '', text = '']) => ({ name: `200 with ${name}`, ends: 'failed', give: says(200, text) }));

export const FAULTS: readonly Fault[] = [
  ...REFUSED,
  ...BUSY,
  ...BROKEN,
  ...WRONG,
  { name: '200 with a page', ends: 'failed', give: html(200) },
];

/** A batch whose parts have this answer. @param part what stands beside its id; null: not even that */
const parted =
  (part: unknown): Fault['give'] =>
  (response, asked) => {
    const { requests = [] } = JSON.parse(asked.toString()) as { requests?: { id: string }[] };
    const responses = requests.map(({ id }) => (part === null ? null : { id, ...(part as object) }));
    says(200, JSON.stringify({ responses }))(response);
  };

const error = (code: string) => ({ error: { code, message: MESSAGE } });

/** The same inside a batch, part by part. */
export const PART_FAULTS: readonly Fault[] = [
  { name: '401', ends: 'session-expired', give: parted({ status: 401, body: error('a') }) },
  { name: '403', ends: 'forbidden', give: parted({ status: 403 }) },
  { name: '404', ends: 'not-found', give: parted({ status: 404, body: error('ErrorInvalidUser') }) },
  { name: '410', ends: 'state-expired', give: parted({ status: 410 }) },
  { name: '429', ends: 'throttled', passes: true, give: parted({ status: 429 }) },
  {
    name: '429, Retry-After as a number',
    ends: 'throttled',
    passes: true,
    give: parted({ status: 429, headers: { 'Retry-After': 2 } }),
  },
  {
    name: '429, Retry-After: years',
    ends: 'throttled',
    give: parted({ status: 429, headers: { 'retry-after': '99999999999' } }),
  },
  {
    name: '429, headers that are none',
    ends: 'throttled',
    passes: true,
    give: parted({ status: 429, headers: 7 }),
  },
  { name: '500', ends: 'unavailable', give: parted({ status: 500, body: 'a text' }) },
  { name: '503', ends: 'unavailable', passes: true, give: parted({ status: 503, body: null }) },
  { name: 'no status', ends: 'failed', give: parted({ body: {} }) },
  { name: 'a status that is none', ends: 'failed', give: parted({ status: 'fine', body: {} }) },
  { name: 'no body', ends: 'failed', give: parted({ status: 200 }) },
  { name: 'an error', ends: 'failed', give: parted({ status: 200, body: error('ErrorAccessDenied') }) },
  { name: 'a text', ends: 'failed', give: parted({ status: 200, body: 'eyJ2YWx1ZSI6W119' }) },
  { name: 'a list', ends: 'failed', give: parted({ status: 200, body: [] }) },
  { name: 'nothing', ends: 'failed', give: parted(null) },
];
