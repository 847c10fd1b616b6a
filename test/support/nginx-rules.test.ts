import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Certificate, localCertificate } from '../../src/sandbox/server/certificate';
import { freePorts } from './free-ports';
import { readNginxConf } from './nginx-conf';
import { NginxRules } from './nginx-rules';
import { type NginxOptions, type NginxServer, serveByRules } from './nginx-server';
import { installedNginx, serveByNginx } from './real-nginx';

describe('how a configuration is written', () => {
  test('words, quotes, blocks, comments, and the line of each', () => {
    const conf = `# "first"
add_header x-a "it's; {so}" always; # and on
location ~ "^/a\\.[0-9a-f]{8}$" {
  alias $place/\${name}.js; types { }
}`;
    expect(readNginxConf(conf)).toEqual([
      { name: 'add_header', args: ['x-a', "it's; {so}", 'always'], block: null, line: 2 },
      {
        name: 'location',
        args: ['~', '^/a\\.[0-9a-f]{8}$'],
        line: 3,
        block: [
          { name: 'alias', args: [`$place/$\{name}.js`], block: null, line: 4 },
          { name: 'types', args: [], block: [], line: 4 },
        ],
      },
    ]);
  });

  test.each([
    ['a block without an end', 'location / { return 404;', /still open/],
    ['a directive without an end', 'return 404', /line 1: return has no end/],
    ['an end too many', 'return 404; }', /line 1: \} without a directive/],
    ['a text without an end', 'add_header x-a "so;', /line 1/],
  ])('%s is an error', (_name, conf, said) => {
    expect(() => readNginxConf(conf)).toThrow(said);
  });
});

test.each([
  [
    'a directive that nobody here has heard of',
    'gzip on;\nproxy_pass https://a.example;',
    'line 2: proxy_pass https://a.example',
  ],
  [
    'a location in a location',
    'location / {\n location /a { return 404; }\n}',
    'line 2: location in location',
  ],
  ['a redirect', 'location / { return 301 /a; }', 'line 1: return 301 /a'],
  ['a header that is put together', 'add_header x-a $uri;', 'line 1: add_header x-a $uri'],
  [
    'a header for some answers in a way of its own',
    'add_header x-a b sometimes;',
    'line 1: add_header x-a b sometimes',
  ],
])('%s is refused', (_name, conf, said) => {
  expect(() => new NginxRules(conf)).toThrow(said);
});

const CONF = (place: string) => `
set $www ${place};
charset utf-8;
charset_types text/javascript;
add_header x-from outside always;
location = /k/exact.html { alias $www/exact.html; types { } default_type text/html; add_header x-a exact; }
location ~ "^/k/(?<name>[a-z]+\\.[0-9a-f]{8}\\.js)$" {
  alias $www/$name; types { } default_type text/javascript; add_header x-a hashed; add_header x-b always always;
}
location ~ \\.js$ { root $www; types { text/x-script js; } add_header x-a second always; }
location ~* \\.PNG$ { root $www; types { image/png png; } }
location ^~ /k/fixed/ { alias $www/fixed/; default_type text/plain; types { } add_header x-a fixed; }
location /k/long/ { add_header x-a long always; return 404; }
location /k/ { add_header x-a prefix; add_header x-b always always; return 404; }
location / { root $www; types { text/plain txt; } default_type application/json; }
`;

/** What each address is for. The rows are asked of our reader and, where there is one, of a real nginx: both must say the same. */
const ROWS: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['the exact one first', '/k/exact.html', { status: 200, 'x-a': 'exact', type: 'text/html; charset=utf-8' }],
  ['the exact one is exact', '/k/exact.html/', { status: 404, 'x-b': 'always' }],
  [
    'the first expression that fits',
    '/k/one.0123abcd.js',
    { status: 200, 'x-a': 'hashed', 'x-b': 'always', type: 'text/javascript; charset=utf-8' },
  ],
  ['a header for what is there only', '/k/two.0123abcd.js', { status: 404, 'x-b': 'always' }],
  ['the next expression', '/other.js', { status: 200, 'x-a': 'second', type: 'text/x-script' }],
  [
    'an expression whatever its capitals',
    '/icon.png',
    { status: 200, 'x-from': 'outside', type: 'image/png' },
  ],
  [
    'a beginning that keeps expressions out',
    '/k/fixed/a.js',
    { status: 200, 'x-a': 'fixed', type: 'text/plain' },
  ],
  ['the longest beginning', '/k/long/a', { status: 404, 'x-a': 'long' }],
  ['a shorter one', '/k/a', { status: 404, 'x-b': 'always' }],
  [
    'headers from outside where there are none inside',
    '/a.txt',
    { status: 200, 'x-from': 'outside', type: 'text/plain' },
  ],
  ['a type for the rest', '/a', { status: 200, 'x-from': 'outside', type: 'application/json' }],
  ['not there', '/b.txt', { status: 404, 'x-from': 'outside' }],
  [
    'escapes are read before',
    '/k/%65xact.html?a=b',
    { status: 200, 'x-a': 'exact', type: 'text/html; charset=utf-8' },
  ],
  [
    'doubled slashes are one',
    '//k//exact.html',
    { status: 200, 'x-a': 'exact', type: 'text/html; charset=utf-8' },
  ],
];

const servers: readonly (readonly [string, (options: NginxOptions) => Promise<NginxServer>])[] = [
  ['our reader', serveByRules],
  ...(installedNginx() ? ([['a real nginx', serveByNginx]] as const) : []),
];

describe.each(servers)('%s', (_name, serve) => {
  let folder: string;
  let certificate: Certificate;
  let server: NginxServer;
  let port = 0;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kuvert-rules-'));
    for (const file of [
      'exact.html',
      'one.0123abcd.js',
      'other.js',
      'icon.png',
      'fixed/a.js',
      'a.txt',
      'a',
    ]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), file);
    }
    [port = 0] = await freePorts(1);
    certificate = await localCertificate(path.join(folder, 'certificate'), new Date());
    server = await serve({ conf: CONF(folder), certificate, port });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path: address,
        headers,
        method,
        servername: 'localhost',
        ca: certificate.cert,
      };
      httpsRequest(options, (response) => {
        response.resume().on('end', () => {
          const { 'content-type': type, etag, ...all } = response.headers;
          const own = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('x-')));
          resolve({
            status: response.statusCode,
            ...own,
            ...(response.statusCode === 200 ? { type } : {}),
            etag,
          });
        });
      })
        .on('error', reject)
        .end();
    });

  test.each(ROWS)('%s: %s', async (_why, address, wanted) => {
    const { etag: _etag, ...answer } = await ask(address);
    expect(answer).toEqual(wanted);
  });

  test('what has not changed is 304, with its headers', async () => {
    const { etag } = await ask('/k/exact.html');
    const again = await ask('/k/exact.html', { 'if-none-match': String(etag) });
    expect(again).toMatchObject({ status: 304, 'x-a': 'exact' });
  });

  test('nothing outside its folder, and nothing is taken', async () => {
    expect((await ask('/%2e%2e/secret')).status).toBe(400);
    expect((await ask('/../secret')).status).toBe(400);
    expect((await ask('/a.txt', {}, 'POST')).status).toBe(405);
  });
});
