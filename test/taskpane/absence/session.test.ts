import { GraphError } from '../../../src/graph/types';
import { needsSignIn } from '../../../src/session/sign-in/trouble';
import { AbsenceSession } from '../../../src/taskpane/absence/session';
import { FakeSignIn, METTE } from '../../session/sign-in/fake-sign-in';
import { until } from '../../support/until';
import { FakeGraph, NOW, REPLIES } from './fake-graph';
import { failing, loaded, opened, rules } from './opened';

describe('coming to it', () => {
  test('a page without access asks nobody', () => {
    const session = new AbsenceSession(null, { domains: [], now: () => NOW });
    session.start();
    expect(session.get().stage).toBe('not-set-up');
  });

  test('nobody is signed in: nothing is fetched, and no window opens by itself', async () => {
    const { state, signIn } = opened(new FakeGraph(), new FakeSignIn(false));
    await until(() => state().stage === 'signed-out');
    expect(signIn.asked).toEqual([]);
  });

  test('signing in asks for the least, then fetches and judges', async () => {
    const { session, state, signIn } = opened(new FakeGraph(), new FakeSignIn(false));
    await until(() => state().stage === 'signed-out');
    await session.signIn();
    expect(signIn.asked).toEqual(['absence']);
    expect(state()).toMatchObject({ stage: 'loaded', account: { username: METTE.mail } });
    expect(rules(state)).toEqual([]);
    expect(state().loaded?.unlooked).toEqual([]);
  });

  test('a closed window is no fault: the way in is still there', async () => {
    const { session, state, signIn } = opened(new FakeGraph(), new FakeSignIn(false));
    await until(() => state().stage === 'signed-out');
    signIn.signIn = failing('sign-in-cancelled');
    await session.signIn();
    expect(state()).toMatchObject({ stage: 'signed-out', trouble: { problem: 'sign-in-cancelled' } });
  });

  test('waiting that is ended closes the window, where that can be closed', async () => {
    const signIn = new FakeSignIn(false);
    signIn.signIn = () => new Promise(() => {});
    const closeWindow = jest.fn();
    const session = new AbsenceSession(
      { graph: new FakeGraph(), signIn, closeWindow },
      { domains: [], now: () => NOW },
    );
    void session.signIn();
    session.cancel();
    expect(closeWindow).toHaveBeenCalledTimes(1);
  });

  test('waiting can be ended; who finishes the window all the same is taken in', async () => {
    const { session, state, signIn } = opened(new FakeGraph(), new FakeSignIn(false));
    await until(() => state().stage === 'signed-out');
    const account = { name: 'Mette Lindholm', username: METTE.mail };
    let finish: () => void = () => {};
    signIn.signIn = () =>
      new Promise((resolve) => {
        finish = () => resolve(account);
      });
    const done = session.signIn();
    expect(state().stage).toBe('signing-in');
    session.cancel();
    expect(state()).toMatchObject({ stage: 'signed-out', trouble: null });
    finish();
    await done;
    expect(state().stage).toBe('signed-out');
    signIn.becomes(account);
    await until(() => state().stage === 'loaded');
  });
});

describe('what goes wrong', () => {
  test.each(['offline', 'throttled', 'unavailable', 'not-on-graph', 'access-revoked'] as const)(
    '%s: there is nothing to show, and trying again brings it',
    async (problem) => {
      const graph = new FakeGraph();
      const { automaticReplies } = graph;
      graph.automaticReplies = failing(problem, 12);
      const { session, state } = opened(graph);
      await until(() => state().stage === 'problem');
      expect(state().trouble).toEqual({ problem, retryAfter: 12 });
      graph.automaticReplies = automaticReplies;
      await session.load();
      expect(state()).toMatchObject({ stage: 'loaded', trouble: null });
    },
  );

  test('what is on the screen stays when fetching again fails', async () => {
    const { session, graph, state } = await loaded();
    graph.automaticReplies = failing('offline');
    await session.load();
    expect(state()).toMatchObject({
      stage: 'loaded',
      working: null,
      trouble: { problem: 'offline' },
      loaded: { replies: REPLIES },
    });
  });

  test.each(['session-expired', 'access-revoked', 'consent-needed'] as const)(
    '%s while the tab is open: signing in again goes on where it was',
    async (problem) => {
      const { session, graph, signIn, state } = await loaded();
      const { automaticReplies } = graph;
      graph.automaticReplies = failing(problem);
      await session.turnOff();
      expect(state()).toMatchObject({ stage: 'loaded', trouble: { problem } });
      const { signIn: gives } = signIn;
      signIn.signIn = failing('sign-in-cancelled');
      await session.signIn();
      expect(state()).toMatchObject({
        stage: 'loaded',
        working: null,
        trouble: { problem: 'sign-in-cancelled' },
      });
      expect(needsSignIn(state().trouble ?? { problem: 'failed' })).toBe(true);
      signIn.signIn = gives;
      graph.automaticReplies = automaticReplies;
      const done = session.signIn();
      expect(state()).toMatchObject({ stage: 'loaded', working: 'asking', loaded: { replies: REPLIES } });
      await done;
      expect(signIn.asked).toEqual(['absence']);
      expect(state()).toMatchObject({ stage: 'loaded', working: null, trouble: null });
    },
  );

  test('whose it is stays known while the directory does not answer', async () => {
    const { session, graph, state } = await loaded();
    graph.me = failing('unavailable');
    await session.load();
    expect(state().loaded).toMatchObject({ owner: METTE, unlooked: [] });
  });

  test('a session that has ended leads back to signing in', async () => {
    const graph = new FakeGraph();
    graph.automaticReplies = failing('sign-in-needed');
    const { state } = opened(graph);
    await until(() => state().stage === 'signed-out');
    expect(state().trouble).toBeNull();
  });

  test('whatever is no error of Graph’s is told without its words', async () => {
    const graph = new FakeGraph();
    graph.automaticReplies = async () => {
      throw new Error('Mette’s words');
    };
    const { state } = opened(graph);
    await until(() => state().stage === 'problem');
    expect(state().trouble).toEqual({ problem: 'failed' });
  });

  test('left in the middle of it, nothing more is written, and the request ends', async () => {
    const graph = new FakeGraph();
    let asked: AbortSignal | undefined;
    graph.automaticReplies = (signal) => {
      asked = signal;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new GraphError('aborted')));
      });
    };
    const { session, state } = opened(graph);
    await until(() => asked);
    session.stop();
    expect(asked?.aborted).toBe(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toMatchObject({ stage: 'loading', trouble: null });
  });
});

describe('who is signed in', () => {
  test('signing out forgets everything', async () => {
    const { session, state } = await loaded();
    await session.signOut();
    expect(state()).toMatchObject({ stage: 'signed-out', account: null, loaded: null });
  });

  test('somebody else’s sign-in elsewhere shows theirs', async () => {
    const { graph, signIn, state } = await loaded();
    graph.me = async () => ({ id: 'anne', displayName: 'Anne-Marie Krogh', mail: 'anne@fjordby.example' });
    signIn.becomes({ name: 'Anne-Marie Krogh', username: 'anne@fjordby.example' });
    await until(() => state().loaded?.owner?.id === 'anne');
  });

  test('of the one before nothing stays when another signs in here', async () => {
    const { session, graph, signIn, state } = await loaded();
    const anne = { name: 'Anne-Marie Krogh', username: 'anne@fjordby.example' };
    signIn.signIn = async () => anne;
    graph.me = failing('unavailable');
    await session.signIn();
    expect(state()).toMatchObject({ account: anne, loaded: { owner: null } });
  });

  test('a form that was begun before anybody was known stays open when they sign in elsewhere', async () => {
    const { session, signIn, state } = opened(new FakeGraph(), new FakeSignIn(false));
    await until(() => state().stage === 'signed-out');
    session.write();
    signIn.becomes({ name: 'Mette Lindholm', username: METTE.mail });
    await until(() => state().stage === 'loaded');
    expect(state().writing).toBe(true);
    signIn.becomes({ name: 'Anne-Marie Krogh', username: 'anne@fjordby.example' });
    await until(() => state().account?.username === 'anne@fjordby.example');
    expect(state().writing).toBe(false);
  });

  test('whether one can sign out is what the client says', async () => {
    const { session, signIn } = await loaded();
    expect(session.canSignOut).toBe(true);
    Object.assign(signIn, { canSignOut: false });
    expect(session.canSignOut).toBe(false);
    expect(new AbsenceSession(null, { domains: [], now: () => NOW }).canSignOut).toBe(false);
  });

  test('what is being written stays when the session ends', async () => {
    const { session, signIn, state } = await loaded();
    session.write();
    signIn.becomes(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toMatchObject({ stage: 'loaded', writing: true });
  });

  test('what the form saved is judged anew', async () => {
    const { session, state } = await loaded();
    session.write();
    session.saved({ ...REPLIES, external: '<p>Væk.</p>' });
    expect(rules(state)).toContain('no-return-date');
    expect(state().writing).toBe(true);
  });
});
