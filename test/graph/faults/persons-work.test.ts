import { type Deed, type Doing, doings, switching } from './deeds';
import { FAULTS, type Fault, PART_FAULTS, QUOTED } from './faults';
import { type FaultyGraph, type Plan, startFaultyGraph } from './faulty-graph';
import { watchTheProcess } from './watch';

/**
 * What people do in the pane and on the dashboard, with every fault at every request of it: the screen says what came of it
 * and what to do, what they wrote stays, and once the trouble is over the same button does it, once.
 */
let local: FaultyGraph;
let done: Awaited<ReturnType<typeof doings>>;
const figures = { tried: 0, survived: 0, lost: 0 };
const watched = watchTheProcess();
const SOON = 50;
const LATE = 20_000;
/** As a person would: again, and once more where that only showed what is there now. */
const TRIES = 3;

beforeAll(async () => {
  local = await startFaultyGraph();
  done = await doings(local);
});
afterAll(async () => {
  done.stop();
  await local.stop();
  console.info(
    `Deeds through faults: tried ${figures.tried}, survived ${figures.survived}, lost ${figures.lost}`,
  );
});

async function requestsOf({ begin }: Doing): Promise<readonly string[]> {
  local.goesWrong(null);
  const deed = await begin(local.graph(LATE));
  local.goesWrong(null);
  await deed.act();
  expect([deed.saysDone(), deed.isDone(), deed.says() === '' || deed.saysDone()]).toEqual([true, true, true]);
  return [...local.asked];
}

async function tryOne({ begin }: Doing, plan: Plan): Promise<string[]> {
  local.goesWrong(null);
  const { graph, use } = switching(local.graph(LATE));
  const deed = await begin(graph);
  const words = deed.words();
  if (plan.fault.hangs) use(local.graph(SOON));
  local.goesWrong(plan);
  await deed.act();
  use(local.graph(LATE));
  local.goesWrong(null);
  const wrong = afterwards(deed, words);
  for (let tries = 0; tries < TRIES && !deed.saysDone(); tries += 1) {
    // Whoever is told to look first does, and tries again where there is nothing.
    if (deed.isUnsure?.() && deed.drafts?.() !== 0) return wrong;
    await deed.again();
  }
  if (!deed.saysDone() || !deed.isDone())
    wrong.push(`afterwards: said ${deed.saysDone()}, done ${deed.isDone()}`);
  return [...wrong, ...afterwards(deed, words)];
}

/** What is not as it should be on the screen. */
function afterwards(deed: Deed, words: string): string[] {
  const said = deed.says();
  const wrong: string[] = [];
  if (!deed.saysDone() && said === '') wrong.push('says nothing');
  if (deed.saysDone() && !deed.isDone()) wrong.push('says done, and is not');
  if (/undefined|null|Error|\bat \d|[{}]/.test(said) || said.includes(QUOTED)) wrong.push(`says: ${said}`);
  if (deed.words() !== words) wrong.push(`words lost: ${deed.words()}`);
  const drafts = deed.drafts?.() ?? 0;
  if (drafts > 1) wrong.push(`${drafts} drafts`);
  if (drafts === 1 && !deed.saysDone() && !deed.isUnsure?.()) wrong.push('a draft that nobody is told of');
  return wrong;
}

/** No answer, or none of Graph's: what was asked may have been done. */
const mayBeDone = ({ ends }: Fault) => ['unavailable', 'offline', 'failed'].includes(ends);

async function tryAll(doing: Doing, faults: readonly Fault[], usual: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const fault of faults) {
    for (const [index, asked] of usual.entries()) {
      if (PART_FAULTS.includes(fault) && !asked.endsWith('$batch')) continue;
      for (const isDone of mayBeDone(fault) && !asked.startsWith('GET') ? [false, true] : [false]) {
        const wrong = await tryOne(doing, { fault, at: index + 1, stays: true, isDone });
        figures.tried += 1;
        figures[wrong.length > 0 ? 'lost' : 'survived'] += 1;
        const when = `at ${index + 1}${isDone ? ', done' : ''}`;
        if (wrong.length > 0) lost.push(`${doing.name}: ${fault.name} ${when}: ${wrong.join('; ')}`);
      }
    }
  }
  return lost;
}

test('what people do, through everything that can come instead of an answer', async () => {
  const lost: string[] = [];
  for (const doing of done.all) {
    const usual = await requestsOf(doing);
    for (const faults of [FAULTS, PART_FAULTS]) lost.push(...(await tryAll(doing, faults, usual)));
  }
  expect(lost).toEqual([]);
  expect(await watched.later()).toEqual([]);
}, 300_000);
