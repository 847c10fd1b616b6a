import fc from 'fast-check';
import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import type { Looks } from '../../../src/hygiene/mail/looks';

/** How the text looks, written short: `[text] font points colour background link`, parted by bars. */
function looksOf(html: string): Looks & { readonly text: string } {
  const { text, looks } = bodyFromHtml(html, true);
  if (!looks) throw new Error('no looks');
  return { text, ...looks };
}

function said(html: string): string {
  const { text, runs } = looksOf(html);
  return runs
    .map(({ start, end, font, points, colour, background, link }) =>
      [
        `[${text.slice(start, end).trim()}]`,
        font,
        points,
        colour,
        background && `on ${background}`,
        link && `→ ${link}`,
      ]
        .filter((each) => each !== undefined)
        .join(' '),
    )
    .join(' | ');
}

const WORD = `<style><!--
  /* Font Definitions */ @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
  p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
  a:link, span.MsoHyperlink {color:#0563C1; text-decoration:underline;}
  @media print { p.MsoNormal { color: red } }
--></style>`;

describe('runs', () => {
  test.each([
    ['nothing said', '<p>Hej</p>', ''],
    [
      'a style',
      '<p style="font-family:Verdana;font-size:10pt;color:#000">Hej</p>',
      '[Hej] verdana 10 #000000',
    ],
    ['the first family counts', `<p style="font-family:'Segoe UI', Arial">Hej</p>`, '[Hej] segoe ui'],
    [
      'quotation marks as references',
      '<p style="font-family:&quot;Segoe UI&quot;,Arial">Hej</p>',
      '[Hej] segoe ui',
    ],
    ['<font>', '<font face="Comic Sans MS" size=4 color=red>Hej</font>', '[Hej] comic sans ms 13.5 red'],
    ['the short property', '<p style="font: italic 9pt/12pt Georgia, serif">Hej</p>', '[Hej] georgia 9'],
    ['pixels', '<p style="font-size:13.333px">Hej</p>', '[Hej] 10'],
    ['relative sizes', '<p style="font-size:10pt"><span style="font-size:120%">Hej</span></p>', '[Hej] 12'],
    [
      'inherited, and over',
      '<div style="color:#333">a<b style="color:blue">b</b>c</div>',
      '[a] #333333 | [b] blue | [c] #333333',
    ],
    ['rgb', '<p style="color:rgb(5, 99, 193)">Hej</p>', '[Hej] #0563c1'],
    ['windowtext is black', '<p style="color:windowtext">Hej</p>', '[Hej] #000000'],
    ['inherit says nothing', '<p style="color:red"><i style="color:inherit">Hej</i></p>', '[Hej] red'],
    ['!important', '<p style="color:red !important">Hej</p>', '[Hej] red'],
    [
      'a link has a colour of its own',
      '<p style="color:red"><a href="https://a.dk">Hej</a></p>',
      '[Hej] → https://a.dk',
    ],
    ['behind the text', '<span style="background:yellow">Hej</span>', '[Hej] on yellow'],
    ['white behind it is none', '<span style="background:#fff">Hej</span>', ''],
    [
      "Word's style sheet",
      `${WORD}<p class=MsoNormal>Hej <a href="x:y">du</a></p>`,
      '[Hej] calibri 11 | [du] calibri 11 #0563c1 → x:y',
    ],
    [
      'what is written on the element comes before the sheet',
      `${WORD}<p class=MsoNormal style="font-family:Arial">Hej</p>`,
      '[Hej] arial 11',
    ],
    [
      'a rule within another element',
      '<style>.sig td{color:gray}</style><table class=sig><tr><td>A</table><p>B</p>',
      '[A] gray',
    ],
    [
      'an id before a class before a name',
      '<style>#x{color:red}.y{color:blue}p{color:green}</style><p id=x class=y>A</p>',
      '[A] red',
    ],
    [
      'two elements of one look are one run',
      '<b style="color:red">A</b><i style="color:red">B</i>',
      '[AB] red',
    ],
    ['what is not shown has no look', '<p style="display:none;color:red">A</p><p>B</p>', ''],
  ])('%s', (_name, html, expected) => {
    expect(said(html)).toBe(expected);
  });
});

describe('pictures and backgrounds', () => {
  test.each([
    ['a picture', '<p>A<img src="cid:1">B</p>', [{ at: 1 }], []],
    ['a counter of readers', '<p>A<img src="x" width=1 height=1></p>', [{ at: 1, tiny: true }], []],
    ['one that is hidden', '<p>A<img src="x" style="display:none"></p>', [], []],
    ['a drawing', '<p>A<svg><path d="x"/></svg></p>', [{ at: 1 }], []],
    [
      'a page’s colour',
      '<body bgcolor="#ffeeaa"><p>A</p></body>',
      [],
      [{ is: 'page', of: 'colour', start: 0, end: 1 }],
    ],
    [
      'a page’s picture',
      '<body background="cid:1">A</body>',
      [],
      [{ is: 'page', of: 'picture', start: 0, end: 1 }],
    ],
    [
      'a cell',
      '<table><tr><td style="background-color:#eee">A</td><td>B</td></table>',
      [],
      [{ is: 'block', of: 'colour', start: 0, end: 1 }],
    ],
    ['white is none', '<body bgcolor=white>A</body>', [], []],
  ])('%s', (_name, html, pictures, backgrounds) => {
    expect(looksOf(html)).toMatchObject({ pictures, backgrounds });
  });
});

test('the text is the same, whether its look is read or not', () => {
  const piece = fc.constantFrom(
    '<p style="color:red">',
    '</p>',
    'Hej',
    '<font face=Arial>',
    '</font>',
    '<table>',
    '<td bgcolor=red>',
    '<img>',
    '<style>p{',
    '}</style>',
    '<a href=x>',
    '&nbsp;',
    ' ',
    '"',
    "'",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      const { looks, ...body } = bodyFromHtml(html, true);
      expect(body).toEqual(bodyFromHtml(html));
      let end = 0;
      for (const run of looks?.runs ?? []) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        expect(run.end).toBeGreaterThan(run.start);
        end = run.end;
      }
      expect(end).toBeLessThanOrEqual(body.text.length);
    }),
  );
});
