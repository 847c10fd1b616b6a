import { readHtml } from '../../hygiene/mail/html';
import { immutableIdOf } from './ids';
import type { MessageFields } from './mailbox';
import type { MailboxOwner, StoredAttachment, StoredMessage } from './types';

/** Graph gives the first 255 characters of the body as text. */
const PREVIEW_LENGTH = 255;

/**
 * A whole message out of what was there, what is new, and what follows from both.
 * @param at now, ISO 8601 in UTC
 */
export function completed(
  owner: MailboxOwner,
  before: Partial<StoredMessage>,
  fields: MessageFields,
  id: string,
  at: string,
): StoredMessage {
  const own = { emailAddress: { name: owner.displayName, address: owner.address } };
  const message = {
    conversationId: newId(),
    internetMessageId: `<${crypto.randomUUID()}@${domainOf(owner.address)}>`,
    parentFolderId: 'drafts',
    subject: '',
    body: { contentType: 'html' as const, content: '' },
    from: own,
    sender: fields.from ?? before.from ?? own,
    toRecipients: [],
    ccRecipients: [],
    bccRecipients: [],
    receivedDateTime: at,
    sentDateTime: at,
    isRead: true,
    isDraft: (fields.parentFolderId ?? before.parentFolderId ?? 'drafts') === 'drafts',
    importance: 'normal' as const,
    attachments: [],
    categories: [],
    internetMessageHeaders: [],
    ...before,
    ...structuredClone(fields),
    id,
  };
  const attachments = message.attachments.map(withId);
  return {
    ...message,
    ...kept(before, message, at),
    attachments,
    hasAttachments: attachments.some((attachment) => !attachment.isInline),
    bodyPreview: preview(message),
  };
}

/** What the store keeps by itself of a mail that is changed now, whatever one says. */
function kept(
  before: Partial<StoredMessage>,
  { id, parentFolderId }: Pick<StoredMessage, 'id' | 'parentFolderId'>,
  at: string,
) {
  const moved = before.parentFolderId !== undefined && before.parentFolderId !== parentFolderId;
  return {
    immutableId: before.immutableId ?? immutableIdOf(id),
    moves: (before.moves ?? 0) + (moved ? 1 : 0),
    version: (before.version ?? 0) + 1,
    createdDateTime: before.createdDateTime ?? at,
    lastModifiedDateTime: at,
  };
}

function preview({ body, isProtected }: Pick<StoredMessage, 'body' | 'isProtected'>): string {
  if (isProtected) return '';
  const text = body.contentType === 'html' ? readHtml(body.content).text : body.content;
  return text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH);
}

function withId(attachment: StoredAttachment): StoredAttachment {
  return attachment.id ? attachment : { ...attachment, id: newId() };
}

/** Shaped like Exchange's, so that nothing relies on ids being short. */
export function newId(): string {
  return `AAMk${crypto.randomUUID().replaceAll('-', '')}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
