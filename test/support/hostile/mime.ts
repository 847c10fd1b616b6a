import { eml, type Kind, type Made } from './mail';
import type { Random } from './random';

const TYPES = ['mixed', 'alternative', 'related', 'signed', 'report', 'digest', 'x-ukendt'];

/** A tree of parts, the sentence in one of them; boundaries are damaged on the way. */
function tree(random: Random, said: string, depth: number, damage: number): string[] {
  const boundary = `b${random.below(3)}`;
  const broken = random.chance(damage);
  const head = random.pick([
    `multipart/${random.pick(TYPES)}; boundary=${boundary}`,
    broken ? `multipart/mixed; boundary="${boundary}` : `multipart/mixed; boundary="${boundary}"`,
    broken ? 'multipart/mixed' : `Multipart/Mixed; BOUNDARY=${boundary}`,
  ]);
  const lines = [`Content-Type: ${head}`, '', broken ? said : ''];
  const count = random.between(1, 4);
  const place = random.below(count);
  for (let at = 0; at < count; at++) {
    if (!random.chance(damage)) lines.push(`--${boundary}`);
    if (at === place && depth > 0) lines.push(...tree(random, said, depth - 1, damage));
    else if (at === place)
      lines.push(random.pick(['Content-Type: text/plain', 'Content-Type: text/html', 'X: y']), '', said);
    else lines.push('Content-Type: text/plain', '', 'Hej');
  }
  if (!random.chance(damage)) lines.push(`--${boundary}--`);
  return lines;
}

const headed = (lines: readonly string[], shown = true, newline = '\r\n'): Made =>
  eml(['Subject: Sag', 'MIME-Version: 1.0', lines[0] ?? ''], lines.slice(2).join(newline), shown, newline);

const mime = (name: string, share: number, make: Kind['make']): Kind => ({
  name: `MIME: ${name}`,
  share,
  make,
});

const withBase64 = (random: Random, said: string): string => {
  const coded = Buffer.from(said.repeat(random.between(1, 5))).toString('base64');
  const signs = [...coded].map((sign) =>
    random.chance(0.05) ? random.pick(['', '=', '\r\n', ' ', '!', `${sign}é`]) : sign,
  );
  return signs.join('');
};

const withQuoted = (random: Random, said: string): string =>
  [...said]
    .map((sign) =>
      random.pick([
        sign,
        sign,
        `=${sign.charCodeAt(0).toString(16)}`,
        `${sign}=\r\n`,
        `=Z${sign}`,
        `${sign}=`,
      ]),
    )
    .join('');

/** Mails whose parts do not fit together. */
export const MIME: readonly Kind[] = [
  mime('parts that fit', 100, (random, { said }) => headed(tree(random, said, random.below(6), 0))),
  mime('parts that do not', 300, (random, { said }) =>
    headed(tree(random, said, random.below(5), random.next())),
  ),
  mime('line ends of other systems', 80, (random, { said }) =>
    headed(tree(random, said, 1, 0), true, random.pick(['\n', '\r'])),
  ),
  mime('hundreds of levels', 30, (random, { said }) => {
    const levels = random.between(100, 1200);
    const heads = Array.from(
      { length: levels },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    return eml(
      ['Content-Type: multipart/mixed; boundary=b0'],
      `${heads.join('')}--b${levels}\r\n\r\n${said}\r\n`,
    );
  }),
  // A mail that broke off may have lost the sentence: what is gone is shown by nobody.
  mime('broken off anywhere', 200, (random, { said }) => {
    const whole = headed(tree(random, said, random.below(4), 0));
    return { ...whole, bytes: whole.bytes.subarray(0, random.between(1, whole.bytes.length)), shown: false };
  }),
  mime('base64 with faults', 100, (random, { said }) =>
    eml(['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'], withBase64(random, said), false),
  ),
  mime('quoted-printable with faults', 100, (random, { said }) =>
    eml(
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable'],
      withQuoted(random, said),
      false,
    ),
  ),
  mime('transfer encodings that nobody knows', 40, (random, { said }) =>
    eml(
      [
        `Content-Transfer-Encoding: ${random.pick(['x-uuencode', '9bit', '', 'gzip', 'base65', '"binary"', '8bit (x'])}`,
      ],
      said,
    ),
  ),
  mime('bytes thrown in', 120, (random, { said }) => {
    const { bytes } = headed(tree(random, said, 2, 0));
    for (let times = random.between(1, 20); times > 0; times--)
      bytes[random.below(bytes.length)] = random.below(256);
    return { form: 'eml', bytes, shown: false };
  }),
];
