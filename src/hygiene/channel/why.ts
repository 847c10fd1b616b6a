import type { Channel, Part, RecipientKind, Report } from '../mail/types';
import { type ChannelTable, countsAsSensitive, STRICTNESS } from './channel';

/** A recipient by place, and the channel that this one alone would need. */
export interface Need {
  readonly part: Part;
  readonly kind: RecipientKind;
  readonly channel: Channel;
}

/** Why a mail belongs on its channel. Places and kinds: nothing of the mail. */
export interface ChannelReasons {
  readonly channel: Channel;
  /** The rules whose findings force it, as in the report; none where the policy wants it whatever the mail holds. */
  readonly rules: readonly string[];
  /** The recipients who force it; none where ordinary mail is enough, and where the recipients were not read. */
  readonly forcedBy: readonly Need[];
  /** Those who could get the same by a less strict channel, were they alone. */
  readonly others: readonly Need[];
  /** Recipients that were not read may be anybody. */
  readonly unread: boolean;
}

/** Which findings and which recipients send a mail to its channel: "because of `to:1`, a citizen". */
export function whyChannel(
  { channel, because, findings, recipients }: Report,
  { channels }: { readonly channels: ChannelTable },
): ChannelReasons {
  const cell = findings.some(countsAsSensitive) ? 'with' : 'without';
  const needs = recipients.map(({ part, kind }) => ({ part, kind, channel: channels[kind][cell] }));
  const forces = (need: Need) => channel !== 'ordinary' && need.channel === channel;
  return {
    channel,
    rules: because,
    forcedBy: needs.filter(forces),
    others: needs.filter((need) => !forces(need)),
    unread: recipients.length === 0 && STRICTNESS.indexOf(channel) > 0,
  };
}
