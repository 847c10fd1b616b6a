import { people } from '../../../src/sandbox/mailbox/seed/people';
import { RunningSandbox } from './running-sandbox';

const SHARED = people.borgerservice.address;
let running: RunningSandbox;

beforeAll(async () => {
  running = await RunningSandbox.start();
});
afterAll(() => running.stop());

const count = async (query = '') => (await running.api('GET', `mailbox${query}`)).body.messages.length;

test('citizens write when they are asked to, to the mailbox that is named', async () => {
  const before = await count(`?mailbox=${SHARED}`);
  const { status, body } = await running.api('POST', 'citizens', {
    count: 3,
    kind: 'thanks',
    mailbox: SHARED,
  });
  expect([status, body.messages.length, body.messages[0].kind]).toEqual([201, 3, 'thanks']);
  expect(await count(`?mailbox=${SHARED}`)).toBe(before + 3);
});

test.each([
  ['POST', 'citizens', { count: 0 }, 400],
  ['POST', 'citizens', { kind: 'poem' }, 400],
  ['POST', 'citizens', { mailbox: 'nobody@fjordby.example' }, 404],
  ['PATCH', 'settings', { citizens: 'yes' }, 400],
  ['PATCH', 'settings', { other: true }, 400],
  ['GET', 'mailbox?mailbox=camilla.rosendahl@fjordby.example', undefined, 404],
  ['GET', 'events?mailbox=nobody@fjordby.example', undefined, 404],
])('%s %s %j is refused', async (method, path, body, status) => {
  expect((await running.api(method, path, body)).status).toBe(status);
});

test('the clock brings mail only where that was turned on', async () => {
  const before = await count();
  await running.api('POST', 'clock', { workingDays: 3 });
  expect(await count()).toBe(before);
  expect((await running.api('PATCH', 'settings', { citizens: true })).body).toEqual({
    citizens: true,
    sentAsCopies: true,
  });
  await running.api('POST', 'clock', { workingDays: 3 });
  expect(await count()).toBeGreaterThan(before);
});
