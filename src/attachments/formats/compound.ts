import type { Job } from '../job';
import { readSectors, type Sectors } from './compound-sectors';

/** A storage of a compound file: the streams and storages in it, by name. A stream is read when it is asked for. */
export interface Folder {
  readonly files: ReadonlyMap<string, () => Uint8Array>;
  readonly folders: ReadonlyMap<string, Folder>;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY_SIZE = 128;
const STORAGE = 1;
const STREAM = 2;

/**
 * The root of a compound file ([MS-CFB]), null where it does not hold together. Own reader: the kept ones copy every
 * byte into an array of numbers or need Node's Buffer. Takes time in proportion to the file, whatever its chains say.
 */
export function openCompound(bytes: Uint8Array, job: Job): Folder | null {
  const sectors = readSectors(bytes, job);
  const entries = sectors && readEntries(sectors.directory);
  const root = entries?.[0];
  if (!sectors || !root) return null;
  sectors.setMiniStream(root.start, root.size);
  return folderOf(root, entries, sectors, new Set([0]));
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true), // the upper half is for files over 4 GB
    });
  }
  return entries;
}

/** Each entry is visited once: a tree that bites its own tail ends there. Recursion is as deep as storages are nested. */
function folderOf(
  folder: Entry,
  entries: readonly Entry[],
  sectors: Sectors,
  seen: Set<number>,
  depth = 0,
): Folder {
  const files = new Map<string, () => Uint8Array>();
  const folders = new Map<string, Folder>();
  const waiting = [folder.child];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    waiting.push(entry.left, entry.right);
    if (entry.type === STREAM) files.set(entry.name, () => sectors.read(entry.start, entry.size));
    if (entry.type === STORAGE && depth < 100)
      folders.set(entry.name, folderOf(entry, entries, sectors, seen, depth + 1));
  }
  return { files, folders: new Map([...folders].sort(([one], [other]) => (one < other ? -1 : 1))) };
}
