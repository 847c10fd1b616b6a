import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import type { Bill } from '../../src/delivery/contents/bill.mjs';
import { filesBelow } from '../../src/delivery/files-list';
import { isHashed, PAGES } from '../../src/delivery/headers';
import { TOP } from '../house/repository';

/** What was built (`npm run build` first): what the headers take for granted must be so. */
const ADDIN = path.join(TOP, 'dist', 'addin');
const DELIVERED = path.join(TOP, 'dist', 'delivered');
const read = (file: string) => readFileSync(path.join(ADDIN, file), 'utf8');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let files: string[];
beforeAll(async () => {
  files = await filesBelow(ADDIN);
});

test('every page is one that the headers know, and no other is there', () => {
  expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([...PAGES].sort());
});

test('every script has its hash in its name, the one of the manifest aside', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => !isHashed(file))).toEqual(['launchevent.js']);
});

test('nothing else is delivered: no maps, no sources', () => {
  const known = /^[^/]+\.(html|js|js\.LICENSE\.txt)$|^manifest\.xml$|^assets\/[^/]+\.png$/;
  expect(files.filter((file) => !known.test(file))).toEqual([
    '.well-known/microsoft-officeaddins-allowed.json',
  ]);
});

describe.each(PAGES)('%s', (page) => {
  const html = read(page);

  test('holds no script and no handler of its own', () => {
    expect(inlineScripts(html)).toEqual([]);
  });

  test('loads its own files, which are there, and office.js', () => {
    const foreign = sources(html).filter((each) => !files.includes(each));
    expect(foreign.filter((each) => each !== OFFICE_JS)).toEqual([]);
  });
});

test('inline script is seen where there is some', () => {
  const bad = `<script>a()</script><p onclick="b()"><a href=" JavaScript:c()"><script src=x></script><iframe srcdoc="d">`;
  expect(inlineScripts(bad)).toEqual(['script', 'onclick', 'href', 'srcdoc']);
});

/** Whose addresses stand in the bundles, and why that is no traffic. Where there could be some, the headers let it go nowhere else. */
const NAMED: Readonly<Record<string, string>> = {
  'appsforoffice.microsoft.com': 'office.js',
  'login.microsoftonline.com': 'sign-in',
  'graph.microsoft.com': 'Graph',
  'www.w3.org': 'names of XML and SVG',
  'ns.adobe.com': 'names of XML (PDF)',
  'www.xfa.org': 'names of XML (PDF)',
  'schemas.microsoft.com': 'names of XML (Office)',
  'schemas.openxmlformats.org': 'names of XML (Office)',
  'purl.oclc.org': 'names of XML (Office)',
  'aka.ms': "in messages of Fluent's and MSAL's",
  'react.dev': "in React's messages",
  'github.com': 'in messages',
  'example.com': 'an address to resolve others against (PDF)',
  'foo.bar': 'an address to try the parser of addresses with (PDF)',
  '169.254.169.254': "MSAL's way to ask Azure's machines for their region; not used in browsers",
};

test('no host stands in pages and bundles but those of which it is known why', () => {
  const strange = files
    .filter((file) => /\.(html|js)$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/\b(?:https?|wss?):\/\/([A-Za-z0-9][A-Za-z0-9.-]*)/g)])
    .map(([, host = '']) => host.toLowerCase())
    .filter((host) => !(host in NAMED));
  expect([...new Set(strange)]).toEqual([]);
});

test('no file names the place where it was built', () => {
  const here = [TOP.replace(/[\\/]$/, ''), 'node_modules/'];
  const told = files.filter((file) => {
    const text = read(file);
    return here.some((place) => text.includes(place)) || /file:\/\/\/[A-Za-z]/.test(text);
  });
  expect(told).toEqual([]);
});

describe('what is told of the bundles', () => {
  const bill = JSON.parse(readFileSync(path.join(DELIVERED, 'sbom.cdx.json'), 'utf8')) as Bill;
  const licences = readFileSync(path.join(DELIVERED, 'LICENCES.txt'), 'utf8');
  const names = bill.components.map(({ name }) => name);

  test('the bill names what is in them, and not what only builds or plays Outlook', () => {
    expect(names).toEqual(expect.arrayContaining(['react', 'unpdf', 'pdfjs-dist', '@swc/helpers', 'tslib']));
    expect(names).toEqual(
      expect.arrayContaining(['@azure/msal-browser', 'htmlparser2', 'fflate', 'webpack']),
    );
    for (const absent of ['jest', 'zod', 'squire-rte', 'dompurify', '@microsoft/office-js', 'typescript'])
      expect(names).not.toContain(absent);
  });

  test('every package may be passed on, and its terms go along', () => {
    const free = [
      'MIT',
      'MIT-0',
      'ISC',
      '0BSD',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'BlueOak-1.0.0',
    ];
    for (const { name, version, licenses = [] } of bill.components) {
      expect([name, licenses.map(({ license }) => license?.id)]).toEqual([
        name,
        [expect.stringMatching(new RegExp(`^(${free.join('|')})$`))],
      ]);
      expect(licences).toContain(`${name} ${version} (`);
    }
    expect(licences).not.toMatch(/\(\)|not told/);
  });
});

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): { tags: Tag[]; scripts: string[] } {
  const tags: Tag[] = [];
  const scripts: string[] = [];
  let within = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push({ name, attributes });
      within = name;
    },
    ontext: (text) => {
      if (within === 'script' && text.trim() !== '') scripts.push(text);
    },
    onclosetag: () => {
      within = '';
    },
  });
  parser.end(html);
  return { tags, scripts };
}

/** What a policy without 'unsafe-inline' would stop. */
function inlineScripts(html: string): string[] {
  const { tags, scripts } = tagsOf(html);
  const attributes = tags.flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name, value]) => /^on|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value))
      .map(([name]) => name),
  );
  return [...scripts.map(() => 'script'), ...attributes];
}

/** The addresses that a page loads by itself. */
const sources = (html: string) =>
  tagsOf(html).tags.flatMap(({ name, attributes }) =>
    [attributes.src, name === 'link' ? attributes.href : undefined].filter((each) => each !== undefined),
  );
