import fc from 'fast-check';
import type { Attachment, Range } from '../../../../src/hygiene/mail/types';
import { missingAttachmentDefaults } from '../../../../src/hygiene/rules/missing-attachment/options';
import { missingAttachment } from '../../../../src/hygiene/rules/missing-attachment/rule';
import type { LookedAt } from '../../../../src/hygiene/rules/rule';
import { mark, marked } from '../../../support/marked';
import { noPromises, promises } from './promises';

const now = new Date('2026-11-23T08:00:00Z');
const look = (mail: LookedAt, words: readonly string[] = []) =>
  missingAttachment.look(mail, { ...missingAttachmentDefaults, words }, now);
const body = (text: string, quoted: readonly Range[] = []): LookedAt => ({
  body: { text, quoted },
  attachments: [],
});
const places = (mail: LookedAt) => look(mail).flatMap(({ where }) => where ?? []);
const picture: Attachment = { name: 'logo.png', inline: true };

test.each(promises)('promises one: %s', (_why, source) => {
  const { text } = marked(source);
  expect(mark(text, places(body(text)))).toBe(source);
});

test.each(noPromises)('promises none: %s', (_why, text) => {
  expect(mark(text, places(body(text)))).toBe(text);
});

test.each(promises)('says nothing where something is attached: %s', (_why, source) => {
  const mail = { ...body(marked(source).text), attachments: [picture, { name: 'referat.pdf' }] };
  expect(look(mail)).toEqual([]);
});

test.each(promises)('says nothing about quoted history: %s', (_why, source) => {
  const { text } = marked(source);
  expect(look(body(text, [{ start: 0, end: text.length }]))).toEqual([]);
});

test('a finding names the word, and pictures in the text do not count', () => {
  const mail = { ...body('Jeg vedhæfter planen.'), attachments: [picture] };
  expect(look(mail)).toEqual([
    {
      category: 'attachment',
      says: 'missing',
      where: { part: 'body', start: 4, end: 13 },
      sure: 'certain',
      because: [{ says: 'says-so' }, { says: 'only-pictures' }],
      same: 'missing',
    },
  ]);
});

describe('the subject', () => {
  const mail: LookedAt = { subject: 'Vedhæftet referat', ...body('Hej') };

  test.each([
    ['of a new mail counts', 'new', 1],
    ['of a reply was written by somebody else', 'reply', 0],
    ['of a forwarded mail too', 'forward', 0],
  ] as const)('%s', (_why, composeType, count) => {
    expect(look({ ...mail, composeType })).toHaveLength(count);
  });

  test('of a mail that does not tell counts', () => {
    expect(look(mail)).toMatchObject([{ where: { part: 'subject', start: 0, end: 9 } }]);
  });
});

test('own words promise an attachment too', () => {
  expect(look(body('Hoslagte plan er ny.'))).toEqual([]);
  expect(look(body('Hoslagte plan er ny.'), ['hoslagte'])).toHaveLength(1);
});

test('many mentions are named a few times only', () => {
  expect(look(body('Se vedhæftet. '.repeat(1000)))).toHaveLength(5);
});

test('whatever stands in a text, nothing is thrown and spans lie inside', () => {
  const words = fc.constantFrom(
    'vedhæftet',
    'bilag',
    'se',
    'ikke',
    'du',
    'attached',
    ' ',
    '. ',
    '\n',
    'å',
    'a\u030a',
    '😀',
  );
  const texts = fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of places(body(text)))
        expect(text.slice(start, end)).toMatch(/^(?:[a-zæøå]|[\u0300-\u036f])+$/i);
    }),
    { numRuns: 1000 },
  );
});

const hostile = [
  'bilag ',
  'Please find the ',
  'lagt ved ',
  'Bilag: ',
  'vedhæftet',
  'ikke vedhæftet ',
  'se bilag 3 i lov. ',
  'a',
  '\n',
];

test.each(hostile)('hostile input, %j without end: time grows with the text and nothing else', (unit) => {
  const time = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    look(body(text));
    return performance.now() - start;
  };
  time(65_536); // warm up
  const [once, sixteenfold] = [time(65_536), time(1_048_576)];
  // About 16 where time grows with the text, 256 where it grows with its square.
  expect(sixteenfold / Math.max(once, 5)).toBeLessThan(80);
});
