import { type Server, serverAt, type TryResult } from '../../src/policy-editor/model/server';

/** The command's side of the page: what is asked, and what is made of each answer. */
const NOTHING = { levels: {}, rules: {}, send: { pass: 0, ask: 0, stop: 0 }, unchecked: 0 };
const RESULT: TryResult = {
  mails: 2,
  unreadable: 0,
  changed: 1,
  rows: [
    {
      mail: 'æøå.eml',
      before: { level: 'off', channel: 'ordinary', rules: [], send: 'pass' },
      after: { level: 'warn', channel: 'ordinary', rules: ['health'], send: 'ask' },
    },
  ],
  totals: { before: NOTHING, after: NOTHING },
};

function answering(answer: () => Response): { server: Server; asked: [string, RequestInit | undefined][] } {
  const asked: [string, RequestInit | undefined][] = [];
  const server = serverAt('secret-token-0123', async (input, init) => {
    asked.push([String(input), init]);
    return answer();
  });
  return { server, asked };
}

const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });
const SAVE = { file: 'a.json', policy: { name: 'a' }, version: '1' };

test('each question bears the token, and nothing is kept by the browser', async () => {
  const { server, asked } = answering(json(200, { file: null, policy: {}, version: '', mails: false }));
  await server.open();
  expect(asked).toMatchObject([
    ['api/policy', { cache: 'no-store', headers: { 'x-kuvert-edit': 'secret-token-0123' } }],
  ]);
});

test.each([
  [200, { file: 'a.json', version: '2' }, { is: 'saved', file: 'a.json', version: '2' }],
  [409, { error: 'changed' }, { is: 'changed-on-disk' }],
  [422, { problems: [{ path: 'mode', says: {} }] }, { is: 'refused', said: 'mode' }],
  [403, { error: 'Filen må ikke skrives.' }, { is: 'refused', said: 'Filen må ikke skrives.' }],
  [500, 'no object', { is: 'refused', said: '' }],
])('saving, answered by %i', async (status, body, saved) => {
  const { server } = answering(json(status, body));
  expect(await server.save(SAVE)).toEqual(saved);
});

test('an answer that is no JSON is a refusal without words', async () => {
  const { server } = answering(() => new Response('<html>', { status: 502 }));
  expect(await server.save(SAVE)).toEqual({ is: 'refused', said: '' });
});

describe('trying on mails', () => {
  const lines = [
    JSON.stringify({ read: 1, of: 2 }),
    JSON.stringify({ read: 2, of: 2 }),
    JSON.stringify({ result: RESULT }),
  ];
  const trial = async (text: string, piece: number) => {
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.slice(at, at + piece));
        controller.close();
      },
    });
    const { server } = answering(() => new Response(body));
    const told: string[] = [];
    const onProgress = (read: number, of: number) => told.push(`${read} of ${of}`);
    const { signal } = new AbortController();
    return { told, result: await server.try({ before: {}, after: {}, onProgress, signal }) };
  };

  test.each([1, 3, 7, 100_000])('reads its lines however they are cut (%i bytes each)', async (piece) => {
    const { told, result } = await trial(`${lines.join('\n')}\n`, piece);
    expect(told).toEqual(['1 of 2', '2 of 2']);
    expect(result).toEqual(RESULT);
  });

  test('takes a last line without its end', async () => {
    expect((await trial(lines.join('\n'), 10)).result).toEqual(RESULT);
  });

  test.each([
    ['ends before its result', lines.slice(0, 2).join('\n')],
    ['is cut off within a line', lines.join('\n').slice(0, -10)],
  ])('that %s has failed', async (_name, text) => {
    await expect(trial(text, 50)).rejects.toThrow();
  });
});
