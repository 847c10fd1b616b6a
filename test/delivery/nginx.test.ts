import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALLOWED_LIST } from '../../src/delivery/address.mjs';
import { headersFor } from '../../src/delivery/headers';
import { nginxConfig } from '../../src/delivery/servers/nginx';

/** The same file in a real nginx, where there is one. */
const has = spawnSync('nginx', ['-v']).status === 0;
const DEPLOYMENT = {
  url: 'https://mail.example.dk/kuvert',
  access: {
    clientId: '00000000-0000-4000-8000-000000000001',
    authority: 'https://login.microsoftonline.com/example.dk',
    endpoint: 'https://graph.microsoft.com/v1.0',
  },
};
const FILES: [string, string][] = [
  ['taskpane.html', 'text/html; charset=utf-8'],
  ['dashboard.html', 'text/html; charset=utf-8'],
  ['launchevent.js', 'text/javascript; charset=utf-8'],
  ['check.7e734778.js', 'text/javascript; charset=utf-8'],
  ['check.7e734778.js.LICENSE.txt', 'text/plain; charset=utf-8'],
  ['manifest.xml', 'application/xml; charset=utf-8'],
  ['files.json', 'application/json; charset=utf-8'],
  ['assets/icon-16.png', 'image/png'],
];

if (!has) test.skip('no nginx here: its file is only read, in servers.test.ts', () => {});

(has ? describe : describe.skip)('a real nginx', () => {
  let folder: string;
  let address: string;
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kuvert-nginx-'));
    chmodSync(folder, 0o755); // started by root, its workers are somebody else
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const addin = path.join(folder, 'addin');
    for (const file of [...FILES.map(([name]) => name), ALLOWED_LIST, 'secret.key'])
      write(path.join(addin, file), `${file}\n`.repeat(200));
    write(path.join(folder, 'kuvert.conf'), nginxConfig(DEPLOYMENT).replace('/var/www/kuvert', addin));
    write(path.join(folder, 'nginx.conf'), around(folder, port));
    execFileSync('nginx', ['-t', '-q', '-p', folder, '-c', path.join(folder, 'nginx.conf')], {
      stdio: 'pipe',
    });
    server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;']);
    await answering(address);
  });
  afterAll(async () => {
    const over = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await over;
    rmSync(folder, { recursive: true });
  });

  test.each(FILES)('%s is %s, with its headers', async (file, type) => {
    const answer = await fetch(`${address}/kuvert/${file}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(file);
    expect(answer.headers.get('content-type')).toBe(type);
    for (const [name, value] of Object.entries(headersFor(file, DEPLOYMENT)))
      expect(`${name}: ${answer.headers.get(name)}`).toBe(`${name}: ${value}`);
  });

  test("the list for classic Outlook is at the origin's top", async () => {
    const answer = await fetch(`${address}/${ALLOWED_LIST}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('what has not changed is answered with 304, and with its headers', async () => {
    const first = await fetch(`${address}/kuvert/taskpane.html`);
    const again = await fetch(`${address}/kuvert/taskpane.html`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toBe('no-cache');
  });

  test('scripts come packed', async () => {
    const answer = await fetch(`${address}/kuvert/launchevent.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  });

  test.each(['', 'secret.key', 'check.00000000.js', 'assets/'])(
    'kuvert/%s is not there, and nobody keeps that',
    async (file) => {
      const answer = await fetch(`${address}/kuvert/${file}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBeNull();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('nothing beside the folder is there', async () => {
    expect((await fetch(`${address}/kuvert/%2e%2e/kuvert.conf`)).status).toBe(404);
    expect((await fetch(`${address}/kuvert/assets/..%2f..%2fnginx.conf`)).status).toBe(404);
    expect((await fetch(`${address}/kuvert.conf`)).status).toBe(404);
  });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the site itself brings; the certificate aside. */
const around = (folder: string, port: number) => `
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; gzip on; charset utf-8; server_tokens off; include ${folder}/kuvert.conf; }
}
`;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('nginx did not start');
}
