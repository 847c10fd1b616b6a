/** One file of a zip, as its central directory tells (PKWARE APPNOTE 6.3.10, § 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes as they lie in the zip. */
  readonly packed: number;
  /** Where the entry's own header begins. */
  readonly header: number;
  readonly folder: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const SEE_EXTRA = 0xffffffff;

/** Null where there is no directory, or it leads outside the file. Takes time in proportion to the directory. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const size = view.getUint32(end + 12, true);
  const told = view.getUint32(end + 16, true);
  // A zip may have something in front of it; its directory ends where the end record begins.
  const start = told + size <= end ? told : end - size;
  const entries: ZipEntry[] = [];
  let at = start < 0 ? end : start;
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    entries.push(readEntry(view, at));
    at = next;
  }
  const count = view.getUint16(end + 10, true);
  return count !== 0xffff && count > entries.length ? null : entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const name = readName(raw, (flags & 0x800) !== 0).replaceAll('\\', '/');
  const extra = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [, packed = 0, header = 0] = sizes.includes(SEE_EXTRA) ? longSizes(view, extra, sizes) : sizes;
  return {
    name,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed,
    header,
    folder: name.endsWith('/'),
  };
}

/** ZIP64: numbers that need more than 32 bits stand in extra field 1, only those, in this order (§ 4.5.3). */
function longSizes(view: DataView, extra: { start: number; length: number }, sizes: number[]): number[] {
  const end = extra.start + extra.length;
  for (let at = extra.start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== SEE_EXTRA || next + 8 > end) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return sizes;
}

/** Names without the UTF-8 mark are often UTF-8 all the same; else MS-DOS' code page 850, of which Danish needs these. */
function readName(raw: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => DOS_LETTERS[byte] ?? String.fromCharCode(byte)).join('');
  }
}

const DOS_LETTERS: Readonly<Record<number, string>> = {
  129: 'ü',
  130: 'é',
  132: 'ä',
  134: 'å',
  142: 'Ä',
  143: 'Å',
  144: 'É',
  145: 'æ',
  146: 'Æ',
  148: 'ö',
  153: 'Ö',
  154: 'Ü',
  155: 'ø',
  157: 'Ø',
};
