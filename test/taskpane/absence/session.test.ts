import { GraphError } from '../../../src/graph/types';
import { AbsenceSession } from '../../../src/taskpane/absence/session';
import { until } from '../../support/until';
import { FakeGraph, FakeSignIn, METTE, NOW, REPLIES } from './fake-graph';
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

describe('turning off', () => {
  const FORGOTTEN = {
    ...REPLIES,
    status: 'alwaysEnabled' as const,
    internal: REPLIES.internal.replaceAll('mandag den 30. november', 'mandag den 16. november'),
    external: REPLIES.external.replaceAll('mandag den 30. november', 'mandag den 16. november'),
  };

  test('turns off what is still on, keeps the texts, and takes it back', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    expect(rules(state)).toContain('still-on');
    await session.turnOff();
    const { start: _start, end: _end, ...rest } = FORGOTTEN;
    expect(graph.saves).toEqual([{ ...rest, status: 'disabled' }]);
    expect(state()).toMatchObject({ before: FORGOTTEN, working: null, loaded: { report: { state: 'off' } } });
    await session.undo();
    // Past days are refused by the service, and mean nothing without a schedule.
    expect(graph.saves[1]).toEqual(rest);
    expect(state()).toMatchObject({ before: null, loaded: { report: { state: 'on' } } });
  });

  test('what was changed elsewhere is shown, and not overwritten', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    graph.replies = REPLIES;
    await session.turnOff();
    expect(graph.saves).toEqual([]);
    expect(state()).toMatchObject({
      before: null,
      trouble: { problem: 'changed-elsewhere' },
      loaded: { replies: REPLIES },
    });
  });

  test('a failed saving says so and changes nothing on the screen', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    graph.saveAutomaticReplies = failing('throttled', 30);
    await session.turnOff();
    expect(state()).toMatchObject({
      before: null,
      working: null,
      trouble: { problem: 'throttled', retryAfter: 30 },
      loaded: { replies: FORGOTTEN },
    });
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
