import type { MailTips } from '../../../src/graph/types';

import { knowing, mailTo, person, recipient, TestDirectory } from './directory';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const rest = () => jest.advanceTimersByTimeAsync(800);

test('nothing is said where the add-in is not set up for Graph', async () => {
  const { known, last } = knowing(null);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  expect(last()).toEqual({ is: 'off', lines: [], unasked: 0 });
});

test('asks about colleagues and lists alone, once each, after a rest', async () => {
  const directory = new TestDirectory();
  const { known } = knowing(directory);
  known.follow(mailTo('lon'));
  known.follow({
    recipients: [
      recipient('lone@fjordby.example', 0),
      recipient('karen@gmail.com', 1),
      recipient('netvaerk@example.com', 2, true),
      recipient('LONE@fjordby.example', 3),
    ],
  });
  expect(directory.asked).toEqual([]);
  await rest();
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  expect(directory.asked).toEqual(['lone@fjordby.example', 'netvaerk@example.com']);
});

test('what was told holds for ten minutes', async () => {
  const directory = new TestDirectory();
  const { known, pass } = knowing(directory);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  pass(9 * 60_000);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  expect(directory.asked).toHaveLength(1);
  pass(60_000);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  expect(directory.asked).toHaveLength(2);
});

test.each<[why: string, tips: Partial<MailTips>, says: string[]]>([
  ['nothing to say', {}, []],
  ['away', { away: { message: '', until: '2026-11-30T23:00:00Z' } }, ['away']],
  ['not away', { away: null }, []],
  ['full, which counts more than away', { away: { message: '' }, mailboxFull: true }, ['full']],
  ['a list inside', { members: { total: 4, external: 0 } }, ['list-inside']],
  ['a list with members outside', { members: { total: 4, external: 1 } }, ['list-outside']],
  ['a person counts as one', { members: { total: 1, external: 0 } }, []],
])('%s', async (_why, tips, says) => {
  const directory = new TestDirectory();
  directory.tips['lone@fjordby.example'] = tips;
  const { known, last } = knowing(directory);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  expect(last()).toMatchObject({ is: 'known', unasked: 0 });
  expect(last()?.lines.map((line) => line.says)).toEqual(says);
});

test('an address that nobody has, and the one that was meant', async () => {
  const directory = new TestDirectory();
  directory.tips['lone.bisgard@fjordby.example'] = { unknown: true };
  directory.people = [person('lone.bisgaard@fjordby.example')];
  const { known, last } = knowing(directory);
  known.follow(mailTo('lone.bisgard@fjordby.example'));
  await rest();
  expect(last()?.lines).toMatchObject([
    { says: 'unknown', told: { unknown: { meant: 'lone.bisgaard@fjordby.example' } } },
  ]);
});

test('an address of which Exchange said nothing, but the directory has', async () => {
  const directory = new TestDirectory();
  directory.tips['lone.bisgaard@fjordby.example'] = { unknown: true };
  directory.people = [person('lone.bisgaard@fjordby.example')];
  const { known, last } = knowing(directory);
  known.follow(mailTo('lone.bisgaard@fjordby.example'));
  await rest();
  expect(last()?.lines).toEqual([]);
});

test('a list tells the check whom it reaches', async () => {
  const directory = new TestDirectory();
  directory.tips['team@fjordby.example'] = { members: { total: 4, external: 1 } };
  const { known } = knowing(directory);
  const mail = mailTo('team@fjordby.example', 'karen@gmail.com');
  known.follow(mail);
  await rest();
  const [team, karen] = known.withMembers(mail).recipients ?? [];
  expect(team?.members).toEqual({ total: 4, external: 1 });
  expect(karen?.members).toBeUndefined();
});
