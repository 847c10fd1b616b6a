import type { EmailAddress, MailboxOwner, StoredMessage } from '../../../src/sandbox/mailbox/types';

/** Fictional people and mails for the screens' tests. */
export const owner: MailboxOwner = {
  displayName: 'Mette Lindholm',
  address: 'mette.lindholm@fjordby.example',
  jobTitle: 'Sagsbehandler',
  timeZone: 'Romance Standard Time',
};
export const mette: EmailAddress = { name: owner.displayName, address: owner.address };
export const ida: EmailAddress = { name: 'Ida Holm', address: 'ida@eksempel.example' };
export const bo: EmailAddress = { name: 'Bo Birk', address: 'bo@eksempel.example' };
export const team: EmailAddress = { name: 'Borgerservice', address: 'borgerservice@fjordby.example' };

const recipients = (people: EmailAddress[]) => people.map((emailAddress) => ({ emailAddress }));

interface Parts extends Partial<Omit<StoredMessage, 'from'>> {
  from?: EmailAddress;
  to?: EmailAddress[];
  cc?: EmailAddress[];
}

export function message({ from = ida, to = [mette], cc = [], ...rest }: Parts = {}): StoredMessage {
  return {
    id: 'm1',
    conversationId: 'thread-1',
    internetMessageId: '<m1@eksempel.example>',
    parentFolderId: 'inbox',
    subject: 'Plads i dagpleje',
    body: { contentType: 'html', content: '<p>Hej Mette</p>' },
    bodyPreview: 'Hej Mette',
    from: { emailAddress: from },
    sender: { emailAddress: from },
    toRecipients: recipients(to),
    ccRecipients: recipients(cc),
    bccRecipients: [],
    receivedDateTime: '2026-11-16T13:32:00Z',
    sentDateTime: '2026-11-16T13:32:00Z',
    isRead: true,
    isDraft: false,
    importance: 'normal',
    hasAttachments: false,
    attachments: [],
    categories: [],
    internetMessageHeaders: [],
    ...rest,
  };
}
