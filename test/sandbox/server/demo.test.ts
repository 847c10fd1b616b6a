import { demoLines } from '../../support/demo-lines';
import { RunningSandbox } from './running-sandbox';

let running: RunningSandbox;

beforeAll(async () => {
  running = await RunningSandbox.start({ policy: 'fjordby-demo', demo: true });
});
afterAll(() => running.stop());

test('a sandbox with the demo month has its policy, its mails and its links', async () => {
  const { sandbox } = running;
  expect(sandbox.policy.name).toBe('fjordby-demo');
  expect(demoLines(sandbox.graph)).toHaveLength(8000);
  const { body } = await running.api('GET', 'sandbox');
  expect(body.linked).toHaveLength(13);
  const box = await running.api('GET', 'mailbox?mailbox=byggesag%40fjordby.example');
  expect(box.body.messages.length).toBeGreaterThan(300);
});

test('what a test puts into a mailbox of the demo lies there', () => {
  const { graph } = running.sandbox;
  const user = graph.directory.user('kultur@fjordby.example');
  const store = graph.mailbox(user?.id ?? '')?.store;
  store?.create({ parentFolderId: 'inbox', subject: '<b>', receivedDateTime: '2026-11-23T09:00:00Z' });
  expect(store?.snapshot().messages.filter(({ subject }) => subject === '<b>')).toHaveLength(1);
});

test('the managers’ page is served with the sandbox’s time, Graph and sign-in, and may reach nothing else', async () => {
  const { addinUrl, hostUrl } = running.sandbox;
  const { status, body, headers } = await running.ask(addinUrl, '/dashboard.html');
  expect(status).toBe(200);
  expect(body).toContain('<head><script src="/sandbox/clock.js"></script>');
  expect(body).toContain(`"endpoint":"${hostUrl}/v1.0"`);
  expect(headers['content-security-policy']).toContain(`connect-src 'self' ${hostUrl};`);
  expect(headers['content-security-policy']).toContain("script-src 'self';");
});

test('a sandbox that was not asked for it has none of it', async () => {
  const plain = await RunningSandbox.start();
  expect(demoLines(plain.sandbox.graph).length).toBeLessThan(80);
  expect((await plain.api('GET', 'sandbox')).body.linked).toEqual([]);
  await plain.stop();
});
