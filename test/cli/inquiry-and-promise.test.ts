import fc from 'fast-check';
import { folderWith, kuvert, objects, utf8Safe } from './support';

const run = (command: 'inquiry' | 'promise', stdin: string, ...more: string[]) =>
  kuvert([command, ...more, '-'], { stdin });

const inquiry = (changes: Record<string, unknown> = {}) =>
  `${JSON.stringify({
    id: 'a',
    from: { name: 'Asta Opdigtet', address: 'asta.opdigtet@gmail.com' },
    to: [{ address: 'post@kommune.example' }],
    mailbox: 'post@kommune.example',
    subject: 'Genbrug',
    text: 'Hej\n\nHvornår åbner genbrugspladsen?\n\nVenlig hilsen\nAsta',
    ...changes,
  })}\n`;

const promise = (changes: Record<string, unknown> = {}) =>
  `${JSON.stringify({
    id: 'a',
    sentAt: '2026-11-20T09:00:00Z',
    text: 'Jeg har modtaget dit spørgsmål om kloakering. Jeg undersøger sagen og sender et svar til dig senest næste mandag.',
    ...changes,
  })}\n`;

test('a question and a receipt, exactly in the shapes of design/cli.md', async () => {
  expect(await run('inquiry', inquiry())).toEqual({
    code: 0,
    err: '',
    out: '{"id":"a","needsReply":true,"reason":"question"}\n',
  });
  expect(await run('promise', promise())).toEqual({
    code: 0,
    err: '',
    out: '{"id":"a","kind":"acknowledgement","promisedDate":"2026-11-23"}\n',
  });
});

test.each<[changes: Record<string, unknown>, answer: Record<string, unknown>]>([
  [{ from: 'Asta Opdigtet <asta@gmail.com>' }, { needsReply: true }],
  [{ to: null, cc: null, mailbox: null, headers: null }, { needsReply: true }],
  [{ from: { address: 'post@kommune.example' } }, { needsReply: false, reason: 'own-mail' }],
  [
    { to: [], cc: ['post@kommune.example'] },
    { needsReply: false, reason: 'only-cc' },
  ],
  [
    { headers: [{ name: 'auto-submitted', value: 'auto-replied' }] },
    { needsReply: false, reason: 'automatic-reply' },
  ],
  [
    { subject: 'SV: Genbrug', text: 'Tak for svar.' },
    { needsReply: false, reason: 'thanks' },
  ],
])('inquiry %j', async (changes, answer) => {
  expect(objects((await run('inquiry', inquiry(changes))).out)).toMatchObject([answer]);
});

test.each<[changes: Record<string, unknown>, answer: Record<string, unknown>]>([
  [{ sentAt: '2026-11-23' }, { promisedDate: '2026-11-30' }],
  [{ sentAt: '2026-11-22T23:30Z' }, { promisedDate: '2026-11-30' }],
  [{ text: 'Ja, det må du gerne.' }, { kind: 'final', promisedDate: null }],
])('promise %j', async (changes, answer) => {
  expect(objects((await run('promise', promise(changes))).out)).toMatchObject([answer]);
});

test.each<['inquiry' | 'promise', string, unknown, RegExp]>([
  ['inquiry', 'hej\n', null, /ikke gyldig JSON/],
  ['inquiry', inquiry({ from: undefined }), 'a', /: from mangler\.$/],
  ['inquiry', inquiry({ subject: 5 }), 'a', /: subject skal være en tekst\.$/],
  ['inquiry', inquiry({ text: undefined }), 'a', /: text mangler\.$/],
  ['inquiry', inquiry({ headers: [{ name: 'x' }] }), 'a', /: headers\[0\]\.value mangler\.$/],
  ['inquiry', inquiry({ text: 'x'.repeat(20_000_001) }), 'a', /har text på over 20 millioner tegn/],
  ['promise', promise({ sentAt: 'i går' }), 'a', /: sentAt skal være et tidspunkt/],
  ['promise', promise({ sentAt: undefined }), 'a', /: sentAt mangler\.$/],
  ['promise', promise({ text: 7 }), 'a', /: text skal være en tekst\.$/],
  ['promise', promise({ id: undefined }), null, /: id mangler\.$/],
])('a bad line of %s is answered in its place', async (command, bad, id, error) => {
  const good = command === 'inquiry' ? inquiry({ id: 'næste' }) : promise({ id: 'næste' });
  const { code, out } = await run(command, bad + good);
  expect(code).toBe(2);
  expect(objects(out)).toMatchObject([{ id, error: expect.stringMatching(error) }, { id: 'næste' }]);
});

test('table is for people, in both languages', async () => {
  const mails = `${inquiry() + inquiry({ subject: 'SV: x', text: 'Tak.' })}hej\n`;
  expect((await run('inquiry', mails, '--format', 'table')).out).toBe(
    'linje 1 (a)\n  Afsenderen venter et svar: et spørgsmål.\n\nlinje 2 (a)\n  Der ventes intet svar: en tak.\n\nlinje 3 er ikke gyldig JSON.\n\n2 mails undersøgt: 1 skal besvares, 1 linje kunne ikke læses.\n',
  );
  const answers = promise() + promise({ text: 'Yes.' }) + promise({ text: 'Jeg undersøger det.' });
  expect((await run('promise', answers, '--format', 'table', '--language', 'en')).out).toBe(
    'line 1 (a)\n  A receipt: the answer comes later.\n  Promised by 2026-11-23\n\nline 2 (a)\n  A final answer.\n\nline 3 (a)\n  A receipt: the answer comes later.\n  No day is promised\n\n3 answers checked: 2 receipts.\n',
  );
});

test('nothing of a mail comes out', async () => {
  const secret = 'Hemmelig sag om Asta';
  for (const format of ['table', 'json', 'ndjson']) {
    const mails = inquiry({ subject: secret, text: secret }) + inquiry({ from: secret, text: 5 });
    const first = await run('inquiry', mails, '--format', format);
    const second = await run('promise', promise({ text: `${secret} på fredag` }), '--format', format);
    expect(first.out + first.err + second.out + second.err).not.toMatch(/hemmelig|asta|kommune\.example/i);
  }
});

test('a promise in working days passes over the closing days of the policy', async () => {
  const target = { closingDays: ['2026-12-24'] };
  const folder = folderWith({ 'policy.json': JSON.stringify({ replies: { target } }) });
  const line = promise({ sentAt: '2026-12-17', text: 'Du får svar inden for 5 hverdage.' });
  const dayOf = async (...more: string[]) => objects((await run('promise', line, ...more)).out)[0];
  expect(await dayOf()).toMatchObject({ promisedDate: '2026-12-24' });
  expect(await dayOf('--policy', `${folder.at}/policy.json`)).toMatchObject({ promisedDate: '2026-12-28' });
  folder.remove();
});

test('a policy that is missing ends it before the first line', async () => {
  for (const [command, line] of [
    ['inquiry', inquiry()],
    ['promise', promise()],
  ] as const) {
    expect(await run(command, line, '--policy', 'nowhere')).toMatchObject({ code: 2, out: '' });
    expect(await run(command, line, '--policy', 'haderslev')).toMatchObject({ code: 0 });
  }
});

test('any line gives exactly one line, and the readers never fail', async () => {
  const anyLine = fc.oneof(
    fc.json(),
    fc
      .record({ subject: fc.string(), text: fc.string(), sentAt: fc.string() })
      .map((value) => inquiry(value).trim()),
    fc.string().map((text) => promise({ text }).trim()),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 5 }), async (lines) => {
      const sent = lines
        .map((each) => utf8Safe(each).replace(/[\r\n]/g, ' '))
        .filter((each) => each.trim() !== '');
      for (const command of ['inquiry', 'promise'] as const) {
        const { out, err } = await run(command, sent.map((each) => `${each}\n`).join(''));
        expect(err).toBe('');
        expect(objects(out)).toHaveLength(sent.length);
        expect(out).not.toContain('kunne ikke undersøges');
      }
    }),
    { numRuns: 50 },
  );
});
