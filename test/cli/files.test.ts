import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { CPR, folderWith, kuvert, objects } from './support';

const mail = (subject: string) =>
  `From: bokr@lillekoebing.example\r\nTo: asta.opdigtet@gmail.com\r\nSubject: ${subject}\r\n\r\nHej\r\n`;

let folder: ReturnType<typeof folderWith>;
afterEach(() => folder.remove());

const ids = (out: string) => objects(out).map(({ id }) => path.relative(folder.at, String(id)));
const check = (...args: string[]) => kuvert(['check', '--format', 'ndjson', ...args]);

test('a folder is walked in sorted order; what is no mail is skipped, and that is said', async () => {
  folder = folderWith({
    'b.eml': mail('b'),
    'B.EML': mail('B'),
    'a/2.eml': mail('2'),
    'a/10.eml': mail('10'),
    'æ.eml': mail('æ'),
    'c.pdf': '%PDF',
    '.skjult/d.eml': mail('d'),
  });
  const { code, out, err } = await check(`${folder.at}/`);
  expect(ids(out)).toEqual(['.skjult/d.eml', 'B.EML', 'a/10.eml', 'a/2.eml', 'b.eml', 'æ.eml']);
  expect(err).toBe(
    `kuvert: ${folder.at}/c.pdf er sprunget over: ikke en mail (.eml, .msg, .html og .txt). Skriv filens eget navn for at få den undersøgt.\n`,
  );
  expect(code).toBe(0);
});

test('a link to a folder is not followed, for it may lead in circles; a link to a file is', async () => {
  folder = folderWith({ 'a/a.eml': mail('a') });
  symlinkSync(folder.at, path.join(folder.at, 'a/rundt'));
  symlinkSync(path.join(folder.at, 'a/a.eml'), path.join(folder.at, 'b.eml'));
  const { code, out, err } = await check(folder.at);
  expect(ids(out)).toEqual(['a/a.eml', 'b.eml']);
  expect(err).toContain('a/rundt er sprunget over: en genvej til en mappe følges ikke.');
  expect(code).toBe(0);
});

test('one bad file is answered in its place and on standard error, and the rest goes on', async () => {
  folder = folderWith({
    '1.eml': mail('1'),
    '2.eml': '',
    '3.msg': 'x',
    '4.eml': 'ikke en mail',
    '5.eml': mail(CPR),
  });
  const { code, out, err } = await check(folder.at);
  expect(code).toBe(2);
  expect(objects(out)).toMatchObject([
    { findings: [] },
    { error: `${folder.at}/2.eml er tom.` },
    { error: expect.stringContaining('3.msg kan ikke læses som mail; den er ødelagt.') },
    { error: expect.stringContaining('4.eml ligner ikke en mail') },
    { findings: [{ rule: 'cpr-number', where: { part: 'subject', start: 0, end: 11 } }] },
  ]);
  expect(err.split('\n').map((line) => line.slice(0, 8))).toEqual(['kuvert: ', 'kuvert: ', 'kuvert: ', '']);
});

test.each([
  ['a file that does not exist', 'mangler.eml', 'findes ikke.'],
  [
    'a named file of an unknown type',
    'a.doc',
    'er ikke en filtype, som Kuvert læser (.eml, .msg, .html, .txt og dokumenter som .docx og .pdf).',
  ],
  [
    'a folder without mails, which is more likely a wrong one',
    'tom',
    'indeholder ingen .eml, .msg, .html eller .txt.',
  ],
  ['a file inside a file', 'a.doc/b.eml', 'findes ikke.'],
  ['a text that is none', 'nul.txt', 'er ikke tekst.'],
])('%s is an error', async (_name, name, sentence) => {
  folder = folderWith({ 'a.doc': 'x', 'tom/a.pdf': '%PDF', 'nul.txt': 'a\0b' });
  const { code, out, err } = await check(path.join(folder.at, name));
  expect(objects(out)).toEqual([
    { id: path.join(folder.at, name), error: `${path.join(folder.at, name)} ${sentence}` },
  ]);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});

test.each([
  ['UTF-8', Buffer.from(`Født på Ærø, ${CPR}`)],
  ['UTF-8 with a mark', Buffer.from(`\ufeffFødt på Ærø, ${CPR}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeffFødt på Ærø, ${CPR}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeffFødt på Ærø, ${CPR}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(`Født på Ærø, ${CPR}`, 'latin1')],
])('a text in %s is read at the right places', async (_name, bytes) => {
  folder = folderWith({ 'a.txt': bytes, 'a.html': bytes });
  const { out } = await check('--reveal', folder.at);
  const where = { part: 'body', start: 13, end: 24 };
  expect(objects(out)).toMatchObject([
    { findings: [{ where, text: CPR }] },
    { findings: [{ where, text: CPR }] },
  ]);
});

test('a page is a body alone: its subject, recipients and attachments were not read', async () => {
  folder = folderWith({ 'a.html': '<p>Se vedhæftede.</p>' });
  const { code, out } = await check(folder.at);
  expect(objects(out)).toMatchObject([
    {
      findings: [],
      unchecked: expect.arrayContaining([
        { rule: 'cpr-number', because: 'part-not-read' },
        { rule: 'missing-attachment', because: 'part-not-read' },
      ]),
      recipients: [],
    },
  ]);
  expect(code).toBe(0);
});
