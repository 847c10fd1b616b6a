import { bodyFromText } from '../../../src/hygiene/mail/body';
import { readHtml } from '../../../src/hygiene/mail/html';

const MEGABYTE = 1 << 20;
/** No measure of speed, only a guard against hanging: what is not linear would take hours. */
const GUARD = 120_000;

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** What takes long where each part is looked at again for every other one. */
const sources: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['tags nested deeply', (size) => filled('<div>', size)],
  ['tags nested deeply and closed', (size) => filled('<b>', size / 2) + filled('</b>', size / 2)],
  [
    'blocks nested deeply, closed by other names',
    (size) => filled('<div>', size / 2) + filled('</span>', size / 2),
  ],
  [
    'inline tags nested deeply, closed inside blocks',
    (size) => filled('<b style=display:none><p>', size / 2) + filled('</b>', size / 2),
  ],
  ['tables nested deeply', (size) => filled('<table><tr><td>a', size)],
  ['lists nested deeply', (size) => filled('<ul><li>a', size)],
  [
    'quotes nested deeply around empty lines',
    (size) => filled('<blockquote type=cite>', size / 2) + filled('<br>', size / 2),
  ],
  [
    'quotes of Gmail nested deeply around empty lines',
    (size) => filled('<div class=gmail_quote>', size / 2) + filled('<br>', size / 2),
  ],
  ['rules above nothing', (size) => filled('<div style="border-top:solid"><br></div>', size)],
  ['many names', (size) => Array.from({ length: size / 10 }, (_, i) => `<x${i}>`).join('')],
  ['nothing but <', (size) => filled('<', size)],
  ['nothing but &', (size) => filled('&', size)],
  ['nothing but &#', (size) => filled('&#', size)],
  ['one long number', (size) => `&#${filled('9', size)}`],
  ['one long name', (size) => `&${filled('a', size)}`],
  ['an open comment', (size) => `<!--${filled('- ', size)}`],
  ['half comments', (size) => filled('<!--', size)],
  ['half CDATA sections', (size) => filled('<![CDATA[', size)],
  ['nothing but spaces', (size) => `a${filled(' ', size)}b`],
  ['spaces between tags', (size) => `a${filled(' <b> </b>', size)}b`],
  ['one giant attribute', (size) => `<p style="${filled('display:;', size)}">a</p>`],
  ['one giant attribute without an end', (size) => `<p style="${filled('a', size)}`],
  ['many attributes', (size) => `<p ${filled('a=1 ', size)}>a</p>`],
  ['many classes', (size) => `<p class="${filled('x_ ', size)}">a</p>`],
  ['a script without an end', (size) => `<script>${filled('</scrip', size)}`],
  ['line breaks', (size) => filled('<br>', size)],
  ['kept line feeds', (size) => `<pre>${filled('\n', size)}</pre>`],
];

const texts: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['lines with >', (size) => filled('> a\n', size)],
  ['lines with > and answers', (size) => filled('> a\nb\n', size)],
  ['headers that never become one', (size) => filled('Fra: a\nTil: b\n', size)],
  ['a header of colons', (size) => filled(`Fra:${':'.repeat(990)}x\n`, size)],
  ['attributions that never end', (size) => filled('Den 1. maj 2026 kl. 10.15 skrev a\n', size)],
  ['attributions without a date', (size) => filled(`Den ${'1 a'.repeat(60)} skrev:\n`, size)],
  ['dashes', (size) => filled('-', size)],
  ['lines of dashes', (size) => filled(`${'-'.repeat(100)}\n`, size)],
  ['one line of spaces', (size) => filled(' ', size)],
  ['empty lines', (size) => filled('\n', size)],
];

const lines: string[] = [];
afterAll(() => process.stdout.write(`Hostile mail, in ms, and the ratio:\n${lines.join('\n')}\n`));

/** Reads mail of one size and of four times that size; four times as long is linear. */
function timed(
  name: string,
  size: number,
  make: (size: number) => string,
  read: (source: string) => void,
): void {
  const [small, large] = [size, 4 * size].map((each) => {
    const source = make(each);
    const start = performance.now();
    read(source);
    return performance.now() - start;
  }) as [number, number];
  const figures = [
    small.toFixed(0).padStart(6),
    large.toFixed(0).padStart(6),
    `×${(large / small).toFixed(1)}`,
  ];
  lines.push(`${figures.join(' ')}  ${size / MEGABYTE} and ${(4 * size) / MEGABYTE} MB: ${name}`);
}

function readThere(html: string): void {
  const { text, toHtml, toText } = readHtml(html);
  toHtml({ start: 0, end: text.length });
  toText(html.length);
}

function replaceAll(html: string): void {
  const reading = readHtml(html);
  reading.replace({ start: 0, end: reading.text.length }, '•'.repeat(reading.text.length + 1));
}

/** The classic ones at full size, the others at a quarter of it: enough to see what is not linear. */
const CLASSIC = new Set([
  'tags nested deeply',
  'nothing but <',
  'nothing but &',
  'an open comment',
  'nothing but spaces',
  'one giant attribute',
  'lines with >',
]);
const sizeFor = (name: string) => (CLASSIC.has(name) ? MEGABYTE : MEGABYTE / 4);

test.each(sources)('HTML: %s', (name, make) => timed(name, sizeFor(name), make, readThere), GUARD);

test.each(sources.slice(0, 11))(
  'replacing in HTML: %s',
  (name, make) => timed(`${name}, replaced`, MEGABYTE / 4, make, replaceAll),
  GUARD,
);

test.each(texts)('text: %s', (name, make) => timed(name, sizeFor(name), make, bodyFromText), GUARD);
