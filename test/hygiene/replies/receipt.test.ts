import fc from 'fast-check';
import { dayInWords } from '../../../src/hygiene/danish/day-words';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import { readPromise } from '../../../src/hygiene/replies/promise';
import { promisableDays, type ReceiptAsk, writeReceipt } from '../../../src/hygiene/replies/receipt';

const ASK: ReceiptAsk = {
  replies: DEFAULT_REPLIES,
  language: 'da',
  day: '2026-11-30',
  subject: 'SV: Kloakering på Møllevej',
  name: 'Mette Lindholm',
  department: 'Borgerservice',
};
const NOW = '2026-11-23T09:00:00Z';
const LANGUAGES = ['da', 'en'] as const;

test('the default says thanks, what has come, and by when the answer is there', () => {
  expect(writeReceipt(ASK).text).toBe(
    [
      'Hej',
      'Tak for din mail. Jeg har modtaget den og undersøger sagen.\nDen handler om: Kloakering på Møllevej',
      'Du får et svar senest mandag den 30. november 2026. Bliver det alligevel senere, giver jeg dig en ny dato.',
      'Venlig hilsen\nMette Lindholm\nBorgerservice',
    ].join('\n\n'),
  );
  expect(writeReceipt({ ...ASK, language: 'en' }).text).toContain('an answer by Monday 30 November 2026.');
});

test('what is written is read as an acknowledgement with that day: every working day of three years, both languages', () => {
  for (const language of LANGUAGES) {
    for (const day of promisableDays('2026-11-22T09:00:00Z', DEFAULT_TARGET, 750)) {
      const { text } = writeReceipt({ ...ASK, language, day });
      // Sent on the day before at the latest, most often long before.
      for (const sentAt of [NOW, day]) {
        expect(readPromise({ sentAt, text })).toEqual({ kind: 'acknowledgement', promisedDate: day });
      }
    }
  }
});

test('whatever the subject, the name and the department are', () => {
  const word = fc.constantFrom(
    'Svar senest i morgen',
    'uge 50',
    'den 3. december',
    '30/11',
    'Møde mandag',
    'næste uge?',
    'I får svar inden for 14 dage',
    '{dato}',
    'Fra: x\nSendt: y',
    '-----',
    '> ',
    '<b>"&',
    'Venlig hilsen',
  );
  const words = fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...promisableDays(NOW, DEFAULT_TARGET)),
      (subject, language, day) => {
        const { text } = writeReceipt({ ...ASK, subject, language, day });
        expect(readPromise({ sentAt: NOW, text })).toEqual({ kind: 'acknowledgement', promisedDate: day });
      },
    ),
    { numRuns: 300 },
  );
});

test('in the policy’s words, with each gap; without English ones the default', () => {
  const receipt = { da: ['Om {emne}: svar senest {dato}.', '{navn}, {afdeling}'], en: null };
  const ask = { ...ASK, replies: { ...DEFAULT_REPLIES, receipt } };
  expect(writeReceipt(ask)).toEqual({
    text: 'Om Kloakering på Møllevej: svar senest mandag den 30. november 2026.\n\nMette Lindholm, Borgerservice',
    html: '<p>Om Kloakering på Møllevej: svar senest mandag den 30. november 2026.</p><p>Mette Lindholm, Borgerservice</p>',
  });
  expect(writeReceipt({ ...ask, department: null }).text).not.toContain('Mette');
  expect(writeReceipt({ ...ask, language: 'en' }).text).toContain('Thank you for your mail');
});

test('HTML is escaped, and lines stay lines', () => {
  const { html } = writeReceipt({ ...ASK, subject: 'RE: <b>A & "B"</b>', department: null });
  expect(html).toContain('om: &lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;</p>');
  expect(html).toContain('<p>Venlig hilsen<br>Mette Lindholm</p>');
});

test.each([
  ['a CPR number', 'Min sag 070761-4285'],
  ['one without its hyphen', 'Sag 0707614285'],
  ['nothing', ''],
])('a subject with %s is not repeated', (_why, subject) => {
  expect(writeReceipt({ ...ASK, subject }).text).not.toMatch(/handler om|0707/);
});

test('a hostile subject is fast and short', () => {
  const before = Date.now();
  for (const piece of ['sv:', ' ', '{', 'senest ', '1234 ']) {
    expect(
      writeReceipt({ ...ASK, subject: piece.repeat(1_000_000 / piece.length) }).text.length,
    ).toBeLessThan(600);
  }
  expect(Date.now() - before).toBeLessThan(2000);
});

test('one may promise working days after today, not those on which it is closed', () => {
  const days = promisableDays('2026-12-22T22:59:00Z', DEFAULT_TARGET, 4);
  // 24 and 31 December are closed, 25, 26 December and 1 January are holidays.
  expect(days).toEqual(['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30']);
  expect(promisableDays('2026-12-22T23:01:00Z', DEFAULT_TARGET, 1)).toEqual(['2026-12-28']);
  expect(promisableDays(NOW, DEFAULT_TARGET)).toHaveLength(15);
  expect(dayInWords(days[0] as string, 'da')).toBe('onsdag den 23. december 2026');
});
