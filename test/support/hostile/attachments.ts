import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { eml, type Kind, line, type Made } from './mail';
import type { Random } from './random';

const FILES = [
  'brev.docx',
  'liste.xlsx',
  'oplaeg.pptx',
  'brev.odt',
  'liste.ods',
  'brev.rtf',
  'brev.pdf',
  'brev.doc',
  'brev-laast.pdf',
];
const read = new Map<string, Buffer>();

function corpus(name: string): Buffer {
  const known = read.get(name) ?? readFileSync(path.join(__dirname, '../../corpus/files', name));
  read.set(name, known);
  return Buffer.from(known);
}

const STARTS = [
  'PK\x03\x04',
  '%PDF-1.7\n',
  '{\\rtf1 ',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\x1f\x8b',
  'Rar!\x1a\x07',
  '7z\xbc\xaf',
  'MZ',
];

/** Zeros pack a thousandfold. */
const zeros = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 });

/** A zip in a zip in a zip. */
function nested(inside: Uint8Array, levels: number): Uint8Array {
  let file = inside;
  for (let level = 0; level < levels; level++) file = zipSync({ [`${level}.zip`]: file }, { level: 0 });
  return file;
}

/** The file as an attachment of either form, its name with the canary, the number in the body. */
function attached(
  random: Random,
  id: number,
  { said, canary }: { said: string; canary: string },
  bytes: Uint8Array,
  name: string,
): Made {
  const content = Buffer.from(bytes).toString('base64');
  if (random.chance(0.5)) {
    return line(id, { bodyText: said, attachments: [{ name: `${canary} ${name}`, contentBase64: content }] });
  }
  return eml(
    ['Subject: Sag', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\nContent-Type: text/plain\r\n\r\n${said}\r\n--b\r\nContent-Type: application/octet-stream; name="${canary} ${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n--b--\r\n`,
  );
}

const file = (
  name: string,
  share: number,
  bytes: (random: Random, said: string) => [Uint8Array, string],
): Kind => ({
  name: `attachments: ${name}`,
  share,
  make: (random, secret, id) => attached(random, id, secret, ...bytes(random, secret.said)),
});

/** Documents that are damaged, or unpack to more than anybody has room for. */
export const ATTACHMENTS: readonly Kind[] = [
  file('documents broken off', 150, (random) => {
    const name = random.pick(FILES);
    const bytes = corpus(name);
    return [bytes.subarray(0, random.between(1, bytes.length)), name];
  }),
  file('documents with changed bytes', 150, (random) => {
    const name = random.pick(FILES);
    const bytes = corpus(name);
    for (let times = random.between(1, 40); times > 0; times--)
      bytes[random.below(bytes.length)] = random.below(256);
    return [bytes, name];
  }),
  file('noise that begins like a document', 120, (random) => [
    Buffer.concat([Buffer.from(random.pick(STARTS), 'latin1'), random.bytes(random.between(1, 3000))]),
    random.pick(FILES),
  ]),
  file('a name that says another type', 60, (random) => [
    corpus(random.pick(FILES)),
    random.pick(['a.txt', 'a.html', 'a.eml', 'a.msg', '', 'CON', '../../a']),
  ]),
  file('zip files in zip files', 60, (random, said) => [
    nested(Buffer.from(said), random.between(1, 40)),
    'a.zip',
  ]),
  file('zip bombs', 4, (random) => [nested(zeros, random.below(3)), 'a.zip']),
  file('a mail within a mail within a mail', 40, (random, said) => {
    let mail = `Subject: Sag\r\n\r\n${said}`;
    for (let level = random.between(1, 20); level > 0; level--)
      mail = `Subject: ${level}\r\nContent-Type: message/rfc822\r\n\r\n${mail}`;
    return [Buffer.from(mail), 'a.eml'];
  }),
  {
    name: 'attachments: content that is no base64',
    share: 40,
    make: (random, { said, canary }, id) =>
      line(id, {
        bodyText: said,
        attachments: [
          { name: canary, contentBase64: random.pick(['%%%', canary, 'AAAA====AAAA', 'é', ' ', '=']) },
        ],
      }),
  },
];
