import path from 'node:path';
import { folderWith, kuvert, objects } from './support';

const BOX = 'borgerservice@lillekoebing.example';
const ASTA = 'asta.opdigtet@gmail.example';
const NOW = '2026-11-26T08:00:00Z';
const person = (address: string) => ({ emailAddress: { name: 'Hemmelig', address } });

const line = (changes: Record<string, unknown> = {}) =>
  `${JSON.stringify({
    id: 'a',
    mailbox: BOX,
    folder: 'inbox',
    conversationId: 'c1',
    internetMessageId: '<a@mail.example>',
    receivedDateTime: '2026-11-20T12:00:00Z',
    sentDateTime: '2026-11-20T12:00:00Z',
    from: person(ASTA),
    toRecipients: [person(BOX)],
    ccRecipients: [],
    subject: 'Kloakering',
    isRead: true,
    isDraft: false,
    parentFolderId: 'f1',
    categories: [],
    body: { contentType: 'text', content: 'Hej\n\nHvornår bliver kloakken skiftet?\n\nVenlig hilsen\nAsta' },
    ...changes,
  })}\n`;

const sent = (at: string, content: string, changes: Record<string, unknown> = {}) =>
  line({
    id: 'b',
    internetMessageId: '<b@mail.example>',
    folder: 'sentitems',
    from: person(BOX),
    toRecipients: [person(ASTA)],
    receivedDateTime: at,
    sentDateTime: at,
    subject: 'SV: Kloakering',
    body: { contentType: 'html', content: `<p>${content}</p>` },
    ...changes,
  });

const FINAL = 'Hej Asta</p><p>Kloakken blev skiftet i tirsdags.</p><p>Venlig hilsen';
const RECEIPT =
  'Hej Asta</p><p>Jeg undersøger sagen og sender et svar til dig senest næste mandag.</p><p>Venlig hilsen';

const replies = (stdin: string, ...more: string[]) =>
  kuvert(['replies', '--now', NOW, ...more, '-'], { stdin });

test('an answered inquiry, exactly in the shape of design/cli.md', async () => {
  const { code, out, err } = await replies(line() + sent('2026-11-23T09:00:00Z', FINAL));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    `{"id":"a","mailbox":"${BOX}","receivedAt":"2026-11-20T12:00:00Z","dueAt":"2026-11-25T22:59:59Z","status":"answered","answeredAt":"2026-11-23T09:00:00Z","workingHours":1}\n` +
      `{"summary":{"mailboxes":[{"mailbox":"${BOX}","open":0,"overdue":0,"dueToday":0,"answered":1,"withinTarget":1,"medianWorkingHours":1,"p90WorkingHours":1,"promisesKept":0,"promisesBroken":0,"handedOver":0,"unknown":0,"receiptsWithoutEnd":0,"openByAge":{"0-1":0,"2-3":0,"4-5":0,"6-10":0,"over-10":0}}]}}\n`,
  );
});

describe('what becomes of it', () => {
  test.each<[name: string, more: string, says: Record<string, unknown>]>([
    ['nothing: overdue', '', { status: 'overdue' }],
    [
      'a person’s word with a reason',
      line({ id: 'c', categories: ['Kuvert: kræver ikke svar – dobbelt'] }),
      { status: 'no-reply-needed' },
    ],
    ['a late answer', sent('2026-11-26T07:00:00Z', FINAL), { status: 'answered-late' }],
    [
      'a receipt',
      sent('2026-11-23T09:00:00Z', RECEIPT),
      { status: 'acknowledged', acknowledgedAt: '2026-11-23T09:00:00Z', promisedDate: '2026-11-30' },
    ],
    [
      'an automatic reply',
      sent('2026-11-20T12:01:00Z', FINAL, {
        internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
      }),
      { status: 'overdue' },
    ],
    [
      'handed over',
      sent('2026-11-23T09:00:00Z', FINAL, {
        subject: 'VS: Kloakering',
        toRecipients: [person('teknik@lillekoebing.example')],
      }),
      { status: 'handed-over' },
    ],
    [
      'of another mailbox with the same ids',
      sent('2026-11-23T09:00:00Z', FINAL, { mailbox: 'x@y.example', from: person('x@y.example') }),
      { status: 'overdue' },
    ],
  ])('%s', async (_name, more, says) => {
    for (const stdin of [line() + more, more + line()]) {
      const { code, out } = await replies(stdin);
      expect(code).toBe(0);
      expect(objects(out)[0]).toMatchObject({ id: 'a', mailbox: BOX, ...says });
    }
  });
});

describe('by the policy', () => {
  const target = { workingDays: 1, closingDays: ['2026-11-23'] };
  const mailboxes = [BOX.toUpperCase(), { address: 'bygge@lillekoebing.example', copies: 'sender' }];
  const file = { replies: { departments: [{ name: 'Borgerservice', mailboxes, target }] } };
  let folder: ReturnType<typeof folderWith>;
  let policy: string;
  beforeAll(() => {
    const moves = { replies: { target: { absenceMovesStart: true } } };
    folder = folderWith({ 'policy.json': JSON.stringify(file), 'moves.json': JSON.stringify(moves) });
    policy = path.join(folder.at, 'policy.json');
  });
  afterAll(() => folder.remove());

  test('a department’s target and closing days hold, and its figures are told', async () => {
    const { out } = await replies(line() + line({ id: 'x', mailbox: 'mette@b.example' }), '--policy', policy);
    const [first, second, last] = objects(out);
    expect(first).toMatchObject({ dueAt: '2026-11-24T22:59:59Z', status: 'overdue' });
    expect(second).toMatchObject({ dueAt: '2026-11-25T22:59:59Z' });
    expect(last).toMatchObject({
      summary: {
        mailboxes: [{}, {}],
        departments: [
          { department: 'Borgerservice', open: 1, openByAge: { '2-3': 1 } },
          { department: null, open: 1 },
        ],
      },
    });
  });

  test('a promise in working days passes over the closing days of whoever made it', async () => {
    const promise = sent('2026-11-20T12:30:00Z', 'Du får svar inden for 2 hverdage.');
    const dayOf = async (...more: string[]) => objects((await replies(line() + promise, ...more)).out)[0];
    expect(await dayOf()).toMatchObject({ promisedDate: '2026-11-24' });
    expect(await dayOf('--policy', policy)).toMatchObject({ promisedDate: '2026-11-25' });
  });

  test('an automatic reply with a return day moves the start, where the policy says so', async () => {
    const away = sent('2026-11-20T12:00:05Z', 'Jeg er på ferie og tilbage mandag den 30. november 2026.', {
      subject: 'Automatisk svar: Kloakering',
      internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
    });
    const dueAt = async (...more: string[]) => objects((await replies(line() + away, ...more)).out)[0];
    expect(await dueAt()).toMatchObject({ dueAt: '2026-11-25T22:59:59Z', status: 'overdue' });
    const moved = await dueAt('--policy', path.join(folder.at, 'moves.json'));
    expect(moved).toMatchObject({ dueAt: '2026-12-02T22:59:59Z', status: 'open' });
  });

  test('where answers cannot be seen nobody is called unanswered', async () => {
    const { out } = await replies(line({ mailbox: 'bygge@lillekoebing.example' }), '--policy', policy);
    expect(objects(out)[0]).toMatchObject({ status: 'unknown' });
    expect(objects(out)[1]).toMatchObject({ summary: { mailboxes: [{ open: 0, overdue: 0, unknown: 1 }] } });
  });

  test('people are told of departments too', async () => {
    const { out } = await replies(line(), '--policy', policy, '--format', 'table');
    expect(out).toContain('Borgerservice\n  1 åbne, heraf 1 over tiden');
  });
});

test('who never answers is counted in', async () => {
  const mails = [0, 1, 2].map((n) => line({ id: n, conversationId: `c${n}`, internetMessageId: `<${n}@x>` }));
  const answer = sent('2026-11-23T09:00:00Z', FINAL, { conversationId: 'c0' });
  const { out } = await replies(mails.join('') + answer);
  expect(objects(out).at(-1)).toMatchObject({
    summary: {
      mailboxes: [
        {
          open: 2,
          overdue: 2,
          answered: 1,
          withinTarget: 0.3333,
          medianWorkingHours: 18,
          p90WorkingHours: 18,
        },
      ],
    },
  });
});

test('a bad line is answered, the rest goes on, and the exit is 2', async () => {
  const { code, out } = await replies(`hej\n${line({ folder: 'x' })}${line()}`);
  expect(code).toBe(2);
  expect(objects(out)).toMatchObject([
    { id: null, error: expect.stringMatching(/^linje 1 .*JSON/) },
    { id: 'a', error: expect.stringMatching(/folder skal være inbox, sentitems eller other/) },
    { id: 'a', status: 'overdue' },
    { summary: {} },
  ]);
});

test('formats, nothing in, and a moment that is none', async () => {
  expect(objects((await replies('')).out)).toEqual([{ summary: { mailboxes: [] } }]);
  const { out } = await replies(line(), '--format', 'json');
  expect(JSON.parse(out)).toEqual(objects((await replies(line())).out));
  const bad = await kuvert(['replies', '--now', 'i dag', '-']);
  expect(bad).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--now skal være et tidspunkt'),
  });
  expect(await kuvert(['absence', '--now', NOW, '-'])).toMatchObject({ code: 2 });
  const folder = folderWith({ 'bad.json': '{"nmae":"x"}' });
  expect(await replies(line(), '--policy', `${folder.at}/bad.json`)).toMatchObject({ code: 2, out: '' });
  folder.remove();
});

test('table is for people, and tells nothing of the mail', async () => {
  const { out } = await replies(line() + sent('2026-11-23T09:00:00Z', RECEIPT), '--format', 'table');
  expect(out).toContain(`${BOX} (a)\n  kvitteret, lovet senest 2026-11-30\n`);
  expect(out).toContain('1 åbne, heraf 0 over tiden og 0 med frist i dag; 0 besvaret');
  for (const format of ['table', 'json', 'ndjson']) {
    const told = await replies(line() + sent('2026-11-23T09:00:00Z', RECEIPT), '--format', format);
    expect(told.out + told.err).not.toMatch(/hemmelig|asta|kloak/i);
  }
});
