import { readHtml } from '../../../src/hygiene/mail/html';
import { mark, marked } from '../../support/marked';

/** Replaces the place that is «marked» in `seen`, the visible text of `html`. */
function replaced(html: string, seen: string, replacement: string): string {
  const { text, spans } = marked(seen);
  const reading = readHtml(html);
  expect(mark(reading.text, spans)).toBe(seen);
  expect(reading.text).toBe(text);
  return reading.replace(spans[0] ?? { start: 0, end: 0 }, replacement);
}

type Row = readonly [why: string, html: string, seen: string, replacement: string, result: string];

function gives(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_why, html, seen, replacement, result) => {
      expect(replaced(html, seen, replacement)).toBe(result);
    });
  });
}

gives('as many characters as before', [
  [
    'take the places of the old ones',
    '<p>CPR 070761-4285.</p>',
    'CPR «070761-4285».',
    '070761-••••',
    '<p>CPR 070761-••••.</p>',
  ],
  [
    'keep the look of each',
    '<b>0707</b>61-<i>42</i><u>85</u>',
    '«070761-4285»',
    '070761-••••',
    '<b>0707</b>61-<i>••</i><u>••</u>',
  ],
  [
    'leave unchanged ones as they were written',
    '&#48;70761&#45;4285',
    '«070761-4285»',
    '070761-••••',
    '&#48;70761&#45;••••',
  ],
  ['put in place of a reference', 'a&#98;c', 'a«b»c', 'x', 'axc'],
  [
    'work across lines, whose breaks stay',
    '<p>070761-</p><p>4285</p>',
    '«070761-\n4285»',
    '070761-\n••••',
    '<p>070761-</p><p>••••</p>',
  ],
  ['work across <br>', '070761-<br>4285', '«070761-\n4285»', '070761-\n••••', '070761-<br>••••'],
  ['take the white space along that melted into a space', 'a \n <b> </b>b', '«a b»', 'axb', 'ax<b></b>b'],
  ['are escaped', 'abc', '«abc»', '<&>', '&lt;&amp;&gt;'],
  ['half of a pair', '&#x1F600;', `«${'😀'.charAt(0)}»${'😀'.charAt(1)}`, 'x', `x${'😀'.charAt(1)}`],
]);

gives('more or fewer', [
  [
    'stand where the first one stood',
    'a<b>0707</b>61-<i>4285</i>b',
    'a«070761-4285»b',
    '[skjult]',
    'a<b>[skjult]</b><i></i>b',
  ],
  ['are escaped', 'abc', 'a«b»c', '<b>&', 'a&lt;b&gt;&amp;c'],
  [
    'may be none',
    '<p>nr. <b>070761-4285</b>.</p>',
    '<nr. «070761-4285».>'.slice(1, -1),
    '',
    '<p>nr. <b></b>.</p>',
  ],
  ['leave the breaks that tags make', '<p>ab</p><p>cd</p>', 'a«b\nc»d', '', '<p>a</p><p>d</p>'],
  [
    'go piece by piece where they have the same breaks',
    '<p>ab</p><p>cd</p>',
    'a«b\nc»d',
    'BBB\nCC',
    '<p>aBBB</p><p>CCd</p>',
  ],
  ['break lines with <br>', 'abc', 'a«b»c', 'x\r\ny', 'ax<br>yc'],
  [
    'break lines as they are where line feeds are kept',
    '<pre>abc</pre>',
    'a«b»c',
    'x\ny',
    '<pre>ax\nyc</pre>',
  ],
  ['keep spaces that would collapse', '<p>ab</p>', 'a«b»', ' b ', '<p>a b&nbsp;</p>'],
  [
    'leave a line that loses everything its place',
    '<div>a</div><div>b</div><div>c</div>',
    'a\n«b»\nc',
    '',
    '<div>a</div><div><br></div><div>c</div>',
  ],
  ['also at the start of <pre>', '<pre>a\nb</pre>', '«a»\nb', '', '<pre>\n\nb</pre>'],
  ['need no help where <br> holds the line', 'a<br>b<br>c', 'a\n«b»\nc', '', 'a<br><br>c'],
  [
    'nor where a picture does',
    '<p>a</p><p>b<img></p><p>c</p>',
    'a\n«b»\nc',
    '',
    '<p>a</p><p><img></p><p>c</p>',
  ],
]);

gives('nothing before: inserting', [
  ['stands behind the character before it', 'a<b>b</b>', 'a«»b', 'x', 'ax<b>b</b>'],
  ['stands at the start', '<p><b>ab</b></p>', '«»ab', 'x', '<p><b>xab</b></p>'],
  ['stands at the end', '<p>ab</p>\n', 'ab«»', 'x', '<p>abx</p>\n'],
  ['stands behind a collapsed space', 'a  <i> </i>b', 'a «»b', 'x', 'a  <i> x</i>b'],
  [
    'stands in an empty line',
    '<div>a</div><div><br></div><div>b</div>',
    'a\n«»\nb',
    'x',
    '<div>a</div><div>x<br></div><div>b</div>',
  ],
  [
    'stands in an empty cell',
    '<table><tr><td>a</td><td></td><td>c</td></tr></table>',
    'a\t«»\tc',
    'x',
    '<table><tr><td>a</td><td>x</td><td>c</td></tr></table>',
  ],
  [
    'stands in the last, empty cell',
    '<table><tr><td>a</td><td></td></tr></table>',
    'a\t«»',
    'x',
    '<table><tr><td>a</td><td>x</td></tr></table>',
  ],
  [
    'stands behind a picture, before the space it leaves over',
    '<div><img> </div>',
    '«»',
    'x',
    '<div><img>x </div>',
  ],
  ['the same in a cell', '<table><td><img> </td></table>', '«»', 'x', '<table><td><img>x </td></table>'],
  [
    'stands in the body of an empty mail',
    '<html><head><title>T</title></head><body></body></html>',
    '«»',
    'x',
    '<html><head><title>T</title></head><body>x</body></html>',
  ],
  ['stands in an empty source', '', '«»', 'x', 'x'],
  ['of nothing changes nothing', '<p>ab</p>', 'a«»b', '', '<p>ab</p>'],
  ['a bare < before a letter would begin a tag', '<p>1 <=2</p>', '1 <«»=2', 'a', '<p>1 &lt;a=2</p>'],
  ['and before what came up to it', '<p>1 < b</p>', '1 <« »b', '', '<p>1 &lt;b</p>'],
  ['a bare & before letters would be another character', '<p>R&co</p>', 'R&co«»', 'py', '<p>R&amp;copy</p>'],
  ['a number without its semicolon would go on', '<p>&#5</p>', '\u0005«»', '6', '<p>&#5;6</p>'],
  ['a bare & before anything else stays', '<p>R&D</p>', 'R&«D»', '3', '<p>R&3</p>'],
]);

test('a place outside the text is refused without quoting it', () => {
  expect(() => readHtml('<p>abc</p>').replace({ start: 2, end: 9 }, 'x')).toThrow(
    new RangeError('replace: 2–9 lies outside 0–3'),
  );
});
