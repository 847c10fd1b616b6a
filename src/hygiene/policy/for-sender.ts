import { domainOf } from '../recipients/domain';
import { isPrivateProvider } from '../recipients/kind-of';
import type { Policy } from './types';

/**
 * The policy as it holds for one sender: where it names no domain as the organisation's own, the domain that the mail
 * comes from is internal. A private provider's domain is not, for it says nothing about an organisation.
 *
 * @param from the sender's address, where it is known
 */
export function forSender(policy: Policy, from: string | undefined): Policy {
  if (policy.organisation.domains.length > 0) return policy;
  const domain = from === undefined ? null : domainOf(from);
  if (domain === null || isPrivateProvider(domain)) return policy;
  return { ...policy, organisation: { ...policy.organisation, domains: [domain] } };
}
