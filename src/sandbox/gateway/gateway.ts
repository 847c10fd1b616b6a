import type { ChannelAction } from '../../hygiene/channel/actions';
import { bears, SECURE, type Travelling } from '../../hygiene/channel/arrival';
import { STRICTNESS } from '../../hygiene/channel/channel';
import { readTrace } from '../../hygiene/channel/read-trace';
import { TRACE_HEADER } from '../../hygiene/channel/trace';
import type { Channel, Recipient, RecipientField } from '../../hygiene/mail/types';
import { forSender } from '../../hygiene/policy/for-sender';
import type { Policy } from '../../hygiene/policy/types';
import type { GraphRecipient, StoredMessage } from '../mailbox/types';
import { channelTaken, classified, destination, isCprAddress } from './channel-taken';
import type { Delivery, GatewayCount, GatewayPage, GatewayReport } from './report';

/** All mails of a mailbox that were sent, newest first, and what the rule on `x-kuvert` has counted. */
export function gatewayPage(messages: readonly StoredMessage[], policy: Policy): GatewayPage {
  const mails = messages
    .filter(({ parentFolderId, isDraft }) => parentFolderId === 'sentitems' && !isDraft)
    .sort((one, other) => other.sentDateTime.localeCompare(one.sentDateTime))
    .map((message) => passGateway(message, policy));
  return { policy: policy.name, count: countOf(mails), mails };
}

/**
 * What would have become of a mail on its way out. The configuration is the policy's own list of what each channel listens
 * to, and two mail-flow rules on `x-kuvert`: one counts, and holds what is not on its channel without a reason given; one takes the
 * header off where the mail leaves.
 */
export function passGateway(message: StoredMessage, given: Policy): GatewayReport {
  const policy = forSender(given, message.from.emailAddress.address);
  const mail = travelling(message);
  const deliveries = recipientsOf(message).map((recipient) => deliver(mail, recipient, policy));
  const outside = deliveries.filter((delivery) => delivery.outside);
  const taken = SECURE.filter((channel) => outside.some((delivery) => delivery.channel === channel));
  const heard = taken.flatMap((channel) => policy.channels[channel]);
  const stamp = mail.marks?.headers?.[TRACE_HEADER];
  const trace = stamp === undefined ? null : readTrace(stamp);
  return {
    id: message.id,
    sent: message.sentDateTime,
    isMeeting: message.meeting !== undefined,
    subject: {
      left: message.subject,
      outside: outside.length > 0 ? withoutTags(message.subject, heard) : message.subject,
    },
    headers: headersOf(message).map((header) => ({
      ...header,
      strippedBy: outside.length > 0 ? stripper(header, heard) : null,
    })),
    categories: message.categories,
    label: message.sensitivityLabel ?? null,
    deliveries,
    trace,
    held: trace?.onChannel === false && trace.override === undefined,
    channel: loosest(outside.map(({ channel }) => channel)),
  };
}

function countOf(mails: readonly GatewayReport[]): GatewayCount {
  const byChannel: Record<Channel, number> = { ordinary: 0, 'secure-mail': 0, 'digital-post': 0 };
  for (const { channel } of mails) byChannel[channel]++;
  return {
    mails: mails.length,
    traced: mails.filter(({ trace }) => trace !== null).length,
    held: mails.filter(({ held }) => held).length,
    overridden: mails.filter(({ trace }) => trace?.override !== undefined).length,
    byChannel,
  };
}

/** The mail with the marks that the channels look at. */
function travelling(message: StoredMessage): Travelling {
  const headers: Record<string, string> = {};
  for (const { name, value } of message.internetMessageHeaders) headers[name.toLowerCase()] ??= value;
  return {
    from: message.from.emailAddress,
    subject: message.subject,
    marks: { headers, categories: message.categories, label: message.sensitivityLabel ?? null },
  };
}

function recipientsOf(message: StoredMessage): Recipient[] {
  const list = (field: RecipientField, people: readonly GraphRecipient[]) =>
    people.map(({ emailAddress }, index) => ({ field, index, ...emailAddress }));
  return [
    ...list('to', message.toRecipients),
    ...list('cc', message.ccRecipients),
    ...list('bcc', message.bccRecipients),
  ];
}

function deliver(mail: Travelling, recipient: Recipient, policy: Policy): Delivery {
  const known = classified(recipient, policy);
  const channel = channelTaken(mail, known, policy);
  return {
    field: recipient.field,
    address: recipient.address,
    goesTo: destination(recipient.address, channel, policy),
    kind: known.kind,
    channel,
    outside: known.kind !== 'internal',
    isCpr: isCprAddress(recipient.address, policy),
  };
}

/** Custom headers, and those of an answer; a label travels as the header that Office writes for it. */
function headersOf(message: StoredMessage): { name: string; value: string }[] {
  const { sensitivityLabel: label } = message;
  const own = message.internetMessageHeaders.map(({ name, value }) => ({ name, value }));
  return label ? [...own, { name: 'msip_labels', value: `MSIP_Label_${label}_Enabled=True` }] : own;
}

function stripper({ name, value }: { name: string; value: string }, heard: readonly ChannelAction[]) {
  if (name.toLowerCase() === TRACE_HEADER) return 'rule';
  const meant = heard.some(
    (action) =>
      'header' in action &&
      action.header.name.toLowerCase() === name.toLowerCase() &&
      action.header.value === value,
  );
  return meant ? 'gateway' : null;
}

/** A gateway takes off the tags that it listens to. */
function withoutTags(subject: string, heard: readonly ChannelAction[]): string {
  let bare = subject.trim();
  for (const action of heard) {
    if (!('subjectTag' in action) || !bears({ subject: bare }, action)) continue;
    const { length } = action.subjectTag;
    bare = (action.place === 'end' ? bare.slice(0, -length) : bare.slice(length)).trim();
  }
  return bare;
}

function loosest(channels: readonly Channel[]): Channel {
  const places = channels.map((channel) => STRICTNESS.indexOf(channel));
  return places.length === 0 ? 'ordinary' : (STRICTNESS[Math.min(...places)] as Channel);
}
