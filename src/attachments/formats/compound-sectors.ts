import type { Job } from '../job';
import { Stop } from '../stop';

export interface Sectors {
  readonly directory: Uint8Array;
  /** Where the small streams live: a stream of its own, named by the root entry. */
  setMiniStream(start: number, size: number): void;
  /** @throws Stop where the chain leads nowhere, or too much is asked for */
  read(start: number, size: number): Uint8Array;
}

const HEADER = 512;
const MINI_SECTOR = 64;
/** Numbers above are no sectors: free, end of chain, the table itself. */
const LAST_SECTOR = 0xfffffffa;

/** Follows the sector chains of a compound file ([MS-CFB] § 2); null where its header or tables make no sense. */
export function readSectors(bytes: Uint8Array, job: Job): Sectors | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 1 << shift;
  const most = Math.floor(bytes.length / sectorSize);
  const sector = (number: number) => {
    const start = (number + 1) * sectorSize;
    return number <= LAST_SECTOR && start < bytes.length ? bytes.subarray(start, start + sectorSize) : null;
  };

  /** The whole chain, or as much of it as `size` needs; a chain longer than the file runs in a circle. */
  const chain = (start: number, next: (number: number) => number, size = Number.POSITIVE_INFINITY) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let number = start; length < size && number <= LAST_SECTOR; number = next(number)) {
      const piece = sector(number);
      if (!piece || pieces.length > most) throw new Stop('unreadable');
      pieces.push(piece);
      length += piece.length;
    }
    if (size !== Number.POSITIVE_INFINITY && length < size) throw new Stop('unreadable');
    return joined(pieces, Math.min(length, size), job);
  };

  const table = numbers(joined(tableSectors(view, sector, most), Number.POSITIVE_INFINITY, job));
  const next = (number: number) => table[number] ?? LAST_SECTOR + 1;
  const miniTable = numbers(chain(view.getUint32(60, true), next));
  const cutoff = view.getUint32(56, true);
  let miniStream = new Uint8Array(0);

  return {
    directory: chain(view.getUint32(48, true), next),
    setMiniStream(start, size) {
      if (size > 0) miniStream = chain(start, next, Math.min(size, bytes.length));
    },
    read(start, size) {
      if (size > bytes.length) throw new Stop('unreadable');
      if (size === 0) return new Uint8Array(0);
      return size >= cutoff ? chain(start, next, size) : readMini(miniStream, miniTable, start, size);
    },
  };
}

function readMini(stream: Uint8Array, table: Uint32Array, start: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let number = start;
  for (let at = 0; at < size; at += MINI_SECTOR) {
    const from = number * MINI_SECTOR;
    if (number > LAST_SECTOR || from >= stream.length) throw new Stop('unreadable');
    out.set(stream.subarray(from, from + Math.min(MINI_SECTOR, size - at)), at);
    number = table[number] ?? LAST_SECTOR + 1;
  }
  return out;
}

/** The sectors of the table of chains: 109 are named in the header, more in a chain of their own (§ 2.5). */
function tableSectors(
  view: DataView,
  sector: (number: number) => Uint8Array | null,
  most: number,
): Uint8Array[] {
  const found: Uint8Array[] = [];
  const add = (number: number) => {
    const piece = sector(number);
    if (piece && found.length <= most) found.push(piece);
  };
  for (let at = 76; at < HEADER; at += 4) add(view.getUint32(at, true));
  let more = sector(view.getUint32(68, true));
  for (let count = 0; more && count <= most; count++) {
    const list = numbers(more);
    for (const number of list.subarray(0, -1)) add(number);
    more = sector(list[list.length - 1] ?? LAST_SECTOR + 1);
  }
  return found;
}

function joined(pieces: readonly Uint8Array[], most: number, job: Job): Uint8Array<ArrayBuffer> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  job.unpack(length, length, length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, Math.min(most, length));
}

/** Little-endian, as every machine that runs this is. */
function numbers(bytes: Uint8Array): Uint32Array {
  const copy = bytes.slice(0, bytes.length - (bytes.length % 4));
  return new Uint32Array(copy.buffer);
}
