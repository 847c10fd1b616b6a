import { DEFAULT_LIMITS } from './limits';
import type { AboutFile, AttachmentText, Limits, ReadOptions } from './types';

export interface ToWorker {
  readonly bytes: Uint8Array;
  readonly about: AboutFile;
  readonly limits: Partial<Limits>;
}

export type FromWorker =
  | { readonly says: 'ready' }
  | { readonly says: 'progress'; readonly fraction: number }
  | { readonly says: 'done'; readonly result: AttachmentText };

/** The worker ends the reading itself in time; one that is stuck is ended from outside so much later. */
const GRACE_MS = 3000;
/** A worker that has not even started by then is not coming: its script was not found, or may not run here. */
const START_MS = 10_000;

/**
 * `readAttachment` in a worker of its own, which ends with the reading: a screen stays quick, and whatever a hostile
 * file does to the worker, it can be ended. Where no worker can be started, the reading goes on here.
 *
 * @throws only the signal's reason, when it is aborted
 */
export async function readInWorker(
  bytes: Uint8Array,
  about: AboutFile,
  options: ReadOptions = {},
  start: () => Worker = startWorker,
): Promise<AttachmentText> {
  options.signal?.throwIfAborted();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) return notRead('too-large');
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return readHere(bytes, about, options);
  }
  const answer = await askWorker(worker, { bytes, about, limits }, options);
  return answer ?? readHere(bytes, about, options);
}

/** Loaded when it comes to that, which is seldom. */
async function readHere(...asked: [Uint8Array, AboutFile, ReadOptions]): Promise<AttachmentText> {
  const { readAttachment } = await import('./read-attachment');
  return readAttachment(...asked);
}

const startWorker = () => new Worker(new URL('./worker', import.meta.url));

/** Null when the worker never started. */
function askWorker(worker: Worker, question: ToWorker, options: ReadOptions): Promise<AttachmentText | null> {
  const { signal, onProgress } = options;
  let cancel = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<AttachmentText | null>((resolve, reject) => {
    let started = false;
    cancel = () => reject(signal?.reason);
    signal?.addEventListener('abort', cancel);
    timer = setTimeout(() => resolve(null), START_MS);
    worker.onmessage = ({ data }: { data: FromWorker }) => {
      if (data.says === 'progress') onProgress?.(data.fraction);
      if (data.says === 'done') resolve(data.result);
      if (data.says !== 'ready' || started) return;
      started = true;
      clearTimeout(timer);
      const patience = (question.limits.milliseconds ?? DEFAULT_LIMITS.milliseconds) + GRACE_MS;
      timer = setTimeout(() => resolve(notRead('timed-out')), patience);
      worker.postMessage(question);
    };
    worker.onerror = (event) => {
      event.preventDefault(); // its message may quote the file
      resolve(started ? notRead('unreadable') : null);
    };
  });
  return answer.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}

function notRead(because: 'too-large' | 'timed-out' | 'unreadable'): AttachmentText {
  return { text: '', places: [], unread: [because], gaps: [{ because }] };
}
