import { readHtml } from '../../../src/hygiene/mail/html';

/** Why · source · what a person sees. */
type Row = readonly [why: string, html: string, seen: string];

function sees(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_why, html, seen) => {
      expect(readHtml(html).text).toBe(seen);
    });
  });
}

sees('characters', [
  ['stand for themselves', 'Blåbærgrød', 'Blåbærgrød'],
  ['may be named', '&Aring;rhus &oslash;st &amp; vest &ndash; &euro;', 'Århus øst & vest – €'],
  ['may be numbered', '&#48;&#x31;&#X32; &#229;', '012 å'],
  [
    'need no semicolon where browsers need none',
    '&aring;rlig &amp co &#48 &#x31 &copy2026',
    'årlig & co 0 1 ©2026',
  ],
  ['need one otherwise', '&euro 5, &ndash, &hellip', '&euro 5, &ndash, &hellip'],
  ['take the longest name', '&notin; &notit;', '∉ ¬it;'],
  ['hide digits and dashes as well', '0101&hyphen;1234 &numsp;&period;', '0101‐1234 \u2007.'],
  ['of Windows-1252 are meant as such', '&#150;&#151;&#128;', '–—€'],
  ['that cannot be are replaced', '&#0;&#xD800;&#1114112;&#99999999999999999999;', '����'],
  ['beyond the first plane take two units', '&#x1F4E7;', '📧'],
  ['that are none stay as written', 'R&D & &; &# &#x; &ukendt;', 'R&D & &; &# &#x; &ukendt;'],
  ['of zero are dropped, as browsers do', '01\u000001', '0101'],
  ['that are invisible stay: rules decide', 'sam&shy;men&#8203;hæng', 'sam\u00admen\u200bhæng'],
]);

sees('white space', [
  ['collapses to one space', 'et \n\t  to', 'et to'],
  ['goes at both ends of a line', '  et  <br>  to  ', 'et\nto'],
  ['collapses across tags', 'et <b> to </b> tre', 'et to tre'],
  ['between blocks is nothing', '<div> et </div>\n\n <div> to </div>', 'et\nto'],
  ['written as a reference collapses too', 'et&#32;&#10; to', 'et to'],
  ['that may not break is kept', 'et&nbsp;&nbsp; to\u00a0', 'et\u00a0\u00a0 to\u00a0'],
  ['is kept in <pre>, but its first line feed', '<pre>\n  et\r\n   to\n</pre>tre', '  et\n   to\ntre'],
  ['is kept where the style says so', '<span style="white-space: PRE-WRAP">a  b\nc</span>', 'a  b\nc'],
  ['keeps only its lines with pre-line', '<div style="white-space:pre-line">a  b \n c</div>', 'a b\nc'],
  ['is kept no longer inside that', '<pre>a  <i style="white-space:normal">b  c</i>  d</pre>', 'a  b c  d'],
  [
    'between rows and cells is never shown',
    '<table style="white-space:pre">\n <tr>\n <td>a</td>\n <td>b</td>\n</tr></table>',
    'a\tb',
  ],
  ['on both sides of a picture shows', 'a <img src="x"> b', 'a  b'],
]);

sees('lines', [
  ['break at <br>', 'et<br>to<br/>tre</br>fire', 'et\nto\ntre\nfire'],
  ['are empty between two <br>', 'et<br><br>to', 'et\n\nto'],
  ['do not break once more at the end of a block', '<div>et<br></div><div>to</div>', 'et\nto'],
  [
    'of their own: paragraphs, headings, lists, quotes, rules',
    '<h1>a</h1><p>b<ul><li>c<li>d</ul><blockquote>e</blockquote>f<hr>g',
    'a\nb\nc\nd\ne\nf\ng',
  ],
  ['are not doubled by nested blocks', '<div><div><p>et</p></div></div><div><div>to</div></div>', 'et\nto'],
  [
    'are empty in an empty paragraph of Outlook on the web',
    '<div>et</div><div><br></div><div>to</div>',
    'et\n\nto',
  ],
  [
    'are empty in an empty paragraph of Word, but for its space',
    '<p>et</p><p><o:p>&nbsp;</o:p></p><p>to</p>',
    'et\n\u00a0\nto',
  ],
  [
    'do not come from blocks without content: browsers give them no height',
    '<p>et</p><p></p><div></div><p>to</p>',
    'et\nto',
  ],
  [
    'follow the style',
    '<span style="display:block">et</span><div style="display:inline">to</div>tre',
    'et\ntotre',
  ],
  ['hold pictures', '<p>et</p><p><img></p><p>to</p>', 'et\n\nto'],
  ['of a list get no bullets', '<ul><li>et</li><li>to<ol><li>tre</li></ol></li></ul>', 'et\nto\ntre'],
]);

sees('tables', [
  [
    'cells are divided by tabs, rows by lines',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    'a\tb\nc\td',
  ],
  [
    'empty cells count',
    '<table><tr><td></td><td>b</td><td></td></tr><tr><td>c</td></tr></table>',
    '\tb\t\nc',
  ],
  [
    'paragraphs in cells break no row (Word)',
    '<table><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr></table>',
    'a\tb\nc',
  ],
  ['end tags may be missing', '<table><tr><th>a<th>b<tr><td>c<td>d</table>e', 'a\tb\nc\td\ne'],
  ['rows may be missing', '<table><td>a<td>b</table>', 'a\tb'],
  ['stand on lines of their own', 'før<table><tr><td>a</td></tr></table>efter', 'før\na\nefter'],
  [
    'may stand in one another',
    '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>',
    'a\tb\tc',
  ],
  ['their parts mean nothing outside', '<td>a</td><tr>b</tr>', 'ab'],
  [
    'a hidden cell is none',
    '<table><tr><td>a</td><td style="display:none">x</td><td>b</td></tr></table>',
    'a\tb',
  ],
]);

sees('what is not shown', [
  ['styles, scripts, titles', '<style>a{b:c}</style><script>if (a<b) x()</script><title>T</title>et', 'et'],
  ['templates and what needs no script', '<template><p>x</p></template><noscript>y</noscript>et', 'et'],
  [
    'the head of a document',
    '<html><head><meta charset="utf-8"><title>T</title><style>p{}</style></head><body>et</body></html>',
    'et',
  ],
  ['comments', 'e<!-- x -- > y --><!-->t<!--->', 'et'],
  [
    'comments for Outlook alone',
    '<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--><!--[if gte vml 1]><v:shape>y</v:shape><![endif]-->et',
    'et',
  ],
  [
    'but what is for all others is',
    '<!--[if !mso]><!-->et<!--<![endif]--> <![if !vml]>to<![endif]>',
    'et to',
  ],
  [
    'elements that their style hides',
    '<div style="Display : None !important">x<div>y</div></div><span style="mso-hide:all">z</span>et',
    'et',
  ],
  ['also when the style hides behind references', '<p style="display&#58;none">x</p>et', 'et'],
  ['elements with `hidden`', '<div hidden>x</div><p hidden="">y</p>et', 'et'],
  ['a tag that the end cuts off: in its value', 'et<b title="x', 'et'],
  ['… in its name', 'et<i', 'et'],
  ['… before its last sign', 'et<b/', 'et'],
  ['… in an end tag', 'et</b x', 'et'],
  ['the bogus comments of broken HTML', 'e<?xml version="1.0"?><!x></ x></>t', 'et'],
]);

sees("Word's and Outlook's own markup", [
  [
    'paragraphs and <o:p>',
    '<p class=MsoNormal>Hej Bo<o:p></o:p></p><p class=MsoNormal>Tak<o:p></o:p></p>',
    'Hej Bo\nTak',
  ],
  [
    'lists: the bullet is text there',
    "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Første</p>",
    '1.\u00a0\u00a0 Første',
  ],
  [
    'spans that mark languages and spelling',
    "<span class=SpellE>sags</span><span lang=DA style='mso-fareast-language:DA'>nummer</span>",
    'sagsnummer',
  ],
  [
    'line ends in the middle of sentences',
    '<p class=MsoNormal>Vi har\r\nmodtaget din\r\nhenvendelse</p>',
    'Vi har modtaget din henvendelse',
  ],
]);

sees('broken HTML', [
  ['a stray <', '1 < 2 <3 <', '1 < 2 <3 <'],
  ['a missing >', '<p>et<b to</b> tre', 'et tre'],
  ['end tags of nothing', '</div></b></p>et</td>', 'et'],
  ['tags that overlap', '<b>0101<i>90</b>-1234</i>', '010190-1234'],
  ['nothing closed', '<div><p>et<ul><li>to<table><tr><td>tre', 'et\nto\ntre'],
  ['a paragraph hidden and never closed ends at the next', '<p style="display:none">x<p>et', 'et'],
  [
    'a hidden <b> that ends inside a block hides nothing behind it',
    '<b style="display:none">x<div>y</b>et</div>',
    'et',
  ],
  [
    'an end tag does not reach out of its cell',
    '<div hidden><table><tr><td></div>x</td></tr></table></div>et',
    'et',
  ],
  ['</table> ends whatever is open in it', '<table><tr><td hidden>x<b></table>et', 'et'],
  ['a CDATA section is a comment up to the first >', 'a<![CDATA[ b > c ]]> d', 'a c ]]> d'],
  ['but text in a drawing', '<svg><text><![CDATA[et]]></text></svg>to', 'etto'],
  ['a title in a drawing may be complete in itself', '<svg><title/><text>et</text></svg>to', 'etto'],
  ['HTML ends a drawing', '<svg><g><p>et</p>', 'et'],
]);

test('an empty source has an empty text', () => {
  expect(readHtml('').text).toBe('');
  expect(readHtml('<html><body></body></html>').text).toBe('');
});
