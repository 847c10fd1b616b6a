import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compound, docx, paragraph } from '../attachments/support';
import { CPR, folderWith, kuvert, mailLine, objects } from './support';

/** The contents of attachments, on the command line: read where they are given, and said where they are not. */

const LETTER = docx(paragraph(`CPR-nr.: ${CPR}`));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const line = async (attachments: readonly object[], changes = {}, ...more: string[]) => {
  const stdin = mailLine({ attachments, ...changes });
  return objects((await kuvert(['check', ...more, '-'], { stdin })).out)[0];
};
const cpr = (answer: Record<string, unknown> | undefined) =>
  ((answer?.unchecked ?? []) as { rule: string }[]).filter(({ rule }) => rule === 'cpr-number');
const inContent = (at: number) => ({
  rule: 'cpr-number',
  where: { part: `attachment:${at}`, start: 9, end: 20 },
});

test('a document on a line is read; what was found points into it, and is shown with --reveal alone', async () => {
  const attachments = [
    { name: 'a.txt', contentBase64: '' },
    { name: 'b.docx', contentBase64: base64(LETTER) },
  ];
  const answer = await line(attachments);
  expect(answer).toMatchObject({ findings: [inContent(1)], unchecked: [], persons: 1 });
  expect(JSON.stringify(answer)).not.toContain(CPR);
  expect(await line(attachments, {}, '--reveal')).toMatchObject({ findings: [{ text: CPR }] });
});

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64');
const bad = (because: string) => [{ rule: 'cpr-number', because }];

test.each<[string, object, object, unknown[]]>([
  ['content that was not given', { name: 'a.docx' }, {}, bad('part-not-read')],
  ['a picture', { name: 'a.png', contentBase64: base64(PICTURE) }, {}, bad('unreadable')],
  ['what is no Base64', { name: 'a.txt', contentBase64: 'æøå!' }, {}, bad('unreadable')],
  [
    'a logo that the HTML shows',
    { name: 'a.png', contentBase64: base64(PICTURE), contentId: '<logo@x>' },
    { bodyHtml: '<p>Hej<img src="cid:logo@x"></p>' },
    [],
  ],
])('not looked at, or nothing to look at: %s', async (_what, attachment, changes, unchecked) => {
  expect(cpr(await line([attachment], changes))).toEqual(unchecked);
});

test('a text that the HTML calls a picture is read, and is no logo', async () => {
  const attachment = { name: 'a.txt', contentBase64: base64(Buffer.from(`CPR-nr.: ${CPR}`)), contentId: 'x' };
  const answer = await line([attachment], { bodyHtml: '<img src="cid:x">' });
  expect(answer).toMatchObject({ findings: [inContent(0)] });
});

describe('files', () => {
  let folder: ReturnType<typeof folderWith>;
  afterEach(() => folder.remove());
  const check = async (name: string, ...more: string[]) =>
    objects((await kuvert(['check', '--format', 'ndjson', ...more, path.join(folder.at, name)])).out)[0];

  test('an attachment of an .eml is read, also in a folder', async () => {
    const eml = [
      'From: a@lillekoebing.example',
      'To: asta.opdigtet@gmail.com',
      'Subject: Brev',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Hej',
      '--x',
      'Content-Type: application/octet-stream; name=brev.docx',
      'Content-Disposition: attachment; filename=brev.docx',
      'Content-Transfer-Encoding: base64',
      '',
      base64(LETTER),
      '--x--',
      '',
    ].join('\r\n');
    folder = folderWith({ 'ud/a.eml': eml });
    expect(await check('ud')).toMatchObject({ findings: [inContent(0)], unchecked: [] });
  });

  test.each(['brev.docx', 'brev.pdf', 'brev.odt', 'brev.rtf', 'liste.xlsx', 'liste.ods', 'oplaeg.pptx'])(
    'a document on its own is looked at as the attachment of a mail: %s',
    async (name) => {
      folder = folderWith({ [name]: readFileSync(path.join(__dirname, '../corpus/files', name)) });
      const answer = await check(name, '--reveal');
      expect(answer?.findings).toContainEqual(
        expect.objectContaining({ rule: 'cpr-number', text: expect.stringMatching(/^\d{6}/) }),
      );
    },
  );

  test('a locked document is not looked at, and that is said to people', async () => {
    folder = folderWith({ 'a.pdf': readFileSync(path.join(__dirname, '../corpus/files/brev-laast.pdf')) });
    const { out } = await kuvert(['check', path.join(folder.at, 'a.pdf')]);
    expect(out.replace(/\s+/g, ' ')).toContain('indholdet af 1 bilag (krypteret)');
  });

  test('windows-1252 is read as such: the dash in a number is no control character', async () => {
    folder = folderWith({ 'a.txt': Buffer.from('Nr. 070761\x964285', 'latin1') });
    expect(await check('a.txt', '--reveal')).toMatchObject({ findings: [{ text: '070761–4285' }] });
  });
});

describe('.msg', () => {
  /** Properties of a fixed size: tag and value, after a header ([MS-OXMSG] § 2.4). */
  const fixed = (header: number, ...tags: [tag: number, value: number][]) => {
    const bytes = Buffer.alloc(header + tags.length * 16);
    for (const [at, [tag, value]] of tags.entries()) {
      bytes.writeUInt32LE(tag, header + at * 16);
      bytes.writeUInt32LE(value, header + at * 16 + 8);
    }
    return bytes;
  };
  const recipient = (at: number, field: number, name: string, address: string) => ({
    [`__recip_version1.0_#0000000${at}/__properties_version1.0`]: fixed(8, [0x0c150003, field]),
    [`__recip_version1.0_#0000000${at}/__substg1.0_3001001F`]: name,
    [`__recip_version1.0_#0000000${at}/__substg1.0_39FE001F`]: address,
  });
  const message = (extra: Parameters<typeof compound>[0]) =>
    compound({
      '__properties_version1.0': fixed(32, [0x3ffd0003, 1252]),
      '__substg1.0_001A001F': 'IPM.Note',
      '__substg1.0_0037001F': 'SV: Din ansøgning',
      '__substg1.0_5D01001F': 'bodil@lillekoebing.example',
      '__substg1.0_1042001F': '<a@b.example>',
      ...recipient(0, 1, 'Asta Opdigtet', 'asta.opdigtet@gmail.com'),
      ...recipient(1, 2, 'Pool', 'pool@lillekoebing.example'),
      ...extra,
    });
  const checked = async (bytes: Uint8Array) => {
    const folder = folderWith({ 'a.msg': bytes });
    const { out } = await kuvert(['check', '--format', 'ndjson', '--reveal', path.join(folder.at, 'a.msg')]);
    folder.remove();
    return objects(out)[0];
  };

  test('people, subject, HTML, and a document', async () => {
    const answer = await checked(
      message({
        '__substg1.0_10130102': Buffer.from(`<p>Nr. <b>${CPR}</b></p>`),
        '__attach_version1.0_#00000000/__properties_version1.0': fixed(8),
        '__attach_version1.0_#00000000/__substg1.0_3707001F': 'brev.docx',
        '__attach_version1.0_#00000000/__substg1.0_37010102': LETTER,
      }),
    );
    expect(answer).toMatchObject({
      findings: [{ where: { part: 'body', start: 4, end: 15 } }, inContent(0)],
      recipients: [
        { address: 'asta.opdigtet@gmail.com', kind: 'citizen' },
        { address: 'pool@lillekoebing.example', kind: 'internal' },
      ],
      unchecked: [],
    });
  });

  test('a message in the message is an attachment', async () => {
    const inside = '__attach_version1.0_#00000000/__substg1.0_3701000D';
    const answer = await checked(
      message({
        '__substg1.0_1000001F': 'Se denne',
        '__attach_version1.0_#00000000/__properties_version1.0': fixed(8),
        [`${inside}/__properties_version1.0`]: fixed(24),
        [`${inside}/__substg1.0_1000001F`]: `CPR-nr.: ${CPR}`,
      }),
    );
    expect(answer).toMatchObject({
      findings: [{ where: { part: 'attachment:0' }, text: CPR }],
      unchecked: [],
    });
  });

  test.each([
    ['rich text and nothing else', { '__substg1.0_10090102': Buffer.alloc(20) }, 'unreadable'],
    ['an encrypted one', { '__substg1.0_001A001F': 'IPM.Note.SMIME' }, 'encrypted'],
  ])('%s is not looked at', async (_what, extra, because) => {
    const answer = await checked(message(extra));
    expect(cpr(answer)).toContainEqual({ rule: 'cpr-number', because });
  });
});
