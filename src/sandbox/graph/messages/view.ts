import type { EventMessageRequest, FileAttachment, Message } from '@microsoft/microsoft-graph-types';
import { ordinaryId } from '../../mailbox/ids';
import type { StoredAttachment, StoredMessage } from '../../mailbox/types';
import { matches } from '../odata/matches';
import { bodyOf, uniqueBodyOf } from './bodies';
import type { Expand } from './expand';
import { folderId } from './find';
import { HIDDEN_BY_READ_BASIC } from './rights';

/** How mails are shown to one request. */
export interface Showing {
  readonly immutable: boolean;
  readonly body: 'text' | 'html' | null;
  /** Without what `Mail.ReadBasic` hides. */
  readonly basic: boolean;
  /** Null: the default set, without internetMessageHeaders and uniqueBody. */
  readonly select: readonly string[] | null;
  readonly expand: Expand;
  /** What a mail's `webLink` begins with; its id follows. */
  readonly link: string;
}

/** A mail as it goes over the wire. */
export type MessageView = Message & { readonly [annotation: `@${string}`]: unknown };

/** Graph's `message`, or `eventMessageRequest` for an invitation, with what was selected and expanded. */
export function viewOf(message: StoredMessage, showing: Showing): MessageView {
  const whole = { ...plainView(message, showing), ...meetingView(message) };
  return { ...selected(whole, message, showing), ...expanded(message, showing) };
}

export function idOf(message: StoredMessage, { immutable }: Pick<Showing, 'immutable'>): string {
  return (immutable && message.immutableId) || ordinaryId(message);
}

/** Graph writes no parts of seconds. */
export function seconds(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}

function plainView(message: StoredMessage, showing: Showing): MessageView {
  const id = idOf(message, showing);
  const changeKey = changeKeyOf(message);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: seconds(message.createdDateTime ?? message.receivedDateTime),
    lastModifiedDateTime: seconds(message.lastModifiedDateTime ?? message.receivedDateTime),
    changeKey,
    categories: message.categories,
    receivedDateTime: seconds(message.receivedDateTime),
    sentDateTime: seconds(message.sentDateTime),
    hasAttachments: message.hasAttachments,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: message.bodyPreview,
    importance: message.importance,
    parentFolderId: folderId(message.parentFolderId),
    conversationId: message.conversationId,
    conversationIndex: conversationIndexOf(message),
    isDeliveryReceiptRequested: message.isDeliveryReceiptRequested ?? false,
    isReadReceiptRequested: message.isReadReceiptRequested ?? false,
    isRead: message.isRead,
    isDraft: message.isDraft,
    webLink: `${showing.link}${encodeURIComponent(id)}`,
    inferenceClassification: message.inferenceClassification ?? 'focused',
    body: bodyOf(message, showing.body),
    sender: message.sender,
    from: message.from,
    toRecipients: message.toRecipients,
    ccRecipients: message.ccRecipients,
    bccRecipients: message.bccRecipients,
    replyTo: message.replyTo ?? [],
    flag: message.flag ?? { flagStatus: 'notFlagged' },
  };
}

function meetingView({ meeting }: StoredMessage): EventMessageRequest & Record<`@${string}`, unknown> {
  if (!meeting) return {};
  const at = (iso: string) => ({ dateTime: `${iso.slice(0, 19)}.0000000`, timeZone: 'UTC' });
  return {
    '@odata.type': '#microsoft.graph.eventMessageRequest',
    meetingMessageType: 'meetingRequest',
    type: 'singleInstance',
    isOutOfDate: false,
    isAllDay: false,
    isDelegated: false,
    responseRequested: true,
    allowNewTimeProposals: true,
    meetingRequestType: 'newMeetingRequest',
    startDateTime: at(meeting.start),
    endDateTime: at(meeting.end),
    location: { displayName: meeting.location, locationType: 'default' },
    recurrence: null,
    previousLocation: null,
    previousStartDateTime: null,
    previousEndDateTime: null,
  };
}

function selected(whole: MessageView, message: StoredMessage, { select, basic, body }: Showing): MessageView {
  const entries = Object.entries(whole);
  if (select?.includes('internetMessageHeaders')) {
    entries.push(['internetMessageHeaders', message.internetMessageHeaders]);
  }
  if (select?.includes('uniqueBody')) entries.push(['uniqueBody', uniqueBodyOf(message, body)]);
  const shown = entries.filter(([name]) => {
    if (basic && HIDDEN_BY_READ_BASIC.includes(name)) return false;
    return select === null || name === 'id' || name.startsWith('@') || select.includes(name);
  });
  return Object.fromEntries(shown);
}

function expanded(message: StoredMessage, { expand }: Showing): MessageView {
  const { attachments, properties } = expand;
  const found = (message.extendedProperties ?? []).filter((one) => properties && matches(properties, one));
  return {
    ...(attachments && {
      attachments: message.attachments.map((one) => attachmentView(one, message, attachments.select)),
    }),
    // The service leaves the list out of a mail that has none of them.
    ...(found.length > 0 && { singleValueExtendedProperties: found }),
  };
}

/** @param select null for all, the bytes too */
export function attachmentView(
  attachment: StoredAttachment,
  message: StoredMessage,
  select: readonly string[] | null,
): FileAttachment {
  const whole = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: seconds(message.lastModifiedDateTime ?? message.receivedDateTime),
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.size,
    isInline: attachment.isInline,
    contentId: attachment.contentId ?? null,
    contentLocation: null,
    contentBytes: attachment.contentBytes,
  };
  if (select === null) return whole;
  const named = select.map((name) => name.replace(/^microsoft\.graph\.fileAttachment\//, ''));
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name === 'id' || name.startsWith('@') || named.includes(name)),
  );
}

/** Another one after every change. */
function changeKeyOf({ immutableId = '', version = 1 }: StoredMessage): string {
  return Buffer.from(`CQ${version}:${immutableId.slice(-24)}`).toString('base64');
}

/** 22 bytes that are the same for all mails of a conversation, as those of its first mail. */
function conversationIndexOf({ conversationId }: StoredMessage): string {
  return Buffer.from(conversationId.padEnd(22, '0')).subarray(0, 22).toString('base64');
}
