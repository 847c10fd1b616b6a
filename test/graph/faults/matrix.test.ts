import { GRAPH_TEXTS } from '../../../src/graph/texts';
import { GraphError } from '../../../src/graph/types';
import { isUnsure } from '../../../src/session/sign-in/trouble';
import { FAULTS, type Fault, PART_FAULTS, QUOTED } from './faults';
import { type FaultyGraph, type Plan, startFaultyGraph } from './faulty-graph';
import { type AskedFor, askedFor } from './features';
import { watchTheProcess } from './watch';

/**
 * Everything that is asked of Graph, each with everything that an answer can be instead of one, at each of its requests:
 * it ends, in one of our own problems, and nothing is made twice or said aloud.
 */
let local: FaultyGraph;
let features: readonly AskedFor[];
const figures = { tried: 0, survived: 0, lost: 0 };
const watched = watchTheProcess();

/** Milliseconds after which an answer that never comes is given up; where a busy machine is late with others too, once more. */
const SOON = 50;
const LATER = 3000;
/** For answers that do come. */
const LATE = 20_000;
/** No pauses: they are injected. A row that is not at its end by then never will be. */
const ENDS_WITHIN = 30_000;
/** What somebody may be kept waiting at most, in milliseconds of pauses. */
const PATIENCE = 60_000;

beforeAll(async () => {
  local = await startFaultyGraph();
  features = await askedFor(local);
});
afterAll(async () => {
  await local.stop();
  console.info(`Graph faults: tried ${figures.tried}, survived ${figures.survived}, lost ${figures.lost}`);
});

type End = { readonly value: unknown } | { readonly error: unknown };

const settled = (promise: Promise<unknown>): Promise<End> =>
  promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

async function endOf({ run, writes }: AskedFor, plan: Plan | null, soon = SOON) {
  if (writes) local.asBefore();
  local.goesWrong(plan);
  const graph = local.graph(plan?.fault.hangs ? soon : LATE);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ENDS_WITHIN);
  const end = await settled(run(graph, late.signal));
  clearTimeout(timer);
  const waited = graph.waited.reduce((sum, one) => sum + one, 0);
  return { end, waited, asked: [...local.asked] };
}

const drafts = () =>
  [local.store, local.shared].flatMap((store) =>
    store
      .snapshot()
      .messages.filter(({ isDraft }) => isDraft)
      .map(({ id }) => ({ store, id })),
  );

/** How many drafts a piece of work made; they are gone afterwards. */
async function madeBy<T>(
  { writes }: AskedFor,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly made: number }> {
  if (!writes) return { result: await work(), made: 0 };
  const before = new Set(drafts().map(({ id }) => id));
  const result = await work();
  const made = drafts().filter(({ id }) => !before.has(id));
  for (const { store, id } of made) store.remove(id);
  return { result, made: made.length };
}

/** Several parts of a batch may go wrong each by itself: then each is an error in its place. */
function problemsIn(end: End): string[] {
  if ('error' in end) return [(end.error as GraphError).problem];
  const all = Array.isArray(end.value) ? end.value : [];
  return [...new Set(all.filter((one) => one instanceof GraphError).map(({ problem }) => problem))];
}

const titleOf = ({ member, how }: AskedFor) => (how ? `${member} (${how})` : member);
const isPost = (asked: string | undefined) => asked?.startsWith('POST') && !/getMailTips|\$batch/.test(asked);

/** No answer, or none of Graph's: what was asked may have been done. */
const mayBeDone = ({ ends }: Fault) => isUnsure(ends);
async function tryOne(
  feature: AskedFor,
  plan: Plan,
  usual: readonly string[],
  soon = SOON,
): Promise<string[]> {
  const { result, made } = await madeBy(feature, () => endOf(feature, plan, soon));
  const { end, waited, asked } = result;
  const wrong: string[] = [];
  const { fault, at, stays } = plan;
  if ('error' in end && !(end.error instanceof GraphError)) return [`raw: ${String(end.error)}`];
  const problems = problemsIn(end);
  const mayPass = isRenewed(plan) || (fault.passes && !stays && !isPost(usual[at - 1]));
  const ends = mayPass || hasItsAnswer(feature, plan) ? [] : [fault.ends];
  if (JSON.stringify(problems) !== JSON.stringify(ends)) wrong.push(`ends in ${problems}, not ${ends}`);
  wrong.push(...untrue(feature, end, made));
  const posts = asked.filter(isPost).length;
  // A refused token is no answer to a request that was read: it is asked with another.
  if (posts > (fault.name.startsWith('401') && at === 1 ? 2 : 1)) wrong.push(`${posts} times sent`);
  if (waited > PATIENCE) wrong.push(`waited ${waited / 1000} s`);
  for (const text of saidIn(end)) if (isTelling(text)) wrong.push('tells');
  return wrong;
}

/** A token that was refused once is renewed. */
const isRenewed = ({ fault, stays }: Plan) =>
  fault.ends === 'session-expired' && !stays && !PART_FAULTS.includes(fault);

/** Where it is done and known already, whatever is asked besides may fail. */
function hasItsAnswer({ member, isThere }: AskedFor, { fault, at, stays, isDone }: Plan): boolean {
  if (member === 'draftMail') return at > 1;
  if (member !== 'saveAutomaticReplies') return false;
  // An answer that tells nothing is asked after; it is believed where Exchange has it.
  const tellsNothing = /with (?:nothing|null|an empty object)$/.test(fault.name);
  return (
    (at > 1 && fault.ends !== 'failed') || (tellsNothing && !stays && isDone === true && isThere?.() === true)
  );
}

/** What is said to be there and is not; what is there twice; a draft that nobody is told of. */
function untrue({ writes, isThere }: AskedFor, end: End, made: number): string[] {
  const isError = 'error' in end;
  if (writes !== 'draft') return isThere && !isError && !isThere() ? ['not there'] : [];
  if (!isError) return made === 1 ? [] : [`${made} drafts`];
  if (made === 0) return [];
  const { problem, leftDraft } = end.error as GraphError;
  const isTold = leftDraft || isUnsure(problem);
  return made === 1 && isTold ? [] : [`${made} drafts, told: ${isTold}`];
}

/** All that an error can say to whoever logs it. */
function saidIn(end: End): string[] {
  const errors = 'error' in end ? [end.error] : [end.value].flat();
  return errors
    .filter((one) => one instanceof GraphError)
    .map((one) => `${JSON.stringify(one)} ${String(one)} ${one.stack} ${String(one.cause)}`);
}

const isTelling = (text: string) =>
  [QUOTED, 'fjordby', 'Lindholm', 'Bearer', 'Påmindelse', 'Tak for'].some((secret) => text.includes(secret));

async function tryAll(feature: AskedFor, faults: readonly Fault[], usual: readonly string[]) {
  const lost: string[] = [];
  for (const fault of faults) {
    for (let at = 1; at <= usual.length; at += 1) {
      if (PART_FAULTS.includes(fault) && !usual[at - 1]?.endsWith('$batch')) continue;
      for (const stays of [true, false]) {
        for (const isDone of feature.writes && mayBeDone(fault) ? [false, true] : [false]) {
          const plan = { fault, at, stays, isDone };
          let wrong = await tryOne(feature, plan, usual);
          if (wrong.length > 0 && fault.hangs) wrong = await tryOne(feature, plan, usual, LATER);
          figures.tried += 1;
          figures[wrong.length > 0 ? 'lost' : 'survived'] += 1;
          const when = `at ${at}${stays ? ' and on' : ''}${isDone ? ', done' : ''}`;
          if (wrong.length > 0) lost.push(`${fault.name} ${when}: ${wrong.join('; ')}`);
        }
      }
    }
  }
  return lost;
}

test('nothing that there is to ask is missing here', () => {
  const graph = local.graph(LATE);
  const { mail, waited: _waited, signIn: _signIn, ...rest } = graph;
  const members = [...Object.keys(rest), ...Object.keys(mail)].sort();
  expect([...new Set(features.map(({ member }) => member))].sort()).toEqual(members);
});

test('undisturbed, each of them has an answer', async () => {
  for (const feature of features) {
    const { result } = await madeBy(feature, () => endOf(feature, null));
    expect([titleOf(feature), problemsIn(result.end)]).toEqual([titleOf(feature), []]);
  }
});

test('whatever comes instead of an answer', async () => {
  const lost: string[] = [];
  for (const feature of features) {
    const { result: undisturbed } = await madeBy(feature, () => endOf(feature, null));
    for (const faults of [FAULTS, PART_FAULTS]) {
      const some = await tryAll(feature, faults, undisturbed.asked);
      lost.push(...some.map((one) => `${titleOf(feature)}: ${one}`));
    }
  }
  expect(lost).toEqual([]);
  expect(watched.heard()).toEqual([]);
}, 300_000);

test('every end has words in both languages', () => {
  for (const { ends } of [...FAULTS, ...PART_FAULTS])
    for (const language of ['da', 'en'] as const) expect(GRAPH_TEXTS[language][ends].help).not.toBe('');
});
