import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { localFiles } from '../size/measure';
import { faultsOfManifest, resourceOf, textsOf } from './manifest';
import { TOP } from './repository';
import { below, child, type Element, named, parseXml } from './xml';

/** manifest.xml as it stands in the tree, and as the build finished it (`npm run build` first). */
const ADDIN = path.join(TOP, 'dist', 'addin');
const source = parseXml(readFileSync(path.join(TOP, 'manifest.xml'), 'utf8'));
const finished = parseXml(readFileSync(path.join(ADDIN, 'manifest.xml'), 'utf8'));

describe.each([
  ['manifest.xml', source],
  ['dist/addin/manifest.xml', finished],
])('%s', (_name, manifest) => {
  const base = baseOf(manifest);

  test('keeps to the schema and to Outlook’s limits, in both languages', () => {
    expect(faultsOfManifest(manifest)).toEqual([]);
  });

  test('names only https addresses below one folder, each a file that was built', () => {
    const urls = urlsOf(manifest);
    expect(urls.length).toBeGreaterThan(5);
    expect(urls.filter((url) => !url.startsWith(base) || !base.startsWith('https://'))).toEqual([]);
    expect(urls.filter((url) => !existsSync(fileOf(url, base)))).toEqual([]);
    expect(named(manifest, 'AppDomain').map(({ text }) => text)).toContain(new URL(base).origin);
  });

  test('has icons of the sizes that it claims', () => {
    const claims = iconsOf(manifest).map(({ url, size }) => ({ size, is: pngSize(fileOf(url, base)) }));
    expect(claims.length).toBeGreaterThan(4);
    expect(claims.map(({ is }) => is)).toEqual(claims.map(({ size }) => [size, size]));
  });

  test('names only functions that the send handler associates', () => {
    const wanted = below(manifest).flatMap(({ name, attributes, text }) =>
      name === 'FunctionName' ? [text] : (attributes.FunctionName ?? []),
    );
    expect(wanted.length).toBeGreaterThan(0);
    const associated = associatedFunctions(readFileSync(path.join(ADDIN, 'launchevent.js'), 'utf8'));
    expect(wanted.filter((name) => !associated.includes(name))).toEqual([]);
  });

  test('runs the same script in the page and, in classic Outlook, without one; only the reader comes before it', () => {
    const resource = (element: Element | undefined) =>
      element && resourceOf(manifest, element)?.attributes.DefaultValue;
    const runtime = named(manifest, 'Runtime')[0];
    const page = readFileSync(fileOf(resource(runtime) ?? '', base), 'utf8');
    const [reader, ...scripts] = localFiles(page).map((file) => base + file);
    expect(reader).toMatch(/\/reader\.[0-9a-f]+\.js$/);
    expect(scripts).toEqual([resource(child(runtime, 'Override'))]);
    expect(page).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });
});

test('the finished manifest is the one of the tree at its own address, with the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(path.join(TOP, 'package.json'), 'utf8')) as { version: string };
  expect(child(finished, 'Version')?.text).toBe(`${version}.0`);
  expect(child(finished, 'Id')?.text).toBe(child(source, 'Id')?.text);
  expect(textsOf(finished)).toEqual(textsOf(source));
  expect(urlsOf(finished).map((url) => url.slice(baseOf(finished).length))).toEqual(
    urlsOf(source).map((url) => url.slice(baseOf(source).length)),
  );
});

/** The folder that the add-in is served from, by the address of its pane. */
function baseOf(manifest: Element): string {
  const pane = named(manifest, 'Form').flatMap((form) => named(form, 'SourceLocation'))[0];
  return (pane?.attributes.DefaultValue ?? '').replace(/[^/]*$/, '');
}

const fileOf = (url: string, base: string) =>
  path.join(ADDIN, decodeURIComponent(new URL(url).href.slice(base.length)));

function urlsOf(manifest: Element): string[] {
  return below(manifest)
    .flatMap(({ attributes }) => [attributes.DefaultValue ?? '', attributes.Value ?? ''])
    .filter((value) => /^[a-z]+:\/\//.test(value));
}

/** The head's icons are 64 and 128 pixels in Outlook; the others say their size. */
function iconsOf(manifest: Element): { url: string; size: number }[] {
  const head = [
    { url: child(manifest, 'IconUrl')?.attributes.DefaultValue ?? '', size: 64 },
    { url: child(manifest, 'HighResolutionIconUrl')?.attributes.DefaultValue ?? '', size: 128 },
  ];
  const buttons = named(manifest, 'Icon').flatMap(({ children }) => children);
  return [
    ...head,
    ...buttons.map((image) => ({
      url: resourceOf(manifest, image)?.attributes.DefaultValue ?? '',
      size: Number(image.attributes.size),
    })),
  ];
}

/** Width and height from the header (PNG specification, 11.2.2 IHDR). */
function pngSize(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function associatedFunctions(code: string): string[] {
  const associated: string[] = [];
  const actions = {
    associate: (name: string, run: unknown) => typeof run === 'function' && associated.push(name),
  };
  vm.runInNewContext(code, { Office: { actions } });
  return associated;
}
