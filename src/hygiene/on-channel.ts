import { isOnChannel } from './channel/arrival';
import { countsAsSensitive } from './channel/channel';
import type { ClassifiedRecipient, Finding, Mail } from './mail/types';
import type { Policy } from './policy/types';
import { meaningOf } from './rules/cpr-number/number';

/** The mail as it stands is on a channel that is strict enough for everybody who gets it. */
export function isThere(
  mail: Mail,
  recipients: readonly ClassifiedRecipient[] | null,
  findings: readonly Finding[],
  { channels }: Policy,
): boolean {
  if (recipients === null) return false;
  return isOnChannel(mail, recipients, findings.some(countsAsSensitive), channels, isCprRecipient);
}

/**
 * Whether a text is what Digital Post takes for a citizen's address: ten digits that begin with a day. A check digit is not
 * asked for: numbers without one are as good as any. Replacement numbers are none: no mailbox belongs to them.
 */
export const isCprRecipient = (digits: string) =>
  /^\d{10}$/.test(digits) && meaningOf(digits)?.kind === 'cpr';
