import { compound, docx, paragraph, read } from './support';

const PICTURE = 'iVBORw0KGgoAAAANSUhEUg==';

function eml(html: string, disposition: string): string {
  return [
    'From: Mette Fiktiv <mette@solby.example>',
    'To: Anders Opdigtet <anders@opdigtet.example>',
    'Subject: =?utf-8?Q?Din_ans=C3=B8gning?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <logo@x>',
    `Content-Disposition: ${disposition}; filename=logo.png`,
    '',
    PICTURE,
    '--x',
    'Content-Type: text/plain; name=svar.txt',
    'Content-Disposition: attachment; filename=svar.txt',
    '',
    '070761-4285',
    '--x--',
    '',
  ].join('\r\n');
}

describe('eml', () => {
  test('who, what about, the text, and the files; a logo in the text holds nothing to read', async () => {
    const { text, unread } = await read(eml('<p>Hej<img src="cid:logo@x"></p>', 'inline'), 'a.eml');
    expect(text).toBe(
      'Din ansøgning\nMette Fiktiv mette@solby.example\nAnders Opdigtet anders@opdigtet.example\n\nHej\nlogo.png\nsvar.txt\n070761-4285',
    );
    expect(unread).toEqual([]);
  });

  test('a picture that the text does not show is a file like any other', async () => {
    const { gaps } = await read(eml('<p>Hej</p>', 'inline'), 'besked');
    expect(gaps).toEqual([{ because: 'unreadable', kind: 'file', number: 1 }]);
  });

  test('protected mails are not looked at', async () => {
    const sealed =
      'From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=smime.p7m\r\n\r\nMIAGCSqGSIb3DQEHA6CA\r\n';
    expect((await read(sealed)).unread).toEqual(['encrypted']);
  });
});

describe('msg', () => {
  const fixed = (header: number, ...tags: [tag: number, value: number][]) => {
    const bytes = new DataView(new ArrayBuffer(header + tags.length * 16));
    for (const [at, [tag, value]] of tags.entries()) {
      bytes.setUint32(header + at * 16, tag, true);
      bytes.setUint32(header + at * 16 + 8, value, true);
    }
    return new Uint8Array(bytes.buffer);
  };
  const message = (extra: Parameters<typeof compound>[0]) =>
    compound({
      '__properties_version1.0': fixed(32, [0x3ffd0003, 1252]),
      '__substg1.0_0037001F': 'Din ansøgning',
      '__substg1.0_0C1A001F': 'Mette Fiktiv',
      '__recip_version1.0_#00000000/__properties_version1.0': fixed(8),
      '__recip_version1.0_#00000000/__substg1.0_3001001F': 'Anders Opdigtet',
      '__recip_version1.0_#00000000/__substg1.0_39FE001F': 'anders@opdigtet.example',
      ...extra,
    });
  const file = (number: number, name: string, content: Uint8Array) => ({
    [`__attach_version1.0_#0000000${number}/__properties_version1.0`]: fixed(8),
    [`__attach_version1.0_#0000000${number}/__substg1.0_3707001F`]: name,
    [`__attach_version1.0_#0000000${number}/__substg1.0_37010102`]: content,
  });

  test('plain text in the code page it was written in', async () => {
    const bytes = message({ '__substg1.0_1000001E': Buffer.from('K\xe6re Anders', 'latin1') });
    expect(await read(bytes, 'a.msg')).toMatchObject({
      text: 'Din ansøgning\nMette Fiktiv\nAnders Opdigtet anders@opdigtet.example\n\nKære Anders',
      unread: [],
    });
  });

  test('HTML, files, and a logo that the text shows', async () => {
    const picture = new Uint8Array(Buffer.from(PICTURE, 'base64'));
    const bytes = message({
      '__substg1.0_10130102': Buffer.from('<p>Hej</p><img src="cid:logo">'),
      ...file(0, 'svar.docx', docx(paragraph('070761-4285'))),
      ...file(1, 'logo.png', picture),
      '__attach_version1.0_#00000001/__substg1.0_3712001F': 'logo',
      ...file(2, 'scan.png', picture),
    });
    const { text, gaps } = await read(bytes);
    expect(text).toContain('Hej\nsvar.docx\n070761-4285\nlogo.png\nscan.png');
    expect(gaps).toEqual([{ because: 'unreadable', kind: 'file', number: 3 }]);
  });

  test('a message in a message; a big file lies in sectors of another size', async () => {
    const inside = '__attach_version1.0_#00000000/__substg1.0_3701000D';
    const bytes = message({
      '__substg1.0_1000001F': 'Se vedlagte',
      '__attach_version1.0_#00000000/__properties_version1.0': fixed(8),
      [`${inside}/__properties_version1.0`]: fixed(24),
      [`${inside}/__substg1.0_0037001F`]: 'Indre emne',
      [`${inside}/__substg1.0_1000001F`]: `${'lang '.repeat(5000)}070761-4285`,
    });
    const { text, unread } = await read(bytes);
    expect(text).toContain('Indre emne');
    expect(text).toContain('lang 070761-4285');
    expect(unread).toEqual([]);
  });

  test('rich text alone is not looked at', async () => {
    expect((await read(message({ '__substg1.0_10090102': new Uint8Array(20) }))).unread).toEqual([
      'part-not-read',
    ]);
  });
});
