import { FAULTS, type Fault, type FaultyOffice, faultsOf } from '../../support/faulty-office';

/** One thing that goes wrong. */
export interface Trial {
  readonly member: string;
  readonly fault: Fault;
}

/** One way in: a handler of an event, or something that the pane does; done anew for each member that it asks for. */
export interface Journey {
  readonly name: string;
  /** What `manifest.xml` calls it, where it answers an event. */
  readonly handler?: string;
  readonly office: () => FaultyOffice;
  /**
   * Does it, and looks at what came of it.
   *
   * @param begin makes Outlook misbehave, where a trial is on; called when all is prepared
   * @param trial null: all goes well
   * @returns what is wrong, one sentence each
   */
  readonly run: (office: FaultyOffice, begin: () => void, trial: Trial | null) => Promise<string[]>;
}

export interface Outcome {
  readonly tried: number;
  /** One line for each trial that did harm. */
  readonly lost: readonly string[];
  /** Every member that the journey asks Outlook for. */
  readonly members: readonly string[];
}

/** In place of one member: all that answer later, at the same time. */
export const EVERYTHING = 'everything';
const asyncOf = (members: Iterable<string>) => [...members].filter((one) => !one.startsWith('Office.'));

/** Longer than every limit of one answer, the longest of which is for renaming (`FILE_FACTOR`) and fetching a file. */
export const LATE = 130_000;

/** Tries a journey with every fault of every member that it asks for. */
export async function tryAll(journey: Journey): Promise<Outcome> {
  const lost: string[] = [];
  const members = new Set<string>();
  const tryOne = async (trial: Trial | null) => {
    const { office, wrong } = await tryIt(journey, trial, members);
    for (const member of office.members) members.add(member);
    const what = trial ? `${trial.member}: ${trial.fault}` : 'all goes well';
    lost.push(...wrong.map((sentence) => `${journey.name}, ${what}: ${sentence}`));
  };
  await tryOne(null);
  let tried = 0;
  for (const fault of FAULTS) {
    await tryOne({ member: EVERYTHING, fault });
    tried += 1;
  }
  // A Set tells what was added meanwhile too: what is asked for only after a fault is tried as well.
  for (const member of members) {
    for (const fault of faultsOf(member)) {
      await tryOne({ member, fault });
      tried += 1;
    }
  }
  return { tried, lost, members: [...members] };
}

async function tryIt(journey: Journey, trial: Trial | null, members: Iterable<string>) {
  const office = journey.office();
  office.install();
  const begin = () => {
    if (!trial) return;
    const { member, fault } = trial;
    const all = member === EVERYTHING ? asyncOf(members) : [member];
    for (const one of all) office.misbehave(one, fault, LATE);
  };
  try {
    return { office, wrong: await journey.run(office, begin, trial) };
  } catch (error) {
    return { office, wrong: [`threw ${error}`] };
  } finally {
    await jest.advanceTimersByTimeAsync(LATE); // what comes late must do no harm either
    jest.clearAllTimers();
  }
}

const STEP = 250;
const { setTimeout: really } = jest.requireActual<typeof import('node:timers')>('node:timers');
let steps = 0;

/** Lets the clock run; and lets what no clock holds up (a hash, a module) come about meanwhile, as it would in that time. */
export async function pass(milliseconds: number): Promise<void> {
  for (let at = 0; at < milliseconds; at += STEP) await step(Math.min(STEP, milliseconds - at));
}

async function step(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  steps += 1;
  if (steps % 8 === 0) await new Promise((resolve) => really(resolve, 1));
}

/** Lets the clock run until it is over; what it gave, or `never` where it does not end in time. */
export async function settled<T>(work: Promise<T>, limit = 600_000): Promise<T | 'never'> {
  let over = false;
  const ended = work.finally(() => {
    over = true;
  });
  ended.catch(() => {});
  for (let at = 0; at < limit; at += STEP) {
    await step(at === 0 ? 0 : STEP);
    if (over) return ended;
  }
  return 'never';
}

/** A sentence where it is not so. */
export const unless = (isSo: boolean, sentence: string): string[] => (isSo ? [] : [sentence]);
