import { readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { until } from '../support/until';
import { type Editing, editing } from './editing';
import { CPR, objects } from './support';

/** The editor's question "what would this change have done to these mails?". */
const mail = (body: string) =>
  `From: bokr@lillekoebing.example\r\nTo: asta.opdigtet@gmail.com\r\nSubject: Din sag\r\n\r\n${body}\r\n`;
const MAILS = { 'mails/1.eml': mail(`Dit nummer er ${CPR}.`), 'mails/2.eml': mail('Vi ses.') };

const BEFORE = { organisation: { domains: ['lillekoebing.example'] } };
const AFTER = { ...BEFORE, rules: { 'cpr-number': { level: 'hint' } } };
const tried = (body: unknown = { before: BEFORE, after: AFTER }) =>
  ({ path: '/api/try', method: 'POST', body }) as const;

let server: Editing;
afterEach(() => server.stop());

test('progress comes as it goes, and the result last', async () => {
  server = await editing(MAILS, ['--mails', '@/mails']);
  const { status, headers, text } = await server.ask(tried());
  expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  expect(objects(text)).toMatchObject([
    { read: 1, of: 2 },
    { read: 2, of: 2 },
    {
      result: {
        mails: 2,
        unreadable: 0,
        changed: 1,
        rows: [
          {
            mail: '1.eml',
            before: { level: 'block', channel: 'digital-post', rules: ['cpr-number'], send: 'ask' },
            after: { level: 'hint', channel: 'digital-post', rules: ['cpr-number'], send: 'pass' },
          },
        ],
        totals: {
          before: { levels: { off: 1, hint: 0, warn: 0, block: 1 }, rules: { 'cpr-number': 1 } },
          after: { levels: { off: 1, hint: 1, warn: 0, block: 0 }, rules: { 'cpr-number': 1 } },
        },
      },
    },
  ]);
  expect(text).not.toMatch(/070761|4285|asta|Din sag|Vi ses/i);
});

test('the page is told that there are mails to try on', async () => {
  server = await editing(MAILS, ['toender', '--mails', '@/mails']);
  expect(JSON.parse((await server.ask({})).text)).toMatchObject({ mails: true });
});

test('mails that cannot be read are counted, and the others looked at', async () => {
  server = await editing({ ...MAILS, 'mails/tom.eml': '', 'mails/x.msg': 'x' }, ['--mails', '@/mails']);
  const { text } = await server.ask(tried());
  expect(objects(text).at(-1)).toMatchObject({ result: { mails: 4, unreadable: 2, changed: 1 } });
});

test.each<[what: string, status: number, body: unknown]>([
  ['no policies', 400, {}],
  ['one policy', 400, { before: BEFORE }],
  ['lists', 400, { before: [], after: [] }],
  ['a policy that is not in order', 422, { before: BEFORE, after: { mode: 'x' } }],
])('%s: %i', async (_what, status, body) => {
  server = await editing(MAILS, ['--mails', '@/mails']);
  expect((await server.ask(tried(body))).status).toBe(status);
});

test.each([
  ['is gone', (folder: string) => rmSync(folder, { recursive: true }), /findes ikke/],
  [
    'has no mails any more',
    (folder: string) => {
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    },
    /indeholder ingen/,
  ],
])('a folder that %s is said to be so, and the server goes on', async (_what, change, says) => {
  server = await editing(MAILS, ['--mails', '@/mails']);
  change(path.join(server.folder, 'mails'));
  const { status, text } = await server.ask(tried());
  expect([status, JSON.parse(text).error]).toEqual([404, expect.stringMatching(says)]);
  expect((await server.ask({})).status).toBe(200);
});

test('a page that leaves ends the work', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [
      `mails/${index}.eml`,
      mail(`Dit nummer er ${CPR}. `.repeat(40)),
    ]),
  );
  let looked = 0;
  const now = () => {
    looked += 1;
    return new Date('2026-11-23T09:00:00+01:00');
  };
  server = await editing({ ...MAILS, ...many }, ['--mails', '@/mails'], now);
  await leaveAtFirstLine(server);

  let before = -1;
  await until(async () => {
    // What is under way is done; then nothing more is looked at.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const same = looked === before;
    before = looked;
    return same;
  });
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(600);
  expect((await server.ask({})).status).toBe(200);
});

function leaveAtFirstLine({ port, token }: Editing): Promise<void> {
  const { path: at, method, body } = tried();
  const headers = { 'x-kuvert-edit': token, 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const asking = request({ host: '127.0.0.1', port, path: at, method, headers }, (response) => {
      response.on('error', () => {}); // the end is abrupt, as it is when a tab is closed
      response.once('data', () => asking.destroy());
    });
    asking.on('error', () => {});
    asking.on('close', resolve);
    asking.end(JSON.stringify(body));
  });
}
