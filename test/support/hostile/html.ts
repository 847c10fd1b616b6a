import { either, type Kind } from './mail';
import type { Random } from './random';

const TAGS =
  'b i u p div span a font table tr td th li ul ol pre blockquote center o:p h1 form label section'.split(
    ' ',
  );
const PIECES = [
  ...[
    '<b',
    '</b',
    '<p/',
    '<//>',
    '<>',
    '<',
    '>',
    '&',
    '&#',
    '&#x',
    '&amp',
    '&notanentity;',
    '&#99999999;',
    '&#xD800;',
  ],
  ...[
    '</p></p></table></td>',
    '<td><tr><table>',
    ...TAGS.map((tag) => `<${tag}>`),
    ...TAGS.map((tag) => `</${tag}>`),
  ],
];
/** What swallows all that follows. */
const SWALLOWING = [
  '<a href=">',
  "<img src='",
  '<!doctype',
  '<?xml',
  '<!->',
  '<!--',
  '<![CDATA[',
  '<textarea>',
  '<script>',
  '<',
];
const CLOSED_OFF = [
  '<!-- # -->',
  '<!--[if gte mso 9]><xml>#</xml><![endif]-->',
  '<style>#</style>',
  '<script>"#"</script>',
  '<head><title>#</title></head>',
  '<span style="display:none">#</span>',
  '<div hidden>#</div>',
  '<p style="font-size:0">#</p>',
  '<template>#</template>',
];

const open = (random: Random, count: number) =>
  Array.from({ length: count }, () => `<${random.pick(TAGS)}>`).join('');

const html = (
  name: string,
  share: number,
  source: (random: Random, said: string, cpr: string) => string,
  shown = true,
): Kind => ({
  name: `HTML: ${name}`,
  share,
  make: (random, { said, cpr }, id) => either(random, id, 'html', source(random, said, cpr), shown),
});

/** Digits as references, in all their spellings. */
function asReferences(random: Random, text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return random.pick([
        sign,
        `&#${code};`,
        `&#x${code.toString(16)};`,
        `&#0${code};`,
        `&#X${code.toString(16)};`,
      ]);
    })
    .join('');
}

/** Markup in which nothing fits, and markup that hides what it holds. */
export const HTML: readonly Kind[] = [
  html('tags that are never closed', 120, (random, said) => `${open(random, random.between(5, 200))}${said}`),
  html('tags nested deeply', 60, (random, said) => {
    const tag = random.pick(['div', 'b', 'blockquote', 'table><tr><td', 'ul><li', 'font']);
    return `<p>${said}</p>${`<${tag}>`.repeat(random.between(300, 3000))}`;
  }),
  html(
    'soup',
    220,
    (random, said) =>
      `${random.several(PIECES, 60)}</a><p>${said}</p>${random.several([...PIECES, ...SWALLOWING], 60)}`,
  ),
  html(
    'comments, conditional ones and what is not shown',
    120,
    (random, said) => random.several(CLOSED_OFF, 12).replaceAll('#', said),
    false,
  ),
  html(
    'CDATA and comments around what is shown',
    100,
    (random, said) =>
      `${random.several(['<!-- a -->', '<![CDATA[a]]>', '<!--[if mso]>a<![endif]-->', '<![if !vml]>', '<!---->', '<!-->'], 30)}<p>${said}</p>`,
  ),
  html('references', 120, (random, _said, cpr) => `<p>CPR-nummer: ${asReferences(random, cpr)}.</p>`),
  html(
    'null bytes',
    80,
    (random, said) => `<p\0>${'\0'.repeat(random.between(1, 200))}</p><p>${said}</p><\0b>`,
  ),
  html('a giant attribute', 20, (random, said) => {
    const giant = random.pick(['x', 'display:;', 'a b ', '&amp;']).repeat(random.between(2000, 40_000));
    return `<div ${random.pick(['style', 'class', 'title', 'data-x'])}="${giant}">Hej</div><p>${said}</p>`;
  }),
  html(
    'hundreds of style sheets',
    40,
    (random, said) =>
      `${`<style>.a${random.below(99)} > p { color: red; background: url(x) }</style>`.repeat(random.between(50, 400))}<p class="a1">${said}</p>`,
  ),
  html(
    'table soup',
    120,
    (random, said) =>
      `${random.several(['<table>', '<tr>', '<td>', '</td>', '</table>', '<caption>', '<tbody>', 'tekst', '<th colspan=99999>'], 80)}</table><p>${said}</p>`,
  ),
  html(
    'pictures in base64',
    25,
    (random, said) =>
      `<p>${said}</p>${`<img src="data:image/png;base64,${random.bytes(64).toString('base64').repeat(random.between(10, 300))}">`.repeat(3)}`,
  ),
  html(
    'tags inside the number',
    150,
    (random, _said, cpr) =>
      `<p>CPR-nummer: ${[...cpr].map((sign) => random.pick([sign, sign, `<b>${sign}</b>`, `<span style="color:red">${sign}</span>`, `${sign}<!-- x -->`, `<a name=x></a>${sign}`])).join('')}.</p>`,
  ),
];
