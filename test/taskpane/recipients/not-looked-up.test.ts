import { GraphError, type Problem } from '../../../src/graph/types';

import { knowing, mailTo, person, TestDirectory } from './directory';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const rest = () => jest.advanceTimersByTimeAsync(800);

test.each<Problem>(['sign-in-needed', 'consent-needed', 'offline', 'throttled', 'failed'])(
  'could not be asked (%s): said as not looked up, and asked again when a person says so',
  async (problem) => {
    const directory = new TestDirectory();
    directory.problem = problem;
    const { known, last } = knowing(directory);
    known.follow(mailTo('lone@fjordby.example'));
    await rest();
    expect(last()).toEqual({ is: problem, lines: [], unasked: 1 });
    directory.problem = null;
    await known.again();
    expect(last()).toEqual({ is: 'known', lines: [], unasked: 0 });
  },
);

test('a missing sign-in is not asked for at every letter', async () => {
  const directory = new TestDirectory();
  directory.problem = 'sign-in-needed';
  const { known } = knowing(directory);
  for (const name of ['lone', 'lone.b', 'lone.bi']) {
    known.follow(mailTo(`${name}@fjordby.example`));
    await rest();
  }
  expect(directory.asked).toHaveLength(1);
});

test('a directory that may not be asked takes nothing away from what the mail tips told', async () => {
  const directory = new TestDirectory();
  directory.closed = 'consent-needed';
  directory.tips['lone@fjordby.example'] = { mailboxFull: true };
  directory.tips['nobody@fjordby.example'] = { unknown: true };
  const { known, last } = knowing(directory);
  known.follow(mailTo('lone@fjordby.example', 'nobody@fjordby.example'));
  await rest();
  expect(last()).toMatchObject({ is: 'consent-needed', unasked: 1, lines: [{ says: 'full' }] });
});

test('whoever the tips do not know is looked up, however many they are', async () => {
  const directory = new TestDirectory();
  const mails = Array.from({ length: 30 }, (_, at) => `person${at}@fjordby.example`);
  for (const mail of mails) directory.tips[mail] = { unknown: true };
  directory.people = mails.map(person);
  const { known, last } = knowing(directory);
  known.follow(mailTo(...mails));
  await rest();
  expect(last()).toEqual({ is: 'known', unasked: 0, lines: [] });
});

test('a service that asks for patience gets it, unless a person asks', async () => {
  const directory = new TestDirectory();
  directory.mailTips = async (addresses) => {
    directory.asked.push(...addresses);
    throw new GraphError('throttled', { status: 429, retryAfter: 300 });
  };
  const { known, pass } = knowing(directory);
  for (const name of ['a', 'b', 'c']) {
    known.follow(mailTo(`${name}@fjordby.example`));
    await rest();
  }
  expect(directory.asked).toHaveLength(1);
  pass(300_000);
  known.follow(mailTo('d@fjordby.example'));
  await rest();
  expect(directory.asked).toHaveLength(2);
  await known.again();
  expect(directory.asked).toHaveLength(3);
});

test('who leaves the mail leaves the lines; nothing new is told twice', async () => {
  const directory = new TestDirectory();
  directory.tips['lone@fjordby.example'] = { mailboxFull: true };
  const { known, states, last } = knowing(directory);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  known.follow(mailTo('mette@fjordby.example'));
  await rest();
  expect(last()?.lines).toEqual([]);
  const told = states.length;
  known.follow(mailTo('mette@fjordby.example'));
  await rest();
  expect(states).toHaveLength(told);
});

test('why somebody was not signed in is told', async () => {
  const directory = new TestDirectory();
  directory.problem = 'sign-in-needed';
  const { known, last } = knowing(directory);
  known.follow(mailTo('lone@fjordby.example'));
  await rest();
  known.failed(new GraphError('popup-blocked'));
  expect(last()).toEqual({ is: 'popup-blocked', lines: [], unasked: 1 });
});

test('nothing is told after the pane has left the mail', async () => {
  const { known, states } = knowing(new TestDirectory());
  known.follow(mailTo('lone@fjordby.example'));
  known.stop();
  await rest();
  expect(states).toEqual([]);
});
