import { cutText } from '../../../../src/hygiene/danish/vocabulary';
import { weighedBySentence } from '../../../../src/hygiene/rules/cpr-number/by-sentence';
import { findCprNumbers } from '../../../../src/hygiene/rules/cpr-number/find';
import { cprDefaults } from '../../../../src/hygiene/rules/cpr-number/options';
import { takeLexicon } from '../../../../src/hygiene/sensitive/engine';
import { PACKED } from '../../../../src/hygiene/sensitive/packed';
import type { PackedLexicon } from '../../../../src/hygiene/sensitive/shipped-lexicon';

const NOTHING_LEARNT = {
  bias: '0',
  features: '',
  words: '',
  texts: '',
  before: '',
  after: '',
  bases: '',
  named: '',
};

/** What speaks of things and of persons here; the words are only this test's. */
const numbers = {
  ...NOTHING_LEARNT,
  words: 'dryp=-40 patient=40 våd=-20',
  texts: 'lag=-40',
  before: 'kom=-40',
  named: 'check-true=20',
};

const lexicon = PACKED as PackedLexicon;
beforeEach(() => takeLexicon({ ...lexicon, numbers }));
afterAll(() => takeLexicon(lexicon));

const now = new Date('2026-11-23T12:00:00Z');

function ranks(text: string): number[] {
  const found = findCprNumbers(text, { now, own: cprDefaults });
  return weighedBySentence(found, () => cutText(text), 'body').map(({ rank }) => rank);
}

describe('a number that nothing names is a hint where', () => {
  test.each([
    ['its sentence tells of a thing', 'Det drypper igen: 120385-1236.', [1]],
    ['the word right before it does', 'Så kom 120385-1236 igen.', [1]],
    ['the rest of the mail does', 'Det er 120385-1236.\n\nLageret er lukket.', [1]],
  ])('%s: %s', (_why, text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });
});

describe('it stays what it is where', () => {
  test.each([
    ['nothing is told', 'Det er 120385-1236.', [2]],
    ['a person is told of as much', 'Det drypper på patienten, 120385-1236.', [3]],
    ['a little speaks for a thing and the check digit for a person', 'Våd: 070761-4285.', [3]],
    ['it stands in no sentence', 'Drypper 070761-4286', [2]],
    ['the number has a name', 'Det drypper på CPR 120385-1236.', [3]],
  ])('%s: %s', (_why, text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });

  test('there are no weights: the send handler has none', () => {
    takeLexicon({ ...lexicon, numbers: undefined } as unknown as PackedLexicon);
    expect(ranks('Det drypper igen: 120385-1236.')).toEqual([2]);
  });

  test('it is one of very many: only the first 200 are read with their sentences', () => {
    const lines = Array.from({ length: 201 }, () => 'Det drypper igen: 120385-1236.').join('\n');
    const all = ranks(lines);
    expect(all.slice(0, 200).every((rank) => rank === 1)).toBe(true);
    expect(all[200]).toBe(2);
  });
});
