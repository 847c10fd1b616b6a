import { asciiLabel } from './punycode';

/** RFC 5321, 4.5.3.1.3 plus its local part: what is longer is no address, and is not read. */
const LONGEST_ADDRESS = 320;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const NUMBER = /^[0-9]+$/;

/**
 * A domain in the one form in which domains are compared: small letters, ASCII (IDN in punycode), no dot at the end.
 *
 * @returns null for what is no public domain: one label only, an IP address, an illegal character
 */
export function canonicalDomain(written: string): string | null {
  if (written.length > LONGEST_ADDRESS) return null;
  const labels = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3002\uff61]/g, '.') // the ideographic full stops, which count as dots in an IDN (UTS 46)
    .replace(/\.$/, '')
    .split('.')
    .map(asciiLabel);
  if (labels.length < 2) return null;
  if (!labels.every((label) => label !== null && label.length <= 63 && LABEL.test(label))) return null;
  return NUMBER.test(labels[labels.length - 1] as string) ? null : labels.join('.');
}

/**
 * The domain that a mail to this address would go to.
 *
 * @returns null where that cannot be told: an Exchange (X.500) address, a group, two bare "@", nothing at all
 */
export function domainOf(address: string): string | null {
  const bare = bareAddress(address);
  if (bare.length > LONGEST_ADDRESS || isExchange(bare)) return null;
  const at = bare.lastIndexOf('@');
  if (at < 1 || !isLocalPart(bare.slice(0, at))) return null;
  return canonicalDomain(bare.slice(at + 1));
}

/** The address in the form in which whole addresses are compared. */
export function canonicalAddress(address: string): string {
  const bare = bareAddress(address);
  const at = bare.lastIndexOf('@');
  const domain = at < 0 ? null : canonicalDomain(bare.slice(at + 1));
  return domain === null ? bare.toLowerCase() : `${bare.slice(0, at).toLowerCase()}@${domain}`;
}

/** A group (RFC 5322, 3.4): "undisclosed-recipients:;" names nobody that could be looked at. */
export function isGroup(address: string): boolean {
  return /:[^@]{0,320};\s{0,8}$/.test(address.slice(-400));
}

/** Without the brackets and prefixes that address books put around: "<a@b.dk>", "SMTP:a@b.dk", "mailto:a@b.dk". */
function bareAddress(address: string): string {
  const trimmed = address.trim();
  const inside = /<([^<>]{1,320})>$/.exec(trimmed.slice(-322));
  return (inside ? (inside[1] as string) : trimmed).replace(/^(?:smtp|mailto):/i, '').trim();
}

/**
 * Exchange's own addresses name a mailbox, not a domain: "/o=ExchangeLabs/ou=…/cn=…", and the same wrapped for SMTP as
 * "IMCEAEX-_o=ExchangeLabs_…@…", whose domain is only the one that wrapped it.
 */
function isExchange(address: string): boolean {
  return /^(?:\/o=|\/ou=|\/cn=|ex:|x500:|imceaex-)/i.test(address);
}

/** A quoted local part may hold anything; a bare one neither "@" nor spaces nor brackets (RFC 5321, 4.1.2). */
function isLocalPart(local: string): boolean {
  if (local.length > 1 && local[0] === '"' && local[local.length - 1] === '"') return true;
  return !/[\s@<>"(),:;\\[\]]/.test(local);
}
