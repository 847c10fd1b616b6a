import { EmlError, messageFromEml } from '../../../src/sandbox/mailbox/eml';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';

const read = (...lines: string[]) => messageFromEml(Buffer.from(lines.join('\r\n')));

test('a mail with everything', async () => {
  const mail = await read(
    'From: =?utf-8?Q?S=C3=B8ren?= <soeren@by.example>',
    'To: "Bo, Ib" <bo@gmail.com>, Hold: a@b.dk, c@d.dk;',
    'Cc: cc@by.example',
    'Subject: =?iso-8859-1?Q?R=F8d_gr=F8d?=',
    'Date: Mon, 23 Nov 2026 10:00:00 +0100',
    'Message-ID: <2@by.example>',
    'In-Reply-To: <1@by.example>',
    'References: <0@by.example> <1@by.example>',
    'Importance: High',
    'X-Kuvert: 1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Hej <img src="cid:logo"></p>',
    '--x',
    'Content-Type: text/plain; name="plan.txt"',
    'Content-Disposition: attachment; filename="plan.txt"',
    'Content-Transfer-Encoding: base64',
    '',
    'aGVsbG8=',
    '--x--',
  );
  expect(mail).toMatchObject({
    subject: 'Rød grød',
    from: { emailAddress: { name: 'Søren', address: 'soeren@by.example' } },
    toRecipients: ['bo@gmail.com', 'a@b.dk', 'c@d.dk'].map((address) => ({ emailAddress: { address } })),
    ccRecipients: [{ emailAddress: { name: 'cc@by.example', address: 'cc@by.example' } }],
    body: { contentType: 'html' },
    receivedDateTime: '2026-11-23T09:00:00.000Z',
    internetMessageId: '<2@by.example>',
    conversationId: '<0@by.example>',
    importance: 'high',
    parentFolderId: 'inbox',
    isRead: false,
    attachments: [{ name: 'plan.txt', size: 5, isInline: false, contentBytes: 'aGVsbG8=' }],
  });
  expect(mail.internetMessageHeaders).toContainEqual({ name: 'X-Kuvert', value: '1' });
  expect(mail.isProtected).toBeUndefined();
});

test('a plain mail without a date is taken as new', async () => {
  const mail = await read('From: a@b.dk', 'Subject: x', '', 'Hej', 'du');
  expect(mail.body).toEqual({ contentType: 'text', content: 'Hej\ndu\n' });
  expect(Math.abs(Date.now() - Date.parse(mail.receivedDateTime ?? ''))).toBeLessThan(60_000);
});

test('a mail within a mail is an attachment', async () => {
  const mail = await read(
    'From: a@b.dk',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: message/rfc822',
    '',
    'From: c@d.dk',
    '',
    'inde',
    '--x--',
  );
  expect(mail.attachments).toMatchObject([{ name: 'mail-1.eml', contentType: 'message/rfc822' }]);
});

test.each([
  ['OpenPGP', 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x', true],
  ['S/MIME, enveloped', 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', true],
  ['S/MIME, only signed', 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m', undefined],
])('%s', async (_case, type, isProtected) => {
  const mail = await read('From: a@b.dk', `Content-Type: ${type}`, '', '--x--');
  expect(mail.isProtected).toBe(isProtected);
});

test("Microsoft's rights-managed mail is protected", async () => {
  const mail = await read(
    'From: a@b.dk',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: application/x-microsoft-rpmsg-message; name="message.rpmsg"',
    'Content-Disposition: attachment; filename="message.rpmsg"',
    'Content-Transfer-Encoding: base64',
    '',
    'eA==',
    '--x--',
  );
  expect(mail.isProtected).toBe(true);
});

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['an Outlook .msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'outlook-msg'],
  ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'no-mail'],
  ['prose', Buffer.from('Kære Bo\n\nDet er ikke en mail: bare tekst.\n'), 'no-mail'],
  ['JSON', Buffer.from('{"From": "a@b.dk"}'), 'no-mail'],
  ['headers without end', Buffer.from(`From: a@b.dk\r\n${'X-A: b\r\n'.repeat(400_000)}`), 'no-mail'],
  ['more than 50 MB', Buffer.alloc(50 * 1024 * 1024 + 1), 'too-large'],
])('%s is no mail, and the error says what it is', async (_case, bytes, problem) => {
  const error = await messageFromEml(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EmlError);
  expect(error).toMatchObject({ problem, message: expect.stringMatching(/^[A-ZÆØÅ].+\. [A-Z].+\.$/) });
});

test('what was read can be stored', async () => {
  const store = new MailboxStore({
    owner: { displayName: 'M', address: 'm@by.example', jobTitle: '', timeZone: '' },
    messages: [],
  });
  const stored = store.create(await read('From: a@b.dk', 'Subject: x', '', 'Hej'));
  expect(stored).toMatchObject({ parentFolderId: 'inbox', bodyPreview: 'Hej', isDraft: false });
});
