/** Mails that are damaged, or written so that programs read them differently; the number is the CPR office's own example. */

const NUMBER = '070761-4285';
const SAID = `Hendes CPR-nummer er ${NUMBER}.`;
const HEAD = 'From: anna@haderslev.example\r\nTo: asta.opdigtet@gmail.com\r\n';
const subject = (text: string) => `${HEAD}Subject: ${text}\r\n\r\nHej`;
const body = (head: string, text: string) => `${HEAD}Subject: Sag\r\n${head}\r\n\r\n${text}`;
const multipart = (type: string, ...parts: string[]) =>
  body(`Content-Type: multipart/${type}; boundary=b`, `${parts.join('')}--b--\r\n`);
const part = (type: string, text: string, ...head: string[]) =>
  `--b\r\n${[`Content-Type: ${type}`, ...head].join('\r\n')}\r\n\r\n${text}\r\n`;
const HELLO = part('text/plain', 'Hej');
const file = (...head: string[]) => multipart('mixed', HELLO, part('application/octet-stream', 'x', ...head));

const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');
const inBase64 = (type: string, text: string) =>
  body(`Content-Type: ${type}\r\nContent-Transfer-Encoding: base64`, text);
const quotedPrintable = (text: string) => body('Content-Transfer-Encoding: quoted-printable', text);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf7 = (text: string) => `+${bigEndian(text).toString('base64').replace(/=+$/, '')}-`;
const utf32 = (text: string) => Buffer.from(Uint32Array.from([...text], (sign) => sign.charCodeAt(0)).buffer);
/** The digits and the dash of IBM's EBCDIC. */
const ebcdic = (number: string) =>
  Buffer.from([...number].map((sign) => (sign === '-' ? 0x60 : 0xf0 + Number(sign))));
const latin1 = (mail: string) => Buffer.from(mail, 'latin1');
const calendar = (description: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Møde\r\nDESCRIPTION:${description}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
/** One line of uuencode: "0707614285" with a dash. */
const UUENCODED = 'begin 644 a.txt\r\n+,#<P-S8Q+30R.#4\r\n`\r\nend\r\n';

export type Told = 'found' | 'not looked at' | 'no mail';

/** What may become of a mail in which somebody's program shows the number. */
export const DAMAGED: readonly (readonly [name: string, mail: string | Buffer, told: Told])[] = [
  ['line feeds alone', body('X: y', SAID).replaceAll('\r', ''), 'found'],
  ['carriage returns alone', body('X: y', SAID).replaceAll('\n', ''), 'found'],
  ['an mbox line before the headers', `From anna Mon Nov 23 2026\r\n${body('X: y', SAID)}`, 'found'],
  ['empty lines before the headers', `\r\n\r\n${body('X: y', SAID)}`, 'no mail'],
  ['no empty line behind the headers', `${HEAD}${SAID}`, 'not looked at'],
  ['a line among the headers that is none', `${HEAD}${SAID}\r\n\r\nHej`, 'not looked at'],
  ['a space before the colon', `${HEAD}Subject : ${SAID}\r\n\r\nHej`, 'found'],

  [
    'parts without a boundary',
    body('Content-Type: multipart/mixed', part('text/plain', SAID)),
    'not looked at',
  ],
  [
    'a boundary that never comes',
    body('Content-Type: multipart/mixed; boundary=c', part('text/plain', SAID)),
    'not looked at',
  ],
  [
    'an empty boundary',
    body('Content-Type: multipart/mixed; boundary=""', `--\r\n\r\n${SAID}\r\n----\r\n`),
    'not looked at',
  ],
  [
    'a boundary that is never closed',
    body('Content-Type: multipart/mixed; boundary=b', part('text/plain', SAID)),
    'found',
  ],
  ['text before the first part', multipart('mixed', `${SAID}\r\n`, HELLO), 'not looked at'],
  ['text behind the last part', `${multipart('mixed', HELLO)}${SAID}\r\n`, 'not looked at'],
  ['a part behind the end', `${multipart('mixed', HELLO)}${part('text/plain', SAID)}--b--`, 'not looked at'],
  [
    'a boundary inside itself',
    multipart(
      'mixed',
      '--b\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n',
      part('text/plain', SAID),
    ),
    'found',
  ],
  [
    'two types, the first one counts',
    body('Content-Type: text/plain\r\nContent-Type: application/octet-stream', SAID),
    'found',
  ],
  [
    'two types, the other one counts',
    body('Content-Type: application/octet-stream\r\nContent-Type: text/plain', SAID),
    'found',
  ],
  ['a type that is none', body('Content-Type: text', SAID), 'found'],
  [
    'a type of text that is seldom seen',
    body('Content-Type: text/enriched', `<bold>${SAID}</bold>`),
    'found',
  ],
  [
    'a part of a mail in pieces',
    body('Content-Type: message/partial; id=x; number=1; total=2', SAID),
    'found',
  ],
  ['a digest, whose parts are mails', multipart('digest', `--b\r\n\r\n${body('X: y', SAID)}\r\n`), 'found'],
  [
    'plain text that says more than the HTML',
    multipart('alternative', part('text/plain', SAID), part('text/html', '<p>Hej</p>')),
    'not looked at',
  ],
  [
    'an invitation’s own text',
    multipart('alternative', HELLO, part('text/calendar; method=REQUEST', calendar(SAID))),
    'not looked at',
  ],
  [
    'a report on delivery',
    multipart('report', HELLO, part('message/delivery-status', `Diagnostic-Code: ${SAID}`)),
    'found',
  ],
  [
    'encrypted text within a mail',
    body('X: y', '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----'),
    'not looked at',
  ],

  [
    'base64 with line breaks anywhere',
    inBase64('text/plain', base64(SAID).replace(/.{7}/g, '$&\r\n \t')),
    'found',
  ],
  ['base64 with other signs in it', inBase64('text/plain', base64(SAID).replace(/.{5}/g, '$&!*')), 'found'],
  ['base64 that breaks off', inBase64('text/plain', base64(`${SAID} ${SAID}`).slice(0, -30)), 'found'],
  ['base64 that ends twice', inBase64('text/plain', `${base64('Hej!')}${base64(SAID)}`), 'found'],
  [
    'base64 in its other alphabet',
    inBase64('text/plain', base64(`ø>>>???${SAID}`, 'latin1').replaceAll('+', '-').replaceAll('/', '_')),
    'not looked at',
  ],
  ['quoted-printable with faults', quotedPrintable('=ZZ CPR =30=37=30=37=36=31-4285 =\r\n'), 'found'],
  ['quoted-printable in small letters', quotedPrintable('CPR =30=37=30=37=36=31=2d=34=32=38=35'), 'found'],
  [
    'quoted-printable with spaces at the ends of lines',
    quotedPrintable('CPR 070761-42=  \r\n85.'),
    'not looked at',
  ],
  [
    'uuencode as the transfer encoding',
    body('Content-Transfer-Encoding: x-uuencode', UUENCODED),
    'not looked at',
  ],
  ['uuencode in the text', body('X: y', `Se her:\r\n\r\n${UUENCODED}`), 'not looked at'],
  ['an encoding that nobody knows', body('Content-Transfer-Encoding: x-foo', SAID), 'found'],

  ['a charset that nobody knows', body('Content-Type: text/plain; charset=x-ukendt', SAID), 'found'],
  [
    'the same with more than ASCII',
    body('Content-Type: text/plain; charset=x-ukendt', `Kære Åse. ${SAID}`),
    'found',
  ],
  ['UTF-7, its digits as they are', body('Content-Type: text/plain; charset=utf-7', SAID), 'found'],
  ['UTF-7, encoded', body('Content-Type: text/plain; charset=utf-7', utf7(SAID)), 'not looked at'],
  [
    'UTF-7 by the HTML’s own word',
    body('Content-Type: text/html', `<meta charset=utf-7>${utf7(SAID)}`),
    'not looked at',
  ],
  ['UTF-7 in the subject', subject(`=?utf-7?q?${utf7(NUMBER).replaceAll('=', '=3D')}?=`), 'not looked at'],
  [
    'UTF-16 with its mark',
    inBase64('text/plain; charset=utf-16', base64(`\ufeff${SAID}`, 'utf16le')),
    'found',
  ],
  [
    'UTF-16 the other way round',
    inBase64('text/plain; charset=utf-16', bigEndian(`\ufeff${SAID}`).toString('base64')),
    'not looked at',
  ],
  ['UTF-16 that says UTF-8', inBase64('text/plain; charset=utf-8', base64(SAID, 'utf16le')), 'found'],
  ['UTF-32', inBase64('text/plain; charset=utf-32', utf32(SAID).toString('base64')), 'found'],
  ['EBCDIC', inBase64('text/plain; charset=ibm037', ebcdic(NUMBER).toString('base64')), 'not looked at'],
  [
    'bytes that are no UTF-8',
    Buffer.concat([
      Buffer.from(body('Content-Type: text/plain; charset=utf-8', '')),
      Buffer.from([0xff, 0xc0, 0xaf]),
      Buffer.from(SAID),
    ]),
    'found',
  ],
  [
    'a dash of Windows’ in Latin 1',
    latin1(body('Content-Type: text/html; charset=iso-8859-1', '<p>CPR 070761\x964285</p>')),
    'found',
  ],
  [
    'a dash of which only the HTML tells the charset',
    latin1(body('Content-Type: text/html', '<meta charset=windows-1252><p>CPR 070761\x964285</p>')),
    'not looked at',
  ],
  ['null bytes inside the number', body('X: y', 'Hendes CPR-nummer er 07\x0007\x0061-4285.'), 'found'],

  ['a subject in pieces', subject(`=?utf-8?q?CPR_0707?= =?utf-8?b?${base64('61-4285')}?=`), 'found'],
  ['an encoded subject that is never closed', subject(`=?utf-8?q?CPR_${NUMBER}`), 'found'],
  ['a subject in a charset that nobody knows', subject(`=?x-ukendt?q?CPR_${NUMBER}?=`), 'found'],
  ['a subject on two lines', subject('CPR 0707\r\n 61-4285'), 'found'],
  ['a second subject', `${HEAD}Subject: Sag\r\nSubject: ${SAID}\r\n\r\nHej`, 'not looked at'],
  ['a second To', `${HEAD}To: ${NUMBER}@gmail.com\r\n\r\nHej`, 'found'],
  ['a comment in an address', `${HEAD}Cc: bo@gmail.com (CPR ${NUMBER})\r\n\r\nHej`, 'found'],
  ['a group’s name', `${HEAD}Cc: CPR ${NUMBER}: bo@gmail.com;\r\n\r\nHej`, 'not looked at'],
  [
    'the sender’s own name',
    `From: "CPR ${NUMBER}" <a@haderslev.example>\r\nTo: bo@gmail.com\r\n\r\nHej`,
    'not looked at',
  ],
  [
    'the address for answers',
    `${HEAD}Reply-To: "CPR ${NUMBER}" <a@haderslev.example>\r\n\r\nHej`,
    'not looked at',
  ],
  ['keywords', `${HEAD}Keywords: CPR ${NUMBER}\r\n\r\nHej`, 'not looked at'],

  [
    'a file name in pieces (RFC 2231)',
    file('Content-Disposition: attachment; filename*1="-4285.pdf"; filename*0="070761"'),
    'found',
  ],
  [
    'a file name with faults in it',
    file("Content-Disposition: attachment; filename*=utf-8''%3070761-4285%ZZ%.pdf"),
    'found',
  ],
  [
    'two names for one file',
    multipart(
      'mixed',
      HELLO,
      part(`application/pdf; name="${NUMBER}.pdf"`, 'x', 'Content-Disposition: attachment; filename=a.pdf'),
    ),
    'not looked at',
  ],
  ['a file’s description', file(`Content-Description: CPR ${NUMBER}`), 'not looked at'],
  [
    'a mail that is attached, damaged inside',
    multipart('mixed', HELLO, part('message/rfc822', body('Content-Type: multipart/mixed', SAID))),
    'not looked at',
  ],
];
