import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { startSandbox } from '../../../src/sandbox/server/sandbox';
import { OFFICE_JS, RunningSandbox } from './running-sandbox';

let running: RunningSandbox;
let hostUrl: string;
let addinUrl: string;

beforeAll(async () => {
  running = await RunningSandbox.start();
  ({ hostUrl, addinUrl } = running.sandbox);
});
afterAll(() => running.stop());

describe('the two origins', () => {
  test('have the same host name and different ports', () => {
    const host = new URL(hostUrl);
    const addin = new URL(addinUrl);
    expect([host.protocol, host.hostname, addin.hostname]).toEqual(['https:', 'localhost', 'localhost']);
    expect(addin.port).not.toBe(host.port);
  });

  test('answer on the loopback address and nowhere else', async () => {
    expect((await running.ask(`https://127.0.0.1:${new URL(hostUrl).port}`, '/')).status).toBe(200);
    const port = Number(new URL(hostUrl).port);
    // 127.0.0.2 is this machine, too: a server that listened on all addresses would be there.
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port, timeout: 1000 });
      for (const failure of ['error', 'timeout']) socket.on(failure, () => resolve(false));
      socket.on('connect', () => {
        socket.destroy();
        resolve(true);
      });
    });
    expect(reached).toBe(false);
  });

  test('are told apart from a page elsewhere whose name leads here', async () => {
    const answer = await running.ask(hostUrl, '/api/mailbox', { headers: { host: 'evil.example' } });
    expect(answer.status).toBe(421);
    expect(answer.body).not.toContain('seed-');
  });

  test('keep everything on localhost', async () => {
    const host = String((await running.ask(hostUrl, '/')).headers['content-security-policy']);
    const addin = String((await running.ask(addinUrl, '/taskpane.html')).headers['content-security-policy']);
    for (const policy of [host, addin]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-eval|\*|http:/);
      const origins = policy.match(/https:\/\/[^\s;]+/g) ?? [];
      expect(origins.filter((origin) => ![hostUrl, addinUrl].includes(origin))).toEqual([]);
    }
    expect(host).toContain(`frame-src 'self' ${addinUrl}`);
    expect(addin).toContain(`frame-ancestors 'self' ${hostUrl}`);
  });

  test('let nothing be kept by the browser', async () => {
    for (const [origin, requestPath] of [
      [hostUrl, '/'],
      [addinUrl, '/taskpane.html'],
      [addinUrl, '/office-js/office.js'],
      [hostUrl, '/api/mailbox'],
    ] as const) {
      expect((await running.ask(origin, requestPath)).headers['cache-control']).toBe('no-store');
    }
  });
});

describe('files', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '//etc/passwd',
    '/office-js/../../../package.json',
    '/office-js/..%2f..%2fpackage.json',
    '/%00',
    '/%zz',
    '/.env',
    '/assets/',
  ])('%s is not served', async (requestPath) => {
    for (const origin of [hostUrl, addinUrl]) {
      const { status, body } = await running.ask(origin, requestPath);
      expect(status).toBe(404);
      expect(body).toMatch(/^Her er intet: /);
    }
  });

  test('know their type', async () => {
    const types = await Promise.all(
      ['/taskpane.html', '/assets/icon-64.png', '/office-js/office.js', '/manifest.xml'].map(
        async (file) => (await running.ask(addinUrl, file)).headers['content-type'],
      ),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'image/png',
      'text/javascript; charset=utf-8',
      'application/xml; charset=utf-8',
    ]);
  });
});

describe('the add-in', () => {
  test('gets office.js from the package, unchanged, whatever the capitals', async () => {
    const { body } = await running.ask(addinUrl, '/taskpane.html');
    expect(body).toContain(
      '<script src="/sandbox/ajax.js"></script><script defer src="/office-js/office.js"></script>',
    );
    expect(body).not.toContain('appsforoffice');
    const script = await running.ask(addinUrl, '/office-js/Outlook-Web-16.01.JS');
    expect(script.body).toBe(await readFile(path.join(OFFICE_JS, 'outlook-web-16.01.js'), 'utf8'));
    expect((await running.ask(addinUrl, '/office-js/da-DK/office_strings.js')).status).toBe(200);
  });

  test('gets a manifest that names this origin', async () => {
    const { body } = await running.ask(addinUrl, '/manifest.xml');
    expect(body).toContain(`DefaultValue="${addinUrl}/taskpane.html"`);
    expect(body).toContain(`<AppDomain>${addinUrl}</AppDomain>`);
    expect(body).not.toContain('mail.by.example');
    expect((await running.api('GET', 'sandbox')).body).toMatchObject({
      addinUrl: addinUrl,
      manifestXml: body,
      requirementSet: '1.15',
    });
  });

  test('tells a person who accepts its certificate by hand that it is done', async () => {
    const { status, body } = await running.ask(addinUrl, '/');
    expect([status, body.includes('Luk fanen')]).toEqual([200, true]);
  });
});

describe('ports', () => {
  test('one that is taken is an error, and nothing is left open', async () => {
    const taken = Number(new URL(addinUrl).port);
    await expect(startSandbox({ ...running.options, hostPort: 0, addinPort: taken })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    const other = await startSandbox({ ...running.options, hostPort: 0 });
    await other.close();
    await expect(running.ask(other.hostUrl, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
