import { Readable } from 'node:stream';
import fc from 'fast-check';
import { CPR, inPieces, kuvert, mailLine, objects, utf8Safe } from './support';

const check = (stdin: string | Uint8Array, ...more: string[]) => kuvert(['check', ...more, '-'], { stdin });

test('a mail without anything to remark, exactly in the shape of design/cli.md', async () => {
  const { code, out, err } = await check(mailLine());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(objects(out)).toEqual([
    {
      id: 'a',
      findings: [],
      unchecked: [],
      persons: 0,
      recipients: [{ kind: 'citizen' }],
      channel: 'ordinary',
      because: [],
    },
  ]);
});

test('a CPR number is found at its place, and shown only with --reveal', async () => {
  const line = mailLine({
    subject: `Sag ${CPR}`,
    bodyHtml: `<p>Kære Asta</p><p>Nr. <b>070761</b>-4285.</p>`,
  });
  const where = [
    { part: 'subject', start: 4, end: 15 },
    { part: 'body', start: expect.any(Number), end: expect.any(Number) },
  ];
  const hidden = await check(line);
  const shown = await check(line, '--reveal');
  expect([hidden.code, shown.code]).toEqual([1, 1]);
  expect(objects(hidden.out)).toMatchObject([
    {
      findings: where.map((place) => ({ rule: 'cpr-number', category: 'cpr', level: 'block', where: place })),
      persons: 1,
      channel: 'digital-post',
      because: ['cpr-number'],
    },
  ]);
  expect(hidden.out).not.toMatch(/4285|asta/i);
  expect(objects(shown.out)).toMatchObject([
    {
      findings: where.map((place) => ({ where: place, text: CPR })),
      recipients: [{ address: 'asta.opdigtet@gmail.com', kind: 'citizen' }],
    },
  ]);
});

test('recipients come in the order to, cc, bcc, each with its own address', async () => {
  const { out } = await check(
    mailLine({
      to: [{ address: 'a@gmail.com' }, { address: 'b@lillekoebing.example' }],
      cc: [{ address: 'c@hotmail.dk' }],
      bcc: [{ address: 'd@lillekoebing.example' }],
    }),
    '--reveal',
  );
  expect(objects(out)[0]?.recipients).toEqual([
    { address: 'a@gmail.com', kind: 'citizen' },
    { address: 'b@lillekoebing.example', kind: 'internal' },
    { address: 'c@hotmail.dk', kind: 'citizen' },
    { address: 'd@lillekoebing.example', kind: 'internal' },
  ]);
});

test.each([
  ['an object', { name: 'Bodil', address: 'b@lillekoebing.example' }],
  ['as in a mail', 'Bodil K <b@lillekoebing.example>'],
  ['the address alone', 'b@lillekoebing.example'],
])('without --policy the domain of from is internal: %s', async (_name, from) => {
  const { out } = await check(mailLine({ from, to: [{ address: 'x@lillekoebing.example' }] }));
  expect(objects(out)[0]?.recipients).toEqual([{ kind: 'internal' }]);
});

test('a body that was left out is not read, which is not the same as empty', async () => {
  const { code, out } = await check(mailLine({ bodyText: undefined }));
  expect(code).toBe(0);
  expect(objects(out)[0]?.unchecked).toContainEqual({ rule: 'cpr-number', because: 'part-not-read' });
});

test('how the body looks is looked at too', async () => {
  const bodyHtml = `<div style="font-family: 'Comic Sans MS'">Vi ses på torsdag.</div>`;
  expect(objects((await check(mailLine({ bodyHtml }))).out)).toMatchObject([
    { findings: [{ category: 'design' }] },
  ]);
});

test('null is how many programs write "left out"', async () => {
  const { out } = await check(
    mailLine({ cc: null, bcc: null, attachments: null, composeType: null, from: null }),
  );
  expect(objects(out)[0]).toMatchObject({ id: 'a', findings: [] });
});

test('HTML counts before text, unless it is empty', async () => {
  const counts = async (body: Record<string, unknown>) =>
    objects((await check(mailLine(body))).out).flatMap(({ findings }) => findings).length;
  expect(await counts({ bodyHtml: `<p>${CPR}</p>`, bodyText: 'intet' })).toBe(1);
  expect(await counts({ bodyHtml: '<p>intet</p>', bodyText: CPR })).toBe(0);
  expect(await counts({ bodyHtml: '', bodyText: CPR })).toBe(1);
});

test('--policy sets the levels, and nothing at block is exit 0', async () => {
  const { code, out } = await check(mailLine({ bodyText: 'Aftalen er vedhæftet.' }), '--policy', 'haderslev');
  expect(objects(out)).toMatchObject([
    { findings: [{ rule: 'missing-attachment', category: 'attachment' }] },
  ]);
  expect(code).toBe(0);
});

test('byte order mark, CRLF, blank lines and a last line without newline', async () => {
  const stdin = `\ufeff${mailLine({ id: 1 }).trim()}\r\n\r\n \t\n${' '.repeat(5000)}\n${mailLine({ id: 2 })}\n\n${mailLine({ id: 3 }).trim()}`;
  const { code, out } = await check(stdin);
  expect(code).toBe(0);
  expect(objects(out).map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('a body beyond all measure is too large, not clean', async () => {
  const { code, out } = await check(mailLine({ bodyText: `${CPR}${'x'.repeat(20_000_000)}` }));
  expect(objects(out)[0]?.unchecked).toContainEqual({ rule: 'cpr-number', because: 'too-large' });
  expect(code).toBe(0);
});

test('an empty stream has an empty answer', async () => {
  expect(await check('')).toEqual({ code: 0, out: '', err: '' });
  expect(await check('', '--format', 'json')).toMatchObject({ code: 0, out: '[\n]\n' });
});

test('json is one list of the same answers', async () => {
  const stdin = `${mailLine({ id: 1 })}x\n${mailLine({ id: 2 })}`;
  const { out } = await check(stdin, '--format', 'json');
  expect(JSON.parse(out)).toEqual(objects((await check(stdin)).out));
});

test('standard input that cannot be read is one sentence and exit 2', async () => {
  const stdin = new Readable({
    read() {
      this.destroy(Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' }));
    },
  });
  expect(await kuvert(['check', '-'], { stdin })).toEqual({
    code: 2,
    out: '',
    err: 'kuvert: Standard input kunne ikke læses (EISDIR).\n',
  });
});

const anyLine = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }).map(utf8Safe),
  fc
    .record(
      {
        id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
        from: fc.oneof(fc.string(), fc.record({ address: fc.emailAddress() })),
        to: fc.oneof(fc.array(fc.record({ address: fc.string() })), fc.anything()),
        subject: fc.oneof(fc.string(), fc.constant(CPR), fc.anything()),
        bodyHtml: fc.oneof(
          fc.string({ unit: fc.constantFrom('<', 'b', '>', '/', '&', '#', '1', '-', ' ', 'å') }),
          fc.integer(),
        ),
        bodyText: fc.string({ unit: 'binary' }),
        attachments: fc.oneof(fc.array(fc.record({ name: fc.string() })), fc.anything()),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value) ?? '0'),
);

test('any line gives exactly one line, in order, and never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, { maxLength: 8 }),
      fc.integer({ min: 1, max: 64 }),
      async (lines, size) => {
        const sent = lines
          .map((line) => line.replace(/[\n\r]/g, ' '))
          .filter((line) => line.replace(/\ufeff/g, ' ').trim() !== '');
        // A line that is known stands between the others: it shows that none was lost or doubled.
        const stdin = sent.map((line, index) => `${line}\n${mailLine({ id: `kendt ${index}` })}`).join('');
        const { out, err } = await kuvert(['check', '-'], { stdin: inPieces(Buffer.from(stdin), size * 16) });
        const answers = objects(out);
        expect(err).toBe('');
        expect(answers).toHaveLength(sent.length * 2);
        sent.forEach((_, index) => {
          expect(answers[index * 2 + 1]).toMatchObject({ id: `kendt ${index}`, channel: 'ordinary' });
        });
      },
    ),
    { numRuns: 150 },
  );
});
