import { Inflate } from 'fflate';
import type { Job } from './job';
import { Stop } from './stop';
import { readDirectory, type ZipEntry } from './zip-directory';

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
}

/** How much is unpacked at a time: at most a thousand times as much comes out. */
const STEP = 16 * 1024;

/** The table of contents, or null where there is none that holds together. */
export function openZip(bytes: Uint8Array): Zip | null {
  const entries = readDirectory(bytes);
  return entries && { bytes, entries };
}

/** Names of parts are the same in upper and lower case (ECMA-376 part 2). */
export function entryNamed(zip: Zip, name: string): ZipEntry | undefined {
  const wanted = name.replace(/^\//, '').toLowerCase();
  return zip.entries.find((entry) => entry.name.toLowerCase() === wanted);
}

/**
 * Unpacks piece by piece; nothing is ever held as a whole here.
 *
 * @throws Stop when it is encrypted, damaged, packed in an unknown way, or costs more than the job allows
 */
export async function* unpack(zip: Zip, entry: ZipEntry, job: Job): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new Stop('encrypted');
  const packed = packedBytes(zip, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new Stop('unreadable');
  let done = 0;
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    if (entry.method === 0) pieces.push(step);
    else push(inflate, step, at + STEP >= packed.length);
    for (const piece of pieces) {
      done += piece.length;
      job.unpack(piece.length, done, packed.length);
      if (piece.length > 0) yield piece;
    }
    pieces = [];
    await job.pause();
  }
}

/** The same in one piece. */
export async function unpackWhole(zip: Zip, entry: ZipEntry, job: Job): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of unpack(zip, entry, job)) {
    pieces.push(piece);
    length += piece.length;
    if (length > job.limits.bytes) throw new Stop('too-large');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function push(inflate: Inflate, step: Uint8Array, last: boolean): void {
  try {
    inflate.push(step, last);
  } catch {
    throw new Stop('unreadable');
  }
}

/** Behind the entry's own header, whose name and extra field may be longer than the directory says. */
function packedBytes({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.header;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw new Stop('unreadable');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packed > bytes.length) throw new Stop('unreadable');
  return bytes.subarray(start, start + entry.packed);
}
