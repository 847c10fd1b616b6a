import { quoteHtml, quoteText } from '../../../src/sandbox/outlook/screens/mail/quote';
import { bo, message, mette, team } from './samples';

const ZONE = 'Europe/Copenhagen';

test('the header block is Outlook’s, in Danish', () => {
  const html = quoteHtml(message({ to: [mette, bo], cc: [team] }), '<p>Hej</p>', 'da', ZONE);
  expect(html).toMatch(
    /<br><\/div><div id="appendonsend"><\/div><hr [^>]*><div id="divRplyFwdMsg" dir="ltr">/,
  );
  expect(html).toContain('<b>Fra:</b> Ida Holm &lt;ida@eksempel.example&gt;<br>');
  expect(html).toContain('<b>Sendt:</b> 16. november 2026 14:32<br>');
  expect(html).toContain(
    '<b>Til:</b> Mette Lindholm &lt;mette.lindholm@fjordby.example&gt;; Bo Birk &lt;bo@eksempel.example&gt;<br>',
  );
  expect(html).toContain('<b>Cc:</b> Borgerservice &lt;borgerservice@fjordby.example&gt;<br>');
  expect(html).toContain('<b>Emne:</b> Plads i dagpleje');
  expect(html).toMatch(/<div><p>Hej<\/p><\/div>$/);
});

test('and in English, without Cc where there was none', () => {
  const html = quoteHtml(message(), '', 'en', ZONE);
  expect(html).toContain('<b>From:</b>');
  expect(html).toContain('<b>Sent:</b> Monday, November 16, 2026 2:32 PM');
  expect(html).not.toContain('<b>Cc:</b>');
});

test('a subject that looks like HTML stays text', () => {
  expect(quoteHtml(message({ subject: '<img src=x onerror=y>' }), '', 'da', ZONE)).toContain(
    '&lt;img src=x onerror=y&gt;',
  );
});

test('plain text keeps plain', () => {
  const text = quoteText(message({ body: { contentType: 'text', content: 'Hej\r\nMette' } }), 'da', ZONE);
  expect(text).toBe(
    `\n\n${'_'.repeat(32)}\nFra: Ida Holm <ida@eksempel.example>\nSendt: 16. november 2026 14:32\nTil: Mette Lindholm <mette.lindholm@fjordby.example>\nEmne: Plads i dagpleje\n\nHej\nMette`,
  );
});
