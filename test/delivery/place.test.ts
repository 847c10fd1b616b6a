import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesBelow } from '../../src/delivery/files-list';
import { placeAddin } from '../../src/delivery/place';
import { readAccess } from '../../src/graph/access';
import { TOP } from '../house/repository';

const ACCESS = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: "https://login.example.dk/t'<&",
  endpoint: 'https://graph.example.dk/v1.0',
};

let top: string;
let built: string;
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'kuvert-place-'));
  built = path.join(top, 'built');
  mkdirSync(path.join(built, 'assets'), { recursive: true });
  writeFileSync(path.join(built, 'manifest.xml'), readFileSync(path.join(TOP, 'manifest.xml')));
  writeFileSync(path.join(built, 'taskpane.html'), page('{"clientId":"other"}'));
  writeFileSync(path.join(built, 'support.html'), '<!doctype html><title>Hjælp</title>');
  writeFileSync(path.join(built, 'check.7e734778.js'), 'const at = "https://localhost:3001";');
  writeFileSync(path.join(built, 'assets', 'icon-16.png'), Buffer.from([0x89, 0x50, 0xff, 0x00]));
});
afterEach(() => rmSync(top, { recursive: true }));

const page = (graph: string) => `<!doctype html>\n<meta name="kuvert-graph" content='${graph}'>\n`;
const read = (folder: string, file: string) => readFileSync(path.join(top, folder, file), 'utf8');

/** What a browser reads of the page's meta element. */
function accessOf(html: string) {
  const written = /content='([^']*)'/.exec(html)?.[1] ?? '';
  const content = written.replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return readAccess({ querySelector: () => ({ getAttribute: () => content }) as unknown as Element });
}

test('the manifest, the pages and the list for classic Outlook know the address; no other file changes', async () => {
  await placeAddin(built, path.join(top, 'a'), { url: 'https://mail.example.dk/kuvert', access: ACCESS });

  const manifest = read('a', 'manifest.xml');
  expect(manifest).not.toContain('="https://localhost:3001');
  expect(manifest).toContain('<AppDomain>https://mail.example.dk</AppDomain>');
  expect(manifest).toContain('DefaultValue="https://mail.example.dk/kuvert/launchevent.js"');
  expect(JSON.parse(read('a', '.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
    allowed: ['https://mail.example.dk/kuvert/launchevent.js'],
  });
  expect(accessOf(read('a', 'taskpane.html'))).toEqual({
    ...ACCESS,
    authority: new URL(ACCESS.authority).href,
  });
  for (const same of ['support.html', 'check.7e734778.js', 'assets/icon-16.png'])
    expect(readFileSync(path.join(top, 'a', same))).toEqual(readFileSync(path.join(built, same)));
});

test('from one address to the next, and back, is the same as at once', async () => {
  const first = { url: 'https://mail.example.dk/kuvert', access: ACCESS };
  await placeAddin(built, path.join(top, 'a'), first);
  await placeAddin(path.join(top, 'a'), path.join(top, 'b'), { url: 'https://b.example.dk', access: null });
  await placeAddin(path.join(top, 'b'), path.join(top, 'c'), first);

  expect(accessOf(read('b', 'taskpane.html'))).toBeNull();
  const files = await filesBelow(path.join(top, 'a'));
  expect(await filesBelow(path.join(top, 'c'))).toEqual(files);
  for (const file of files) expect(read('c', file)).toBe(read('a', file));
});

test('a manifest without an icon is not guessed at', async () => {
  writeFileSync(path.join(built, 'manifest.xml'), '<OfficeApp/>');
  await expect(
    placeAddin(built, path.join(top, 'a'), { url: 'https://mail.example.dk', access: null }),
  ).rejects.toThrow('IconUrl');
});
