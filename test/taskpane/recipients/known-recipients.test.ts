import { type DirectoryPerson, GraphError, type MailTips, type Problem } from '../../../src/graph/types';
import type { Mail, Recipient } from '../../../src/hygiene/mail/types';
import type { Organisation } from '../../../src/hygiene/recipients/organisation';
import { KnownRecipients, type RecipientsState } from '../../../src/taskpane/recipients/known-recipients';
import type { Directory } from '../../../src/taskpane/recipients/look-up';

const ORGANISATION: Organisation = {
  name: 'Fjordby Kommune',
  domains: ['fjordby.example'],
  affiliated: [],
  authorities: [],
  companies: [],
  citizens: [],
  internalLists: [],
};
const recipient = (address: string, index: number, isList?: true): Recipient => ({
  field: 'to',
  index,
  address,
  ...(isList && { isList }),
});
const mailTo = (...addresses: string[]): Mail => ({ recipients: addresses.map((a, at) => recipient(a, at)) });
const person = (mail: string): DirectoryPerson => ({ id: mail, displayName: mail, mail });

/** A directory that knows what it is told here; the real one is met in the browser tests. */
class TestDirectory implements Directory {
  asked: string[] = [];
  tips: Record<string, Partial<MailTips>> = {};
  people: DirectoryPerson[] = [];
  problem: Problem | null = null;
  /** Of the directory alone. */
  closed: Problem | null = null;

  async mailTips(addresses: readonly string[]): Promise<MailTips[]> {
    this.asked.push(...addresses);
    if (this.problem) throw new GraphError(this.problem);
    return addresses.map((address) => ({ address, ...this.tips[address] }));
  }
  async peopleByMail(mails: readonly string[]) {
    if (this.closed) throw new GraphError(this.closed);
    return mails.map((mail) => this.people.find((one) => one.mail === mail) ?? null);
  }
  async findPeople(text: string) {
    return this.people.filter(({ mail }) => mail.startsWith(text));
  }
}

function knowing(directory: Directory | null) {
  const states: RecipientsState[] = [];
  let now = 1_000_000_000;
  const known = new KnownRecipients(
    ORGANISATION,
    async () => directory,
    (state) => states.push(state),
    () => now,
  );
  const pass = (ms: number) => {
    now += ms;
  };
  return { known, states, last: () => states.at(-1), pass };
}

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
