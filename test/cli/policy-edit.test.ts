import { chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Asked, type Editing, editing } from './editing';
import { folderWith, kuvert } from './support';

const POLICY = { name: 'vores', rules: { health: { level: 'warn' } } };
const STRICTER = { name: 'vores', rules: { health: { level: 'block' } } };
const FILE = `${JSON.stringify(POLICY)}\n`;

let server: Editing;
afterEach(() => server.stop());

const open = async () => JSON.parse((await server.ask({})).text);
const put = (body: unknown): Asked => ({ method: 'PUT', body });
const kept = (name = 'here/vores.json') => readFileSync(path.join(server.folder, name), 'utf8');

describe('a file', () => {
  beforeEach(async () => {
    server = await editing({ 'here/vores.json': FILE }, ['@/here/vores.json']);
  });

  test('is opened as it stands, saved in its place, and opened again as it was saved', async () => {
    const opened = await open();
    expect(opened).toEqual({
      file: 'vores.json',
      policy: POLICY,
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
      mails: false,
    });
    const saved = await server.ask(put({ ...opened, policy: STRICTER }));
    expect([saved.status, JSON.parse(saved.text).file]).toEqual([200, 'vores.json']);
    expect(await open()).toEqual({
      ...opened,
      policy: STRICTER,
      version: JSON.parse(saved.text).version,
    });
    expect(kept()).toBe(`${JSON.stringify(STRICTER, null, 2)}\n`);
  });

  test('keeps who may read it, and leaves nothing beside it', async () => {
    chmodSync(path.join(server.folder, 'here/vores.json'), 0o640);
    const { version } = await open();
    await server.ask(put({ file: 'vores.json', policy: STRICTER, version }));
    expect(statSync(path.join(server.folder, 'here/vores.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(server.folder, 'here'))).toEqual(['vores.json']);
  });

  test('of two who save the same version the second is told', async () => {
    const { version } = await open();
    const both = await Promise.all(
      ['block', 'hint'].map((level) =>
        server.ask(put({ file: 'vores.json', policy: { rules: { health: { level } } }, version })),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 409]);
    expect(JSON.parse(kept())).toEqual({ rules: { health: { level: 'block' } } });
  });

  test.each<[what: string, status: number, change: (at: string) => void, after: string | null]>([
    [
      'was changed by another program',
      409,
      (at) => writeFileSync(at, '{"name":"andre"}'),
      '{"name":"andre"}',
    ],
    ['is gone', 409, (at) => rmSync(at), null],
    ['may not be written', 403, (at) => chmodSync(at, 0o444), FILE],
  ])('that %s meanwhile is not overwritten', async (_what, status, change, after) => {
    const { version } = await open();
    change(path.join(server.folder, 'here/vores.json'));
    const answer = await server.ask(put({ file: 'vores.json', policy: STRICTER, version }));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toMatch(/vores\.json/);
    if (after === null) expect(readdirSync(path.join(server.folder, 'here'))).toEqual([]);
    else expect(kept()).toBe(after);
  });

  test('that is gone since is not opened as an empty one: what is on the screen would be lost', async () => {
    await open();
    rmSync(path.join(server.folder, 'here/vores.json'));
    expect((await server.ask({})).status).toBe(404);
  });

  test('in which somebody wrote a name twice meanwhile is not opened: one of the two would be gone', async () => {
    await open();
    writeFileSync(path.join(server.folder, 'here/vores.json'), '{ "mode": "guide", "mode": "enforce" }');
    expect((await server.ask({})).status).toBe(422);
  });

  test('is saved from one tab though another tab has saved under another name', async () => {
    const { version } = await open();
    await server.ask(put({ file: 'anden.json', policy: POLICY, version: '' }));
    const saved = await server.ask(put({ file: 'vores.json', policy: STRICTER, version }));
    expect(saved.status).toBe(200);
    expect(JSON.parse(kept())).toEqual(STRICTER);
  });

  test('is not saved while the reader finds something wrong, and all of it is told', async () => {
    const { version } = await open();
    const policy = { mode: 'x', rules: { nope: {} } };
    const answer = await server.ask(put({ file: 'vores.json', policy, version }));
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text).problems.map(({ path: at }: { path: string }) => at)).toEqual([
      'mode',
      'rules.nope',
    ]);
    expect(kept()).toBe(FILE);
  });

  test('localhost is the same machine, and its own page may ask', async () => {
    const host = `localhost:${server.port}`;
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await server.ask({ headers })).status).toBe(200);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x', 'text/html; charset=utf-8'],
    ['/editor.0123.js', 'text/javascript; charset=utf-8'],
  ])('its page comes without the token, and may load nothing else: %s', async (at, type) => {
    const { status, headers } = await server.ask({ path: at, token: false });
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });

  test('the policies that ship are there to begin with, as they are written', async () => {
    const names = JSON.parse((await server.ask({ path: '/api/shipped' })).text);
    expect(names).toEqual(['haderslev', 'toender']);
    const { text } = await server.ask({ path: '/api/shipped/toender' });
    expect(Object.keys(JSON.parse(text))).not.toContain('whenUnchecked');
    expect(JSON.parse(text).name).toBe('toender');
  });

  test('Ctrl+C ends it, and nobody answers any more', async () => {
    const ran = await server.stop();
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    await expect(server.ask({})).rejects.toThrow();
  });
});

test('a link to a file stays a link, and the file behind it is written', async () => {
  const folder = folderWith({ 'real/vores.json': FILE });
  symlinkSync(path.join(folder.at, 'real/vores.json'), path.join(folder.at, 'link.json'));
  server = await editing({}, [path.join(folder.at, 'link.json')]);
  const { version } = await open();
  expect((await server.ask(put({ file: 'link.json', policy: STRICTER, version }))).status).toBe(200);
  expect(JSON.parse(readFileSync(path.join(folder.at, 'real/vores.json'), 'utf8'))).toEqual(STRICTER);
  folder.remove();
});

test('a file that is not in order is opened as it stands, so that it can be mended', async () => {
  server = await editing({ 'here/slem.json': '{"mode":"x"}' }, ['@/here/slem.json']);
  const { policy, version } = await open();
  expect(policy).toEqual({ mode: 'x' });
  expect((await server.ask(put({ file: 'slem.json', policy, version }))).status).toBe(422);
  expect((await server.ask(put({ file: 'slem.json', policy: { mode: 'guide' }, version }))).status).toBe(200);
});

describe('a new policy', () => {
  test.each([
    ['from nothing', [], {}],
    ['from one that ships', ['toender'], expect.objectContaining({ name: 'toender' })],
  ])(
    '%s asks for a name, lies in the current folder, and is then a file like any',
    async (_what, args, policy) => {
      server = await editing({ 'here/taget.json': FILE }, args);
      expect(await open()).toEqual({ file: null, policy, version: '', mails: false });
      const save = (file: string | null, version = '') =>
        server.ask(put({ file, policy: STRICTER, version })).then(({ status }) => status);

      expect(await save(null)).toBe(422);
      expect(await save('taget.json')).toBe(422);
      expect(await save('Børn og unge.json')).toBe(200);
      expect(JSON.parse(kept('here/Børn og unge.json'))).toEqual(STRICTER);
      expect(kept('here/taget.json')).toBe(FILE);

      const { file, version } = await open();
      expect(file).toBe('Børn og unge.json');
      expect(await save(file, version)).toBe(200);
      expect(await save(file)).toBe(409);
    },
  );

  test('may have its name from the command line', async () => {
    server = await editing({}, ['@/here/ny.json']);
    expect(await open()).toMatchObject({ file: 'ny.json', policy: {}, version: '' });
    expect((await server.ask(put({ file: 'ny.json', policy: {}, version: '' }))).status).toBe(200);
    expect(kept('here/ny.json')).toBe('{}\n');
  });

  test('of a name that somebody else has taken since is not written over theirs', async () => {
    server = await editing({}, ['@/here/ny.json']);
    writeFileSync(path.join(server.folder, 'here/ny.json'), FILE);
    expect((await server.ask(put({ file: 'ny.json', policy: {}, version: '' }))).status).toBe(409);
    expect(kept('here/ny.json')).toBe(FILE);
  });
});

describe('what cannot begin says why, and ends with 2', () => {
  beforeEach(async () => {
    server = await editing({ 'here/halv.json': '{\n"a"', 'here/liste.json': '[]' });
  });

  test.each([
    ['no such policy', ['hadersleb'], /"hadersleb" findes ikke/],
    ['a file in no folder', ['nowhere/ny.json'], /findes ikke/],
    ['half a file', ['@/here/halv.json'], /ikke gyldig JSON/],
    ['a list', ['@/here/liste.json'], /skal være ét JSON-objekt/],
    ['mails that are not there', ['--mails', '@/nowhere'], /hverken en mappe eller en fil/],
    ['two policies', ['a', 'b'], /højst have én/],
    ['a port that is none', ['--port', '65536'], /--port skal være et tal fra 0 til 65535/],
    ['a port that is taken', ['--port', 'TAKEN'], /er optaget/],
  ])('%s', async (_what, args, says) => {
    const given = args.map((arg) => arg.replace('@', server.folder).replace('TAKEN', String(server.port)));
    const ran = await kuvert(['policy', 'edit', ...given], { home: path.join(server.folder, 'home') });
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(says) });
  });

  test('a command that was built without its page', async () => {
    const ran = await kuvert(['policy', 'edit'], { home: server.folder });
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('npm run build') });
  });
});
