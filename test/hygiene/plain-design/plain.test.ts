import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import { readHtml } from '../../../src/hygiene/mail/html';
import { designFaults } from '../../../src/hygiene/plain-design/faults';
import { plainDesign } from '../../../src/hygiene/plain-design/plain';
import type { SignatureManual } from '../../../src/hygiene/signature/types';
import { decorated } from './decorated';
import { innocent } from './innocent';

const form = { lines: [], reply: null, greetings: [] };
const manual: SignatureManual = {
  forms: { da: form },
  departments: [],
  values: {},
  font: { family: 'Open Sans', points: 10, colours: ['#000000'] },
  logo: { is: 'allowed', url: null, alt: '', width: 100 },
  links: [],
  extras: [],
  confidentiality: { by: 'nobody', text: '' },
  campaign: null,
};

const kinds = (html: string) =>
  designFaults(bodyFromHtml(html, true), [])
    .map(({ kind }) => kind)
    .join(' ');
const linksIn = (html: string) => html.match(/href\s*=\s*("[^"]*"|'[^']*')/gi);
const wordsIn = (html: string) => readHtml(html).text.split(/\s+/).filter(Boolean);
const structureIn = (html: string) => html.match(/<\/?(?:table|tr|td|ul|ol|li|b|i|u|a|p|div|hr)\b/gi);

describe('decorated', () => {
  test.each(decorated.map((row) => [row.why, row] as const))('%s', (_why, { html, says }) => {
    expect(kinds(html)).toBe(says);
  });

  test.each(decorated.map((row) => [row.why, row] as const))('in the house style again: %s', (_why, row) => {
    const content = plainDesign(row.html, null)?.content ?? '';
    expect(kinds(content)).toBe('');
    for (const piece of row.gone) expect(content).not.toContain(piece);
    for (const piece of row.stays) expect(content).toContain(piece);
    expect(wordsIn(content)).toEqual(wordsIn(row.html));
    expect(linksIn(content)).toEqual(linksIn(row.html));
    expect(structureIn(content)).toEqual(structureIn(row.html));
    expect(plainDesign(content, null)).toBeNull();
  });

  test.each(decorated.map((row) => [row.why, row] as const))('with the house’s font: %s', (_why, row) => {
    const content = plainDesign(row.html, manual)?.content ?? '';
    expect(kinds(content)).toBe('');
    expect(content.includes('Open Sans')).toBe(row.says.includes('font'));
    expect(wordsIn(content)).toEqual(wordsIn(row.html));
    expect(plainDesign(content, manual)).toBeNull();
  });
});

describe('innocent', () => {
  test.each(innocent)('%s', (_why, html) => {
    expect(kinds(html)).toBe('');
    expect(plainDesign(html, null)).toBeNull();
  });
});

describe('to the byte', () => {
  const body = (inside: string) => `<body>${inside}</body>`;
  test.each([
    [
      'an attribute goes with the space before it',
      '<body bgcolor=red lang=DA>Hej</body>',
      '<body lang=DA>Hej</body>',
    ],
    ['the last one', '<body lang=DA bgcolor="red">Hej</body>', '<body lang=DA>Hej</body>'],
    ['all that carry the name', '<body bgcolor=red bgcolor=blue>Hej</body>', '<body>Hej</body>'],
    ['neighbours stay apart', '<body bgcolor="red"lang=DA>Hej</body>', '<body lang=DA>Hej</body>'],
    [
      'a declaration',
      "<body style='color:red; BACKGROUND : red ; margin:0'>Hej</body>",
      "<body style='color:red; margin:0'>Hej</body>",
    ],
    [
      'the last declaration',
      '<body style="margin:0;background:red">Hej</body>',
      '<body style="margin:0;">Hej</body>',
    ],
    ['a style of nothing else', '<body style="background-color:red">Hej</body>', '<body>Hej</body>'],
    [
      'fonts',
      body('<p style="font-family:Papyrus,fantasy">Hej</p>'),
      body('<p style="font-family:Open Sans">Hej</p>'),
    ],
    [
      'fonts of other scripts',
      body('<p style="font-family:Papyrus;mso-bidi-font-family:Papyrus">Hej</p>'),
      body('<p style="font-family:Open Sans;">Hej</p>'),
    ],
    [
      'a value without quotation marks takes no blanks',
      body('<p style=font-family:Papyrus>Hej</p>'),
      body('<p>Hej</p>'),
    ],
    [
      '<font>',
      body('<font size=2 face=Papyrus>Hej</font>'),
      body('<font size=2 face="Open Sans">Hej</font>'),
    ],
    [
      'the shorthand',
      body('<p style="font:bold 12pt Papyrus">Hej</p>'),
      body('<p style="font:bold 12pt Open Sans">Hej</p>'),
    ],
    [
      'a text that a picture cut in two',
      '<body background=x>a &lt<img src=x>b Hej</body>',
      '<body>a &lt<img src=x>b Hej</body>',
    ],
  ])('%s', (_why, html, left) => {
    expect(plainDesign(html, manual)?.content).toBe(left);
  });

  test('a manual whose font decorates is obeyed', () => {
    const house = { ...manual, font: { ...manual.font, family: 'Comic Sans MS' } };
    expect(plainDesign('<body><p style="font-family:\'Comic Sans MS\'">Hej</p></body>', house)).toBeNull();
  });

  test('a family that needs quotation marks is not written', () => {
    const house = { ...manual, font: { ...manual.font, family: '"><script>' } };
    expect(plainDesign('<body><p style="font-family:Papyrus">Hej</p></body>', house)?.content).toBe(
      '<body><p>Hej</p></body>',
    );
  });

  test('the policy’s own fonts', () => {
    const html = '<body><p style="font-family:Impact">Hej</p></body>';
    expect(plainDesign(html, null)).toBeNull();
    expect(plainDesign(html, null, ['impact'])?.content).toBe('<body><p>Hej</p></body>');
  });

  test('quoted text that is white on the writer’s dark page is not lost', () => {
    const html =
      '<body bgcolor="#002060"><p style="color:white">Hej Bo</p><blockquote type="cite"><p style="color:#ffffff">Kan I?</p></blockquote></body>';
    expect(plainDesign(html, null)).toBeNull();
  });

  test('a picture at the head that is a link stays: the link would go with it', () => {
    const html = '<body bgcolor=red><a href="https://x.dk"><img src="cid:1"></a><p>Hej Bo</p></body>';
    expect(plainDesign(html, null)?.content).toBe(html.replace(' bgcolor=red', ''));
  });
});
