import { Inflate } from 'fflate';
import type { Job } from '../job';
import { Stop } from '../stop';

const STREAM = latinBytes('stream');
const END = latinBytes('endstream');
const STEP = 64 * 1024;
/** A packed stream below this size cannot unpack to more than pdf.js may hold (deflate packs at most 1032 : 1). */
const HARMLESS = 64 * 1024;
const MOST_UNPACKED = 100 * 1024 * 1024;
const LOOK_BACK = 600;

/**
 * pdf.js unpacks a stream to its end whatever its size. So every stream that could be large is unpacked here first,
 * piece by piece, and thrown away.
 *
 * @throws Stop `too-large` for a stream over 100 MB, or one that is packed twice over
 */
export async function checkStreams(bytes: Uint8Array, job: Job): Promise<void> {
  let at = find(bytes, STREAM, 0);
  while (at >= 0) {
    const start = at + STREAM.length;
    const found = find(bytes, END, start);
    const end = found < 0 ? bytes.length : found;
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(0, at - LOOK_BACK), at));
    if (isPackedTwice(dictionary)) throw new Stop('too-large');
    if (end - start > HARMLESS) await checkSize(bytes.subarray(start, end), job);
    await job.pause();
    at = find(bytes, STREAM, found < 0 ? bytes.length : end + END.length);
  }
}

/** Two unpacking filters in a row; no program writes that for a good reason. */
function isPackedTwice(before: string): boolean {
  const filters = /\/(?:Filter|F)\s{0,5}\[([^\]]{0,300})\]/.exec(
    before.slice(before.lastIndexOf(' obj')),
  )?.[1];
  return (
    (filters?.match(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/g)?.length ?? 0) > 1
  );
}

/** Behind `stream` come a line end and, where it is deflated, two bytes of zlib header. */
async function checkSize(stream: Uint8Array, job: Job): Promise<void> {
  const skip = stream[0] === 13 && stream[1] === 10 ? 2 : 1;
  const [method = 0, flags = 0] = stream.subarray(skip, skip + 2);
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return;
  let unpacked = 0;
  const inflate = new Inflate((piece) => {
    unpacked += piece.length;
  });
  for (let at = skip + 2; at < stream.length; at += STEP) {
    try {
      inflate.push(stream.subarray(at, at + STEP));
    } catch {
      return; // damaged or encrypted: pdf.js stops there as well
    }
    if (unpacked > MOST_UNPACKED) throw new Stop('too-large');
    await job.pause();
  }
}

function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  let at = bytes.indexOf(first, from);
  while (at >= 0) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
}

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
