import { findCprNumbers, NO_OWN_WORDS } from '../../../../src/hygiene/rules/cpr-number/find';
import { CERTAINTY } from '../../../../src/hygiene/rules/cpr-number/judge';
import { mark, marked } from '../../../support/marked';
import { doubtful } from './doubtful';
import { found } from './found';
import { foundCompany } from './found-company';
import { foundNames } from './found-names';
import { foundPlaces } from './found-places';
import { foundRoles } from './found-roles';
import { foundSentences } from './found-sentences';
import { lookAlikes } from './look-alikes';
import { lookAlikesCompany } from './look-alikes-company';
import { lookAlikeForms } from './look-alikes-forms';
import { lookAlikesRoles } from './look-alikes-roles';
import { lookAlikeSentences } from './look-alikes-sentences';
import { lookAlikeThings } from './look-alikes-things';
import { mails } from './mails';

const now = new Date('2026-11-23T08:00:00Z');

const findingsIn = (text: string) =>
  findCprNumbers(text, { now, own: NO_OWN_WORDS }).filter(({ rank }) => rank > 0);
const sureOf = (text: string) => findingsIn(text).map(({ rank }) => CERTAINTY[rank as 1 | 2 | 3]);

describe('finds a number', () => {
  test.each([...found, ...foundNames, ...foundPlaces, ...foundSentences])(
    '%s: %s',
    (_why, source, ...sure) => {
      const { text } = marked(source);
      expect(mark(text, findingsIn(text))).toBe(source);
      expect(sureOf(text)).toEqual(sure);
    },
  );
});

describe('is in doubt about', () => {
  test.each(doubtful)('%s: %s', (_why, source, ...sure) => {
    const { text } = marked(source);
    expect(mark(text, findingsIn(text))).toBe(source);
    expect(sureOf(text)).toEqual(sure);
  });
});

describe('is not deceived by', () => {
  test.each([...lookAlikes, ...lookAlikeThings, ...lookAlikeForms, ...lookAlikeSentences])(
    '%s: %s',
    (_why, text) => {
      expect(mark(text, findingsIn(text))).toBe(text);
    },
  );
});

test.each(mails)('in a whole mail, %s', (_why, source) => {
  const { text } = marked(source);
  const stopping = findingsIn(text).filter(({ rank }) => rank >= 2);
  expect(mark(text, stopping)).toBe(source);
});

test.each([...foundCompany, ...lookAlikesCompany])('by whom or what it stands with: %s', (source) => {
  const { text } = marked(source);
  const stopping = findingsIn(text).filter(({ rank }) => rank >= 2);
  expect(mark(text, stopping)).toBe(source);
});

test.each([...foundRoles, ...lookAlikesRoles])('by its place in the sentence: %s', (source) => {
  const { text } = marked(source);
  const stopping = findingsIn(text).filter(({ rank }) => rank >= 2);
  expect(mark(text, stopping)).toBe(source);
});
