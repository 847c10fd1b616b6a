import { readAlertMarkdown, readAlertText } from '../../../src/sandbox/outlook/screens/mail/alert-markdown';

const text = (words: string) => ({ kind: 'text', text: words });
const line = (words: string) => ({ kind: 'paragraph', lines: [[text(words)]] });

test.each<[string, object[], string]>([
  ['Hej', [line('Hej')], 'one line'],
  ['a\nb', [{ kind: 'paragraph', lines: [[text('a')], [text('b')]] }], 'a line break'],
  ['a\n\nb', [line('a'), line('b')], 'paragraphs'],
  [
    '- et\r- to\r',
    [{ kind: 'list', ordered: false, items: [[text('et')], [text('to')]] }],
    'items end in a carriage return',
  ],
  [
    'Se:\r1. et\r2. to',
    [line('Se:'), { kind: 'list', ordered: true, items: [[text('et')], [text('to')]] }],
    'a numbered list after words',
  ],
  [
    'a **b** *c* _d_',
    [
      {
        kind: 'paragraph',
        lines: [
          [
            text('a '),
            { kind: 'bold', text: 'b' },
            text(' '),
            { kind: 'italic', text: 'c' },
            text(' '),
            { kind: 'italic', text: 'd' },
          ],
        ],
      },
    ],
    'bold and italic',
  ],
  [
    '[Læs mere](https://x.example/a)',
    [{ kind: 'paragraph', lines: [[{ kind: 'link', text: 'Læs mere', href: 'https://x.example/a' }]] }],
    'a link',
  ],
  ['[klik](javascript:x)', [line('[klik](javascript:x)')], 'another kind of link stays text'],
  ['<b>fed</b> snake_case_ord 2*3', [line('<b>fed</b> snake_case_ord 2*3')], 'signs that mean nothing'],
])('%j (%#)', (markdown, expected) => {
  expect(readAlertMarkdown(markdown)).toEqual(expected);
});

test('plain text keeps its lines and no marks count', () => {
  expect(readAlertText('a **b**\nc\n\nd')).toEqual([
    { kind: 'paragraph', lines: [[text('a **b**')], [text('c')]] },
    line('d'),
  ]);
});

test('half a megabyte of opened marks stays fast', () => {
  const started = performance.now();
  readAlertMarkdown('**a'.repeat(100_000));
  readAlertMarkdown('['.repeat(100_000));
  readAlertMarkdown('_'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
