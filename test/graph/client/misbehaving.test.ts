import { wait as realWait, type Wait } from '../../../src/graph/client/waiting';
import { asking, GET, inTurn, NOW, problemOf, refusal } from './asking';
import { noWaiting, type SmallGraph, signedIn, startSmallGraph } from './small-graph';

/** The client's whole chain, over TLS, against a server that misbehaves as it is told. */
let graph: SmallGraph;

beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());

describe('a service that has enough', () => {
  test('is given the time it asks for', async () => {
    const { wait, waited } = noWaiting();
    const date = new Date(NOW.getTime() + 5000).toUTCString();
    graph.answer(
      inTurn(
        refusal(429, 'ApplicationThrottled', { 'Retry-After': '2.128' }),
        refusal(503, 'ServiceUnavailable', { 'Retry-After': date }),
        { json: { id: '1' } },
      ),
    );
    expect((await asking(graph, { wait })(GET)).body).toEqual({ id: '1' });
    expect(waited).toEqual([2128, 5000]);
  });

  test('is not waited for longer than a person would', async () => {
    const { wait, waited } = noWaiting();
    graph.answer(() => refusal(429, 'ApplicationThrottled', { 'Retry-After': '12' }));
    expect(await problemOf(asking(graph, { wait })(GET))).toEqual({
      problem: 'throttled',
      status: 429,
      code: 'ApplicationThrottled',
      retryAfter: 12,
    });
    expect(waited).toEqual([12_000, 12_000]);
    expect(graph.seen).toHaveLength(3);
  });

  test('is asked four times at most, less and less often', async () => {
    const { wait, waited } = noWaiting();
    graph.answer(() => refusal(503, 'ServiceUnavailable'));
    expect(await problemOf(asking(graph, { wait })(GET))).toMatchObject({ problem: 'unavailable' });
    expect(graph.seen).toHaveLength(4);
    expect([...waited].sort((a, b) => a - b)).toEqual(waited);
  });

  test.each([
    '/me/sendMail',
    '/me/messages/1/send',
    '/me/messages/1/reply',
    '/me/messages/1/replyAll',
    '/me/messages/1/forward',
    '/me/messages/1/createReply',
    '/me/messages',
  ])('POST %s is asked once, whatever happens', async (path) => {
    for (const reply of [refusal(503, 'a'), refusal(429, 'b', { 'Retry-After': '1' }), 'drop'] as const) {
      graph.answer(() => reply);
      await problemOf(asking(graph)({ ...GET, method: 'POST', path, body: {} }));
      expect(graph.seen).toHaveLength(1);
    }
  });

  test.each([
    ['PATCH', '/me/mailboxSettings'],
    ['POST', '/me/getMailTips'],
  ] as const)('%s %s is safe to ask again', async (method, path) => {
    graph.answer(inTurn(refusal(503, 'a'), 'drop', { json: { id: '1' } }));
    expect((await asking(graph)({ ...GET, method, path, body: { a: 1 } })).body).toEqual({ id: '1' });
    expect(graph.seen.map(({ body }) => body)).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
  });
});

describe('a line that fails', () => {
  test('and comes back is not noticed', async () => {
    graph.answer(inTurn('drop', { json: {} }));
    expect((await asking(graph)(GET)).status).toBe(200);
  });

  test('and stays away is “offline”', async () => {
    graph.answer(() => 'drop');
    expect(await problemOf(asking(graph)(GET))).toMatchObject({ problem: 'offline', status: undefined });
    expect(graph.seen).toHaveLength(4);
  });

  test('and keeps silent is given up, once', async () => {
    graph.answer(() => 'hang');
    expect(await problemOf(asking(graph, { timeout: 30 })(GET))).toMatchObject({ problem: 'unavailable' });
    expect(graph.seen).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('before it begins asks nothing', async () => {
    graph.answer(() => ({ json: {} }));
    expect(await problemOf(asking(graph)({ ...GET, signal: AbortSignal.abort() }))).toMatchObject({
      problem: 'aborted',
    });
    expect(graph.seen).toEqual([]);
  });

  test('while the answer is awaited', async () => {
    const stop = new AbortController();
    graph.answer(() => {
      stop.abort();
      return 'hang';
    });
    expect(await problemOf(asking(graph)({ ...GET, signal: stop.signal }))).toMatchObject({
      problem: 'aborted',
    });
  });

  test('during a pause', async () => {
    const stop = new AbortController();
    const wait: Wait = (milliseconds, signal) => {
      setImmediate(() => stop.abort());
      return realWait(milliseconds, signal);
    };
    graph.answer(() => refusal(429, 'a', { 'Retry-After': '20' }));
    const { problem } = await problemOf(asking(graph, { wait })({ ...GET, signal: stop.signal }));
    expect(problem).toBe('aborted');
    expect(graph.seen).toHaveLength(1);
  });

  test('while the token is awaited', async () => {
    const stop = new AbortController();
    const { signIn } = signedIn(() => {
      stop.abort();
      return new Promise(() => {});
    });
    const { problem } = await problemOf(asking(graph, { signIn })({ ...GET, signal: stop.signal }));
    expect(problem).toBe('aborted');
  });
});
