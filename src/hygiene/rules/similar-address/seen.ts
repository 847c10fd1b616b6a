import { labelOf } from '../../mail/quoted-signs';
import type { BodyText } from '../../mail/types';
import { domainOf } from '../../recipients/domain';

/** So many addresses of quoted headers are compared; who has been in touch with more people than that gets no hint. */
const MOST_SEEN = 200;
const LONGEST_LINE = 2000;
/** Bounded on both sides, so that a megabyte without an "@" costs no more than its length. */
const ADDRESS = /[^\s<>"'(),;:@[\]]{1,64}@[^\s<>"'(),;:@[\]]{3,190}/g;
/** "Den 12. nov. 2026 kl. 10.15 skrev Lars Hansen <…>:" */
const ATTRIBUTION = /\s(?:skrev|wrote|schrieb)\s/i;

/**
 * The addresses in the headers of the quoted mails: people who have written, or have been written to. Signatures and
 * what else is quoted are left out: they name many an address that nobody has used.
 */
export function quotedAddresses({ text, quoted }: BodyText): string[] {
  const addresses: string[] = [];
  for (const { start, end } of quoted) {
    for (let at = start; at < end && addresses.length < MOST_SEEN; ) {
      const stop = text.indexOf('\n', at);
      const next = stop < 0 || stop > end ? end : stop;
      const line = text.slice(at, Math.min(next, at + LONGEST_LINE)).replace(/^[>\s]{0,40}/, '');
      at = next + 1;
      if (line.indexOf('@') < 0 || !(labelOf(line) || ATTRIBUTION.test(line))) continue;
      addresses.push(...(line.match(ADDRESS) || []).filter((address) => domainOf(address) !== null));
    }
  }
  return addresses.slice(0, MOST_SEEN);
}
