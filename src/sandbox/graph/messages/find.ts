import type { MailboxStore } from '../../mailbox/store';
import type { MailFolder, StoredMessage } from '../../mailbox/types';
import { noMailboxHere, noSuchItem } from '../refusals';
import { type GraphCall, type GraphMailbox, Refusal, type World } from '../types';

/** @throws Refusal 404 for a person without a mailbox that Graph reaches */
export function mailboxOf({ user }: Pick<GraphCall, 'user'>, world: World): GraphMailbox {
  const mailbox = world.mailbox(user.id);
  if (!mailbox || mailbox.isOnPremises) throw noMailboxHere();
  return mailbox;
}

/** @throws Refusal 404 when there is none (any more), 400 for what cannot be an id */
export function messageOf({ gaps }: Pick<GraphCall, 'gaps'>, store: MailboxStore): StoredMessage {
  const id = gaps['message-id'] ?? '';
  if (!isId(id)) throw malformed();
  const found = store.find(id);
  if (!found) throw noSuchItem();
  return found;
}

/** By its id or its well-known name in any capitals. */
export function folderOf({ gaps }: Pick<GraphCall, 'gaps'>, store: MailboxStore): MailFolder {
  const asked = gaps['mailFolder-id'] ?? '';
  const found = store
    .snapshot()
    .folders.find(({ id }) => folderId(id) === asked || id === asked.toLowerCase());
  if (found) return found;
  if (WELL_KNOWN.has(asked.toLowerCase()) || asked.startsWith(FOLDER_ID)) throw noSuchItem();
  throw malformed();
}

const FOLDER_ID = 'AQMkADEwLgAAA';

/**
 * The id of a folder on the wire. Not its well-known name, as no folder's id is in the service: who compares the one with the
 * other is to notice here.
 */
export function folderId(wellKnownName: string): string {
  return `${FOLDER_ID}${Buffer.from(wellKnownName).toString('base64url')}`;
}

/** The service's other well-known names; such a folder is missing here, but its name is no malformed id. */
const WELL_KNOWN = new Set(
  'clutter conflicts conversationhistory junkemail localfailures msgfolderroot outbox recoverableitemsdeletions scheduled searchfolders serverfailures syncissues'.split(
    ' ',
  ),
);

/** Exchange's ids are base64; the seed's have minus signs. */
function isId(id: string): boolean {
  return /^[\w+/=-]{1,1000}$/.test(id);
}

const malformed = () => new Refusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
