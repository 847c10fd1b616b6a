import { channelFor, countsAsSensitive, isAboutPersons } from '../../../src/hygiene/channel/channel';
import type { Category, Certainty, RecipientKind } from '../../../src/hygiene/mail/types';
import { defaultPolicy } from '../../../src/hygiene/policy/shipped';

const finding = (category: Category, sure: Certainty = 'certain', rule = 'a-rule') => ({
  rule,
  category,
  sure,
});
const cpr = finding('cpr', 'certain', 'cpr-number');

describe('the default table', () => {
  test.each<[RecipientKind, string, string]>([
    ['internal', 'ordinary', 'ordinary'],
    ['affiliated', 'ordinary', 'secure-mail'],
    ['authority', 'ordinary', 'secure-mail'],
    ['company', 'ordinary', 'digital-post'],
    ['citizen', 'ordinary', 'digital-post'],
    ['unknown', 'ordinary', 'digital-post'],
    ['list', 'ordinary', 'digital-post'],
  ])('%s: without %s, with %s', (kind, without, withSensitive) => {
    expect(channelFor([kind], [], defaultPolicy)).toEqual({ channel: without, because: [] });
    expect(channelFor([kind], [cpr], defaultPolicy)).toEqual({
      channel: withSensitive,
      because: withSensitive === 'ordinary' ? [] : ['cpr-number'],
    });
  });
});

describe('the strictest recipient decides', () => {
  test.each<[RecipientKind[], string]>([
    [['internal', 'authority'], 'secure-mail'],
    [['authority', 'citizen', 'internal'], 'digital-post'],
    [['internal', 'internal'], 'ordinary'],
    [[], 'ordinary'],
  ])('%j → %s', (kinds, channel) => {
    expect(channelFor(kinds, [cpr], defaultPolicy).channel).toBe(channel);
  });
});

test('each rule that forced it is named once, in the order of its findings', () => {
  const findings = [finding('health', 'likely', 'health'), cpr, cpr, finding('language', 'certain', 'tone')];
  expect(channelFor(['citizen'], findings, defaultPolicy).because).toEqual(['health', 'cpr-number']);
});

test('what is only possible, or about manners, decides nothing', () => {
  const findings = [finding('cpr', 'possible'), finding('attachment'), finding('signature')];
  expect(channelFor(['citizen'], findings, defaultPolicy)).toEqual({ channel: 'ordinary', because: [] });
});

test('a policy may change each cell; a rule that changes nothing is not named', () => {
  const channels = {
    ...defaultPolicy.channels,
    company: { without: 'secure-mail', with: 'secure-mail' },
  } as const;
  expect(channelFor(['company'], [], { channels }).channel).toBe('secure-mail');
  expect(channelFor(['company'], [cpr], { channels })).toEqual({ channel: 'secure-mail', because: [] });
});

test('thousands of recipients are no trouble', () => {
  const kinds = Array.from({ length: 300_000 }, (): RecipientKind => 'citizen');
  expect(channelFor(kinds, [cpr], defaultPolicy).channel).toBe('digital-post');
});

test('what is about persons, and what counts', () => {
  expect(isAboutPersons('address-protection')).toBe(true);
  expect(isAboutPersons('journal')).toBe(false);
  expect(countsAsSensitive(finding('health', 'likely'))).toBe(true);
  expect(countsAsSensitive(finding('health', 'possible'))).toBe(false);
});
