import type { Trace } from '../../hygiene/channel/trace';
import type { Channel, RecipientField, RecipientKind } from '../../hygiene/mail/types';

/** What Exchange and an organisation's gateway would have seen and done with one sent mail. */
export interface GatewayReport {
  /** The mail in Sent Items. */
  readonly id: string;
  /** ISO 8601, when it left. */
  readonly sent: string;
  readonly isMeeting: boolean;
  /** As it left Outlook, and as it reaches those outside. */
  readonly subject: { readonly left: string; readonly outside: string };
  readonly headers: readonly GatewayHeader[];
  readonly categories: readonly string[];
  /** GUID of the sensitivity label; null without one. */
  readonly label: string | null;
  readonly deliveries: readonly Delivery[];
  /** What `x-kuvert` says; null where the mail has none. */
  readonly trace: Trace | null;
  /** The mail-flow rule on `x-kuvert` would hold it: it belongs on another channel and no reason was given. Only shown here. */
  readonly held: boolean;
  /** The loosest channel by which somebody outside gets it; `ordinary` where nobody outside does. */
  readonly channel: Channel;
}

/** A header as it left Outlook. */
export interface GatewayHeader {
  readonly name: string;
  readonly value: string;
  /** Who takes it off before the mail leaves the organisation: the stripping rule, or the gateway that it was meant for. */
  readonly strippedBy: 'rule' | 'gateway' | null;
}

/** How one recipient gets it. */
export interface Delivery {
  readonly field: RecipientField;
  /** As Outlook sent it. */
  readonly address: string;
  /** Where it goes in the end: without a suffix, the address that a domain was put into, a CPR number's mailbox. */
  readonly goesTo: string;
  readonly kind: RecipientKind;
  readonly channel: Channel;
  readonly outside: boolean;
  /** The part before "@" is a CPR number, for Digital Post. */
  readonly isCpr: boolean;
}

/** What the rule on `x-kuvert` has counted. */
export interface GatewayCount {
  readonly mails: number;
  readonly traced: number;
  readonly held: number;
  readonly overridden: number;
  readonly byChannel: Readonly<Record<Channel, number>>;
}

/** The answer of `/api/gateway`. */
export interface GatewayPage {
  readonly policy: string;
  readonly count: GatewayCount;
  /** Newest first. */
  readonly mails: readonly GatewayReport[];
}
