import { either, eml, type Kind, line } from './mail';
import type { Random } from './random';

const between = (random: Random, text: string, marks: readonly string[], chance = 0.4) =>
  [...text].map((sign) => (random.chance(chance) ? sign + random.pick(marks) : sign)).join('');

const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const BIDI = ['\u202a', '\u202b', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f'];
const COMBINING = ['\u0300', '\u0301', '\u0323', '\u0334', '\u035f', '\u0489', '\u20dd'];
const LONE = ['\ud800', '\udbff', '\udc00', '\udfff'];
const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const text = (
  name: string,
  share: number,
  source: (random: Random, said: string, cpr: string) => string,
): Kind => ({
  name: `Unicode: ${name}`,
  share,
  make: (random, { said, cpr }, id) => {
    const written = source(random, said, cpr);
    return either(random, id, random.pick(['text', 'html']), written);
  },
});

/** Half pairs can come in JSON alone: no encoding carries them. */
const loneSurrogates: Kind = {
  name: 'Unicode: half surrogate pairs',
  share: 100,
  make: (random, { said, canary }, id) =>
    line(id, {
      subject: between(random, `Sag ${canary}`, LONE),
      bodyText: `${random.several(LONE, 30)}${said}${random.pick(LONE)}`,
      attachments: [{ name: `${random.pick(LONE)}${canary}.pdf` }],
    }),
};

const LABELS =
  'utf-7 utf-16 utf-32 iso-2022-jp gb18030 ibm037 x-user-defined shift_jis windows-1252 koi8-r ukendt'.split(
    ' ',
  );

/** The label says one thing, the bytes another. */
const wrongLabels: Kind = {
  name: 'Unicode: charsets that say something else',
  share: 200,
  make: (random, { said }) => {
    const encoding = random.pick(['utf8', 'utf16le', 'latin1'] as const);
    const mark = random.pick(['', '\ufeff']);
    const bytes = Buffer.from(`${mark}Kære Åse. ${said}`, encoding).toString('base64');
    const head = [
      `Content-Type: text/plain; charset=${random.pick(LABELS)}`,
      'Content-Transfer-Encoding: base64',
    ];
    return eml(head, bytes);
  },
};

/** Bytes that are no UTF-8: half sequences, overlong ones, UTF-16, a surrogate. A line of such is an error. */
const invalidBytes: Kind = {
  name: 'Unicode: bytes that are no UTF-8',
  share: 100,
  make: (random, { said }, id) => {
    const bad = random.pick(['c0af', 'e08080', 'eda080', 'f5808080', 'ff', 'c3', '80', 'fffe']);
    const junk = Buffer.from(bad, 'hex');
    if (random.chance(0.5)) {
      const { bytes } = line(id, { bodyText: `# ${said}` });
      const at = bytes.indexOf('#');
      return {
        form: 'line',
        bytes: Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at)]),
        shown: true,
      };
    }
    return eml(['Content-Type: text/plain; charset=utf-8'], Buffer.concat([junk, Buffer.from(said), junk]));
  },
};

/** Signs that look like others, or like nothing, or turn the line around. */
export const UNICODE: readonly Kind[] = [
  text(
    'zero width inside the number',
    120,
    (random, _said, cpr) => `CPR-nummer: ${between(random, cpr, ZERO_WIDTH)}.`,
  ),
  text(
    'signs that turn the direction of writing',
    121,
    (random, said) => `${random.several(BIDI, 20)}${said}${random.several(BIDI, 200)}`,
  ),
  text(
    'combining marks without end',
    80,
    (random, said) =>
      `${between(random, 'Zalgo kommer'.repeat(5), [random.several(COMBINING, 40)])}\n${said}`,
  ),
  text('full-width digits', 100, (_random, _said, cpr) => `CPR-nummer: ${wide(cpr)}.`),
  text(
    'signs beyond the first plane',
    80,
    (random, said) => `${random.several(['😀', '𝟘', '👩‍👩‍👧', '𠮷', '\u{10ffff}'], 300)}\n${said}`,
  ),
  text(
    'controls and separators',
    100,
    (random, said) =>
      `${random.several(['\u0001', '\u001b[2J', '\u0085', '\u2028', '\u2029', '\ufffe', '\r', '\u0007'], 60)}\n${said}`,
  ),
  loneSurrogates,
  wrongLabels,
  invalidBytes,
];
