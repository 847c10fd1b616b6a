import fc from 'fast-check';
import { Parser } from 'htmlparser2';

/** A mail as a list of tokens: `words` are text between tags, everything else is markup. */
export interface Token {
  readonly kind: 'words' | 'markup';
  readonly source: string;
}

export const sourceOf = (tokens: readonly Token[]): string => tokens.map(({ source }) => source).join('');

const markup = (source: string): Token => ({ kind: 'markup', source });

/** One character of a mail, as itself or as a reference in one of its spellings. */
const character = fc
  .tuple(
    fc.constantFrom(...'abcdefgABC0123456789.,-/:æøåÆØÅé–—•\u00a0\u00ad\u200b&<>"\'', '😀', '𝟘'),
    fc.constantFrom('itself', 'decimal', 'hexadecimal', 'itself', 'itself'),
  )
  .map(([character, spelling]) => {
    const code = character.codePointAt(0) as number;
    if (spelling === 'decimal') return `&#${code};`;
    if (spelling === 'hexadecimal') return `&#x${code.toString(16)};`;
    return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' }[character] ?? character;
  });

const space = fc.constantFrom(' ', '  ', '\n', ' \r\n ', '\t', '&#32;');

const words = fc
  .array(fc.oneof({ weight: 5, arbitrary: character }, { weight: 1, arbitrary: space }), { maxLength: 9 })
  .map((parts): Token[] => [{ kind: 'words', source: parts.join('') }]);

const invisible = fc
  .constantFrom(
    '<!-- 070761-4285 -->',
    '<!--[if gte mso 9]><p>nej</p><![endif]-->',
    '<![if !vml]>',
    '<style>p > b { color: red }</style>',
    '<span style="display:none">nej</span>',
    '<o:p></o:p>',
    '<a name="_MailOriginal"></a>',
  )
  .map((source): Token[] => [markup(source)]);

const breaks = fc
  .constantFrom('<br>', '<br/>', '<img src="cid:1">')
  .map((source): Token[] => [markup(source)]);

const INLINE = [
  'b',
  'i',
  'u',
  'span',
  'a href="https://example.dk/?a=1&b=2"',
  "font face='Calibri>x'",
  'o:p',
];
const BLOCK = ['div', 'p class=MsoNormal', 'blockquote', 'h2', 'center', 'div style="margin:0"'];

const wrap = (tag: string, inside: readonly Token[]): Token[] => [
  markup(`<${tag}>`),
  ...inside,
  markup(`</${tag.split(' ')[0]}>`),
];

const several = (inside: fc.Arbitrary<Token[]>) =>
  fc.array(inside, { maxLength: 3 }).map((parts) => parts.reduce((all, part) => all.concat(part), []));

const tags = fc.letrec<{ inline: Token[]; block: Token[]; row: Token[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    invisible,
    breaks,
    fc.tuple(fc.constantFrom(...INLINE), several(tie('inline'))).map(([tag, inside]) => wrap(tag, inside)),
  ),
  row: several(several(tie('inline')).map((cell) => wrap('td', cell))).map((cells) => wrap('tr', cells)),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    several(tie('inline')),
    fc.tuple(fc.constantFrom(...BLOCK), several(tie('block'))).map(([tag, inside]) => wrap(tag, inside)),
    several(several(tie('block')).map((item) => wrap('li', item))).map((items) => wrap('ul', items)),
    several(tie('row')).map((rows) => wrap('table border=1', rows)),
    several(tie('inline')).map((inside) => wrap('pre', inside)),
  ),
}));

/** Mails whose tags fit together. */
export const documents: fc.Arbitrary<readonly Token[]> = several(tags.block);

/** Tags and text in any order: mails that no program should write. */
export const soups: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.oneof(character, space) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...'<b> </b> <div> </div> <p> </p> <br> <table> </table> <tr> <td> </td> <li> <ul> </ul> <pre> </pre> <!-- --> <!--[if <svg> </svg> <title> </title> <style> </style> <span </span> < > & &# &#x &amp &notin &nbsp <hr> <img> <a <i </i> <center> <blockquote> <select> <option> <button> <caption> </form> <form> <![CDATA[ ]]> <?xml </ <! " \' = style="display:none" style=white-space:pre hidden'
            .split(' ')
            .filter((bit) => bit !== ''),
          ' hidden>',
          '<span style="display:none">',
          '<div style="white-space:pre-wrap">',
        ),
      },
    ),
    { maxLength: 30 },
  )
  .map((bits) => bits.join(''));

/** What htmlparser2's own decoder makes of a piece of text: the tests' second opinion. */
export function secondOpinion(source: string): string {
  let text = '';
  const parser = new Parser({ ontext: (data) => (text += data) });
  // No tag begins in text that is visible.
  parser.end(source.replace(/</g, '&lt;'));
  return text;
}
