import { instantOf } from '../../hygiene/replies/copenhagen-clock';
import { readMail } from '../../hygiene/replies/facts';
import { readInquiry } from '../../hygiene/replies/inquiry';
import type { Change, Folder, GraphAddress, GraphMail, Readers } from '../../hygiene/replies/ledger-types';
import { readPromise } from '../../hygiene/replies/promise';
import type { FollowedFolder, MailFolders, ToldMail } from '../mail-types';
import type { Told } from './kept-types';
import type { Keys } from './keys';

/** Where some mails were told. */
export interface Place {
  /** The mailbox's address, in small letters. */
  readonly address: string;
  readonly folders: MailFolders;
  /** The bound of the history, ISO: what is older does not count. */
  readonly since: string;
  /** Where they lie that do not say so themselves. */
  readonly folder?: FollowedFolder;
}

/**
 * What is kept of the mails of a page: no text, subject, name or address, and no id that others chose. Drafts are left out;
 * what lies in Deleted Items or Junk Email is gone, for a person threw it away.
 */
export async function toldOf(mails: readonly ToldMail[], place: Place, keys: Keys): Promise<Told[]> {
  const wanted = mails.filter((mail) => mail.isDraft !== true && !isTooOld(mail, place.since));
  const hidden = await changesOf(
    wanted.map((mail) => ({ ...mail, mailbox: place.address, ...folderOf(mail, place) })),
    keys,
  );
  return wanted.map((mail, at) => {
    if (isThrownAway(mail, place.folders)) return goneFrom(mail.id);
    const isWhole = mail.from !== undefined && Boolean(mail.receivedDateTime ?? mail.sentDateTime);
    return { change: hidden[at] as Change, unknown: isWhole ? 'keep' : 'look-up' };
  });
}

export const goneFrom = (id: string): Told => ({ change: { id, removed: true }, unknown: 'leave' });

/** Those that tell no time of receipt are judged by what is known of them. */
function isTooOld({ receivedDateTime, sentDateTime }: ToldMail, since: string): boolean {
  const at = instantOf(receivedDateTime ?? sentDateTime ?? '');
  return at !== null && at < since;
}

function isThrownAway({ parentFolderId }: ToldMail, { deleteditems, junkemail }: MailFolders): boolean {
  return Boolean(parentFolderId) && (parentFolderId === deleteditems || parentFolderId === junkemail);
}

function folderOf({ parentFolderId }: ToldMail, place: Place): { readonly folder?: Folder } {
  const { inbox, sentitems } = place.folders;
  if (parentFolderId === inbox) return { folder: 'inbox' };
  if (parentFolderId === sentitems) return { folder: 'sentitems' };
  if (parentFolderId) return { folder: 'other' };
  return place.folder ? { folder: place.folder } : {};
}

/** What is kept of some mails, in their order. `keyOf` gives an answer at once, so their addresses are hashed before. */
export async function changesOf(mails: readonly GraphMail[], keys: Keys): Promise<Change[]> {
  const addresses = await keys.of('address', ['', ...mails.flatMap(addressesOf)]);
  const readers: Readers = { readInquiry, readPromise, keyOf: (address) => addresses.get(address) ?? '' };
  const changes = mails.map((mail) => readMail(mail, readers));
  const conversations = new Set<string>();
  const messages = new Set<string>();
  for (const change of changes) {
    if ('removed' in change) continue;
    const { conversation, messageId, references = [] } = change.facts;
    if (conversation !== undefined) conversations.add(conversation);
    for (const id of [messageId, ...references]) if (id !== undefined) messages.add(id);
  }
  const [ofConversation, ofMessage] = await Promise.all([
    keys.of('conversation', conversations),
    keys.of('message-id', messages),
  ]);
  return changes.map((change) => hidden(change, ofConversation, ofMessage));
}

/** A Message-ID is chosen by the sender's program, and may hold an address. */
function hidden(
  change: Change,
  ofConversation: ReadonlyMap<string, string>,
  ofMessage: ReadonlyMap<string, string>,
): Change {
  if ('removed' in change) return change;
  const { conversation, messageId, references, ...facts } = change.facts;
  const key = (keys: ReadonlyMap<string, string>, text: string) => keys.get(text) ?? '';
  return {
    ...change,
    facts: {
      ...facts,
      ...(conversation !== undefined && { conversation: key(ofConversation, conversation) }),
      ...(messageId !== undefined && { messageId: key(ofMessage, messageId) }),
      ...(references !== undefined && { references: references.map((id) => key(ofMessage, id)) }),
    },
  };
}

/** As `readMail` writes them. */
function addressesOf(mail: GraphMail): string[] {
  const people: (GraphAddress | null | undefined)[] = [
    mail.from,
    mail.sender,
    ...(mail.replyTo ?? []),
    ...(mail.toRecipients ?? []),
    ...(mail.ccRecipients ?? []),
  ];
  const found = people.map((person) => person?.emailAddress?.address?.trim().toLowerCase() ?? '');
  return mail.mailbox === undefined ? found : [mail.mailbox.toLowerCase(), ...found];
}
