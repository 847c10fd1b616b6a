import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { packRelease, type Release } from '../../src/delivery/release';
import { TOP } from '../house/repository';

/** A release of what was built (`npm run build` first). */
const DIST = path.join(TOP, 'dist');
const DEPLOYMENT = {
  url: 'https://mail.example.dk/kuvert',
  access: {
    clientId: '00000000-0000-4000-8000-000000000001',
    authority: 'https://login.microsoftonline.com/example.dk',
    endpoint: 'https://graph.microsoft.com/v1.0',
  },
};

let top: string;
let release: Release;
beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'kuvert-release-'));
  release = await packRelease({ dist: DIST, to: path.join(top, 'a'), deployment: DEPLOYMENT });
}, 60_000);
afterAll(() => rmSync(top, { recursive: true }));

const read = (file: string) => readFileSync(path.join(release.folder, file));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('all that a municipality needs is there', () => {
  expect(release.files).toEqual(
    expect.arrayContaining([
      'addin/taskpane.html',
      'addin/launchevent.js',
      'addin/files.json',
      'addin/.well-known/microsoft-officeaddins-allowed.json',
      'servers/nginx.conf',
      'servers/web.config',
      'servers/staticwebapp.config.json',
      'manifest.xml',
      'policy.json',
      'LICENCES.txt',
      'sbom.cdx.json',
      'SHA256SUMS',
    ]),
  );
});

test('it is for the one address, and the policy is complete', () => {
  expect(read('manifest.xml')).toEqual(read('addin/manifest.xml'));
  expect(read('manifest.xml').toString()).toContain(`${DEPLOYMENT.url}/taskpane.html`);
  expect(read('servers/nginx.conf').toString()).toContain('location = /kuvert/taskpane.html');
  expect(read('addin/taskpane.html').toString()).toContain('https://login.microsoftonline.com/example.dk');
  expect(JSON.parse(read('policy.json').toString())).toMatchObject({
    mode: expect.any(String),
    rules: expect.any(Object),
  });
});

test('SHA256SUMS names every file once, and each sum is right', () => {
  const lines = read('SHA256SUMS').toString().trim().split('\n');
  const sums = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)?.slice(1) ?? []);
  expect(sums.map(([, file]) => file)).toEqual(release.files.filter((file) => file !== 'SHA256SUMS'));
  for (const [sum, file] of sums) expect(`${file} ${sha256(read(file ?? ''))}`).toBe(`${file} ${sum}`);
});

const hasSums = spawnSync('sha256sum', ['--version']).status === 0;
(hasSums ? test : test.skip)('sha256sum itself takes the list', () => {
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], { cwd: release.folder });
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', `${path.basename(release.zip)}.sha256`], {
    cwd: release.folder,
  });
});

test('the archive holds the same files in one folder', () => {
  const inside = unzipSync(readFileSync(release.zip));
  expect(Object.keys(inside).sort()).toEqual(
    release.files.map((file) => `kuvert-${release.version}/${file}`).sort(),
  );
  for (const [name, bytes] of Object.entries(inside))
    expect(sha256(bytes)).toBe(sha256(read(name.slice(name.indexOf('/') + 1))));
});

test('the same input gives the same bytes, in another time zone and over an older release', () => {
  const to = path.join(top, 'b');
  const policy = path.join(top, 'policy.json');
  writeFileSync(policy, '{"mode":"monitor"}');
  packElsewhere({ to, deployment: { url: 'https://b.example.dk', access: null }, policy });
  expect(readFileSync(path.join(to, 'policy.json'), 'utf8')).toBe('{"mode":"monitor"}');
  expect(readFileSync(path.join(to, 'manifest.xml'), 'utf8')).toContain('https://b.example.dk/taskpane.html');

  packElsewhere({ to, deployment: DEPLOYMENT });
  const again = readFileSync(path.join(to, path.basename(release.zip)));
  expect(sha256(again)).toBe(sha256(readFileSync(release.zip)));
}, 60_000);

/** With the built command, on the other side of the world. */
function packElsewhere(options: Record<string, unknown>): void {
  const code = `import { packRelease } from ${JSON.stringify(pathToFileURL(path.join(DIST, 'release.js')).href)};
    await packRelease(${JSON.stringify({ dist: DIST, ...options })});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, TZ: 'Pacific/Auckland' },
  });
}

describe('npm run release', () => {
  const run = (env: Record<string, string>, ...given: string[]) =>
    spawnSync(process.execPath, [path.join(TOP, 'src/delivery/make-release.mjs'), ...given], {
      env: { PATH: process.env.PATH ?? '', ...env },
      encoding: 'utf8',
    });

  test.each([
    [{}, [], 'KUVERT_URL is missing'],
    [{ KUVERT_URL: 'http://mail.example.dk' }, [], 'must start with https://'],
    [{ KUVERT_URL: 'https://mail.example.dk', KUVERT_CLIENT_ID: 'x' }, [], 'KUVERT_CLIENT_ID'],
    [{ KUVERT_URL: 'https://mail.example.dk' }, ['--help'], 'Usage'],
  ])('%j %j: %s, before anything is built', (env, given, says) => {
    const { status, stderr, stdout } = run(env, ...given);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });

  test('left-overs names what only older versions need', () => {
    const addin = path.join(release.folder, 'addin');
    expect(run({}, 'left-overs', addin)).toMatchObject({ status: 0, stdout: '', stderr: '' });

    const older = { version: '0.0.1.0', files: { 'check.00000000.js': '', 'taskpane.html': '' } };
    writeFileSync(path.join(addin, 'check.00000000.js'), '');
    writeFileSync(path.join(addin, 'files.00000000.json'), JSON.stringify(older));
    expect(run({}, 'left-overs', addin).stdout).toBe('check.00000000.js\nfiles.00000000.json\n');
  });
});
