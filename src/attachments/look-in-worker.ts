import { lookInside } from '../hygiene/look-inside';
import type { SeenInside } from '../hygiene/mail/types';
import type { Policy } from '../hygiene/policy/types';
import { wholeLexicon } from '../hygiene/sensitive/whole-lexicon';

export interface ToLookWorker {
  readonly text: string;
  readonly policy: Policy;
  readonly now: Date;
}

/** Characters that are looked through at once: some milliseconds, less than a worker takes to start. */
const SHORT = 20_000;
/** A worker that has not started by then is not coming. */
const START_MS = 10_000;
/** The rules are linear: the longest text that a file may have takes a few seconds. */
const LOOK_MS = 60_000;

/**
 * `lookInside` in a worker of its own, so that a screen stays quick; short texts, and all where no worker can be started,
 * here.
 *
 * @returns null when it took too long, or the worker failed: nothing was seen, and nothing is known
 * @throws only the signal's reason, when it is aborted
 */
export async function lookInWorker(
  text: string,
  policy: Policy,
  now: Date,
  signal?: AbortSignal,
  start: () => Worker = startWorker,
): Promise<SeenInside | null> {
  signal?.throwIfAborted();
  await wholeLexicon();
  if (text.length <= SHORT) return lookInside(text, policy, now);
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return lookInside(text, policy, now);
  }
  const answer = await ask(worker, { text, policy, now }, signal);
  return answer === 'never-started' ? lookInside(text, policy, now) : answer;
}

const startWorker = () => new Worker(new URL('./look-worker', import.meta.url));

function ask(
  worker: Worker,
  question: ToLookWorker,
  signal: AbortSignal | undefined,
): Promise<SeenInside | null | 'never-started'> {
  let cancel = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<SeenInside | null | 'never-started'>((resolve, reject) => {
    let started = false;
    cancel = () => reject(signal?.reason);
    signal?.addEventListener('abort', cancel);
    timer = setTimeout(() => resolve('never-started'), START_MS);
    worker.onmessage = ({ data }: { data: 'ready' | SeenInside }) => {
      if (data !== 'ready') return resolve(data);
      started = true;
      clearTimeout(timer);
      timer = setTimeout(() => resolve(null), LOOK_MS);
      worker.postMessage(question);
    };
    worker.onerror = (event) => {
      event.preventDefault(); // its message may quote the file
      resolve(started ? null : 'never-started');
    };
  });
  return answer.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
