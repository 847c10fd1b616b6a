/**
 * A name for a content: the same bytes have the same, whatever the file is called. 128 bits of SHA-256 where the page may
 * use it, else 64 bits of FNV-1a (two runs from two beginnings; http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @returns hexadecimal
 */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return fnv(bytes, 0x811c9dc5) + fnv(bytes, 0x01000193);
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest, 0, 16)].map((byte) => hex(byte, 2)).join('');
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');

function fnv(bytes: Uint8Array, start: number): string {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hex(hash >>> 0, 8);
}
