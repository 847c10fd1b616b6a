import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/sandbox';

const OFFICE_JS = path.resolve('node_modules/@microsoft/office-js/dist');
const PAGE = `<!doctype html><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane`;
const MANIFEST = `<?xml version="1.0"?><OfficeApp><IconUrl DefaultValue="https://mail.by.example/kuvert/assets/icon-64.png"/>
<AppDomains><AppDomain>https://mail.by.example</AppDomain></AppDomains>
<bt:Url id="Pane.Url" DefaultValue="https://mail.by.example/kuvert/taskpane.html" /></OfficeApp>`;

let folder: string;
let sandbox: Sandbox;
let ca: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuvert-server-'));
  await mkdir(path.join(folder, 'addin', 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'host'));
  await writeFile(path.join(folder, 'addin', 'taskpane.html'), PAGE);
  await writeFile(path.join(folder, 'addin', 'manifest.xml'), MANIFEST);
  await writeFile(path.join(folder, 'addin', 'assets', 'icon-64.png'), 'png');
  await writeFile(path.join(folder, 'host', 'index.html'), '<!doctype html><title>Outlook</title>');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  sandbox = await startSandbox({
    hostPort: 0,
    addinFolder: path.join(folder, 'addin'),
    hostFolder: path.join(folder, 'host'),
    certificateFolder: path.join(folder, 'certificate'),
    officeJsFolder: OFFICE_JS,
    now: () => new Date(),
  });
  ca = await readFile(path.join(folder, 'certificate', 'localhost.crt'), 'utf8');
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A real HTTPS request that trusts nothing but the sandbox's own certificate. `path` is sent as it is. */
function ask(
  origin: string,
  requestPath: string,
  options: { method?: string; body?: unknown; headers?: Record<string, string>; family?: 4 | 6 } = {},
) {
  const { hostname, port } = new URL(origin);
  const { body, family, headers, method } = options;
  return new Promise<Answer>((resolve, reject) => {
    const request = httpsRequest(
      {
        hostname,
        port,
        path: requestPath,
        method: method ?? 'GET',
        headers: headers ?? {},
        servername: 'localhost',
        ca,
        ...(family ? { family } : {}),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const api = async (method: string, requestPath: string, body?: unknown) => {
  const answer = await ask(sandbox.hostUrl, `/api/${requestPath}`, { method, body });
  return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
};

describe('the two origins', () => {
  test('have the same host name and different ports', () => {
    const host = new URL(sandbox.hostUrl);
    const addin = new URL(sandbox.addinUrl);
    expect([host.protocol, host.hostname, addin.hostname]).toEqual(['https:', 'localhost', 'localhost']);
    expect(addin.port).not.toBe(host.port);
  });

  test('answer on the loopback address and nowhere else', async () => {
    expect((await ask(sandbox.hostUrl, '/', { family: 4 })).status).toBe(200);
    const port = Number(new URL(sandbox.hostUrl).port);
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
    const answer = await ask(sandbox.hostUrl, '/api/mailbox', { headers: { host: 'evil.example' } });
    expect(answer.status).toBe(421);
    expect(answer.body).not.toContain('seed-');
  });

  test('keep everything on localhost', async () => {
    const host = String((await ask(sandbox.hostUrl, '/')).headers['content-security-policy']);
    const addin = String((await ask(sandbox.addinUrl, '/taskpane.html')).headers['content-security-policy']);
    for (const policy of [host, addin]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-eval|\*|http:/);
      const origins = policy.match(/https:\/\/[^\s;]+/g) ?? [];
      expect(origins.filter((origin) => ![sandbox.hostUrl, sandbox.addinUrl].includes(origin))).toEqual([]);
    }
    expect(host).toContain(`frame-src 'self' ${sandbox.addinUrl}`);
    expect(addin).toContain(`frame-ancestors 'self' ${sandbox.hostUrl}`);
  });

  test('let nothing be kept by the browser', async () => {
    for (const [origin, requestPath] of [
      [sandbox.hostUrl, '/'],
      [sandbox.addinUrl, '/taskpane.html'],
      [sandbox.addinUrl, '/office-js/office.js'],
      [sandbox.hostUrl, '/api/mailbox'],
    ] as const) {
      expect((await ask(origin, requestPath)).headers['cache-control']).toBe('no-store');
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
    for (const origin of [sandbox.hostUrl, sandbox.addinUrl]) {
      const { status, body } = await ask(origin, requestPath);
      expect(status).toBe(404);
      expect(body).toMatch(/^Her er intet: /);
    }
  });

  test('know their type', async () => {
    const types = await Promise.all(
      ['/taskpane.html', '/assets/icon-64.png', '/office-js/office.js', '/manifest.xml'].map(
        async (file) => (await ask(sandbox.addinUrl, file)).headers['content-type'],
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
    const { body } = await ask(sandbox.addinUrl, '/taskpane.html');
    expect(body).toContain(
      '<script src="/sandbox/ajax.js"></script><script defer src="/office-js/office.js"></script>',
    );
    expect(body).not.toContain('appsforoffice');
    const script = await ask(sandbox.addinUrl, '/office-js/Outlook-Web-16.01.JS');
    expect(script.body).toBe(await readFile(path.join(OFFICE_JS, 'outlook-web-16.01.js'), 'utf8'));
    expect((await ask(sandbox.addinUrl, '/office-js/da-DK/office_strings.js')).status).toBe(200);
  });

  test('gets a manifest that names this origin', async () => {
    const { body } = await ask(sandbox.addinUrl, '/manifest.xml');
    expect(body).toContain(`DefaultValue="${sandbox.addinUrl}/taskpane.html"`);
    expect(body).toContain(`<AppDomain>${sandbox.addinUrl}</AppDomain>`);
    expect(body).not.toContain('mail.by.example');
    expect((await api('GET', 'sandbox')).body).toMatchObject({
      addinUrl: sandbox.addinUrl,
      manifestXml: body,
      requirementSet: '1.15',
    });
  });

  test('tells a person who accepts its certificate by hand that it is done', async () => {
    const { status, body } = await ask(sandbox.addinUrl, '/');
    expect([status, body.includes('Luk fanen')]).toEqual([200, true]);
    expect((await ask(sandbox.addinUrl, '/sandbox/ping')).headers['access-control-allow-origin']).toBe(
      sandbox.hostUrl,
    );
  });
});

describe('the mailbox', () => {
  test('is read, written, sent from and put back', async () => {
    const before = (await api('GET', 'mailbox')).body.messages.length;
    const draft = await api('POST', 'messages', { subject: 'Kladde' });
    expect([draft.status, draft.body.parentFolderId]).toEqual([201, 'drafts']);
    const { id } = draft.body;
    expect((await api('PATCH', `messages/${id}`, { isRead: false })).body.isRead).toBe(false);
    expect((await api('POST', `messages/${id}/move`, { destinationId: 'archive' })).body.parentFolderId).toBe(
      'archive',
    );
    const toRecipients = [{ emailAddress: { name: 'Bo', address: 'bo@gmail.com' } }];
    const sent = await api('POST', 'send', { message: { toRecipients }, draftId: id });
    expect([sent.status, sent.body.parentFolderId]).toEqual([201, 'sentitems']);
    expect((await api('GET', `messages/${id}`)).status).toBe(404);
    expect((await api('DELETE', `messages/${sent.body.id}`)).status).toBe(204);
    await api('POST', 'messages', {});
    expect((await api('POST', 'reset')).status).toBe(204);
    expect((await api('GET', 'mailbox')).body.messages.length).toBe(before);
  });

  test.each<[string, string, string, unknown, number, string]>([
    ['an unknown mail', 'GET', 'messages/nej', undefined, 404, 'not-found'],
    ['an unknown folder', 'POST', 'messages', { parentFolderId: 'nej' }, 400, 'no-such-folder'],
    ['a mail to nobody', 'POST', 'send', { message: {} }, 400, 'bad-message'],
    ['a list', 'POST', 'messages', [], 400, 'bad-message'],
  ])('%s: a clear problem', async (_case, method, requestPath, body, status, problem) => {
    expect(await api(method, requestPath, body)).toMatchObject({
      status,
      body: { problem, message: expect.any(String) },
    });
  });

  test('broken JSON and unknown paths are answered', async () => {
    const { hostname, port } = new URL(sandbox.hostUrl);
    const status = await new Promise((resolve) => {
      const request = httpsRequest(
        { hostname, port, path: '/api/messages', method: 'POST', ca },
        (response) => resolve(response.resume().statusCode),
      );
      request.end('{"subject":');
    });
    expect(status).toBe(400);
    expect((await ask(sandbox.hostUrl, '/api/nothing')).status).toBe(404);
    expect((await ask(sandbox.hostUrl, '/api/mailbox', { method: 'DELETE' })).status).toBe(404);
    expect((await ask(sandbox.hostUrl, '/api/messages/%zz')).status).toBe(404);
  });

  test('is closed to other pages', async () => {
    const answer = await ask(sandbox.hostUrl, '/api/reset', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(
      (await ask(sandbox.hostUrl, '/api/mailbox', { headers: { origin: sandbox.hostUrl } })).status,
    ).toBe(200);
  });

  test('tells its changes as they happen', async () => {
    const { hostname, port } = new URL(sandbox.hostUrl);
    const event = await new Promise<string>((resolve, reject) => {
      const request = httpsRequest({ hostname, port, path: '/api/events', ca }, (response) => {
        response.on('data', (chunk: Buffer) => {
          const data = /^data: (.*)$/m.exec(chunk.toString('utf8'))?.[1];
          if (data === undefined) return void api('POST', 'messages', { subject: 'nu' });
          request.destroy();
          resolve(data);
        });
      });
      request.on('error', reject);
      request.end();
    });
    expect(JSON.parse(event)).toMatchObject({ type: 'created', id: expect.any(String) });
  });
});

describe('ports', () => {
  test('one that is taken is an error, and nothing is left open', async () => {
    const taken = Number(new URL(sandbox.addinUrl).port);
    const options = {
      addinFolder: path.join(folder, 'addin'),
      hostFolder: path.join(folder, 'host'),
      certificateFolder: path.join(folder, 'certificate'),
      officeJsFolder: OFFICE_JS,
    };
    await expect(startSandbox({ ...options, hostPort: 0, addinPort: taken })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    const other = await startSandbox({ ...options, hostPort: 0 });
    await other.close();
    await expect(ask(other.hostUrl, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
