import type { FollowOptions } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import { canonicalAddress, domainOf } from '../../hygiene/recipients/domain';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { historyDaysOf } from '../told/history';

/** What somebody wrote as an address: as it is compared; null where it is none. */
export function asAddress(written: string): string | null {
  return domainOf(written) === null ? null : canonicalAddress(written);
}

/** Those of the departments, in their order, each once. */
export const policyMailboxes = ({ departments }: RepliesPolicy): readonly string[] => [
  ...new Set(departments.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address))),
];

/**
 * All that are followed: the policy's, then those added by hand; one's own, which goes by no address, before them. Where a department
 * of the policy has one's own it goes by its address as all of that department's: it is counted there, by its target.
 */
export function followedBy(
  policy: RepliesPolicy,
  added: readonly string[],
  ownAddress: string,
): readonly MailboxAddress[] {
  const ofPolicy = policyMailboxes(policy);
  const all = new Set([...ofPolicy, ...added]);
  return !ofPolicy.includes(ownAddress) && all.delete(ownAddress) ? [null, ...all] : [...all];
}

/** How they are followed: no text is ever asked for, and what is kept lies in this page's own room. */
export function followOptions(
  policy: RepliesPolicy,
  account: string,
  added: readonly string[],
  now: () => Date,
): Omit<FollowOptions, 'graph'> {
  const ownAddress = asAddress(account) ?? account.toLowerCase();
  return {
    account,
    mailboxes: followedBy(policy, added, ownAddress),
    ownAddress,
    policy: { ...policy, historyDays: historyDaysOf(policy) },
    readTexts: 'none',
    room: 'dashboard',
    now,
  };
}
