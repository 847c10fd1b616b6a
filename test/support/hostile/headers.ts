import { eml, type Kind, line } from './mail';
import type { Random } from './random';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A text as encoded words (RFC 2047), whole and damaged. */
function words(random: Random, text: string): string {
  const charset = random.pick(['utf-8', 'iso-8859-1', 'x-ukendt', '', 'utf-8*da']);
  return random.pick([
    `=?${charset}?b?${base64(text)}?=`,
    `=?${charset}?B?${base64(text).slice(0, -random.between(1, 4))}?=`,
    `=?${charset}?q?${text.replaceAll(' ', '_')}?=`,
    `=?${charset}?Q?${text.replaceAll(' ', '=20').replaceAll('-', '=2D')}`,
    `=?${charset}?x?${text}?=`,
    [...text].map((sign) => `=?utf-8?q?=${sign.charCodeAt(0).toString(16).padStart(2, '0')}?=`).join(' '),
  ]);
}

/** A file's name as RFC 2231 has it, whole and damaged. */
function parameter(random: Random, name: string): string {
  const coded = [...name].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
  return random.pick([
    `filename="${name}.pdf"`,
    `filename*=utf-8''${coded}.pdf`,
    `filename*=utf-8'${coded}%`,
    `filename*0="${name.slice(0, 9)}"; filename*1="${name.slice(9)}"`,
    `filename*9="${name.slice(0, 9)}"; filename*99999999999="${name.slice(9)}"`,
    `filename*0*=utf-8''${coded}; filename*=x; filename="${name}`,
  ]);
}

const ADDRESSES = [
  (cpr: string) => `"CPR-nummer ${cpr}" <asta@gmail.com>`,
  (cpr: string) => `${cpr}@gmail.com`,
  (cpr: string) => `asta@gmail.com (CPR-nummer ${cpr})`,
  (cpr: string) => `Gruppe: "CPR-nummer ${cpr}" <a@gmail.com>, b@gmail.com;`,
];
const ODD = [
  ...[
    '',
    '<>',
    '@',
    'a@',
    '@b.dk',
    'a@b@c.dk',
    '"',
    '\\',
    '((((',
    '<<<a@b.dk>>>',
    'a@[999.999.999.999]',
    ':;',
    ',,,;;;',
  ],
  ...[
    'a@xn--.dk',
    'a@b..dk',
    'ærø@ærø.dk',
    'a@аррӏе.com',
    `${'a'.repeat(999)}@b.dk`,
    `a@${'b.'.repeat(200)}dk`,
    '\u202e@b.dk',
  ],
];
const DATES = [
  'Mon, 32 Foo 99999 25:61:61 +9999',
  '',
  '0',
  '-271821-04-20',
  'Sat, 29 Feb 2025 00:00:00 +0100',
  '2026-11-23',
  '∞',
  '1e400',
];

const header = (name: string, share: number, make: Kind['make']): Kind => ({
  name: `headers: ${name}`,
  share,
  make,
});

/** The head of a mail: names, addresses, dates and encodings that are out of all measure. */
export const HEADERS: readonly Kind[] = [
  header('subjects in encoded words with faults', 150, (random, { cpr, canary }) =>
    eml([`Subject: ${words(random, `CPR-nummer ${cpr} ${canary}`)}`], 'Hej', false),
  ),
  header('subjects in encoded words', 60, (random, { cpr, canary }) =>
    eml(
      [
        `Subject: =?${random.pick(['utf-8', 'UTF-8', 'iso-8859-1'])}?b?${base64(`CPR-nummer ${cpr} ${canary}`)}?=`,
      ],
      'Hej',
    ),
  ),
  header('file names in parameters with faults', 120, (random, { cpr, canary }) =>
    eml(
      ['Content-Type: multipart/mixed; boundary=b'],
      `--b\r\n\r\nHej\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; ${parameter(random, `${cpr} ${canary}`)}\r\n\r\nx\r\n--b--`,
      false,
    ),
  ),
  header('a number in an address', 80, (random, { cpr, said }) =>
    eml([`Cc: ${random.pick(ADDRESSES)(cpr)}`, 'Subject: Sag'], said),
  ),
  header('addresses that are none', 150, (random, { said }, id) =>
    random.chance(0.5)
      ? eml(
          [
            `To: ${random.several(ODD, 12, ', ')}`,
            `From: ${random.pick(ODD)}`,
            `Cc: ${random.several(ODD, 5)}`,
          ],
          said,
        )
      : line(id, {
          to: [{ address: random.pick(ODD) }],
          cc: [{ name: random.pick(ODD), address: random.pick(ODD) }],
          from: random.pick(ODD),
          bodyText: said,
        }),
  ),
  header('dates that are none', 60, (random, { said }) =>
    eml([`Date: ${random.pick(DATES)}`, `Date: ${random.pick(DATES)}`, 'Subject: Sag'], said),
  ),
  header('hundreds of them', 20, (random, { said }) =>
    eml(
      Array.from(
        { length: random.between(200, 3000) },
        (_, at) => `X-${random.pick(['Spam', '', '__proto__', 'constructor'])}${at % 7}: ${at}`,
      ),
      said,
    ),
  ),
  header('one without end', 15, (random, { said }) => {
    const endless = random
      .pick(['a, ', '"', '(', '=?utf-8?q?a?= ', '<a@b.dk>', ' ', '\r\n ', '; a=b', '\\'])
      .repeat(random.between(5000, 40_000));
    return eml(
      [`${random.pick(['To', 'Subject', 'References', 'Content-Type', 'X-Y', 'From'])}: ${endless}`, 'X: y'],
      said,
      false,
    );
  }),
  header('lines that are none', 60, (random, { said }) =>
    eml(
      [
        random.several(
          ['linje uden kolon', ': uden navn', 'Subject', '\u0000: x', 'Re: =?', 'A B: c', '  mere'],
          8,
          '\r\n',
        ),
        'Subject: Sag',
      ],
      said,
    ),
  ),
];
