import { type ChannelReasons, whyChannel } from '../../hygiene/channel/why';
import { checkMail } from '../../hygiene/check';
import type { Mail, Report } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Item } from './item';

/** An item that was looked at: the report, or why there is none. */
export type Outcome = Pick<Item, 'id' | 'label'> &
  (
    | { readonly mail: Mail; readonly report: Report; readonly why: ChannelReasons }
    | { readonly error: string }
  );

/**
 * Checks one item by the policy.
 *
 * @param policyOf the policy for this mail
 * @param failed what to say where even the check itself fails; one mail never stops the others
 */
export function judge(
  { id, label, mail, error }: Item,
  policyOf: (mail: Mail) => Policy,
  now: Date,
  failed: string,
): Outcome {
  if (!mail) return { id, label, error: error ?? failed };
  try {
    const policy = policyOf(mail);
    const report = checkMail(mail, policy, now);
    return { id, label, mail, report, why: whyChannel(report, policy) };
  } catch {
    return { id, label, error: failed };
  }
}
