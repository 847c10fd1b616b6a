import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { compound, corpusFile, docx, paragraph, pdf, read, xlsx } from './support';

/** Files made to do harm: they end in time, in memory, without reaching out, and are never called read. */

const quick = { limits: { milliseconds: 30_000 } };

test('an external entity is never opened, and ends the reading of its part', async () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:body>${paragraph('før')}${paragraph('&x;')}</w:body></w:document>`;
  const { text, unread } = await read(docx('', { 'word/document.xml': xml }));
  expect(text).toBe('før\n&x;');
  expect(unread).toEqual(['unreadable']);
});

test('a billion laughs stay one', async () => {
  const laughs = Array.from(
    { length: 9 },
    (_each, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');
  const xml = `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><w:document>${paragraph('&l9;')}</w:document>`;
  const { text, unread } = await read(docx('', { 'word/document.xml': xml }));
  expect(text.length).toBeLessThan(20);
  expect(unread).toEqual(['unreadable']);
});

test('a hundred thousand nested elements', async () => {
  const { unread } = await read(docx('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)));
  expect(unread).toEqual(['too-large']);
});

test('a hundred thousand nested tables, cells and tabs', async () => {
  const cells = '<w:tc><w:p/></w:tc>'.repeat(200_000);
  const { text } = await read(docx(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>${paragraph('Hej')}`), 'a', quick);
  expect(text.trim()).toBe('Hej');
});

test('one string shown a million times, in the last column', async () => {
  const rows = '<row><c r="XFD1" t="s"><v>0</v></c></row>'.repeat(200_000);
  const strings = `<sst><si><t>${'ord '.repeat(1000)}</t></si></sst>`;
  const { text, unread } = await read(xlsx(rows, [], { 'xl/sharedStrings.xml': strings }), 'a', quick);
  expect(text.length).toBeLessThanOrEqual(4_000_000);
  expect(unread).toEqual(['too-large']);
});

describe('10 MB of garbage', () => {
  const garbage = new Uint8Array(10_000_000);
  beforeAll(() => {
    for (let at = 0; at < garbage.length; at += 65_536)
      webcrypto.getRandomValues(garbage.subarray(at, at + 65_536));
  });

  test.each([
    ['nothing', '\0'],
    ['zip', 'PK\x03\x04'],
    ['PDF', '%PDF-1.7\n'],
    ['Outlook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['RTF', '{\\rtf1 '],
  ])(
    'that says it is %s',
    async (_what, start) => {
      garbage.set(Buffer.from(start, 'latin1'));
      expect((await read(garbage, 'a.docx', quick)).unread).not.toEqual([]);
    },
    20_000,
  );
});

test.each([
  ['RTF groups', '{\\rtf1 '.padEnd(1_000_000, '{')],
  [
    'mail parts',
    `From: a\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(10_000)}`,
  ],
  ['HTML tags', `<html>${'<div>'.repeat(200_000)}`],
  ['quotes of CSV', `"${'""'.repeat(500_000)}`],
])(
  'a million %s',
  async (_what, text) => {
    await read(text, 'a.csv', quick);
  },
  10_000,
);

test('a compound file whose chains run in circles', async () => {
  const bytes = compound({
    '__properties_version1.0': new Uint8Array(32),
    '__substg1.0_1000001F': 'x'.repeat(9000),
  });
  for (let at = 512; at < 1024; at += 4) bytes.set([1, 0, 0, 0], at);
  expect((await read(bytes)).unread).not.toEqual([]);
});

test('real files with changed bytes never throw, and end', async () => {
  const files = [
    'brev.docx',
    'liste.xlsx',
    'oplaeg.pptx',
    'brev.odt',
    'brev.rtf',
    'brev.pdf',
    'brev.doc',
  ].map(corpusFile);
  files.push(compound({ '__properties_version1.0': new Uint8Array(32), '__substg1.0_1000001F': 'Hej' }));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 30 }),
      async (which, changes) => {
        const bytes = (files[which] ?? new Uint8Array()).slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const { places, text } = await read(bytes, 'a', quick);
        expect(places.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('nothing of a file is in what tells why it was not read', async () => {
  const { gaps } = await read(docx(paragraph('070761-4285 &hemmelig; ')), 'hemmelig.docx');
  expect(JSON.stringify(gaps)).toBe('[{"because":"unreadable"}]');
});

describe('cancelling', () => {
  test('ends the reading with the reason', async () => {
    const stop = new AbortController();
    const reading = read(pdf(Array(2000).fill('Hej')), 'a.pdf', {
      signal: stop.signal,
      onProgress: () => stop.abort(),
      limits: { pages: 2000 },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('before it began', async () => {
    await expect(read('Hej', 'a.txt', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

test('progress goes from 0 to 1, never back', async () => {
  const told: number[] = [];
  await read(pdf(Array(50).fill('Hej')), 'a.pdf', { onProgress: (fraction) => told.push(fraction) });
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});
