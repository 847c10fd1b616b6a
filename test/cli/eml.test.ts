import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEml } from '../../src/cli/check/eml';
import { LONGEST_BODY } from '../../src/cli/read-body';
import { textsIn } from '../../src/cli/texts';
import type { Mail } from '../../src/hygiene/mail/types';

const read = (bytes: Uint8Array | string): Promise<Mail> => readEml(Buffer.from(bytes), textsIn('da'));
const fixture = (name: string) => read(readFileSync(path.join(__dirname, '../corpus/eml', name)));

test('Outlook on Windows: the HTML body as it is seen, ISO-8859-1, an encoded subject', async () => {
  const mail = await fixture('outlook-desktop.eml');
  expect(mail).toMatchObject({
    from: { name: 'Bodil Kringelbach', address: 'bokr@lillekoebing.example' },
    subject: 'Vedrørende din ansøgning',
    recipients: [{ field: 'to', index: 0, name: 'Asta Opdigtet', address: 'asta.opdigtet@gmail.com' }],
    attachments: [],
    location: '',
    composeType: 'new',
  });
  expect(mail.body?.text).toContain('Din ansøgning er registreret på 070761-4285.');
  expect(mail.body?.text).not.toMatch(/font-family|shapedefaults/);
});

test('Outlook on the web: a reply, whose history is told apart', async () => {
  const { body, composeType, recipients } = await fixture('outlook-web-reply.eml');
  expect(composeType).toBe('reply');
  expect(recipients?.map(({ field, address }) => `${field} ${address}`)).toEqual([
    'to villy.paahit@hotmail.dk',
    'cc borgerservice@lillekoebing.example',
  ]);
  const history = (body?.quoted ?? []).map(({ start, end }) => body?.text.slice(start, end)).join();
  expect(history).toContain('Mit CPR-nummer er');
  expect(history).not.toContain('Tak for din mail');
});

test('Apple Mail: a file marked as inline is an attachment all the same', async () => {
  const { attachments } = await fixture('apple-mail.eml');
  expect(attachments).toEqual([
    { name: 'referat.pdf', contentType: 'application/pdf', size: 119, inline: false, text: '', unread: [] },
  ]);
});

test('a logo in the text, an attachment with a Danish name, and a mail attached to the mail', async () => {
  const { attachments, body } = await fixture('attachments-and-logo.eml');
  expect(attachments?.map(({ name, contentType, inline }) => [name, contentType, inline])).toEqual([
    ['logo.png', 'image/png', true],
    [
      'aftale om prøvetid.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      false,
    ],
    ['', 'message/rfc822', false],
  ]);
  expect(body?.text).not.toContain('070761'); // the attached mail is no part of what was written
});

test('plain text: quoted-printable, ISO-8859-1, a number across a soft line break', async () => {
  const { body, subject } = await fixture('plain-iso-8859-1.eml');
  expect(subject).toBe('Kørekort');
  expect(body?.text).toContain('Dit kørekort til 070761 4285 ligger klar på rådhuset.');
});

test('encoded words, a group, an undisclosed Bcc', async () => {
  const { from, subject, recipients } = await fixture('encoded-words.eml');
  expect(from?.name).toBe('Kåre Østergård');
  expect(subject).toBe('Aftale om 070761-4285 på torsdag');
  expect(recipients).toEqual([
    { field: 'to', index: 0, name: 'Ægir Opdigtet', address: 'aegir@gmail.com' },
    { field: 'to', index: 1, address: 'pool@lillekoebing.example' },
    { field: 'cc', index: 0, name: 'Paahit, Villy', address: 'villy.paahit@firma.example' },
  ]);
});

test('an invitation: its place is read, and its calendar part is no attachment', async () => {
  expect(await fixture('invitation.eml')).toMatchObject({
    location: 'Rum 3, sagen om 070761-4285',
    attachments: [],
  });
});

test.each(['encrypted.eml', 'rights-protected.eml'])(
  '%s: what cannot be seen is said to be encrypted',
  async (name) => {
    const mail = await fixture(name);
    expect(mail).toMatchObject({
      subject: 'Fortroligt',
      unread: { body: 'encrypted', 'attachment-names': 'encrypted', attachments: 'encrypted' },
    });
    expect(mail).not.toHaveProperty('body');
    expect(mail).not.toHaveProperty('attachments');
  },
);

test('an opaque signature is no encryption, but cannot be read either', async () => {
  const signed = 'Subject: x\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\nMIAG\r\n';
  expect((await read(signed)).unread?.body).toBe('unreadable');
});

test('no subject is an empty one; a mail that was cut off is read as far as it goes', async () => {
  expect((await fixture('no-subject.eml')).subject).toBe('');
  expect((await fixture('cut-off.eml')).body?.text).toContain('070761-4285');
});

test.each([
  ['SV: Aftale', '<1@x>', 'reply'],
  ['VS: Aftale', '<1@x>', 'forward'],
  ['Fwd: Aftale', '', 'forward'],
  ['FW: Aftale', '', 'forward'],
  ['Vsevolod kommer', '', 'new'],
  ['Aftale', '', 'new'],
])('%s with references "%s" is %s', async (subject, references, composeType) => {
  const head = `Subject: ${subject}\r\n${references && `References: ${references}\r\n`}`;
  expect((await read(`${head}\r\nhej`)).composeType).toBe(composeType);
});

test('a byte order mark before the headers', async () => {
  expect((await read('\ufeffSubject: Hej\r\n\r\nx')).subject).toBe('Hej');
});

test('a body beyond all measure is too large, not clean', async () => {
  const mail = await read(`Subject: x\r\nContent-Type: text/html\r\n\r\n${'x'.repeat(LONGEST_BODY + 1)}`);
  expect(mail.unread).toEqual({ body: 'too-large' });
  expect(mail).not.toHaveProperty('body');
});

test.each([
  ['text', 'Indkøbsliste\nmælk\n'],
  ['bytes', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))],
  ['an Outlook .msg by another name', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['headers beyond measure', `Subject: ${'x'.repeat(3_000_000)}\r\n\r\n`],
  [
    'parts within parts beyond measure',
    Array.from(
      { length: 300 },
      (_, at) =>
        `${at ? `--b${at - 1}\r\n` : 'Subject: x\r\n'}Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n`,
    ).join(''),
  ],
])('refuses %s in a sentence of ours', async (_name, bytes) => {
  await expect(read(bytes)).rejects.toThrow(/^(ligner ikke en mail|kan ikke læses som mail)/);
});
