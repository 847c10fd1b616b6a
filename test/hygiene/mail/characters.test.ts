import fc from 'fast-check';
import { CHARACTER_NAMES } from '../../../src/hygiene/mail/character-names';
import { decoded, readCharacter } from '../../../src/hygiene/mail/characters';
import { secondOpinion } from './documents';

const names = CHARACTER_NAMES.split(/[\s=]+/)
  .map((name) => name.replace('*', ''))
  .filter((name) => /[a-z]/i.test(name));

test('every name of the table means what htmlparser2 says, with and without its semicolon', () => {
  for (const name of names)
    for (const source of [`&${name};`, `&${name} x`, `&${name}x`, `&${name}`])
      expect([source, decoded(source)]).toEqual([source, secondOpinion(source)]);
});

test('the table has the letters of Danish and its neighbours, and all dashes and spaces', () => {
  const source =
    '&aelig;&oslash;&aring;&AElig;&Oslash;&Aring;&auml;&ouml;&uuml;&szlig;&eacute;&Lstrok;&scaron;&hyphen;&dash;&ndash;&mdash;&nbsp;&ensp;&emsp;&thinsp;&shy;&zwnj;&apos;&quot;&lsquo;&rdquo;&laquo;&sect;&deg;&frac12;&euro;&hellip;&bull;&trade;&rarr;&hearts;&check;';
  expect(decoded(source)).toBe('æøåÆØÅäöüßéŁš‐‐–—\u00a0\u2002\u2003\u2009\u00ad\u200c\'"‘”«§°½€…•™→♥✓');
});

test('numbers mean what htmlparser2 says', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(0x120), fc.nat(0x120000)),
      fc.constantFrom(10, 16),
      fc.constantFrom(';', '', 'g', ' '),
      (code, base, end) => {
        const source = `&#${base === 16 ? 'x' : ''}${code.toString(base)}${end}`;
        expect(decoded(source)).toBe(secondOpinion(source));
      },
    ),
    { numRuns: 2000 },
  );
});

test('any text is decoded as htmlparser2 decodes it, unless it names what the table leaves out', () => {
  const bits = fc.constantFrom(
    '&',
    '#',
    'x',
    ';',
    '4',
    '0',
    'f',
    'amp',
    'not',
    'it',
    'copy',
    'aring',
    ' ',
    '=',
    'Å',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      const source = parts.join('');
      expect(decoded(source)).toBe(secondOpinion(source));
    }),
    { numRuns: 3000 },
  );
});

test('a reference ends where the text does', () => {
  expect(readCharacter('&amp;', 0, 4)).toEqual({ text: '&', end: 4 });
  expect(readCharacter('&euro;', 0, 5)).toBeNull();
  expect(readCharacter('&#48;', 0, 4)).toEqual({ text: '0', end: 4 });
});
