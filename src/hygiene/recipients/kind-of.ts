import type { ListMembers } from '../mail/list-members';
import type { Address, RecipientKind } from '../mail/types';
import { authorities } from './data/authorities';
import { privateProviders } from './data/private-providers';
import { canonicalAddress, canonicalDomain, domainOf, isGroup } from './domain';
import type { Organisation } from './organisation';

/** An address, and whether Outlook says that it is a distribution list. */
export interface Addressed extends Address {
  readonly isList?: boolean;
  /** What the directory told of it. */
  readonly members?: ListMembers;
}

/**
 * Who an address is to this organisation. The domain decides and a display name never does: anybody can write
 * "Borgerservice" in front of a private address. Of a list its members decide, where the directory has told of them.
 *
 * A private address, and what cannot be told, is the careful answer: the policy's table is strictest there.
 *
 * @param organisation the policy's; its lists come before those that ship
 */
export function kindOf(address: Addressed, organisation: Organisation): RecipientKind {
  const { members } = address;
  // One address of many members is a list, whatever Outlook calls it; none at all is no answer.
  if (members && members.total > (address.isList ? 0 : 1))
    return members.external === 0 && isInside(address.address, organisation) ? 'internal' : 'list';
  if (address.isList || isGroup(address.address)) {
    return isInternalList(address.address, organisation) ? 'internal' : 'list';
  }
  const domain = domainOf(address.address);
  if (domain === null) return 'unknown';
  return listedKind(domain, organisation) || 'company';
}

/** What the lists say of a domain: the policy's first, then those that ship. */
export function listedKind(domain: string, organisation: Organisation): RecipientKind | undefined {
  return longestMatch(domain, domainsOf(organisation)) || longestMatch(domain, shippedDomains());
}

/** Every domain of the lists with its kind; one that the policy lists too stands twice. */
export function listedDomains(organisation: Organisation): [domain: string, kind: RecipientKind][] {
  const all: [string, RecipientKind][] = [];
  const add = (kind: RecipientKind, domain: string) => all.push([domain, kind]);
  domainsOf(organisation).forEach(add);
  shippedDomains().forEach(add);
  return all;
}

/** A private provider's domain says nothing about an organisation: thousands share it. */
export function isPrivateProvider(domain: string): boolean {
  return longestMatch(domain, shippedDomains()) === 'citizen';
}

function isInside(address: string, organisation: Organisation): boolean {
  const domain = domainOf(address);
  return domain !== null && listedKind(domain, organisation) === 'internal';
}

function isInternalList(address: string, organisation: Organisation): boolean {
  const wanted = canonicalAddress(address);
  return organisation.internalLists.some((known) => canonicalAddress(known) === wanted);
}

type Domains = ReadonlyMap<string, RecipientKind>;

let shipped: Domains | null = null;

/** Read at the first question and kept: the list is the same for every mail. */
function shippedDomains(): Domains {
  if (shipped === null) {
    const domains = new Map<string, RecipientKind>();
    for (const domain of authorities.trim().split(/\s+/)) domains.set(domain, 'authority');
    for (const domain of privateProviders.trim().split(/\s+/)) domains.set(domain, 'citizen');
    shipped = domains;
  }
  return shipped;
}

const known = new WeakMap<Organisation, Domains>();

function domainsOf(organisation: Organisation): Domains {
  const domains = known.get(organisation) || readDomains(organisation);
  known.set(organisation, domains);
  return domains;
}

/** The strictest is entered first and the organisation's own last, so that the own wins where a domain stands twice. */
function readDomains(organisation: Organisation): Domains {
  const domains = new Map<string, RecipientKind>();
  const enter = (list: readonly string[], kind: RecipientKind) => {
    for (const written of list) {
      const domain = canonicalDomain(written);
      if (domain !== null) domains.set(domain, kind);
    }
  };
  enter(organisation.citizens, 'citizen');
  enter(organisation.companies, 'company');
  enter(organisation.authorities, 'authority');
  enter(organisation.affiliated, 'affiliated');
  enter(organisation.domains, 'internal');
  return domains;
}

/** "a.b.dk" is looked for as a.b.dk, then b.dk, then dk: the longest entry that covers it. */
function longestMatch(domain: string, domains: Domains): RecipientKind | undefined {
  for (let rest = domain; ; ) {
    const kind = domains.get(rest);
    if (kind !== undefined) return kind;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}
