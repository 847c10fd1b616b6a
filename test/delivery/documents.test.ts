import { SCOPES } from '../../src/graph/scopes';
import { codeOf, projectSources } from '../house/repository';
import { codesIn, type Markdown, readDocument, testsIn } from './markdown';

/** The documents for the data-protection officer and about accessibility, held to the sources that they speak of. */

const SOURCES = projectSources();
/** What runs at people's desks: not the command line, not the sandbox, not what packs a release. */
const CLIENT = Object.entries(codeOf(SOURCES)).filter(
  ([file]) => !/^src\/(?:sandbox|cli|delivery|policy-editor)\//.test(file),
);
const PAIRS = [
  ['data-protection.da.md', 'data-protection.en.md'],
  ['accessibility.da.md', 'accessibility.en.md'],
] as const;
const DOCUMENTS = PAIRS.flat();

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe.each(PAIRS)('%s and %s', (danish, english) => {
  const [da, en] = [readDocument(danish), readDocument(english)];

  test('have the same structure', () => {
    const outline = ({ headings, tables }: Markdown) => ({
      ranks: headings.map(({ rank }) => rank),
      numbers: headings.map(({ title }) => /^\d+/.exec(title)?.[0]),
      tables: tables.map(({ head, rows }) => [head.length, rows.length, ...rows.map((row) => row.length)]),
    });
    expect(outline(en)).toEqual(outline(da));
  });

  test('name the same tests, names and files, in the same order', () => {
    expect(testsIn(en.text)).toEqual(testsIn(da.text));
    expect(codesIn(en.text)).toEqual(codesIn(da.text));
  });
});

test.each([...DOCUMENTS, 'deployment.md'])('README leads to %s', (name) => {
  expect(SOURCES['README.md']).toContain(`(src/delivery/documents/${name})`);
});

describe.each(DOCUMENTS)('%s', (name) => {
  const document = readDocument(name);

  test('names only tests that are there', () => {
    const named = testsIn(document.text);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ file, title }) => !hasTest(file, title))).toEqual([]);
  });

  test('has a test beside each statement of a table that promises one', () => {
    const promising = document.tables.filter(({ head }) =>
      /^(?:efterprøves i|checked by)$/.test(head.at(-1) ?? ''),
    );
    expect(promising.length).toBeGreaterThan(0);
    const bare = promising
      .flatMap(({ rows }) => rows)
      .filter((row) => testsIn(row.at(-1) ?? '').length === 0);
    expect(bare).toEqual([]);
  });
});

/** A test of that title; its title may stand on the line below, as with a long table. */
function hasTest(file: string, title: string): boolean {
  const source = SOURCES[file] ?? '';
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((written) => source.includes(written));
}

describe.each(['data-protection.da.md', 'data-protection.en.md'])('%s', (name) => {
  const { text, tables } = readDocument(name);
  const codes = codesIn(text);

  test('tells each permission that is asked for, and no other', () => {
    const [permissions] = tables.filter(({ head }) => /^(?:tilladelse|permission)$/.test(head[0] ?? ''));
    const told = permissions?.rows.flatMap(([cell = '']) => codesIn(cell));
    const outlooks = /<Permissions>(\w+)</.exec(SOURCES['manifest.xml'] ?? '')?.[1] ?? '';
    expect(sorted(told ?? [])).toEqual(sorted([...Object.values(SCOPES).flat(), outlooks]));
  });

  test('tells each name under which something is kept, and no other', () => {
    const written = (pattern: RegExp) =>
      CLIENT.flatMap(([, source]) => [...source.matchAll(pattern)].map(([, found = '']) => found));
    expect(sorted(codes.filter((code) => /^kuvert\.\w+$/.test(code)))).toEqual(
      sorted(written(/['"`](kuvert\.[a-z-]+)['"`]/g)),
    );
    const databases = SOURCES['src/graph/follow/keys.ts']?.match(/'kuvert-[a-z]+'/g) ?? [];
    expect(sorted(codes.filter((code) => /^kuvert-[a-z]+$/.test(code)))).toEqual(
      sorted(databases.map((found) => found.slice(1, -1))),
    );
    const stores = SOURCES['src/graph/follow/database.ts']?.matchAll(/createObjectStore\('(\w+)'/g) ?? [];
    const [row] = rowsOf(tables, 'kuvert-replies');
    expect(sorted(codesIn(row?.[0] ?? '').filter((code) => !code.includes('-')))).toEqual(
      sorted([...stores].map(([, store = '']) => store)),
    );
    expect(written(/'(x-kuvert)'/g)).not.toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(['x-kuvert', 'msal.', 'Kuvert: …']));
  });

  test('names the files that keep it, and no other', () => {
    const [kept] = tables.filter(({ head }) => /^(?:kode|code)$/.test(head[4] ?? ''));
    const told = (kept?.rows ?? []).flatMap((row) => codesIn(row[4] ?? ''));
    expect(told.filter((file) => !SOURCES[file])).toEqual([]);
    expect(sorted(told.filter((file) => !EXCHANGE.includes(file)))).toEqual(sorted(keepers()));
  });
});

const rowsOf = (tables: Markdown['tables'], name: string) =>
  tables.flatMap(({ rows }) => rows).filter(([first = '']) => codesIn(first).includes(name));

/** What Exchange keeps as part of a mail: written through Graph and by internet headers, not by a browser's storage. */
const EXCHANGE = ['src/hygiene/replies/marks.ts', 'src/hygiene/channel/trace.ts'];
const STORAGE =
  /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bopenDB\b|\bdeleteDB\b|document\.cookie|\bcaches\.open|\broamingSettings\b|\bsessionData\b|\bcustomProperties\b|loadCustomPropertiesAsync|\bserviceWorker\b|storage\.(?:persist|getDirectory)/;

/** Comments may speak of storage. */
const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

const keepers = () =>
  CLIENT.filter(
    ([file, source]) => file.endsWith('.json') === false && STORAGE.test(withoutComments(source)),
  ).map(([file]) => file);

test('whatever keeps something in the sources is accounted for', () => {
  expect(sorted(keepers())).toEqual([
    'src/graph/follow/database.ts',
    'src/graph/follow/forget.ts',
    'src/graph/sign-in/msal.ts',
    'src/graph/sign-in/sign-in.ts',
    'src/outlook/memory.ts',
    'src/outlook/person.ts',
  ]);
});

/** The one place that asks the network: Graph's client, which goes to Graph's own address alone. */
const ASKS = ['src/graph/client/handlers.ts', 'src/graph/client/index.ts'];

test('the sources write no log and send nothing on the side', () => {
  const using = (pattern: RegExp) =>
    CLIENT.filter(([, source]) => pattern.test(withoutComments(source))).map(([file]) => file);
  expect(using(/\bconsole\./)).toEqual([]);
  expect(
    using(/\bsendBeacon\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b/),
  ).toEqual([]);
  expect(
    sorted(using(/(?<![.\w])fetch\((?!missing|failed)/).filter((file) => !OWN_FETCH.includes(file))),
  ).toEqual(ASKS);
});

/** A method of that name, which is no `fetch`. */
const OWN_FETCH = ['src/session/replies/shown-mails.ts'];
