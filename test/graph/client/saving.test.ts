import { createGraph } from '../../../src/graph/client';
import type { AutomaticReplies } from '../../../src/hygiene/absence/types';
import { NOW } from './asking';
import { noWaiting, type Reply, type SmallGraph, signedIn, startSmallGraph } from './small-graph';

/** What a save tells, however much or little Graph answers it with. */
let graph: SmallGraph;

beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());

const REPLIES: AutomaticReplies = {
  status: 'scheduled',
  externalAudience: 'all',
  internal: '<p>Hej</p>',
  external: '<p>Goddag</p>',
  start: '2026-11-24T15:00:00.000Z',
  end: '2026-11-30T07:00:00.000Z',
};
const times = {
  scheduledStartDateTime: { dateTime: '2026-11-24T15:00:00.0000000', timeZone: 'UTC' },
  scheduledEndDateTime: { dateTime: '2026-11-30T07:00:00.0000000', timeZone: 'UTC' },
};
const WIRED = {
  status: 'scheduled',
  externalAudience: 'all',
  internalReplyMessage: '<p>Hej</p>',
  externalReplyMessage: '<p>Goddag</p>',
  ...times,
};
/** Exchange mends HTML. */
const MENDED = { ...WIRED, internalReplyMessage: '<html><body><p>Hej</p></body></html>' };

function save(patch: Reply, get: Reply = { status: 500 }, signal?: AbortSignal) {
  graph.answer(({ method }) => (method === 'PATCH' ? patch : get));
  const options = { fetch: graph.fetch, wait: noWaiting().wait, now: () => NOW };
  return createGraph(graph.access, signedIn().signIn, options).saveAutomaticReplies(REPLIES, signal);
}

const answer = (automaticRepliesSetting: unknown): Reply => ({ json: { automaticRepliesSetting } });
const methods = () => graph.seen.map(({ method }) => method);

test('one PATCH, of the replies alone', async () => {
  await save(answer(WIRED));
  expect(graph.seen.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: 'PATCH', path: '/me/mailboxSettings', body: { automaticRepliesSetting: WIRED } },
  ]);
});

test('a whole answer is what Exchange has', async () => {
  expect(await save(answer(MENDED))).toEqual({ ...REPLIES, internal: MENDED.internalReplyMessage });
  expect(methods()).toEqual(['PATCH']);
});

test.each([
  ['the times alone', answer({ status: 'scheduled', externalAudience: 'all', ...times })],
  ['nothing of it', { json: {} }],
  ['no body', { status: 204 }],
])('an answer with %s is asked after', async (_what, patch) => {
  expect(await save(patch, answer(MENDED))).toEqual({ ...REPLIES, internal: MENDED.internalReplyMessage });
  expect(methods()).toEqual(['PATCH', 'GET']);
});

test('what was accepted is saved, even if it cannot be asked after', async () => {
  expect(await save(answer({ status: 'scheduled' }))).toEqual(REPLIES);
  expect(await save({ status: 204 })).toEqual(REPLIES);
});

test('what was not accepted is an error, and is not asked after', async () => {
  const patch = { status: 400, json: { error: { code: 'ErrorInvalidParameter', message: 'x' } } };
  await expect(save(patch)).rejects.toMatchObject({ problem: 'refused', status: 400 });
  expect(methods()).toEqual(['PATCH']);
});

test('stopping in between says so', async () => {
  const stop = new AbortController();
  const saving = save({ status: 204 }, 'hang', stop.signal);
  const until = setInterval(() => methods().includes('GET') && stop.abort(), 5);
  await expect(saving).rejects.toMatchObject({ problem: 'aborted' });
  clearInterval(until);
});
