/**
 * A name of four hexadecimal digits for a text: the same text, the same name. FNV-1a folded to 16 bits, by the method of
 * its authors (Fowler, Noll, Vo). So short that it cannot be turned back: some 5,000 CPR numbers share each name.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const folded = ((hash >>> 16) ^ hash) & 0xffff;
  return (0x10000 + folded).toString(16).slice(1);
}
