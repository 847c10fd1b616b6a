import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DAMAGED, type Told } from './damaged-mails';
import { folderWith, kuvert, objects } from './support';

interface Answer {
  readonly error?: string;
  readonly findings?: readonly { readonly rule: string }[];
  readonly unchecked?: readonly { readonly rule: string }[];
}

function toldBy({ error, findings = [], unchecked = [] }: Answer): Told | 'clean' {
  if (error !== undefined) return 'no mail';
  if (findings.some(({ rule }) => rule === 'cpr-number')) return 'found';
  return unchecked.some(({ rule }) => rule === 'cpr-number') ? 'not looked at' : 'clean';
}

async function check(mail: string | Uint8Array): Promise<Answer> {
  const folder = folderWith({ 'a.eml': mail });
  const { out } = await kuvert(['check', '--format', 'ndjson', path.join(folder.at, 'a.eml')]);
  folder.remove();
  return objects(out)[0] as Answer;
}

test.each(DAMAGED)(
  'a number that some mail program shows is never passed over: %s',
  async (_name, mail, told) => {
    expect(toldBy(await check(mail))).toBe(told);
  },
);

test.each([
  'apple-mail',
  'attachments-and-logo',
  'gmail',
  'invitation',
  'outlook-desktop',
  'outlook-web-reply',
])('a mail as programs write it is wholly read: %s', async (name) => {
  const { unchecked } = await check(readFileSync(path.join(__dirname, `../corpus/eml/${name}.eml`)));
  expect(unchecked).toEqual([]);
});

test('nor is a mail not looked at because it says the same twice', async () => {
  const { unchecked } = await check(
    [
      'From: "Anna, tlf. 0707 6142" <anna@haderslev.example>\nTo: asta.opdigtet@gmail.com\nSubject: Sag 070761-4285',
      'Message-ID: <0707614285.070761-4286@haderslev.example>\nContent-Type: multipart/alternative; boundary=b\n',
      'This is a multi-part message in MIME format.\n--b\n\nCPR 070761-4285\n',
      '--b\nContent-Type: text/html\n\n<p>CPR <b>0707</b>61-4285</p>\n--b--\n',
    ].join('\n'),
  );
  expect(unchecked).toEqual([]);
});
