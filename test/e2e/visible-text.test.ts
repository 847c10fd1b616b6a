import type { Browser, Page } from 'playwright-core';
import { readHtml } from '../../src/hygiene/mail/html';
import { seedMailbox } from '../../src/sandbox/mailbox/seed';
import { launchBrowser, newSession, type Session } from '../support/browser';

/** Our visible text against a browser's own: `innerText` of the same HTML, white space at line ends aside. */
let browser: Browser;
let session: Session;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  session = await newSession(browser);
  ({ page } = session);
}, 120_000);

afterAll(async () => {
  await session?.close();
  await browser?.close();
});

const inBrowser = (html: string) =>
  page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-same-origin');
    frame.srcdoc = source;
    return new Promise<string>((resolve) => {
      frame.onload = () => {
        resolve(frame.contentDocument?.body.innerText ?? '');
        frame.remove();
      };
      document.body.append(frame);
    });
  }, html);

/** Lines without white space at their ends and without empty ones: how many empty lines a gap makes is no matter here. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

const DOCUMENTS: [string, string][] = [
  ['paragraphs and breaks', '<p>en<br>to</p><p>tre</p>fire<div>fem</div>seks'],
  ['a number over tags', '<b>0707</b>61-<span style="color:red">42</span><i>85</i>'],
  ['entities', '&aelig;&oslash;&aring; &#230; &#xe6 &amp; &lt;b&gt; &nbsp;x&shy;y &copy2026 &unknown; &amp'],
  ['white space', '<div>  a \n b\t\tc  <span> d </span> e</div>'],
  ['preformatted', '<pre>a\n  b</pre><div style="white-space:pre-wrap">c  d\ne</div>'],
  [
    'hidden',
    'a<span style="display:none">b</span><style>c</style><script>d</script><!-- e --><template>f</template>g',
  ],
  ['a table', '<table><tr><td>navn</td><td>nummer</td></tr><tr><td>Bo</td><td>12</td></tr></table>'],
  ['lists', '<ul><li>en</li><li>to<ol><li>tre</li></ol></li></ul>'],
  ['unclosed', '<div><p>en<p>to<b>tre</div>fire'],
  ['stray signs', 'a < b > c & d <3 e'],
  [
    'Word',
    '<p class=MsoNormal><span>Hej<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Du</p>',
  ],
  ['conditional comments', '<!--[if mso]>skjult<![endif]-->synlig<![if !mso]>også<![endif]>'],
  ['quoted', '<div>Hej</div><blockquote type="cite"><div>gammelt</div></blockquote>'],
];

test.each(DOCUMENTS)('%s', async (_name, html) => {
  expect(lines(readHtml(html).text)).toEqual(lines(await inBrowser(html)));
});

test('every HTML mail of the sandbox’s mailbox', async () => {
  const { messages } = seedMailbox(new Date('2026-11-23T12:00:00Z'));
  const html = messages.filter(({ body }) => body.contentType === 'html').map(({ body }) => body.content);
  expect(html.length).toBeGreaterThan(10);
  for (const source of html) expect(lines(readHtml(source).text)).toEqual(lines(await inBrowser(source)));
});
