import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import { namesOf } from '../../../src/taskpane/replies/names';
import { RepliesSession } from '../../../src/taskpane/replies/session';
import { failing, inquiry, OWN, SHARED } from '../../session/replies/fake-follower';
import { FakeSignIn, METTE } from '../../session/sign-in/fake-sign-in';
import { until } from '../../support/until';
import { begin, isLoaded } from './begin';

const NEW = { ...OWN, stage: 'new', syncedAt: null } as const;

describe('coming to it', () => {
  test('a page without access asks nobody', () => {
    const context = {} as ConstructorParameters<typeof RepliesSession>[1];
    const session = new RepliesSession(null, context);
    session.start();
    expect(session.get().stage).toBe('not-set-up');
  });

  test('nobody is signed in: nothing is followed, and no window opens by itself', async () => {
    const { state, signIn, followers } = begin({ signIn: new FakeSignIn(false) });
    await until(() => state().stage === 'signed-out');
    expect(signIn.asked).toEqual([]);
    expect(followers).toEqual([]);
  });

  test.each([
    ['none', 'replies'],
    ['sent', 'replies reply-texts'],
    ['all', 'replies reply-texts'],
  ] as const)('where the policy reads texts of %s, one window asks for “%s”', async (readTexts, asked) => {
    const policy = { ...DEFAULT_REPLIES, readTexts };
    const given = begin({ signIn: new FakeSignIn(false), policy });
    await until(() => given.state().stage === 'signed-out');
    await given.session.signIn();
    expect(given.signIn.asked).toEqual([asked]);
    expect(given.follower().options?.readTexts).toBe(readTexts);
  });

  test.each(['consent-needed', 'sign-in-cancelled'] as const)(
    'a window that is refused (%s) is asked again, or one goes on without the texts',
    async (problem) => {
      const policy = { ...DEFAULT_REPLIES, readTexts: 'sent' } as const;
      const signIn = new FakeSignIn(false);
      const given = begin({ signIn, policy });
      const { session, state } = given;
      await until(() => state().stage === 'signed-out');
      const { signIn: gives } = signIn;
      const asked: string[] = [];
      signIn.signIn = async (...features) => {
        asked.push(features.join(' '));
        return failing(problem)();
      };
      await session.signIn();
      expect(state().offersWithout).toBe(true);
      await session.signIn();
      expect(asked).toEqual(['replies reply-texts', 'replies reply-texts']);

      signIn.signIn = gives;
      signIn.token = async (feature) => (feature === 'reply-texts' ? failing('consent-needed')() : 'token');
      await session.signInWithout();
      expect(signIn.asked).toEqual(['replies']);
      expect(state()).toMatchObject({ stage: 'loaded', lacksTexts: true, offersWithout: false });
      expect(given.follower().options?.readTexts).toBe('none');
      await session.signIn();
      expect(signIn.asked).toEqual(['replies', 'replies']);

      signIn.token = async () => 'token';
      await session.allowTexts();
      expect(signIn.asked).toEqual(['replies', 'replies', 'reply-texts']);
      expect(state()).toMatchObject({ stage: 'loaded', lacksTexts: false });
      expect(given.follower().options?.readTexts).toBe('sent');
    },
  );

  test('where the policy reads no texts, a closed window offers nothing else', async () => {
    const signIn = new FakeSignIn(false);
    signIn.signIn = failing('sign-in-cancelled');
    const { session, state } = begin({ signIn });
    await until(() => state().stage === 'signed-out');
    await session.signIn();
    expect(state()).toMatchObject({ stage: 'signed-out', offersWithout: false });
  });

  test('one’s own mailbox comes first, then those of the departments; then Graph is asked', async () => {
    const given = await isLoaded(begin());
    expect(given.follower().options).toMatchObject({
      mailboxes: [null, SHARED],
      account: METTE.mail,
      ownAddress: METTE.mail,
    });
    expect(given.follower().syncs).toBe(1);
  });

  test('without the permission nothing is followed, and the window asks for it', async () => {
    const signIn = new FakeSignIn();
    signIn.token = failing('consent-needed');
    const given = begin({ signIn, follower: { mailboxes: [NEW] } });
    await until(() => given.state().stage === 'problem');
    expect(given.state().trouble).toMatchObject({ problem: 'consent-needed' });
    expect(given.follower()).toMatchObject({ closed: true, syncs: 0 });
    signIn.token = async () => 'token';
    await given.session.signIn();
    expect(given.state().stage).toBe('loaded');
  });

  test('what was kept is shown even where Graph is out of reach', async () => {
    const signIn = new FakeSignIn();
    signIn.token = failing('offline');
    const known = [inquiry('a')];
    const given = await isLoaded(begin({ signIn, follower: { known } }));
    expect(given.state().inquiries).toEqual(known);
  });
});

describe('who is there', () => {
  test('signing out deletes what was kept, and everything on the screen', async () => {
    const given = await isLoaded(begin({ follower: { known: [inquiry('a')] } }));
    const follower = given.follower();
    given.session.shown.want([{ id: 'a', mailbox: null }]);
    await given.session.signOut();
    expect(follower.forgotten).toBe(true);
    expect(given.state()).toMatchObject({ stage: 'signed-out', account: null, inquiries: [] });
    expect(given.session.shown.get().mails.size).toBe(0);
  });

  test('somebody else who signs in elsewhere has mailboxes of their own', async () => {
    const given = await isLoaded(begin());
    const first = given.follower();
    given.signIn.becomes({ name: 'Camilla', username: 'camilla@fjordby.example' });
    await until(() => given.followers.length === 2 && given.state().stage === 'loaded');
    expect(first).toMatchObject({ closed: true, forgotten: false });
    expect(given.follower().options?.account).toBe('camilla@fjordby.example');
  });

  describe('what is kept was deleted elsewhere', () => {
    test('it is read again where one is still signed in', async () => {
      const given = await isLoaded(begin({ follower: { known: [inquiry('a')] } }));
      given.follower().goes();
      await until(() => given.followers.length === 2 && given.state().stage === 'loaded');
      expect(given.followers[0]).toMatchObject({ closed: true, forgotten: false });
    });

    test('whoever signed out there is signed out here', async () => {
      const given = await isLoaded(begin({ follower: { known: [inquiry('a')] } }));
      given.signIn.account = async () => null;
      given.follower().goes();
      await until(() => given.state().stage === 'signed-out');
      expect(given.state().inquiries).toEqual([]);
      expect(given.followers).toHaveLength(1);
    });
  });

  test('a session that ended leads back to the window, and what is known stays meanwhile', async () => {
    const given = await isLoaded(begin({ follower: { known: [inquiry('a')] } }));
    given.follower().tell({ mailboxes: [{ ...OWN, problem: 'session-expired' }] });
    expect(given.session.needsSignIn()).toBe(true);
    const done = given.session.signIn();
    expect(given.state()).toMatchObject({ stage: 'loaded', working: 'asking', inquiries: [{ id: 'a' }] });
    await done;
    expect(given.state()).toMatchObject({ stage: 'loaded', working: null });
  });
});

test('names are looked up where that is allowed; once refused, nobody is asked again', async () => {
  expect(await begin().session.findPeople('Camilla')).toHaveLength(1);
  let asked = 0;
  const find = namesOf({
    findPeople: () => {
      asked += 1;
      return failing('consent-needed')();
    },
  });
  expect(await find('Camilla')).toEqual([]);
  expect(await find('Camill')).toEqual([]);
  expect(asked).toBe(1);
});
