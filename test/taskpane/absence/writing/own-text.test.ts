import fc from 'fast-check';
import { readHtml } from '../../../../src/hygiene/mail/html';
import { htmlOf, typedOf } from '../../../../src/taskpane/absence/writing/own-text';
import { opened } from './support';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '</p>',
        '<script>',
        '<img src=x onerror=a()>',
        '&lt;',
        '&#60;',
        '\n',
        ' ',
        'a',
        '{navn}',
        '<!--',
        ']]>',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);
/** What is left of our HTML when its own tags and character references are taken away. */
const bare = (html: string) => html.replace(/<\/?p>|<br>|&(?:amp|lt|gt|quot|#39);/g, '');

test('whatever is typed as a text, Exchange gets paragraphs, line breaks and nothing else', () => {
  fc.assert(
    fc.property(HOSTILE, (text) => {
      expect(bare(htmlOf(text))).not.toMatch(/[<>&"']/);
    }),
  );
});

test('whatever is typed in any field, nothing of it is markup', () => {
  const { form } = opened();
  fc.assert(
    fc.property(HOSTILE, HOSTILE, HOSTILE, HOSTILE, (name, phone, unit, own) => {
      form.typeStandIn({ name, title: unit, phone, mail: own, byHand: true });
      form.type({ urgent: { unit, phone, mail: name }, from: phone, start: own });
      form.write('external', own);
      const { internal, external } = form.replies();
      expect(bare(internal + external)).not.toMatch(/[<>&"']/);
    }),
    { numRuns: 60 },
  );
});

test('what is typed is what is seen, but for spaces', () => {
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~æøåÆØÅ\n]{0,80}$/), (text) => {
      expect(spaced(readHtml(htmlOf(text)).text)).toBe(spaced(text));
    }),
  );
});

test.each([
  ['', ''],
  ['  \n ', ''],
  ['Hej\r\n\r\nTak', '<p>Hej</p>\n<p>Tak</p>'],
  ['Hej\n \n\n\nTak\nfor det', '<p>Hej</p>\n<p>Tak<br>for det</p>'],
  ['A & B <b>', '<p>A &amp; B &lt;b&gt;</p>'],
  ['A\u0000\u0007B', '<p>AB</p>'],
])('%j', (text, html) => {
  expect(htmlOf(text)).toBe(html);
  expect(htmlOf(typedOf(html))).toBe(html);
});

test('1 MB of hostile text is turned in no time', () => {
  const started = performance.now();
  for (const one of [' \n', '<p>\n \n', '&', '\n ']) htmlOf(one.repeat(1_000_000 / one.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
