import type { MessageFields } from '../../mailbox/mailbox';
import type { EmailAddress } from '../../mailbox/types';
import type { HostItem, ItemStore } from '../model';
import type { ItemMemory } from './dispatch/call';
import { atEnd } from './html-text';
import type { Outbox } from './settings';

const recipients = (list: readonly EmailAddress[]) => list.map((emailAddress) => ({ emailAddress }));

/** The mail being written, as the mailbox keeps it. */
export function draftOf(item: Readonly<HostItem>): MessageFields {
  const replyHeaders = item.inReplyTo
    ? [
        { name: 'In-Reply-To', value: item.inReplyTo },
        { name: 'References', value: item.inReplyTo },
      ]
    : [];
  return {
    conversationId: item.conversationId,
    subject: item.subject,
    body: { contentType: item.bodyType, content: item.body },
    from: { emailAddress: item.from },
    sender: { emailAddress: item.from },
    toRecipients: recipients(item.to),
    ccRecipients: recipients(item.cc),
    bccRecipients: recipients(item.bcc),
    attachments: item.attachments.map((attachment) => ({ ...attachment })),
    categories: [...item.categories],
    internetMessageHeaders: [
      ...replyHeaders,
      ...Object.entries(item.headers).map(([name, value]) => ({ name, value })),
    ],
    isProtected: item.isProtected,
    ...(item.sensitivityLabel ? { sensitivityLabel: item.sensitivityLabel } : {}),
    ...(item.meeting ? { meeting: { ...item.meeting } } : {}),
  };
}

/** Puts what the add-in wanted at the end into the body, and the mail into Sent Items. */
export async function deliver(item: ItemStore, memory: ItemMemory, outbox: Outbox): Promise<void> {
  const mail = item.get();
  const { appendOnSend } = memory;
  const body =
    appendOnSend === ''
      ? mail.body
      : mail.bodyType === 'html'
        ? atEnd(mail.body, appendOnSend)
        : mail.body + appendOnSend;
  await outbox.send(draftOf({ ...mail, body }), mail.storeId);
}
