import type { Channel } from '../mail/types';

/** A channel that a mail has to be taken to. */
export type SecureChannel = Exclude<Channel, 'ordinary'>;

/**
 * One thing that an organisation's solution listens to. Plain data out of the policy; all of a channel's list together is
 * what "send it there" means.
 */
export type ChannelAction =
  | { readonly header: { readonly name: string; readonly value: string } }
  | { readonly subjectTag: string; readonly place?: 'start' | 'end' }
  /** GUID of a sensitivity label of the organisation's. */
  | { readonly sensitivityLabel: string }
  | { readonly category: string }
  /** ".sikkermail.dk": bo@aabenraa.dk → bo@aabenraa.dk.sikkermail.dk. */
  | { readonly addressSuffix: string }
  /** bo@aabenraa.dk → bo@sikker.aabenraa.dk. */
  | { readonly replaceDomain: { readonly from: string; readonly to: string } }
  /** {cpr}@domain. `from`: the only mailbox that the solution takes such mail from. */
  | { readonly cprRecipient: { readonly domain: string; readonly from?: string } }
  /** The organisation's own page; it changes nothing of the mail. */
  | { readonly openPage: string };

/** How a mail is taken to each channel; an empty list where the organisation has not said. */
export type ChannelActions = Readonly<Record<SecureChannel, readonly ChannelAction[]>>;
