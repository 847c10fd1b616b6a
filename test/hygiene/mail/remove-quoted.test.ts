import fc from 'fast-check';
import { readHtml } from '../../../src/hygiene/mail/html';
import {
  followQuoted,
  isQuotedBack,
  type WithoutQuoted,
  withoutQuoted,
  withQuotedAgain,
} from '../../../src/hygiene/mail/remove-quoted';
import { documents, soups, sourceOf } from './documents';

const html = (content: string) => ({ type: 'html' as const, content });
const text = (content: string) => ({ type: 'text' as const, content });
const without = (content: string) => withoutQuoted(html(content)) as WithoutQuoted;

const OUTLOOK_HEAD =
  '<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Fra:</b> Bo</font><div>&nbsp;</div></div>';

/** Why · source · what is left. */
const rows: readonly (readonly [why: string, from: string, left: string])[] = [
  [
    'Outlook on the web: the rule above goes too, the signature and its logo stay',
    `<html><body><div>Ja.</div><div><p>Ida</p><img src="cid:logo"></div>${OUTLOOK_HEAD}<div>Kan I?<img src="cid:2"></div><img src="cid:3"></body></html>`,
    '<html><body><div>Ja.</div><div><p>Ida</p><img src="cid:logo"></div></body></html>',
  ],
  [
    'Outlook for Windows: the wrapper that began above the history keeps both its tags',
    `<body lang=DA><div class=WordSection1><p class=MsoNormal>Ja.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div>
<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Fra:</b> Bo <br><b>Sendt:</b> 12. november 2026 10:15<br><b>Til:</b> B<br><b>Emne:</b> Plads</p></div></div><p class=MsoNormal>Kan I?</p><table><tr><td>1</td></tr></table></div></body>`,
    '<body lang=DA><div class=WordSection1><p class=MsoNormal>Ja.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body>',
  ],
  [
    'Outlook on the web, after an editor gave its rule a block: the rule goes, empty lines and the logo above it stay',
    `<div>Ja.</div><div><br></div><img src="cid:logo"><div id="appendonsend"><br></div><div><hr style="width:98%"><br></div><div id="divRplyFwdMsg"><b>Fra:</b> Bo</div><div>Kan I?</div>`,
    '<div>Ja.</div><div><br></div><img src="cid:logo">',
  ],
  [
    'nothing written yet: the frame stays',
    `<html><body>${OUTLOOK_HEAD}<div>Kan I?</div></body></html>`,
    '<html><body></body></html>',
  ],
  [
    'Gmail',
    `<div dir="ltr">Ja.</div><br><div class="gmail_quote"><div class="gmail_attr">Den 12. nov. 2026 kl. 10.15 skrev Bo:<br></div><blockquote class="gmail_quote">Kan I?</blockquote></div><div>Ida</div>`,
    '<div dir="ltr">Ja.</div><br><div>Ida</div>',
  ],
  [
    'Gmail: answers between the quotes stay, and count as the writer\u2019s afterwards',
    `<div class="gmail_quote"><div class="gmail_attr">Den 12. nov. 2026 kl. 10.15 skrev Bo:</div><blockquote class="gmail_quote">Hvornår?</blockquote><div>På mandag.</div><blockquote class="gmail_quote">Hvor?</blockquote><div>Her.</div></div>`,
    '<div><div>På mandag.</div><div>Her.</div></div>',
  ],
  [
    'Apple Mail, answered below with a picture',
    `<div><br><blockquote type="cite"><div>Den 12. nov. 2026 kl. 10.15 skrev Bo &lt;bo@example.dk&gt;:</div><img src="cid:1"></blockquote></div><div>Ja.<img src="cid:2"></div>`,
    '<div><br></div><div>Ja.<img src="cid:2"></div>',
  ],
  [
    'a picture at the top of the quote is the quote\u2019s',
    '<p>Ja.</p><blockquote type="cite"><div><img src="cid:1">Kan I?</div></blockquote><p><img src="cid:2"></p>',
    '<p>Ja.</p><p><img src="cid:2"></p>',
  ],
  [
    'a quote in the middle of a line leaves a line break where a block made one',
    '<div>Ja.<blockquote type="cite">Kan I?</blockquote>Tak.</div>',
    '<div>Ja.<br>Tak.</div>',
  ],
  [
    'elements that the history left open do not matter',
    '<div><p>Ja.<p>-----Oprindelig meddelelse-----<p>Fra: Bo<ul><li>Kan<li>I?</ul></div>',
    '<div><p>Ja.</div>',
  ],
  [
    'bold from above to below the history stays bold',
    '<b><p>Ja.</p><blockquote type="cite"><i>Kan I?</i></blockquote><p>Tak.</p></b>',
    '<b><p>Ja.</p><p>Tak.</p></b>',
  ],
  [
    'lines with >',
    '<div>Ja.<br>&gt; Kan I?<br>&gt; Hvornår?<br>På mandag.</div>',
    '<div>Ja.<br><br>På mandag.</div>',
  ],
];

describe('HTML', () => {
  test.each(rows)('%s', (_why, from, left) => {
    const { body, back } = without(from);
    expect(body.content).toBe(left);
    expect(readHtml(body.content).quoted).toEqual([]);
    expect(withQuotedAgain(back, body)).toBe(from);
  });

  test.each(rows)('put back after writing above it: %s', (_why, from) => {
    const { body, back } = without(from);
    const at = /<body[^>]*>/.exec(body.content)?.[0].length ?? 0;
    const start = body.content.indexOf('<body') < 0 ? 0 : body.content.indexOf('<body') + at;
    const write = (content: string) => `${content.slice(0, start)}<p>Kære Bo,</p>${content.slice(start)}`;
    const now = html(write(body.content));
    expect(isQuotedBack(back, now)).toBe(false);
    const restored = html(withQuotedAgain(followQuoted(back, now.content), now) as string);
    expect(restored.content).toBe(write(from));
    expect(isQuotedBack(back, restored)).toBe(true);
  });

  test('history at the end finds the end again, whatever the mail program made of the rest', () => {
    const { back } = without(`<div>Ja.</div>${OUTLOOK_HEAD}<div>Kan I?</div>`);
    const now = html('<html><body><p class="x">Jo,</p><p>tak.</p></body></html>');
    const restored = withQuotedAgain(back, now) as string;
    expect(restored).toMatch(
      /^<html><body><p class="x">Jo,<\/p><p>tak\.<\/p>.*Kan I\?<\/div><\/body><\/html>$/s,
    );
    expect(readHtml(restored).quoted).toHaveLength(1);
  });

  test('quotes between answers are not put back where nobody knows their places', () => {
    const { back } = without('<p>A</p><blockquote type="cite">B</blockquote><p>C</p>');
    expect(withQuotedAgain(back, html('<p>Noget helt andet</p>'))).toBeNull();
  });

  test('a mail without history is left alone', () => {
    expect(withoutQuoted(html('<p>Hej</p><hr><p>Ida</p>'))).toBeNull();
    expect(withoutQuoted(text('Hej\n-- \nIda'))).toBeNull();
  });
});

describe('plain text', () => {
  test.each([
    [
      'below a header',
      'Ja.\n\nIda\n________________________________\nFra: Bo\nSendt: 12. november 2026 10:15\nEmne: Plads\n\nKan I?',
      'Ja.\n\nIda\n',
    ],
    ['with > and answers', '> Hvornår?\nPå mandag.\n> Hvor?\nHer.', 'På mandag.\nHer.'],
    ['with CRLF', 'Ja.\r\n> Kan I?\r\n> Nu?\r\nTak.\r\n', 'Ja.\r\nTak.\r\n'],
  ])('%s', (_why, from, left) => {
    const { body, back } = withoutQuoted(text(from)) as WithoutQuoted;
    expect(body).toEqual(text(left));
    expect(withQuotedAgain(back, body)).toBe(from);
  });
});

/** The tags of a source in which all fit together, or why they do not. */
function imbalance(source: string): string | null {
  const open: string[] = [];
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9:]*)[^<>]*>/g)) {
    if (['br', 'img', 'hr'].includes(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  return open.length > 0 ? `<${open.join('><')}>` : null;
}

describe('any mail', () => {
  const tokens = documents.map((list) => sourceOf(list).replace(/<font[^/]*Calibri>x'>/g, '<font>'));
  const quote = (inside: string) => `<blockquote type="cite">${inside || 'x'}</blockquote>`;
  const outlook = (inside: string) => `${OUTLOOK_HEAD}<div>${inside}</div>`;
  const mails = fc
    .tuple(tokens, tokens, tokens, tokens)
    .chain(([a, b, c, d]) =>
      fc.constantFrom(
        `<div>${a}${quote(b)}${c}${quote(d)}</div>`,
        `<div><p>x</p>${a}</div>${outlook(b)}`,
        `<div>${a}${outlook(b)}</div>`,
        `${a}<div class="gmail_quote"><div class="gmail_attr">Bo:</div><blockquote class="gmail_quote">${b}</blockquote>${c}</div>${d}`,
        `<table><tr><td>${a}${quote(b)}</td><td>${c}</td></tr></table>`,
      ),
    );

  test('keeps the writer\u2019s words and the balance of the tags, and comes back as it was', () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(mails, (source) => {
        const { text: before, quoted } = readHtml(source);
        const done = withoutQuoted(html(source));
        if (!done) {
          if (quoted.length > 0) refused += 1;
          return;
        }
        taken += 1;
        expect(readHtml(done.body.content).quoted).toEqual([]);
        let kept = '';
        let at = 0;
        for (const { start, end } of quoted) {
          kept += before.slice(at, start);
          at = end;
        }
        kept += before.slice(at);
        expect(readHtml(done.body.content).text.replace(/\s/g, '')).toBe(kept.replace(/\s/g, ''));
        if (imbalance(source) === null) expect(imbalance(done.body.content)).toBeNull();
        expect(withQuotedAgain(done.back, done.body)).toBe(source);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeLessThan(taken / 20);
  });

  test('tags in any order are never made worse: all words kept, or nothing done', () => {
    fc.assert(
      fc.property(soups, soups, (a, b) => {
        const source = `${a}${quote(b)}${a}`;
        const done = withoutQuoted(html(source));
        if (done) expect(withQuotedAgain(done.back, done.body)).toBe(source);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a million tags', `<p>a</p>${'<b>'.repeat(300_000)}${quote('x')}${'</i>'.repeat(100_000)}`],
    ['many quotes', '<p>a</p><blockquote type=cite>b</blockquote>'.repeat(20_000)],
    ['end tags without a beginning', `${quote('x')}${'</div></p>'.repeat(100_000)}`],
  ])('hostile mail stays fast: %s', (_why, source) => {
    const started = performance.now();
    withoutQuoted(html(source));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
