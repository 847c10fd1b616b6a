import type { BeingRead } from '../../../src/outlook/being-read';
import { Beside } from '../../../src/taskpane/replies/beside';
import { FakeFollower, FakeMail, failing } from '../../session/replies/fake-follower';

const MAIL: BeingRead = {
  restId: 'rest-a',
  mailbox: null,
  subject: 'Kloakering',
  from: { emailAddress: { name: 'Bente', address: 'bente@mail.example' } },
  to: [],
  cc: [],
  text: 'Hvornår?',
};

function begin(read: () => Promise<BeingRead | null> = async () => MAIL) {
  const follower = new FakeFollower();
  const mail = new FakeMail();
  const beside = new Beside({ mail, follower: () => follower, read });
  return { beside, follower, mail };
}

test('the mail that is being read is found, and read with its text', async () => {
  const { beside, follower } = begin();
  const done = beside.look();
  expect(beside.get().is).toBe('finding');
  await done;
  expect(beside.get()).toEqual({ is: 'found', id: 'a', mailbox: null });
  expect(follower.looked).toEqual([
    expect.objectContaining({ id: 'a', subject: 'Kloakering', text: 'Hvornår?' }),
  ]);
});

test.each<[string, (given: ReturnType<typeof begin>) => void]>([
  ['no mail is chosen', ({ mail }) => void Object.assign(mail, { immutableId: async () => null })],
  ['Graph does not answer', ({ mail }) => void Object.assign(mail, { immutableId: failing('offline') })],
])('nothing is shown where %s', async (_why, prepare) => {
  const given = begin();
  prepare(given);
  await given.beside.look();
  expect(given.beside.get().is).toBe('none');
  expect(given.follower.looked).toEqual([]);
});

test('a text that cannot be taken in is no reason to hide the state', async () => {
  const { beside, follower } = begin();
  follower.look = failing('failed');
  await beside.look();
  expect(beside.get().is).toBe('found');
});

test('another mail is chosen before the first was found: the first is not heard', async () => {
  let tellFirst: (mail: BeingRead) => void = () => {};
  let reads = 0;
  const { beside, follower } = begin(() => {
    reads += 1;
    if (reads > 1) return Promise.resolve({ ...MAIL, restId: 'rest-b' });
    return new Promise((resolve) => {
      tellFirst = resolve;
    });
  });
  const first = beside.look();
  await beside.look();
  tellFirst(MAIL);
  await first;
  expect(beside.get().id).toBe('b');
  expect(follower.looked).toHaveLength(1);
  beside.leave();
  expect(beside.get().is).toBe('none');
});
