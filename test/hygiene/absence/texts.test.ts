import { absenceText } from '../../../src/hygiene/absence/say';
import { ABSENCE_TEXTS } from '../../../src/hygiene/absence/texts';
import type { NamedContact } from '../../../src/hygiene/absence/types';
import { dayInWords } from '../../../src/hygiene/danish/day-words';

const rules = Object.keys(ABSENCE_TEXTS.da) as (keyof typeof ABSENCE_TEXTS.da)[];

describe.each(['da', 'en'] as const)('every text in %s', (language) => {
  test.each(rules)('%s', (rule) => {
    const { what, why, todo } = ABSENCE_TEXTS[language][rule];
    expect(what).toMatch(/^[A-ZÆØÅ][^.!?{}[\]]{10,65}$/);
    expect(why).toMatch(/\.$|\]\.$/);
    expect(todo).toMatch(/\.$/);
    expect(`${what}${why}${todo}`).not.toMatch(/!|\berror\b|fejl|ugyldig|invalid|\bSLA\b|OOF|entitet/i);
    expect(`${why} ${todo}`.length).toBeLessThan(220);
  });

  test.each(rules)('%s has no gap left where nothing is known', (rule) => {
    if (/no-schedule|still-on|away-without-reply/.test(rule)) return; // these always tell their day
    const { what, why, todo } = absenceText(language, { rule, level: 'warn' }, []);
    expect(`${what} ${why} ${todo}`).not.toMatch(/[{}[\]]|undefined| {2}| \./);
  });
});

const asta: NamedContact = { audience: 'external', name: 'Asta Opdigtet', start: 0, end: 13 };

test('a stand-in by the name, and a day in words', () => {
  const finding = {
    rule: 'stand-in-away',
    level: 'warn',
    data: { contact: 0, until: '2026-12-04' },
  } as const;
  expect(absenceText('da', finding, [asta]).why).toBe(
    'Asta Opdigtet svarer også automatisk. Den, der har travlt, får to autosvar og ingen hjælp indtil fredag den 4. december 2026.',
  );
  expect(absenceText('en', finding, [asta]).why).toBe(
    'Asta Opdigtet answers automatically too. Whoever is in a hurry gets two automatic replies and no help until Friday 4 December 2026.',
  );
});

test('a stand-in of whom nobody knows until when', () => {
  const finding = { rule: 'stand-in-away', level: 'warn', data: { contact: 3 } } as const;
  expect(absenceText('da', finding, [asta]).why).toBe('Den, der har travlt, får to autosvar og ingen hjælp.');
});

test.each([
  ['2026-08-03', 'mandag den 3. august 2026', 'Monday 3 August 2026'],
  ['2027-01-01', 'fredag den 1. januar 2027', 'Friday 1 January 2027'],
  ['2026-02-30', '', ''],
])('%s', (iso, danish, english) => {
  expect([dayInWords(iso, 'da'), dayInWords(iso, 'en')]).toEqual([danish, english]);
});

test('a day that does not exist is told as it stands', () => {
  const finding = { rule: 'away-without-reply', level: 'warn', data: { day: '2026-02-30' } } as const;
  const { why, todo } = absenceText('da', finding, []);
  expect(`${why} ${todo}`).toContain('2026-02-30');
});
