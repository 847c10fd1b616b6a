import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesBelow, leftOverFiles } from '../../src/delivery/files-list';
import { isHashed } from '../../src/delivery/headers';
import { placeAddin } from '../../src/delivery/place';
import { TOP } from '../house/repository';

/** A newer version beside an older one, in one folder: what was built (`npm run build` first), and the same with other scripts. */
const BUILT = path.join(TOP, 'dist', 'addin');
const DEPLOYMENT = { url: 'https://mail.example.dk/kuvert', access: null };

let top: string;
let newer: string;
let served: string;
/** The newer version alone. */
let fresh: string;
let older: Record<string, Buffer>;
const read = (folder: string, file: string) => readFileSync(path.join(folder, file));

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'kuvert-versions-'));
  newer = path.join(top, 'newer');
  served = path.join(top, 'served');
  await placeAddin(BUILT, served, DEPLOYMENT);
  older = Object.fromEntries((await filesBelow(served)).map((file) => [file, read(served, file)]));
  await makeNewer();
  await placeAddin(newer, served, DEPLOYMENT);
  fresh = path.join(top, 'fresh');
  await placeAddin(newer, fresh, DEPLOYMENT);
});
afterAll(() => rmSync(top, { recursive: true }));

/** As the next build would leave it: one chunk has changed, and its name with it; so have all that name it, and those that name them. */
async function makeNewer(): Promise<void> {
  const files = await filesBelow(BUILT);
  const text = (file: string) => read(BUILT, file).toString();
  const names = new Map<string, string>();
  let next = files.filter((file) => file.startsWith('absence-tab.'));
  while (next.length > 0) {
    for (const file of next) names.set(hashOf(file), reversed(hashOf(file)));
    next = files.filter((file) => isHashed(file) && !names.has(hashOf(file)) && namesAny(text(file), names));
  }
  const renamed = (each: string) => each.replace(/[0-9a-f]{8}/g, (hash) => names.get(hash) ?? hash);
  for (const file of files) {
    const to = path.join(newer, renamed(file));
    mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.png')) copyFileSync(path.join(BUILT, file), to);
    else writeFileSync(to, renamed(text(file)).replace('<Version>0.', '<Version>9.'));
  }
}

const namesAny = (text: string, names: ReadonlyMap<string, string>) =>
  [...names.keys()].some((hash) => text.includes(hash));
const hashOf = (file: string) => /\.([0-9a-f]{8})\.js/.exec(file)?.[1] ?? '';
const reversed = (hash: string) => [...hash].reverse().join('');
const scriptsOf = (html: string) => [...html.matchAll(/src="([^":]+\.js)"/g)].map(([, file = '']) => file);

test('the pages are the newer ones, and each of their scripts is there', () => {
  const pages = Object.keys(older).filter((file) => file.endsWith('.html'));
  const changed = pages.filter((page) => !read(served, page).equals(older[page] ?? Buffer.of()));
  expect(changed.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(read(served, page).equals(read(fresh, page))).toBe(true);
    for (const script of scriptsOf(read(served, page).toString()))
      expect([script, read(served, script).equals(read(fresh, script))]).toEqual([script, true]);
  }
});

test('every file that a page of the older version loads, now or later, is there as it was', () => {
  const scripts = Object.keys(older).filter(isHashed);
  expect(scripts.length).toBeGreaterThan(20);
  const spoilt = scripts.filter((script) => !read(served, script).equals(older[script] ?? Buffer.of()));
  expect(spoilt).toEqual([]);
});

test('what only the older version needs is told, and nothing of the newer one', async () => {
  const left = await leftOverFiles(served);
  const gone = Object.keys(older).filter((file) => isHashed(file) && !(file in newerFiles()));
  expect(left).toEqual(expect.arrayContaining(gone));
  expect(gone.length).toBeGreaterThan(2);
  for (const file of left) expect(newerFiles()).not.toHaveProperty([file]);

  // A list from elsewhere may name what it likes.
  const bad = { version: '0.0.1', files: { '../newer/manifest.xml': '', 'never-there.js': '' } };
  writeFileSync(path.join(served, 'files.00000000.json'), JSON.stringify(bad));
  expect(await leftOverFiles(served)).toEqual(['files.00000000.json', ...left].sort());

  for (const file of await leftOverFiles(served)) rmSync(path.join(served, file));
  expect(await leftOverFiles(served)).toEqual([]);
  for (const file of Object.keys(newerFiles())) expect(read(served, file)).toBeDefined();
});

/** By the list that the newer version brought. */
const newerFiles = () => {
  const list = JSON.parse(read(served, 'files.json').toString()) as {
    version: string;
    files: Record<string, string>;
  };
  expect(list.version).toMatch(/^9\./);
  return list.files;
};
