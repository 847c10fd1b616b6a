import { readAttachment } from '../../src/attachments/read-attachment';
import { read } from './support';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );

test.each([
  ['UTF-8', new TextEncoder().encode('blåbærgrød'), 'blåbærgrød'],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeffblåbærgrød'), 'blåbærgrød'],
  ['windows-1252', bytes('bl\xe5b\xe6rgr\xf8d \x96 ja'), 'blåbærgrød – ja'],
  ['UTF-16 with a mark', bytes(0xff, 0xfe, 'H\0e\0j\0'), 'Hej'],
  ['UTF-16 without', bytes('H\0e\0j\0 \0d\0u\0'), 'Hej du'],
  ['line ends', bytes('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
  ['nothing', bytes(), ''],
])('txt: %s', async (_what, content, text) => {
  expect(await read(content, 'a.txt')).toMatchObject({ text, unread: [] });
});

test.each([
  ['semicolons', 'Navn;CPR\nIda;070761-4285', 'Navn\tCPR\nIda\t070761-4285'],
  [
    'commas and quotes',
    '"Opdigtet, Ida","sagde ""nej"""\n"to\nlinjer",b',
    'Opdigtet, Ida\tsagde "nej"\nto\nlinjer\tb',
  ],
  ['a number over two columns', '070761;4285', '070761\t4285'],
  ['tabs', 'a\tb', 'a\tb'],
])('csv: %s', async (_what, csv, text) => {
  expect((await read(csv, 'a.csv')).text).toBe(text);
});

test.each([
  ['by its tag', '<!doctype html><p>Hej <b>Ida</b></p><style>x</style>', 'a'],
  ['by its name', '<p>Hej <b>Ida</b></p>', 'a.htm'],
])('html, told %s, as a browser shows it', async (_what, html, name) => {
  expect((await read(html, name)).text).toBe('Hej Ida');
});

test('html in the encoding that it names', async () => {
  expect((await read(bytes('<html><meta charset=iso-8859-1>bl\xe5'), 'a.html')).text).toBe('blå');
});

test.each([
  ['letters by code page', "{\\rtf1\\ansi\\ansicpg1252 bl\\'e5b\\'e6r}", 'blåbær'],
  [
    'letters by Unicode, stand-ins dropped',
    "{\\rtf1\\uc1 gr\\u248?d, \\uc2\\u229\\'61\\'61l, \\u-10179\\'3f\\'3f\\u-8704\\'3f\\'3f}",
    'grød, ål, 😀',
  ],
  [
    'the code page of the font',
    "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f1 \\'b9\\f0 \\'e6}",
    'ąæ',
  ],
  ['no-break hyphen', '{\\rtf1 070761\\_4285\\~x}', '070761\u20114285\u00a0x'],
  [
    'cells and rows',
    '{\\rtf1\\trowd a\\cell b\\cell\\row\\trowd \\cell d\\cell\\row\\pard e\\par}',
    'a\tb\n\td\ne',
  ],
  [
    'what nobody knows is skipped',
    '{\\rtf1 a{\\*\\ukendt x}{\\colortbl;\\red0;}{\\pict 0102}\\ukendt b}',
    'ab',
  ],
  ['bytes of anything', '{\\rtf1 a\\bin3 }}}b}', 'ab'],
  ['the source of a field', '{\\rtf1{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt her}}}', 'her'],
  ['deleted text stands apart', '{\\rtf1 ny {\\deleted gammel }tekst}', 'ny tekst\ngammel '],
])('rtf: %s', async (_what, rtf, text) => {
  expect(await read(bytes(rtf))).toMatchObject({ text, unread: [] });
});

test('rtf: an object of another program is not looked at', async () => {
  const { text, unread } = await read('{\\rtf1 a{\\object{\\*\\objdata 0105}{\\result b}}}');
  expect(text).toBe('ab');
  expect(unread).toEqual(['part-not-read']);
});

describe('not looked at', () => {
  const png = bytes(0x89, 'PNG\r\n', 0x1a, '\n');

  test.each([
    ['a picture', png, 'a.png', 'unreadable'],
    ['a picture under another name', png, 'a.txt', 'unreadable'],
    ['a film', bytes('\0\0\0\x20ftypisom\0\0\0'), 'a.mp4', 'unreadable'],
    ['a file of an unknown kind', bytes(1, 2, 3, 0, 5), 'a.xyz', 'unreadable'],
    ['an encrypted mail', bytes(0x30, 0x80, 6, 9), 'smime.p7m', 'encrypted'],
    ['a mail protected by Outlook', bytes(0x76, 0xe8, 4, 0x60), 'message.rpmsg', 'encrypted'],
    ['PGP', bytes('-----BEGIN PGP MESSAGE-----\n\nhQ\n'), 'a.asc', 'encrypted'],
  ])('%s', async (_what, content, name, because) => {
    expect(await read(content, name)).toMatchObject({ text: '', unread: [because] });
  });

  test('but a picture shown in the body, and the signature of a signed mail, hold nothing to read', async () => {
    expect((await readAttachment(png, { name: 'logo.png', inline: true })).unread).toEqual([]);
    expect((await read(bytes(0x30, 0x80), 'smime.p7s')).unread).toEqual([]);
  });

  test('a real file that a client calls inline is read', async () => {
    const about = { name: 'a.txt', inline: true };
    expect((await readAttachment(bytes('Hej'), about)).text).toBe('Hej');
  });

  test('over the limit', async () => {
    expect((await read('for langt', 'a.txt', { limits: { bytes: 5 } })).unread).toEqual(['too-large']);
  });
});
