import { arriving } from '../../mailbox/arriving';
import { completed, newId } from '../../mailbox/complete';
import type { MessageFields } from '../../mailbox/mailbox';
import type { MailboxStore } from '../../mailbox/store';
import type { StoredMessage } from '../../mailbox/types';
import { type DirectoryUser, type GraphCall, type GraphMailbox, Refusal, type World } from '../types';

/**
 * Sends a mail: into Sent Items, and into the inbox of everybody here who has a mailbox that is not full, members of groups
 * too, with one internetMessageId and conversationId. Addresses elsewhere get nothing; nobody is told that a mailbox was full.
 *
 * @param draft the draft that it was, which goes
 * @param save false: it stays in no folder of the sender's
 * @throws Refusal 400 without recipients or with one that is no address, 403 in somebody else's name
 */
export function sendOut(
  call: Pick<GraphCall, 'caller'>,
  world: World,
  { store }: GraphMailbox,
  fields: MessageFields,
  draft: StoredMessage | null,
  save = true,
): void {
  const { owner } = store;
  refuseRecipients(fields);
  refuseSender(fields, store);
  const own = { emailAddress: { name: owner.displayName, address: owner.address } };
  const caller = world.directory.user(call.caller.userId);
  const at = world.clock.now().toISOString();
  const mail: MessageFields = {
    ...fields,
    from: fields.from ?? draft?.from ?? own,
    sender: caller ? { emailAddress: { name: caller.displayName, address: caller.mail } } : own,
  };
  const sent = save
    ? store.send(mail, draft?.id ?? null)
    : completed(owner, {}, { ...mail, isDraft: false, sentDateTime: at, receivedDateTime: at }, newId(), at);
  for (const inbox of inboxesOf(sent, world)) {
    if (inbox !== store || !save) inbox.create({ ...arriving(sent), receivedDateTime: at });
  }
}

/** The mailboxes of the recipients, each once. */
export function inboxesOf(mail: StoredMessage, { directory, mailbox }: World): Set<MailboxStore> {
  const addresses = [mail.toRecipients, mail.ccRecipients, mail.bccRecipients]
    .flat()
    .map(({ emailAddress }) => emailAddress.address)
    .flatMap((address) => directory.group(address)?.memberAddresses ?? [address]);
  const people = addresses.map((address) => directory.user(address)).filter((user) => user !== undefined);
  const boxes = people.map(({ id }: DirectoryUser) => mailbox(id)).filter((box) => box && !box.isFull);
  return new Set(boxes.flatMap((box) => (box ? [box.store] : [])));
}

function refuseRecipients({ toRecipients = [], ccRecipients = [], bccRecipients = [] }: MessageFields): void {
  const all = [...toRecipients, ...ccRecipients, ...bccRecipients];
  const isAddress = (text: string) => /^[^\s@<>]{1,64}@[^\s@<>]{1,255}$/.test(text);
  if (all.length > 0 && all.every(({ emailAddress }) => isAddress(emailAddress.address))) return;
  throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
}

/** From oneself, or from a mailbox that one may send as. */
function refuseSender({ from }: MessageFields, { owner }: MailboxStore): void {
  if (!from) return;
  const wanted = from.emailAddress.address.toLowerCase();
  const allowed = [owner.address, ...(owner.sendAs ?? []).map(({ address }) => address)];
  if (allowed.some((address) => address.toLowerCase() === wanted)) return;
  throw new Refusal(
    403,
    'ErrorSendAsDenied',
    'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
  );
}
