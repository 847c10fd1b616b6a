/**
 * Domains written without their ".dk", because nearly all of these are Danish: it saves the send handler half a kilobyte.
 *
 * @param names parted by white space; "skat" → "skat.dk", "alumni.ku" → "alumni.ku.dk"
 * @returns the domains, parted by blanks
 */
export function inDk(names: string): string {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `${name}.dk`)
    .join(' ');
}
