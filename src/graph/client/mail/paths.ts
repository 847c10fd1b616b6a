import type { MailboxAddress } from '../../mail-types';
import { GraphError } from '../../types';
import type { Ask } from '../call';
import type { Endpoint } from '../endpoint';
import type { Patience } from '../waiting';

/** What all of this folder asks with. */
export interface Asker {
  readonly ask: Ask;
  readonly patience: Patience;
  readonly endpoint: Endpoint;
}

/** Mails on a page. */
export const PAGE = 100;

/** What the ledger reads of a message (hygiene/replies/facts.ts), and the folder it lies in. No body. */
export const FACTS = [
  'id',
  'conversationId',
  'internetMessageId',
  'internetMessageHeaders',
  'receivedDateTime',
  'sentDateTime',
  'lastModifiedDateTime',
  'from',
  'sender',
  'replyTo',
  'toRecipients',
  'ccRecipients',
  'subject',
  'isRead',
  'isDraft',
  'categories',
  'parentFolderId',
].join(',');

/** @throws GraphError `refused` for an address that is none */
export const mailboxPath = (mailbox: MailboxAddress) =>
  mailbox === null ? '/me' : `/users/${segment(mailbox)}`;

/** @throws GraphError `refused` for an id that is none */
export const messagePath = (mailbox: MailboxAddress, id: string) =>
  `${mailboxPath(mailbox)}/messages/${segment(id)}`;

/** One step of a path. Dots alone would lead elsewhere. */
function segment(text: string): string {
  if (/^\.{0,2}$/.test(text)) throw new GraphError('refused');
  return encodeURIComponent(text);
}
