import { bodyFromHtml, bodyFromText, isQuoted } from '../../../src/hygiene/mail/body';
import { mark, marked } from '../../support/marked';

test('an HTML body: what is seen, and what of it is quoted', () => {
  const body = bodyFromHtml('<p>Hej</p><blockquote type="cite"><p>Tak</p></blockquote>');
  expect(mark(body.text, body.quoted)).toBe('Hej\n«Tak»');
});

test('a plain-text body stays as it is, so that places fit the source', () => {
  const body = bodyFromText('Hej  du\r\n\r\n> Tak &amp;\r\n');
  expect(mark(body.text, body.quoted)).toBe('Hej  du\r\n\r\n«> Tak &amp;\r»\n');
});

test.each([
  ['in what was just written', 'H«ej»\n> Tak\n', false],
  ['in the history', 'Hej\n> «Tak»\n', true],
  ['at the edge of the history', 'Hej\n«> Tak»\n', true],
  ['partly in the history: what is new counts', 'H«ej\n> T»ak\n', false],
  ['behind the history', '> Tak\nH«ej»', false],
])('a place %s', (_where, source, quoted) => {
  const { text, spans } = marked(source);
  expect(isQuoted(bodyFromText(text), spans[0] ?? { start: 0, end: 0 })).toBe(quoted);
});
