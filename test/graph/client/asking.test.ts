import type { Asking } from '../../../src/graph/client/call';
import { allPages } from '../../../src/graph/client/pages';
import { GraphError } from '../../../src/graph/types';
import { asking, GET, inTurn, problemOf, refusal } from './asking';
import { type SmallGraph, signedIn, startSmallGraph } from './small-graph';

/** The client's whole chain, over TLS. */
let graph: SmallGraph;

beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());

describe('one request', () => {
  test('carries the token to a host of our own, and the answer comes parsed', async () => {
    graph.answer(() => ({ json: { id: '1' } }));
    expect(await asking(graph)(GET)).toEqual({ status: 200, body: { id: '1' } });
    expect(graph.seen[0]).toMatchObject({ method: 'GET', path: '/me?$select=id' });
    expect(graph.seen[0]?.headers.authorization).toBe('Bearer a-token');
  });

  test.each([202, 204])('%i without a body is no stream', async (status) => {
    graph.answer(() => ({ status }));
    const answer = await asking(graph)({ ...GET, method: 'POST', path: '/me/sendMail', body: {} });
    expect(answer).toEqual({ status, body: undefined });
  });

  test('prefers ids that stay, beside what it prefers itself', async () => {
    graph.answer(() => ({ json: {} }));
    await asking(graph)({ ...GET, path: '/me/messages/1', prefer: ['outlook.timezone="UTC"'] });
    expect(graph.seen[0]?.headers.prefer).toBe('IdType="ImmutableId", outlook.timezone="UTC"');
  });

  test('a page that is no answer of Graph’s is none', async () => {
    graph.answer(() => ({ text: '<html>Log på netværket</html>' }));
    expect(await problemOf(asking(graph)(GET))).toMatchObject({ problem: 'failed', status: 200 });
  });

  test.each([
    ['another host', 'https://elsewhere.example/v1.0/me'],
    ['another path of the same host', 'LINK/../beta/me'],
    ['a host that is written as a name', 'https://graph.microsoft.com:443@elsewhere.example/v1.0/me'],
    ['our own host with a name before it', 'NAMED/me'],
    ['a line without TLS', 'http://localhost:1/v1.0/me'],
    ['no address', 'me'],
  ])('no token goes to %s', async (_what, path) => {
    graph.answer(() => ({ json: {} }));
    const { signIn, asked } = signedIn();
    const { endpoint } = graph.access;
    const there = path.replace('LINK', endpoint).replace('NAMED', endpoint.replace('//', '//x@'));
    expect(await problemOf(asking(graph, { signIn })({ ...GET, path: there }))).toMatchObject({
      problem: 'failed',
    });
    expect([graph.seen, asked]).toEqual([[], []]);
  });
});

describe('a refusal', () => {
  test.each([
    [400, 'RequestBroker--ParseUri', 'refused'],
    [403, 'ErrorAccessDenied', 'forbidden'],
    [404, 'ErrorItemNotFound', 'not-found'],
    [404, 'MailboxNotEnabledForRESTAPI', 'not-on-graph'],
    [410, 'SyncStateNotFound', 'state-expired'],
    [400, 'syncStateNotFound', 'state-expired'],
    [500, 'InternalServerError', 'unavailable'],
  ])('%i %s is “%s”, without its message', async (status, code, problem) => {
    graph.answer(() => refusal(status, code));
    const { signIn } = signedIn();
    const thrown = await asking(graph, { signIn })(GET).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ problem, status, code });
    expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toContain('lindholm');
    expect(graph.seen).toHaveLength(1);
  });

  test('a code that is a text is left behind', async () => {
    graph.answer(() => refusal(400, 'Mette Lindholm må ikke'));
    expect(await problemOf(asking(graph)(GET))).toMatchObject({ problem: 'refused', code: undefined });
  });
});

describe('the token', () => {
  test('is fetched anew when it is refused, once', async () => {
    graph.answer(inTurn(refusal(401, 'InvalidAuthenticationToken'), { json: {} }));
    const { signIn, asked } = signedIn(async (_feature, refused) => (refused ? 'fresh' : 'stale'));
    await asking(graph, { signIn })(GET);
    expect(graph.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer stale', 'Bearer fresh']);
    expect(asked).toEqual([
      { feature: 'profile', refused: undefined },
      { feature: 'profile', refused: 'stale' },
    ]);
  });

  test('that is refused twice ends the session', async () => {
    graph.answer(() => refusal(401, 'InvalidAuthenticationToken'));
    expect(await problemOf(asking(graph)(GET))).toMatchObject({ problem: 'session-expired', status: 401 });
    expect(graph.seen).toHaveLength(2);
  });

  test('that cannot be had says why, and nothing is asked', async () => {
    graph.answer(() => ({ json: {} }));
    const { signIn } = signedIn(() => Promise.reject(new GraphError('consent-needed')));
    expect(await problemOf(asking(graph, { signIn })(GET))).toMatchObject({ problem: 'consent-needed' });
    expect(graph.seen).toEqual([]);
  });
});

describe('pages', () => {
  test('are asked by their whole links, with what was preferred', async () => {
    const odd = '/me/messages?$skip=2&a=1&a=2&$select=id&$select=subject&x(y)=z&$skiptoken=%2Fa%3D%3D';
    graph.answer(({ path }) =>
      path.startsWith('/me/messages?$top')
        ? { json: { value: [1, 2], '@odata.nextLink': graph.access.endpoint + odd } }
        : { json: { value: [3] } },
    );
    const first: Asking = { ...GET, path: '/me/messages?$top=2', prefer: ['outlook.timezone="UTC"'] };
    expect(await allPages(asking(graph), first, Number)).toEqual({ items: [1, 2, 3], isComplete: true });
    expect(graph.seen.map(({ path }) => path)).toEqual(['/me/messages?$top=2', odd]);
    const prefer = 'IdType="ImmutableId", outlook.timezone="UTC"';
    expect(graph.seen.map(({ headers }) => headers.prefer)).toEqual([prefer, prefer]);
  });

  test('have a bound, and it is told', async () => {
    let page = 0;
    const next = () => {
      page += 1;
      return `${graph.access.endpoint}/me/messages?$skip=${page}`;
    };
    graph.answer(() => ({ json: { value: [0], '@odata.nextLink': next() } }));
    const { items, isComplete } = await allPages(asking(graph), { ...GET, path: '/me/messages' }, Number, 5);
    expect([items.length, isComplete, graph.seen.length]).toEqual([5, false, 5]);
  });

  test('that lead elsewhere are not followed', async () => {
    graph.answer(() => ({ json: { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/me' } }));
    expect(await problemOf(allPages(asking(graph), GET, Number))).toMatchObject({ problem: 'failed' });
  });
});
