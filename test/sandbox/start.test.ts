import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** start.mjs in a project of its own, whose "build" writes a server that says so. */
let project: string;
const at = (...parts: string[]) => path.join(project, ...parts);

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'kuvert-start-'));
  for (const folder of ['src/sandbox', 'node_modules', 'dist']) mkdirSync(at(folder), { recursive: true });
  copyFileSync('src/sandbox/start.mjs', at('src/sandbox/start.mjs'));
  const build = `node -e "require('fs').writeFileSync('dist/sandbox-server.js', 'console.log(\\'server: new\\')')"`;
  writeFileSync(at('package.json'), JSON.stringify({ name: 'p', version: '1.0.0', scripts: { build } }));
  writeFileSync(
    at('package-lock.json'),
    JSON.stringify({
      name: 'p',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'p', version: '1.0.0' } },
    }),
  );
  writeFileSync(at('node_modules/.package-lock.json'), '{}');
  writeFileSync(at('dist/sandbox-server.js'), "console.log('server: old')");
  age('src/sandbox/start.mjs', 40);
  age('src/sandbox', 40);
  age('src', 40);
  age('package-lock.json', 30);
  age('node_modules/.package-lock.json', 20);
  age('dist/sandbox-server.js', 10);
});
afterEach(() => rmSync(project, { recursive: true }));

/** Makes a file that many seconds old. */
function age(file: string, seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(at(file), time, time);
}

function start(env: Record<string, string> = {}) {
  const { KUVERT_URL: _url, KUVERT_POLICY: _policy, ...clean } = process.env;
  const { stdout, status } = spawnSync(process.execPath, [at('src/sandbox/start.mjs')], {
    encoding: 'utf8',
    env: { ...clean, ...env },
  });
  return {
    status,
    installed: stdout.includes('Installing'),
    built: stdout.includes('Building'),
    server: /server: (\w+)/.exec(stdout)?.[1],
  };
}

test('what is installed and built is started as it is', () => {
  expect(start()).toEqual({ status: 0, installed: false, built: false, server: 'old' });
});

test.each([
  ['a source is newer', () => writeFileSync(at('src/sandbox/new.ts'), '')],
  ['nothing was built yet', () => rmSync(at('dist/sandbox-server.js'))],
])('it is built when %s', (_case, change) => {
  change();
  expect(start()).toEqual({ status: 0, installed: false, built: true, server: 'new' });
});

test('it is built when the organisation’s policy comes from outside', () => {
  expect(start({ KUVERT_POLICY: 'haderslev' })).toMatchObject({ built: true });
});

test('packages are installed when the lock file is newer than they are', () => {
  age('package-lock.json', 5);
  expect(start()).toMatchObject({ status: 0, installed: true, built: true, server: 'new' });
});

test('a build that fails is said, and nothing is started', () => {
  writeFileSync(
    at('package.json'),
    JSON.stringify({ name: 'p', version: '1.0.0', scripts: { build: 'exit 3' } }),
  );
  rmSync(at('dist/sandbox-server.js'));
  expect(start()).toMatchObject({ status: 3, server: undefined });
});
