import fc from 'fast-check';
import type { Editable } from '../../../src/hygiene/mail/fix';
import { documents, soups, sourceOf } from '../../hygiene/mail/documents';

/** Digits, what stands between them, and words, in any order: dense in near misses. */
export const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '0',
          '1',
          '2',
          '9',
          '010190',
          '1234',
          '0707614285',
          '-',
          ' ',
          '.',
          '/',
          '\n',
          '\t',
          ',',
          '\u00ad',
        ],
      ),
      fc.constantFrom(
        ...[
          'cpr',
          'CPR-nr.: ',
          'faktura ',
          'tlf. ',
          'født ',
          ' og ',
          '(',
          ')',
          'x',
          'WQ3',
          'xxxx',
          'æ',
          '😀',
        ],
        ...['\u200b', '０'],
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Sentences in which something is certain; the number is the CPR office's own example. */
export const CERTAIN = [
  'CPR-nr.: 070761-4285.',
  'Hendes cpr er 070761 4285, og hun bor i byen.',
  'Det gælder 070761-4285.',
  'Anna Holm (070761-4285) har diabetes.',
  'Peter Holm er medlem af fagforeningen 3F.',
  'Anna Holm er dømt for vold.',
  'Anna Holm har fået stillet diagnosen skizofreni.',
];

const pieces = fc.array(
  fc.oneof(noise, fc.constantFrom(...CERTAIN), fc.constantFrom('> ', '\n\n', 'Fra: x\n', 'Se vedhæftede.')),
  { maxLength: 6 },
);

/** Plain text in which there is often something to find. */
export const texts = pieces.map((parts) => parts.join(' '));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** HTML in which there is often something to find, among tags that fit together and such that do not. */
export const pages = fc
  .array(
    fc.oneof(documents.map(sourceOf), soups, texts.map(escaped), fc.constantFrom('<b>', '</b>', '<p>')),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));

export const bodies: fc.Arbitrary<NonNullable<Editable['body']>> = fc.oneof(
  fc.record({ type: fc.constant('html' as const), content: pages }),
  fc.record({ type: fc.constant('text' as const), content: texts }),
);
