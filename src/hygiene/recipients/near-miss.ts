import { canonicalAddress } from './domain';
import { glance, isOneSlip } from './look-alike';

/**
 * The address that was probably meant by one that the directory does not know: the only one at the same domain that is a
 * twin at a glance or one slip of the pen away.
 *
 * @param known addresses of the directory
 * @returns null where none is near, and where two are
 */
export function nearMiss(address: string, known: readonly string[]): string | null {
  const [local, domain] = halves(address);
  const near = new Map<string, string>();
  for (const one of known) {
    const [otherLocal, otherDomain] = halves(one);
    if (domain !== otherDomain || local === otherLocal) continue;
    if (glance(local) === glance(otherLocal) || isOneSlip(local, otherLocal))
      near.set(canonicalAddress(one), one);
  }
  const [only, ...others] = [...near.values()];
  return only !== undefined && others.length === 0 ? only : null;
}

function halves(address: string): [local: string, domain: string] {
  const whole = canonicalAddress(address);
  const at = whole.lastIndexOf('@');
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
}
