import { htmlToPlain, plainToHtml } from '../../../src/sandbox/outlook/screens/mail/plain';

test.each([
  ['<div>Hej</div><div>Mette</div>', 'Hej\nMette', 'a line each'],
  ['<div>Hej</div><div><br></div><div>Mette</div>', 'Hej\n\nMette', 'an empty line'],
  ['<p>Hej</p><p>Mette</p>', 'Hej\n\nMette', 'paragraphs stand apart'],
  ['Hej<br>Mette', 'Hej\nMette', 'a break'],
  ['Hej   <b>du</b>\n  der', 'Hej du der', 'blanks collapse'],
  ['a<b>b</b>c', 'abc', 'tags inside a word'],
  ['Bl&aring;b&#230;r&nbsp;&amp; &lt;is&gt;', 'Blåbær & <is>', 'entities'],
  ['<ul><li>et</li><li>to</li></ul>', '- et\n- to', 'a list'],
  ['<ol><li>et<ul><li>to</li></ul></li><li>tre</li></ol>', '1. et\n  - to\n2. tre', 'a list in a list'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc', 'a table'],
  ['<a href="https://x.example/a">her</a>', 'her <https://x.example/a>', 'an address behind words'],
  ['<a href="https://x.example/">x.example</a>', 'x.example', 'an address that is shown already'],
  ['<a href="mailto:a@x.example">a@x.example</a>', 'a@x.example', 'a mail address'],
  ['<style>p{}</style><!-- skjult -->Hej<script>x()</script>', 'Hej', 'what is not shown'],
  ['<pre>a  b\n c</pre>', 'a  b\n c', 'blanks that count'],
  ['<p>før</p><hr><p>efter</p>', `før\n\n${'_'.repeat(32)}\n\nefter`, 'a rule'],
  ['', '', 'nothing'],
])('%j → %j (%s)', (html, expected) => {
  expect(htmlToPlain(html)).toBe(expected);
});

test('plain text and back says the same', () => {
  const text = 'Kære Ida\n\n  1 < 2 & "3"\nTab:\tslut';
  expect(htmlToPlain(plainToHtml(text)).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
});

test('a megabyte of links, of list items and of broken tags stays fast', () => {
  const started = performance.now();
  htmlToPlain('<a href="https://x.example">a</a> '.repeat(30_000));
  htmlToPlain(`<ul>${'<li>a</li>'.repeat(100_000)}</ul>`);
  htmlToPlain('<a '.repeat(300_000));
  // Deeper than the 512 levels at which browsers stop nesting; what comes here has been through one.
  htmlToPlain('<div><ul><li>'.repeat(2000));
  expect(performance.now() - started).toBeLessThan(4000);
});
