import { Job } from './job';
import { readFile } from './read-file';
import { Stop } from './stop';
import type { AboutFile, AttachmentText, ReadOptions } from './types';

/**
 * The text of a file that goes with a mail: what one sees in it, and what goes along unseen (comments, tracked
 * deletions, notes, hidden sheets, properties). What could not be looked at is in `unread`, beside the text of what could.
 * Nothing is fetched, run or stored. Runs in a browser, a worker and Node; `readInWorker` keeps a screen free.
 *
 * @throws only the signal's reason, when it is aborted
 */
export async function readAttachment(
  bytes: Uint8Array,
  about: AboutFile,
  options: ReadOptions = {},
): Promise<AttachmentText> {
  const job = new Job(options, readFile);
  try {
    await job.pause();
    if (bytes.length > job.limits.bytes) throw new Stop('too-large');
    await readFile(plain(bytes), job, about);
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    job.out.gap(error instanceof Stop ? error.because : 'unreadable');
  }
  job.progress(1);
  return job.out.result();
}

/** Node's Buffer is a Uint8Array whose `slice` copies nothing, which pdf.js refuses. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
