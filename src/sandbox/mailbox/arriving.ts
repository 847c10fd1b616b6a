import type { MessageFields } from './mailbox';
import type { StoredMessage } from './types';

/** A sent mail as it lies in a recipient's inbox: the same mail, without what is the sender's own. */
export function arriving(sent: StoredMessage): MessageFields {
  const { flag, extendedProperties, answers, immutableId, moves, version, createdDateTime, ...mail } = sent;
  return {
    ...mail,
    parentFolderId: 'inbox',
    isRead: false,
    isDraft: false,
    bccRecipients: [],
    categories: [],
  };
}
