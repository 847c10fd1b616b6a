import fc from 'fast-check';
import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import { readHtml } from '../../../src/hygiene/mail/html';
import { designFaults } from '../../../src/hygiene/plain-design/faults';
import { plainDesign } from '../../../src/hygiene/plain-design/plain';
import { documents, soups, sourceOf } from '../mail/documents';

/** Looks that decorate, and such that do not. */
const LOOKS = [
  '',
  ' style="background:#ffc"',
  " style='background-color:yellow;color:red'",
  ' style="background:url(cid:a;b) #036 repeat;color:white"',
  ' style="font-family:&quot;Comic Sans MS&quot;,cursive"',
  ' style=\'font:12pt "Papyrus"\'',
  ' style="font-family:Calibri;font-size:11pt"',
  ' style=background:red',
  ' bgcolor=#ccffcc',
  ' background="cid:1" title="a > b"',
  ' class=paper',
  ' class="script x"',
  ' id=box bgcolor="white"',
];
const PAGES = [
  '',
  ' bgcolor=#FFE4E1',
  ' background=cid:1 text=white',
  ' style="background:#036;color:#fff"',
  ' bgcolor=white lang=DA',
];
const SHEETS = [
  '',
  '<style><!-- .paper{background:#eef;color:black} .script,#box{font-family:Papyrus;} --></style>',
  '<style>.paper p, .x > td{background:#eef} .paper .script{font-family:Papyrus} table span{background:url(x)}</style>',
  '<style>*{background:#fee} td{background:white}</style>',
  '<style>body{background:url(x)} p{font-family:"Segoe Script"} @media print{p{background:red}}</style>',
];
const QUOTES = [
  '',
  '<blockquote type="cite" style="background:red"><p style="font-family:Papyrus">Kan I?</p><a href="https://b.dk">b</a></blockquote>',
  '<div id="divRplyFwdMsg" bgcolor=red><b>Fra:</b> <font face=Papyrus>Bo</font><div>&nbsp;</div></div><div style="background:#ffc">Kan I?</div>',
];

const dressed = fc
  .tuple(
    documents.map((tokens) => sourceOf(tokens).replace(/<font[^/]*Calibri>x'>/g, '<font>')),
    fc.array(fc.constantFrom(...LOOKS), { minLength: 1, maxLength: 8 }),
    fc.constantFrom(...PAGES),
    fc.constantFrom(...SHEETS),
    fc.constantFrom(...QUOTES),
  )
  .map(([source, looks, page, sheet, quote]) => {
    let at = 0;
    const inside = source.replace(
      /<(div|p|span|b|table|td|li|font|h2)(?=[ >])(?! style)/g,
      (tag) => tag + looks[at++ % looks.length],
    );
    return {
      html: `<html><head>${sheet}</head><body${page}><p>Hej Bo</p>${inside}${quote}</body></html>`,
      quote,
    };
  });

const linesOf = (html: string) =>
  readHtml(html)
    .text.split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter(Boolean);
const linksIn = (html: string) => html.match(/href="[^"]*"/g);
const kinds = (html: string) => designFaults(bodyFromHtml(html, true), []).map(({ kind }) => kind);

test('words, links and the quoted mail stay, and no decoration is left', () => {
  let mended = 0;
  let refused = 0;
  fc.assert(
    fc.property(dressed, ({ html, quote }) => {
      // A line that begins with > is quoted mail, wherever it stands.
      fc.pre(readHtml(html).quoted.length === (quote ? 1 : 0));
      const done = plainDesign(html, null);
      if (!done) {
        if (kinds(html).length > 0) refused += 1;
        return;
      }
      mended += 1;
      expect(linesOf(done.content)).toEqual(linesOf(html));
      expect(linksIn(done.content)).toEqual(linksIn(html));
      expect(done.content).toContain(quote);
      expect(kinds(done.content)).toEqual([]);
      expect(plainDesign(done.content, null)).toBeNull();
    }),
    { numRuns: 600 },
  );
  expect(mended).toBeGreaterThan(300);
  expect(refused).toBeLessThan(mended / 20);
});

test('tags in any order keep their words, or nothing is done', () => {
  fc.assert(
    fc.property(soups, soups, fc.constantFrom(...PAGES), (a, b, page) => {
      const html = `<body${page}>Hej ${a}<p style="font-family:Papyrus;background:url(x)">${b}`;
      const done = plainDesign(html, null);
      if (done) expect(linesOf(done.content)).toEqual(linesOf(html));
    }),
    { numRuns: 600 },
  );
});

const MEGABYTE = 1 << 20;
const filled = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);

test.each([
  ['coloured tags nested deeply', `<body>a${filled('<div style="background:red">')}b`],
  ['coloured words', `<body>a${filled('<span style="background:red;color:white">a</span> ')}`],
  [
    'coloured tags of many names',
    `<body>a${Array.from({ length: 30_000 }, (_, i) => `<x${i} style="background:red">a`).join('')}`,
  ],
  ['fonts', `<body>a${filled('<font face=Papyrus color=white>a</font>')}`],
  ['pictures above the text', `<body background=x>${filled('<img src=x>')}Hej`],
  ['drawings of the page without an end', `<body bgcolor=red>Hej<!--${filled('<v:background')}`],
  ['drawings of the page that are never closed', `<body bgcolor=red>Hej<!--${filled('<v:background>')}`],
  ['drawings of pictures', `<body background=x>${filled('<!--[if gte vml 1]>')}--><img src=x>Hej`],
  ['one long style', `<body style="${filled('background:red;')}">Hej`],
  ['a style of brackets', `<body bgcolor=red style="${filled('background:url(')}">Hej`],
  ['a style of colons', `<body bgcolor=red style="font:${filled('1 ')}">Hej`],
  ['a style of open comments', `<body bgcolor=red style="${filled('/*')}">Hej`],
  ['many attributes', `<body bgcolor=red ${filled('a=1 ')}>Hej`],
  ['a style sheet of rules', `<style>${filled('p{background:red}')}</style><p>Hej`],
  ['a style sheet of brackets', `<style>${filled('a{')}</style><p style="background:red">Hej`],
  ['a style sheet of ends', `<style>${filled('}')}</style><p style="background:red">Hej`],
  ['a style sheet of selectors', `<style>${filled('p,')}{background:red}</style><p>Hej`],
  [
    'rules for everything, and many tags',
    `<style>${'*{background:red}'.repeat(20)}</style>${filled('<p>a').slice(0, MEGABYTE / 4)}`,
  ],
  ['tabs', `<body bgcolor=red><table><tr>${filled('<td>')}Hej`],
  [
    'quotes',
    `<body bgcolor=red>Hej${filled('<p>a</p><blockquote type=cite style="color:white">b</blockquote>')}`,
  ],
  ['white space', `<body bgcolor=red${' '.repeat(MEGABYTE)}background=x>Hej`],
  ['attributes far apart', `<body ${filled(`bgcolor=red${' '.repeat(1000)}`)}>Hej`],
])(
  'hostile mail stays fast: %s',
  (_why, html) => {
    const started = performance.now();
    plainDesign(html, null);
    const took = performance.now() - started;
    process.stdout.write(`${took.toFixed(0)} ms: ${_why}\n`);
    expect(took).toBeLessThan(15_000);
  },
  60_000,
);
