import fc from 'fast-check';
import { createGraph } from '../../../src/graph/client';
import { GraphError } from '../../../src/graph/types';
import { type FaultyGraph, startFaultyGraph } from './faulty-graph';
import { type AskedFor, askedFor } from './features';
import { watchTheProcess } from './watch';

/** Answers of which one value is another than the documented kind: an error of ours, or values of the kinds that there always are. */
let local: FaultyGraph;
let features: readonly AskedFor[];
const watched = watchTheProcess();
const RUNS = Number(process.env.SHAPE_RUNS ?? 60);

beforeAll(async () => {
  local = await startFaultyGraph();
  features = (await askedFor(local)).filter(({ writes }) => !writes);
});
afterAll(() => local.stop());

const ODD: readonly unknown[] = [null, 7, -1, true, '', 'a text', [], [null], [7], {}, { id: 7 }];

/** Puts something else in the place of one value of an answer; which one, by its number. */
function disturbed(answer: unknown, which: number, odd: unknown): unknown {
  let left = which % Math.max(1, sizeOf(answer));
  const walk = (value: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return odd;
    }
    left -= 1;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
  };
  return walk(answer);
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 1);
}

async function endOf({ run }: AskedFor, change: (answer: unknown) => unknown): Promise<unknown> {
  const graph = local.graph(20_000);
  const changing = (async (url: string, init?: RequestInit) => {
    const answer = await local.fetch(url, init);
    return new Response(JSON.stringify(change(JSON.parse(await answer.text()))), answer);
  }) as typeof fetch;
  const options = { fetch: changing, wait: async () => {}, now: local.now };
  return run(createGraph(local.access, graph.signIn, options)).catch((error: unknown) => error);
}

function kindOf(value: unknown): string {
  if (value === null || value instanceof GraphError) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** The kinds of all values, by the path to them; of a list those of its members. */
function kindsIn(value: unknown, path = '', kinds = new Map<string, Set<string>>()) {
  const kind = kindOf(value);
  kinds.set(path, (kinds.get(path) ?? new Set()).add(kind));
  if (Array.isArray(value)) for (const one of value) kindsIn(one, `${path}[]`, kinds);
  else if (typeof value === 'object' && value !== null && !(value instanceof GraphError))
    for (const [name, one] of Object.entries(value)) kindsIn(one, `${path}.${name}`, kinds);
  return kinds;
}

/** What is there in another kind than ever in an undisturbed answer; what may be missing is missing or null. */
function strangeIn(value: unknown, usual: Map<string, Set<string>>): string[] {
  if (value instanceof GraphError) return [];
  if (value instanceof Error) return [String(value)];
  return [...kindsIn(value)].flatMap(([path, kinds]) => {
    const known = usual.get(path);
    return [...kinds]
      .filter((kind) => known && kind !== 'null' && !known.has(kind))
      .map((kind) => `${path} is a ${kind}`);
  });
}

test('one value of any answer is something else', async () => {
  for (const feature of features) {
    const usual = kindsIn(await endOf(feature, (answer) => answer));
    // Each place may hold an error, and a mail that is not there is null.
    for (const kinds of usual.values()) if (kinds.has('object')) kinds.add('null');
    const property = fc.asyncProperty(fc.nat(2000), fc.constantFrom(...ODD), async (which, odd) => {
      const end = await endOf(feature, (answer) => disturbed(answer, which, odd));
      expect([feature.member, strangeIn(end, usual)]).toEqual([feature.member, []]);
    });
    await fc.assert(property, { numRuns: RUNS });
  }
  expect(await watched.later()).toEqual([]);
}, 200_000);
