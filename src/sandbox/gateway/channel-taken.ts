import type { ChannelAction, SecureChannel } from '../../hygiene/channel/actions';
import { addressBehind, isOnChannel, SECURE, type Travelling } from '../../hygiene/channel/arrival';
import type { Channel, ClassifiedRecipient, Recipient } from '../../hygiene/mail/types';
import { isCprRecipient } from '../../hygiene/on-channel';
import type { Policy } from '../../hygiene/policy/types';
import { canonicalAddress, domainOf } from '../../hygiene/recipients/domain';
import { kindOf } from '../../hygiene/recipients/kind-of';

/** A recipient with what Exchange knows of the address: who it is stays who it was before a gateway's suffix or domain. */
export function classified(recipient: Recipient, policy: Policy): ClassifiedRecipient {
  if (isCprAddress(recipient.address, policy)) return { ...recipient, kind: 'citizen' };
  const address = addressBehind(recipient.address, policy.channels);
  return { ...recipient, kind: kindOf({ ...recipient, address }, policy.organisation) };
}

/**
 * The channel by which one recipient gets a mail, judged by its marks and that address alone: the strictest whose actions
 * are all there. Inside the house no gateway is passed.
 */
export function channelTaken(mail: Travelling, recipient: ClassifiedRecipient, policy: Policy): Channel {
  if (recipient.kind === 'internal') return 'ordinary';
  const taken = [...SECURE].reverse().find((channel) => reaches(mail, recipient, channel, policy));
  return taken ?? 'ordinary';
}

/** Asks the same question as Send does, of one recipient and one channel: the table demands it, the other has no way. */
function reaches(
  mail: Travelling,
  recipient: ClassifiedRecipient,
  channel: SecureChannel,
  { channels }: Policy,
): boolean {
  const demand = { without: channel, with: channel };
  const none: readonly ChannelAction[] = [];
  const only = { 'secure-mail': none, 'digital-post': none, [channel]: channels[channel] };
  return isOnChannel(
    mail,
    [recipient],
    true,
    { ...channels, ...only, [recipient.kind]: demand },
    isCprRecipient,
  );
}

/**
 * Where a mail goes in the end: a suffix was only meant for the gateway and comes off; a domain that was put in place of
 * another is the recipient's own secure one and stays, as does a CPR number's.
 */
export function destination(address: string, channel: Channel, { channels }: Policy): string {
  if (channel === 'ordinary') return address;
  const bare = canonicalAddress(address);
  for (const action of channels[channel]) {
    if ('addressSuffix' in action && bare.endsWith(action.addressSuffix))
      return bare.slice(0, -action.addressSuffix.length);
  }
  return address;
}

/** Whether the part before "@" is a CPR number, for Digital Post. */
export function isCprAddress(address: string, { channels }: Policy): boolean {
  return channels['digital-post'].some(
    (action) => 'cprRecipient' in action && domainOf(address) === action.cprRecipient.domain,
  );
}
