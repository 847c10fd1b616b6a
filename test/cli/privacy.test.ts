import { readdirSync } from 'node:fs';
import path from 'node:path';
import { folderWith, kuvert, mailLine } from './support';

/** Words that stand nowhere but in the mail: none may come out without --reveal, whatever goes wrong. */
const SECRETS = [
  'Hemmeligheden',
  'Asta',
  'Opdigtet',
  'asta.opdigtet',
  'gmail',
  'kvittering-for-',
  '070761',
  '4285',
];

const quotes = (text: string) =>
  SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

const SECRET_MAIL = {
  id: 'x',
  from: { name: 'Asta Opdigtet', address: 'asta.opdigtet@gmail.com' },
  subject: 'Hemmeligheden 070761-4285',
  bodyHtml: '<p>Hemmeligheden om Asta, <b>0707</b>614285. Se vedhæftede.</p>',
  location: 'Hos Asta 070761-4285',
  attachments: [{ name: 'kvittering-for-070761-4285.pdf' }],
};

const LINES: readonly [name: string, line: string][] = [
  ['a whole mail', mailLine(SECRET_MAIL)],
  ['a mail with nothing attached', mailLine({ ...SECRET_MAIL, attachments: [] })],
  ['JSON that breaks off', mailLine(SECRET_MAIL).slice(0, -30)],
  [
    'JSON with a stray sign inside a text',
    mailLine(SECRET_MAIL).replace('Hemmeligheden', '\u0001Hemmeligheden"'),
  ],
  ['a field of the wrong kind', mailLine({ ...SECRET_MAIL, composeType: 'Hemmeligheden', cc: ['Asta'] })],
  ['a field that the shape does not know', mailLine({ ...SECRET_MAIL, subject: 3, Hemmeligheden: 'Asta' })],
];

test.each(LINES)('nothing of %s comes out, in any format or language', async (_name, stdin) => {
  for (const format of ['table', 'json', 'ndjson']) {
    for (const language of ['da', 'en']) {
      const { out, err } = await kuvert(['check', '--format', format, '--language', language, '-'], {
        stdin,
      });
      expect(quotes(out + err)).toEqual([]);
      expect(out).not.toBe('');
    }
  }
});

test('nor of a file whose name is all that was given', async () => {
  const folder = folderWith({
    'a.eml': 'Hemmeligheden\nom Asta 070761-4285',
    'b.html': SECRET_MAIL.bodyHtml,
    'c.msg': 'Asta',
  });
  for (const format of ['table', 'json', 'ndjson']) {
    const { out, err } = await kuvert(['check', '--format', format, folder.at]);
    expect(quotes(out + err)).toEqual([]);
  }
  folder.remove();
});

test('nor of any mail of the corpus', async () => {
  const corpus = path.join(__dirname, '../corpus/eml');
  const names = [
    'Kringelbach',
    'Opdigtet',
    'Paahit',
    'bokr',
    'lillekoebing',
    '@gmail',
    '070761',
    '4285',
    'ansøgning',
    'docx',
  ];
  expect(readdirSync(corpus).length).toBeGreaterThan(10);
  for (const format of ['table', 'ndjson']) {
    const { out, err } = await kuvert(['check', '--format', format, corpus]);
    expect(names.filter((name) => (out + err).includes(name))).toEqual([]);
  }
});
