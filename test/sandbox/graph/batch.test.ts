import { type RunningGraph, runGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await runGraph();
});
afterAll(() => graph.close());
afterEach(() => graph.world.faults.clear());

describe('$batch', () => {
  interface Part {
    id: string;
    status: number;
    headers: Record<string, string>;
    // biome-ignore lint/suspicious/noExplicitAny: whatever the part answered
    body: any;
  }
  const batch = async (requests: unknown) => {
    const { status, body } = await graph.ask('POST', '/$batch', { body: { requests } });
    return { status, code: body.error?.code as string | undefined, parts: body.responses as Part[] };
  };
  const get = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });

  test('answers each part by itself', async () => {
    const { status, parts } = await batch([
      get('1', '/me?$select=displayName'),
      get('2', 'me/shoes'),
      {
        id: '3',
        method: 'PATCH',
        url: '/me/mailboxSettings',
        headers: { 'Content-Type': 'application/json' },
        body: { dateFormat: 'yyyy-MM-dd' },
      },
    ]);
    expect(status).toBe(200);
    expect(parts.map(({ id, status: own }) => [id, own])).toEqual([
      ['1', 200],
      ['2', 400],
      ['3', 200],
    ]);
    expect(parts[0]?.body.displayName).toBe('Mette Lindholm');
  });

  test('a part whose predecessor failed is not tried', async () => {
    const { parts } = await batch([
      get('1', '/users/nobody@fjordby.example'),
      get('2', '/me', { dependsOn: ['1'] }),
      get('3', '/me', { dependsOn: ['2'] }),
      get('4', '/me'),
    ]);
    expect(parts.map((part) => part.status)).toEqual([404, 424, 424, 200]);
  });

  test('parts are throttled, dropped and expired inside it', async () => {
    graph.world.faults.add({ on: /^GET \/me$/, do: { throttle: 3 }, times: 1 });
    graph.world.faults.add({ on: /^GET \/me$/, do: 'drop', times: 1 });
    graph.world.faults.add({ on: /^GET \/me$/, do: 'expire-token', times: 1 });
    const { parts } = await batch([get('1', '/me'), get('2', '/me'), get('3', '/me'), get('4', '/me')]);
    expect(parts.map((part) => part.status)).toEqual([429, 504, 401, 200]);
    expect(parts[0]?.headers['Retry-After']).toBe('3');
  });

  const many = Array.from({ length: 21 }, (_, index) => get(String(index), '/me'));
  test.each([
    ['21 parts', many],
    ['none', []],
    ['no list', 'x'],
    ['an id twice', [get('1', '/me'), get('1', '/me')]],
    ['a part without an id', [{ method: 'GET', url: '/me' }]],
    ['a body without its type', [{ id: '1', method: 'PATCH', url: '/me/mailboxSettings', body: {} }]],
    ['a whole address', [get('1', 'https://graph.microsoft.com/v1.0/me')]],
    ['a batch inside', [{ id: '1', method: 'POST', url: '/$batch' }]],
    ['an unknown predecessor', [get('1', '/me', { dependsOn: ['9'] })]],
  ])('%s is refused whole', async (_what, requests) => {
    const { status, code } = await batch(requests);
    expect([status, code]).toEqual([400, 'BadRequest']);
  });

  test('20 parts are answered', async () => {
    const { parts } = await batch(many.slice(0, 20));
    expect(parts).toHaveLength(20);
  });
});
