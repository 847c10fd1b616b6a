import fc from 'fast-check';
import { batched, batchesOf, type Part } from '../../../src/graph/client/batch';
import type { Ask, Asking } from '../../../src/graph/client/call';
import { GraphError } from '../../../src/graph/types';
import { patient } from './asking';
import { noWaiting } from './small-graph';

interface Wired {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly dependsOn?: readonly string[];
}

/** A `$batch` that refuses what Graph refuses, and runs each part as `run` says. */
function batchServer(run: (part: Wired) => { status: number; headers?: Record<string, string> }) {
  const batches: Wired[][] = [];
  const asked: Asking[] = [];
  const ask = (async (asking: Asking) => {
    const { requests } = asking.body as { requests: Wired[] };
    asked.push(asking);
    batches.push(requests);
    const ids = new Set(requests.map(({ id }) => id));
    const isBad = ids.size !== requests.length || requests.length > 20 || requests.length === 0;
    if (isBad || requests.some(({ dependsOn = [] }) => dependsOn.some((id) => !ids.has(id))))
      throw new GraphError('refused');
    const statuses = new Map<string, number>();
    const responses = requests.map((part) => {
      const isMet = (part.dependsOn ?? []).every((id) => (statuses.get(id) ?? 0) < 300);
      const answer = isMet ? run(part) : { status: 424 };
      statuses.set(part.id, answer.status);
      return { id: part.id, ...answer, body: { url: part.url } };
    });
    return { status: 200, body: { responses: responses.reverse() } };
  }) as Ask;
  return { ask, asked, batches };
}

const parts = (count: number, more: Partial<Part> = {}): Part[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    method: 'GET',
    path: `/me/messages/${at}`,
    ...more,
  }));

const around = (wait = noWaiting().wait) => ({ feature: 'absence' as const, patience: patient(wait) });

/** Parts of which some hang on earlier ones, never more than 20 together. */
const someParts = fc.array(fc.option(fc.nat(), { nil: undefined }), { maxLength: 70 }).map((choices) => {
  const made: Part[] = [];
  const families: number[] = [];
  for (const [at, choice] of choices.entries()) {
    const on = choice === undefined || at === 0 ? undefined : choice % at;
    const family = on === undefined ? at : (families[on] ?? at);
    const isFull = families.filter((each) => each === family).length >= 20;
    families.push(isFull ? at : family);
    made.push({
      id: `${at}`,
      method: 'GET',
      path: `/me/messages/${at}`,
      ...(on === undefined || isFull ? {} : { dependsOn: [`${on}`] }),
    });
  }
  return made;
});

describe('batches', () => {
  test('hold at most 20, lose nothing, and keep together what hangs together', () => {
    fc.assert(
      fc.property(someParts, (all) => {
        const batches = batchesOf(all);
        expect(batches.every(({ length }) => length > 0 && length <= 20)).toBe(true);
        expect(
          batches
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(all.map(({ id }) => id).sort());
        for (const batch of batches) {
          const before = new Set<string>();
          for (const { id, dependsOn = [] } of batch) {
            expect(dependsOn.every((each) => before.has(each))).toBe(true);
            before.add(id);
          }
        }
      }),
    );
  });

  test('answer in the order asked, however often some are throttled', async () => {
    await fc.assert(
      fc.asyncProperty(someParts, fc.array(fc.nat(3), { maxLength: 70 }), async (all, throttles) => {
        const left = new Map(throttles.map((times, at) => [`${at}`, times]));
        const { ask } = batchServer(({ id }) => {
          const times = left.get(id) ?? 0;
          left.set(id, times - 1);
          return times > 0 ? { status: 429 } : { status: 200 };
        });
        // As patient as it takes: a chain may be throttled at each of its links.
        const patience = { ...patient(), retries: 300, seconds: Number.POSITIVE_INFINITY };
        const answers = await batched(ask, all, { feature: 'absence', patience });
        expect(answers).toEqual(all.map(({ path }) => ({ status: 200, body: { url: path } })));
      }),
      { numRuns: 60 },
    );
  });

  test('are none for nothing', async () => {
    const { ask, batches } = batchServer(() => ({ status: 200 }));
    expect(await batched(ask, [], around())).toEqual([]);
    expect(batches).toEqual([]);
  });

  test('wait as long as the part that asks for most', async () => {
    const { wait, waited } = noWaiting();
    let round = 0;
    const { ask, batches } = batchServer(({ id }) =>
      round === 0 && id !== '2'
        ? { status: 429, headers: { 'retry-after': `${Number(id) + 3}` } }
        : { status: 200 },
    );
    const counting = (async (asking: Asking) => {
      const answer = await ask(asking);
      round += 1;
      return answer;
    }) as Ask;
    await batched(counting, parts(3), around(wait));
    expect(waited).toEqual([4000]);
    expect(batches.map((each) => each.map(({ id }) => id))).toEqual([
      ['0', '1', '2'],
      ['0', '1'],
    ]);
  });

  test('end when patience does, each part with its own end', async () => {
    const { ask, batches } = batchServer(({ id }) =>
      id === '1' ? { status: 429, headers: { 'Retry-After': '7' } } : { status: id === '2' ? 404 : 200 },
    );
    const answers = await batched(ask, parts(3), around());
    expect(answers[0]).toMatchObject({ status: 200 });
    expect(answers[1]).toMatchObject({ problem: 'throttled', retryAfter: 7 });
    expect(answers[2]).toMatchObject({ problem: 'not-found' });
    expect(batches).toHaveLength(4);
  });

  test('never send a mail twice, and make the batch as a whole one that may not be repeated', async () => {
    const sends = parts(2, { method: 'POST', path: '/me/messages/1/send' });
    const { ask, asked, batches } = batchServer(() => ({ status: 429 }));
    const answers = await batched(ask, sends, around());
    expect(answers.map((each) => each instanceof GraphError && each.problem)).toEqual([
      'throttled',
      'throttled',
    ]);
    expect([batches.length, asked[0]?.isSafe]).toEqual([1, false]);
  });

  test('send what did not run because something before it was throttled', async () => {
    let times = 0;
    const { ask, batches } = batchServer(({ id }) => ({
      status: id === 'look' && times++ === 0 ? 429 : 202,
    }));
    const answers = await batched(
      ask,
      [
        { id: 'look', method: 'GET', path: '/me/messages/1' },
        { id: 'send', method: 'POST', path: '/me/messages/1/send', dependsOn: ['look'] },
      ],
      around(),
    );
    expect(answers.map((each) => each instanceof GraphError)).toEqual([false, false]);
    expect(batches.map((each) => each.map(({ id, dependsOn }) => [id, dependsOn]))).toEqual([
      [
        ['look', undefined],
        ['send', ['look']],
      ],
      [
        ['look', undefined],
        ['send', ['look']],
      ],
    ]);
  });

  test('say in each part what is preferred, and take as many places as Graph will', async () => {
    const { ask, asked, batches } = batchServer(() => ({ status: 200 }));
    await batched(ask, [...parts(6), { id: 'u', method: 'GET', path: '/users?$top=1' }], around());
    expect(batches[0]?.[0]?.headers).toEqual({ Prefer: 'IdType="ImmutableId"' });
    expect(batches[0]?.[6]?.headers).toBeUndefined();
    expect(asked[0]?.places).toEqual(
      new Map([
        ['me', 4],
        ['directory', 1],
      ]),
    );
    expect(asked[0]?.isSafe).toBe(true);
  });

  test('a part that Graph forgot is a failure, not a silence', async () => {
    const ask = (async () => ({ status: 200, body: { responses: [] } })) as unknown as Ask;
    expect(await batched(ask, parts(1), around())).toMatchObject([{ problem: 'failed' }]);
  });

  test.each([
    ['too many that hang together', parts(21).map((each, at) => (at ? { ...each, dependsOn: ['0'] } : each))],
    ['two of one id', [...parts(1), ...parts(1)]],
  ])('%s are a mistake of whoever asks', (_what, all) => {
    expect(() => batchesOf(all)).toThrow(RangeError);
  });
});
