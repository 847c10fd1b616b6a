/**
 * The text of a file whose encoding nobody wrote down: a byte order mark decides (UTF-8, UTF-16), else UTF-8 where
 * the bytes are valid UTF-8, else windows-1252, which is what Danish Windows programs wrote before UTF-8.
 * Danish in windows-1252 is never valid UTF-8: æ, ø and å would need a continuation byte after them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The text without its byte order mark, or null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
