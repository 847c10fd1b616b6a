import type { Reason } from '../../../src/hygiene/mail/types';
import { explain } from '../../../src/hygiene/rules/explain';

const TEXT = 'Mathias har fået konstateret diabetes, og mor er\n  meget   bekymret.';
const LONG = `kræft${'behandling'.repeat(6)}`;

const span = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return { part: 'body' as const, start, end: start + words.length };
};
const quoteFrom =
  (text: string) =>
  ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end);

const person: Reason = { says: 'about-person', where: span('diabetes'), who: span('Mathias') };

test.each<[why: string, reason: Reason, text: string | null, said: string]>([
  [
    'names the word and the person',
    person,
    TEXT,
    '„diabetes“ handler om helbred, og „Mathias“ viser, hvem det gælder.',
  ],
  [
    'names the word alone',
    { says: 'about-somebody', where: span('diabetes') },
    TEXT,
    '„diabetes“ handler om helbred, og mailen viser, hvem det gælder.',
  ],
  [
    'says it without words where the text is not at hand',
    person,
    null,
    'Teksten handler om helbred hos en person.',
  ],
  [
    'says it without words where the text is empty there',
    person,
    '',
    'Teksten handler om helbred hos en person.',
  ],
  [
    'says it without words where the reason points nowhere, as of a file read earlier',
    { says: 'about-person' },
    TEXT,
    'Teksten handler om helbred hos en person.',
  ],
  [
    'puts words from two lines on one',
    { says: 'about-somebody', where: span('er\n  meget   bekymret') },
    TEXT,
    '„er meget bekymret“ handler om helbred, og mailen viser, hvem det gælder.',
  ],
  [
    'shortens what is longer than a sentence can bear',
    { says: 'about-somebody', where: span(LONG, LONG) },
    LONG,
    `„${LONG.slice(0, 39)}…“ handler om helbred, og mailen viser, hvem det gælder.`,
  ],
  [
    'leaves reasons without words as they are',
    { says: 'in-subject', where: span('diabetes') },
    TEXT,
    'Emnet bliver ikke krypteret, heller ikke når mailen sendes sikkert.',
  ],
  [
    'takes words that look like a gap as words',
    { says: 'about-somebody', where: span('{who}', 'x {who}') },
    'x {who}',
    '„{who}“ handler om helbred, og mailen viser, hvem det gælder.',
  ],
])('%s', (_why, reason, text, said) => {
  expect(explain('health', reason, 'da', text === null ? () => undefined : quoteFrom(text))).toBe(said);
});

test('in English', () => {
  expect(explain('health', person, 'en', quoteFrom(TEXT))).toBe(
    '“diabetes” is about health, and “Mathias” shows whom it concerns.',
  );
});
