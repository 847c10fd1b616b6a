import type { Range } from '../../../src/hygiene/mail/types';
import { health } from '../../../src/hygiene/rules/health/rule';
import type { LookedAt } from '../../../src/hygiene/rules/rule';
import type { SensitiveOptions } from '../../../src/hygiene/rules/sensitive-rule';
import { takeLexicon } from '../../../src/hygiene/sensitive/engine';
import { PACKED } from '../../../src/hygiene/sensitive/packed';
import { pack } from '../../../src/hygiene/sensitive/packed-list';
import { mark } from '../../support/marked';

// A packed lexicon of three words, so that the rows do not hang on the one that ships.
const EMPTY = pack([]);
beforeAll(() =>
  takeLexicon({
    sections: 'health.state.w criminal.state.w',
    words: pack([
      ['kræft', 0],
      ['migræne', 0],
      ['tyveri', 1],
    ]),
    phrases: EMPTY,
    context: EMPTY,
    learnt: {
      bias: '-40',
      features: 'strength:state:here=80 strength:state:nobody=-60',
      words: '',
      texts: '',
      before: '',
      after: '',
      bases: '',
      named: '*=200',
    },
  }),
);
afterAll(() => takeLexicon(PACKED));

const now = new Date('2026-11-23T08:00:00Z');
const look = (mail: LookedAt, options: Partial<SensitiveOptions> = {}) =>
  health.look(mail, { ...health.defaults.options, ...options }, now);
const body = (text: string, quoted: readonly Range[] = []): LookedAt => ({ body: { text, quoted } });
const places = (text: string, options: Partial<SensitiveOptions> = {}) =>
  mark(
    text,
    look(body(text), options).flatMap(({ where }) => where ?? []),
  );

test('points at the word and at the person, and quotes neither', () => {
  const sightings = look(body('Bente har kræft.'));
  expect(sightings).toEqual([
    {
      category: 'health',
      says: 'fact',
      where: { part: 'body', start: 10, end: 15 },
      sure: 'likely',
      because: [
        {
          says: 'about-person',
          where: { part: 'body', start: 10, end: 15 },
          who: { part: 'body', start: 0, end: 5 },
        },
      ],
      same: 'kræft',
    },
  ]);
  const { same: _same, ...shown } = sightings[0] ?? {};
  expect(JSON.stringify(shown)).not.toMatch(/bente|kræft/i);
});

test.each([
  ['nobody is meant', 'Et oplæg: kræft.'],
  ['the fact is of another category', 'Bente har begået tyveri.'],
  ['there is nothing', ''],
])('finds nothing where %s', (_why, text) => {
  expect(look(body(text))).toEqual([]);
});

describe('options', () => {
  test.each([
    ['without own words', [], 'Bente har zorbitis.'],
    ['own words count', ['zorbitis'], 'Bente har «zorbitis».'],
    ['in any form', ['zorbitis'], 'Bentes «zorbitisen» er væk.'],
    ['with capitals in the policy, too', ['Zorbitis'], 'Bente har «zorbitis».'],
    ['words of the lexicon still count', ['zorbitis'], 'Bente har «migræne».'],
    ['own words about nobody do not', ['zorbitis'], 'Der står zorbitis.'],
  ])('words: %s', (_why, words, source) => {
    expect(places(source.replace(/[«»]/g, ''), { words })).toBe(source);
  });

  test('ignoredWords: base forms that mean something else here', () => {
    expect(places('Bente har kræften og migræne.', { ignoredWords: ['kræft'] })).toBe(
      'Bente har kræften og «migræne».',
    );
  });

  test('lookInQuotedHistory', () => {
    const mail = body('Ja. Bente har kræft.', [{ start: 4, end: 20 }]);
    expect(look(mail)).toMatchObject([
      { because: [{}, { says: 'in-quoted-history' }], fixes: [{ do: 'remove-quoted-history' }] },
    ]);
    expect(look(mail, { lookInQuotedHistory: false })).toEqual([]);
  });
});

test.each<[string, LookedAt, string]>([
  ['the subject', { subject: 'Bente har kræft' }, 'subject'],
  ['the location', { location: 'Bente har kræft' }, 'location'],
  ['the name of an attachment', { attachments: [{ name: 'Bente har kræft.pdf' }] }, 'attachment-name:0'],
  ['an attachment', { attachments: [{ name: 'a.txt', text: 'Bente har kræft.' }] }, 'attachment:0'],
])('looks in %s', (_where, mail, part) => {
  expect(look(mail)).toMatchObject([{ where: { part } }]);
});

test('parts that were not read are passed over', () => {
  expect(look({})).toEqual([]);
  expect(look({ attachments: [{ name: 'a.pdf' }] })).toEqual([]);
});
