import type { FollowupFlag } from '@microsoft/microsoft-graph-types';

/** The sandbox's one mailbox store, in the shapes of Microsoft Graph v1.0 (`message`, `mailFolder`), so that Graph can stand in front of it. */

export interface EmailAddress {
  name: string;
  address: string;
}
export interface GraphRecipient {
  emailAddress: EmailAddress;
}
export interface StoredAttachment {
  id: string;
  name: string;
  contentType: string;
  size: number;
  isInline: boolean;
  contentId?: string;
  /** Base64. */
  contentBytes: string;
}
export interface StoredMessage {
  id: string;
  conversationId: string;
  internetMessageId: string;
  parentFolderId: string;
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  bodyPreview: string;
  from: GraphRecipient;
  sender: GraphRecipient;
  toRecipients: GraphRecipient[];
  ccRecipients: GraphRecipient[];
  bccRecipients: GraphRecipient[];
  /** ISO 8601, UTC. */
  receivedDateTime: string;
  sentDateTime: string;
  isRead: boolean;
  isDraft: boolean;
  importance: 'low' | 'normal' | 'high';
  hasAttachments: boolean;
  attachments: StoredAttachment[];
  categories: string[];
  internetMessageHeaders: { name: string; value: string }[];
  /** A protected (encrypted) mail: its body is not given to add-ins. The sandbox's own mark, not Graph's. */
  isProtected?: boolean;
  /** GUID of the sensitivity label. The sandbox's own name for it. */
  sensitivityLabel?: string;
  /** An invitation (Graph: eventMessageRequest): place, and ISO 8601 times in UTC. Who must come is in To, who may in Cc. */
  meeting?: { location: string; start: string; end: string };

  /** Where answers go instead of to the sender. */
  replyTo?: GraphRecipient[];
  /** Left out: not flagged. */
  flag?: FollowupFlag;
  /** Left out: `focused`. */
  inferenceClassification?: 'focused' | 'other';
  isDeliveryReceiptRequested?: boolean;
  isReadReceiptRequested?: boolean;
  /** MAPI properties by Graph's names for them (`Integer 0x1081`); values always strings. */
  extendedProperties?: ExtendedProperty[];
  /** The mail that it answers or forwards: sending it marks that one. The sandbox's own. */
  answers?: { immutableId: string; verb: AnswerVerb };

  // What the store keeps by itself, whatever one says when creating or changing a mail.

  /** Stays when the mail is moved, and when a draft is sent (Graph: `Prefer: IdType="ImmutableId"`). */
  immutableId?: string;
  /** How often it was moved: Graph's ordinary id is another after each (`ordinaryId`). */
  moves?: number;
  /** How often it was changed. */
  version?: number;
  createdDateTime?: string;
  lastModifiedDateTime?: string;
}
export interface ExtendedProperty {
  id: string;
  value: string;
}
/** MS-OXOMSG, PidTagLastVerbExecuted: reply, reply to all, forward. */
export type AnswerVerb = 102 | 103 | 104;
export interface MailFolder {
  /** Well-known name: inbox, drafts, sentitems, deleteditems, archive. */
  id: string;
  displayName: string;
  unreadItemCount: number;
  totalItemCount: number;
}
export interface MailboxOwner {
  displayName: string;
  address: string;
  jobTitle: string;
  timeZone: string;
  /** Shared mailboxes that the owner may send as. The sandbox's own: Exchange tells it, Graph does not. */
  sendAs?: EmailAddress[];
}
export interface MailboxSnapshot {
  owner: MailboxOwner;
  folders: MailFolder[];
  messages: StoredMessage[];
}
