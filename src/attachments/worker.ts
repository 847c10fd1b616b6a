import type { FromWorker, ToWorker } from './in-worker';
import { readAttachment } from './read-attachment';

/** The worker's side: reads the one file it is given, tells how far it is, and answers. Cancelled by ending it. */
const worker = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { data: ToWorker }) => void) | null;
};

worker.onmessage = async ({ data: { bytes, about, limits } }) => {
  const onProgress = (fraction: number) => worker.postMessage({ says: 'progress', fraction });
  const result = await readAttachment(bytes, about, { limits, onProgress });
  worker.postMessage({ says: 'done', result });
};

worker.postMessage({ says: 'ready' });
