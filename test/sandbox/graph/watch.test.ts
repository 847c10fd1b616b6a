import { PERSONAS } from '../../../src/sandbox/directory/directory';
import type { GraphServer } from '../../../src/sandbox/graph/server';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/sandbox';
import { RunningSandbox } from '../server/running-sandbox';
import { openContract } from './contract';
import { watchGraph } from './watch';

/** The watch itself, in a sandbox as the tests in the browser have it. */
let running: RunningSandbox;
let sandbox: Sandbox | null = null;
const whereItIs = openContract() ? test : test.skip;

beforeAll(async () => {
  running = await RunningSandbox.start();
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
});
afterAll(() => running.stop());

async function start(watch: ReturnType<typeof watchGraph>, wrap = (server: GraphServer) => server) {
  const started = await startSandbox({
    ...running.options,
    ...(watch.options.wrapGraph
      ? { wrapGraph: (server) => watch.options.wrapGraph?.(wrap(server)) ?? server }
      : {}),
  });
  sandbox = started;
  const token = await started.signIn.issue(PERSONAS.mette.id, 'User.Read', 'Mail.ReadWrite');
  return (path: string, body?: unknown) =>
    running.ask(started.hostUrl, `/v1.0${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
}

whereItIs('what agrees passes, parts of a batch too, and what is refused for good reasons', async () => {
  const watch = watchGraph();
  const ask = await start(watch);
  expect((await ask('/me?$select=id,displayName')).status).toBe(200);
  expect((await ask('/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] })).status).toBe(200);
  expect((await ask('/me/mailboxSettings')).status).toBe(403);
  watch.verify();
  expect(watch.count()).toBe(4);
});

whereItIs('every problem is named once, by method and path, and nothing of what stood there', async () => {
  const watch = watchGraph();
  const ask = await start(watch, (server) => (request, response, path) => {
    const end = response.end.bind(response) as (text?: string) => typeof response;
    response.end = ((text?: string) =>
      end(text?.replace('"displayName":"Mette Lindholm"', '"displayName":["Mette"]'))) as typeof response.end;
    return server(request, response, path);
  });
  await ask('/me');
  await ask('/me');
  await ask('/me/mailFolders');
  await ask('/me/mailFolders/inbox/messages?$filter=hemmelig%20eq%201');
  await ask('/me/hemmelig');
  await ask('/$batch', { requests: [{ id: '1', method: 'GET', url: '/me/hemmelig' }] });
  let message = '';
  try {
    watch.verify();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split('\n')).toEqual([
    expect.stringMatching(/contract says:$/),
    expect.stringMatching(/^GET \/me 200: data.*displayName/),
    'GET /me/mailFolders: not in the contract, nor in outside.ts',
    'GET /me/mailFolders/{mailFolder-id}/messages 400: refused as no good',
    'GET of something that nobody serves: not in the contract, nor in outside.ts',
    'GET of something that nobody serves 400: refused as no good',
  ]);
  expect(message).not.toMatch(/Mette|hemmelig|inbox/);
});

test('where the contract is not there, it is said once, and nothing is in the way', async () => {
  const info = jest.spyOn(console, 'info').mockImplementation(() => {});
  for (const watch of [watchGraph(null), watchGraph(null)]) {
    expect(watch.options).toEqual({});
    watch.verify();
  }
  expect(info).toHaveBeenCalledTimes(1);
  info.mockRestore();
});
