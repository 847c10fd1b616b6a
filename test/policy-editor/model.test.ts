import fc from 'fast-check';
import { actionOf, FRESH_ACTIONS } from '../../src/policy-editor/model/action';
import { effectOf } from '../../src/policy-editor/model/at-send';
import { sayClosingDay } from '../../src/policy-editor/model/closing-day';
import type { Json, JsonObject } from '../../src/policy-editor/model/json';
import { everyLineIn, linesIn, paragraphsIn } from '../../src/policy-editor/model/lines';
import { fileNameFor, readPolicyFile, writePolicyFile } from '../../src/policy-editor/model/policy-file';
import { widened } from '../../src/policy-editor/model/signature-kind';
import { manualIn, signaturePage } from '../../src/policy-editor/model/signature-preview';
import { readTextOrMore, writeTextOrMore } from '../../src/policy-editor/model/text-or-more';
import { tokenIn } from '../../src/policy-editor/model/token';
import { weekIn, withHours } from '../../src/policy-editor/model/week';
import { documents } from './json-values';

/** The small parts of the editor, each without a screen. */
describe('what a level does at Send (README, "Levels, modes and what Outlook does")', () => {
  test.each([
    ['off', 'enforce', true, 'not-looked'],
    ['hint', 'enforce', true, 'pane-only'],
    ['warn', 'monitor', true, 'pane-only'],
    ['block', 'monitor', false, 'pane-only'],
    ['warn', 'guide', true, 'asks'],
    ['warn', 'enforce', true, 'asks'],
    ['block', 'guide', false, 'asks'],
    ['block', 'enforce', true, 'stops-with-reason'],
    ['block', 'enforce', false, 'stops'],
  ] as const)('%s in mode %s, override %s: %s', (level, mode, override, effect) => {
    expect(effectOf(level, mode, override)).toBe(effect);
  });
});

test.each([
  ['--12-24', '24. december hvert år', '24 December every year'],
  ['2026-12-23', '23. december 2026', '23 December 2026'],
  ['easter+40', 'dagen efter Kristi himmelfartsdag', 'the day after Ascension Day'],
  ['easter-3', '3 dage før påskedag', '3 days before Easter Sunday'],
  ['easter+60', '60 dage efter påskedag', '60 days after Easter Sunday'],
  ['24/12', null, null],
  ['--13-01', null, null],
])('the closing day %s is said in words', (written, da, en) => {
  expect(sayClosingDay(written, 'da')).toBe(da);
  expect(sayClosingDay(written, 'en')).toBe(en);
});

test('lists are written as people paste them', () => {
  expect(linesIn(' a.dk \r\n\n b.dk')).toEqual(['a.dk', 'b.dk']);
  expect(paragraphsIn('Hej\n\nLinje 1\nLinje 2\n\n\n')).toEqual(['Hej', 'Linje 1\nLinje 2']);
  expect(everyLineIn('Hej\n\n{navn}')).toEqual(['Hej', '', '{navn}']);
  expect(everyLineIn('')).toEqual([]);
});

describe('a line of a signature, or a mailbox', () => {
  const read = (entry: Json) => readTextOrMore(entry, 'text', 'need');
  test('is a text alone as long as nothing more is said', () => {
    expect(read('{displayName}')).toEqual({ text: '{displayName}', more: undefined });
    expect(writeTextOrMore({ text: 'a', more: undefined }, 'text', 'need')).toBe('a');
    expect(writeTextOrMore({ text: 'a', more: 'required' }, 'text', 'need')).toEqual({
      text: 'a',
      need: 'required',
    });
  });
  test.each<[string, Json]>([
    ['a number', 4],
    ['something more that no field shows', { text: 'a', colour: 'red' }],
    ['a text that is none', { text: 4 }],
  ])('that is %s is left to the JSON field', (_name, entry) => {
    expect(read(entry)).toBeNull();
  });
});

describe('opening hours', () => {
  test('are read in both forms of a file', () => {
    expect(weekIn({ monday: '09:00-15:00' })).toEqual({ monday: '09:00-15:00' });
    expect(weekIn([['09:00', '15:00'], null, null, null, null, null, null])).toEqual({
      monday: '09:00-15:00',
    });
  });
  test('on one day leave the others as they are, in the order of the week', () => {
    const week = withHours({ friday: '09:00-13:00' }, 'monday', '09:00-15:00');
    expect(Object.entries(week)).toEqual([
      ['monday', '09:00-15:00'],
      ['friday', '09:00-13:00'],
    ]);
    expect(withHours({ monday: '09:00-15:00' }, 'monday', '')).toEqual({});
  });
  test.each<[Json]>([[{ monday: 9 }], [{ someday: '09:00-15:00' }], [['09:00']], ['09:00-15:00']])(
    '%j are left to the JSON field',
    (value) => {
      expect(weekIn(value)).toBeNull();
    },
  );
});

test.each(Object.entries(FRESH_ACTIONS))('a fresh %s is known again', (name, entry) => {
  expect(actionOf(entry)).toBe(name);
});

test.each<[Json]>([
  [{}],
  [{ header: {}, category: 'a' }],
  [{ place: 'end' }],
  [{ category: 'a', place: 'end' }],
  ['a'],
])('the action %j is left to the JSON field', (entry) => {
  expect(actionOf(entry)).toBeNull();
});

test('the short signature written out whole signs the same', () => {
  const short = { fields: ['displayName', 'mainNumber'], font: 'Verdana', mainNumber: '00 00 00 00' };
  const pages = [short, widened(short)].map((signature) => {
    const shown = manualIn({ organisation: { name: 'Eksempel Kommune' }, signature });
    if (!shown) throw new Error('no manual');
    const occasion = {
      department: undefined,
      domain: shown.domain,
      language: 'da',
      composeType: 'new',
    } as const;
    return signaturePage(shown.manual, occasion);
  });
  expect(pages[1]).toBe(pages[0]);
  expect(pages[0]).toContain('Anne Eksempel');
});

test('the signature is shown although the organisation has problems', () => {
  const signature = { fields: ['displayName'], font: 'Verdana' };
  expect(manualIn({ organisation: { name: 'Eksempel Kommune', domains: ['@'] }, signature })).not.toBeNull();
  expect(manualIn({ signature: { fields: [], font: 'Verdana' } })).toBeNull();
  expect(manualIn({})).toBeNull();
});

describe('files', () => {
  test('what is written is read again, whatever it holds', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readPolicyFile(writePolicyFile(document));
        expect('document' in read && JSON.stringify(read.document)).toBe(JSON.stringify(document));
      }),
    );
  });
  test.each([
    ['{"name": "a"', 'not-json'],
    ['', 'not-json'],
    ['[]', 'no-policy'],
    ['null', 'no-policy'],
    ['"text"', 'no-policy'],
  ])('%j is refused', (text, fault) => {
    expect(readPolicyFile(text)).toMatchObject({ fault });
  });
  test('a byte order mark does no harm', () => {
    expect(readPolicyFile('\uFEFF{"name":"a"}')).toEqual({ document: { name: 'a' } });
  });
  test.each<[JsonObject, string]>([
    [{ name: 'Tønder Kommune' }, 'toender-kommune.json'],
    [{ name: '../../æ' }, 'ae.json'],
    [{}, 'mailpolitik.json'],
    [{ name: 4 }, 'mailpolitik.json'],
  ])('%j is downloaded under a plain name', (document, name) => {
    expect(fileNameFor(document)).toBe(name);
  });
});

test.each([
  ['#AbC_-0123456789xyz', 'AbC_-0123456789xyz'],
  ['#token=AbC_-0123456789xyz', 'AbC_-0123456789xyz'],
  ['#/rules', null],
  ['#short', null],
  ['', null],
])('the address %s holds a token or none', (hash, token) => {
  expect(tokenIn(hash)).toBe(token);
});
