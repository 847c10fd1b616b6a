import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { NOW, type RunningGraph, runGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await runGraph();
});
afterAll(() => graph.close());
afterEach(() => graph.world.faults.clear());

const ADDIN = 'https://localhost:3001';

describe('every answer', () => {
  test('has ids, the sandbox’s time, and the caller’s own id', async () => {
    graph.clock.forward(3_600_000);
    const { headers } = await graph.ask('GET', '/me', { headers: { 'client-request-id': 'abc-1' } });
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('client-request-id')).toBe('abc-1');
    expect(headers.get('date')).toBe(new Date(NOW.getTime() + 3_600_000).toUTCString());
    expect(headers.get('content-type')).toMatch(/^application\/json;odata\.metadata=minimal/);
    graph.clock.reset();
  });

  test('that refuses says why in the service’s shape', async () => {
    const { body, headers } = await graph.ask('GET', '/me?$select=shoeSize');
    expect(body).toEqual({
      error: {
        code: 'RequestBroker--ParseUri',
        message: "Could not find a property named 'shoeSize' on type 'microsoft.graph.user'.",
        innerError: {
          date: '2026-11-23T08:30:00',
          'request-id': headers.get('request-id'),
          'client-request-id': headers.get('request-id'),
        },
      },
    });
  });
});

describe('tokens', () => {
  test.each([[undefined], ['Basic abc'], ['Bearer nobody'], ['Bearer ']])('%s is no token', async (token) => {
    const response = await fetch(`${graph.origin}/v1.0/me`, {
      headers: token === undefined ? {} : { authorization: token },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm=""/);
    expect((await response.json()).error.code).toBe('InvalidAuthenticationToken');
  });

  test.each([
    ['/me', 'Authorization_RequestDenied'],
    ['/users', 'Authorization_RequestDenied'],
    ['/me/manager', 'Authorization_RequestDenied'],
    ['/me/mailboxSettings', 'ErrorAccessDenied'],
    ['/me/messages', 'ErrorAccessDenied'],
    ['/me/calendarView?startDateTime=2026-11-23&endDateTime=2026-11-24', 'ErrorAccessDenied'],
  ])('%s without its scope is refused', async (path, code) => {
    const { status, body } = await graph.ask('GET', path, { scopes: ['openid'] });
    expect([status, body.error.code]).toEqual([403, code]);
  });
});

describe('addresses', () => {
  test.each([
    ['GET', '/me/shoes', 400, 'BadRequest'],
    ['GET', '/planets', 400, 'BadRequest'],
    ['GET', '/me/', 200, undefined],
    ['GET', `/users('${PERSONAS.camilla.id}')`, 200, undefined],
    ['GET', '/Me/mailboxsettings', 200, undefined],
    ['GET', '/users/nobody@fjordby.example', 404, 'Request_ResourceNotFound'],
    ['GET', '/users/nobody@fjordby.example/messages', 404, 'ErrorInvalidUser'],
    ['GET', `/users/${SPECIAL.guest}/messages`, 403, 'ErrorAccessDenied'],
    ['GET', '/users/%E0%A4%A', 400, 'BadRequest'],
    ['DELETE', '/me/mailboxSettings', 405, 'Request_BadRequest'],
    ['POST', '/me', 405, 'Request_BadRequest'],
    ['PUT', '/me', 405, 'Request_BadRequest'],
    ['GET', '/$batch', 405, 'Request_BadRequest'],
  ])('%s %s: %i %s', async (method, path, status, code) => {
    const answer = await graph.ask(method, path, {
      scopes: ['User.Read.All', 'Mail.Read', 'MailboxSettings.Read'],
    });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  test('a shared mailbox opens to its delegates only', async () => {
    const path = `/users/${SPECIAL.sharedMailbox}/messages`;
    expect((await graph.ask('GET', path)).status).toBe(200);
    expect((await graph.ask('GET', path, { scopes: ['Mail.Read'] })).status).toBe(403);
    expect((await graph.ask('GET', path, { as: SPECIAL.full })).status).toBe(403);
    expect((await graph.ask('GET', `/users/${PERSONAS.camilla.id}/messages`)).status).toBe(403);
  });
});

describe('bodies', () => {
  const send = (body: string, type: string | null) =>
    fetch(`${graph.origin}/v1.0/me/mailboxSettings`, {
      method: 'PATCH',
      body: Buffer.from(body),
      headers: {
        authorization: `Bearer ${Buffer.from(`${PERSONAS.mette.id}|MailboxSettings.ReadWrite`).toString('base64url')}`,
        ...(type === null ? {} : { 'content-type': type }),
      },
    });

  test.each([
    ['{"timeZone":', 'application/json', 400],
    ['{"timeZone":"UTC"}', 'text/xml', 400],
    ['{"timeZone":"UTC"}', null, 400],
    ['"UTC"', 'application/json', 400],
    ['', 'application/json', 400],
    [`{"timeZone":"${'x'.repeat(5_000_000)}"}`, 'application/json', 413],
    ['{"timeZone":"Romance Standard Time"}', 'application/json; charset=utf-8', 200],
  ])('%.30s as %s: %i', async (body, type, status) => {
    expect((await send(body, type)).status).toBe(status);
  });
});

describe('another origin', () => {
  test('of this machine may ask, and read what it needs', async () => {
    const ask = await fetch(`${graph.origin}/v1.0/me/mailboxSettings`, {
      method: 'OPTIONS',
      headers: {
        origin: ADDIN,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,prefer',
      },
    });
    expect(ask.status).toBe(204);
    expect(ask.headers.get('access-control-allow-origin')).toBe(ADDIN);
    expect(ask.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(ask.headers.get('access-control-allow-headers')).toBe('authorization,content-type,prefer');
    const { headers } = await graph.ask('GET', '/me', { headers: { origin: ADDIN } });
    expect(headers.get('access-control-allow-origin')).toBe(ADDIN);
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
  });

  test.each(['https://evil.example', 'http://localhost:3001', 'https://localhost.evil.example'])(
    '%s may not',
    async (origin) => {
      const { headers } = await graph.ask('GET', '/me', { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('told to misbehave', () => {
  test('it throttles as often as it was told, and only there', async () => {
    graph.world.faults.add({ on: /^GET \/me\/mailboxSettings$/, do: { throttle: 7 }, times: 2 });
    const seen = [];
    for (let turn = 0; turn < 3; turn += 1)
      seen.push(await graph.ask('GET', '/me/mailboxSettings?$select=timeZone'));
    expect(seen.map((one) => one.status)).toEqual([429, 429, 200]);
    expect(seen[0]?.headers.get('retry-after')).toBe('7');
    expect(seen[0]?.body.error.code).toBe('ApplicationThrottled');
    expect((await graph.ask('GET', '/me')).status).toBe(200);
  });

  test('it is unavailable, with a code of one’s choice', async () => {
    graph.world.faults.add({ do: { status: 503 }, times: 1 });
    graph.world.faults.add({ do: { status: 404, code: 'MailboxNotEnabledForRESTAPI' }, times: 1 });
    const [first, second] = [await graph.ask('GET', '/me'), await graph.ask('GET', '/me')];
    expect([first.status, first.body.error.code]).toEqual([503, 'serviceNotAvailable']);
    expect([second.status, second.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });

  test('it is slow, it drops, tokens end', async () => {
    graph.world.faults.add({ do: { slowMs: 120 }, times: 1 });
    const begin = performance.now();
    expect((await graph.ask('GET', '/me')).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(100);
    graph.world.faults.add({ do: 'drop', times: 1 });
    await expect(graph.ask('GET', '/me')).rejects.toThrow();
    graph.world.faults.add({ do: 'expire-token', times: 1 });
    expect((await graph.ask('GET', '/me')).status).toBe(401);
  });

  test('delta state ends only where there is one', async () => {
    graph.world.faults.add({ do: 'expire-delta' });
    const { faults } = graph.world;
    expect(faults.take('GET', '/me/mailFolders/inbox/messages/delta')).toBeUndefined();
    expect(faults.take('GET', '/me/messages?$skiptoken=x')).toBeUndefined();
    expect(faults.take('GET', '/me/mailFolders/inbox/messages/delta?%24deltatoken=x')).toBeDefined();
    const answer = await graph.ask('GET', '/me/mailFolders/inbox/messages/delta?$deltatoken=x');
    expect([answer.status, answer.body.error.code]).toEqual([410, 'SyncStateNotFound']);
  });
});
