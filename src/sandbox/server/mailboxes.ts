import { PERSONAS } from '../directory/directory';
import { delegatesOf } from '../directory/users';
import { inboxesOf } from '../graph/messages/deliver';
import type { DirectoryUser, World } from '../graph/types';
import { arriving } from '../mailbox/arriving';
import { MailboxError, type MessageFields } from '../mailbox/mailbox';
import type { MailboxStore } from '../mailbox/store';
import type { EmailAddress, StoredMessage } from '../mailbox/types';

/** The mailboxes that the sandbox's owner may open: their own, and the shared ones that they are a delegate of. */
export interface Mailboxes {
  readonly own: MailboxStore;
  /** One's own first. */
  list(): EmailAddress[];
  /** Those that only a link opens: of the others whom one can sign in as, and the shared ones that these may open. */
  linked(): EmailAddress[];
  /**
   * @param address null: one's own
   * @throws MailboxError `not-found` for one that the owner may not open
   */
  open(address: string | null): MailboxStore;
  /**
   * Sends a mail that lies in, or was written in, one of them. It is kept among the writer's own sent mails; a copy of what
   * is sent as another mailbox lies in that one's too, where Exchange is told so (MessageCopyForSentAsEnabled).
   * @throws MailboxError
   */
  send(address: string | null, fields: MessageFields, draftId: string | null): StoredMessage;
}

export interface MailboxesOptions {
  own: MailboxStore;
  world: World;
  /** Whether a shared mailbox keeps a copy of what is sent as it. */
  keepsCopies(): boolean;
  /**
   * Whether links open other mailboxes too: there is one Outlook here, and whoever signs in to the dashboard as somebody else
   * is led to it.
   */
  opensLinked?: boolean;
}

export function createMailboxes({
  own,
  world,
  keepsCopies,
  opensLinked = false,
}: MailboxesOptions): Mailboxes {
  const owner = world.directory.user(own.owner.address);
  const shared = () =>
    world.directory.users.filter(
      // Shared mailboxes are users who cannot sign in.
      (user) => !user.accountEnabled && owner && delegatesOf(user.id).includes(owner.id),
    );
  const find = (address: string): MailboxStore | undefined => {
    const wanted = address.toLowerCase();
    if (wanted === own.owner.address.toLowerCase()) return own;
    const user = shared().find(({ mail }) => mail.toLowerCase() === wanted);
    return user && world.mailbox(user.id)?.store;
  };
  const linked = () => (opensLinked ? byLink(world).filter(({ mail }) => !find(mail)) : []);
  const findLinked = (address: string): MailboxStore | undefined => {
    const user = linked().find(({ mail }) => mail.toLowerCase() === address.toLowerCase());
    return user && world.mailbox(user.id)?.store;
  };
  const open = (address: string | null): MailboxStore => {
    const found = address === null ? own : (find(address) ?? findLinked(address));
    if (!found) throw new MailboxError('not-found', 'Postkassen kan ikke åbnes. No such mailbox to open.');
    return found;
  };
  return {
    own,
    list: () => [{ name: own.owner.displayName, address: own.owner.address }, ...shared().map(asAddress)],
    linked: () => linked().map(asAddress),
    open,
    send(address, fields, draftId) {
      const box = open(address);
      const draft = draftId === null ? undefined : box.get(draftId);
      const from = (fields.from ?? draft?.from)?.emailAddress.address;
      const as = (from === undefined ? undefined : find(from)) ?? own;
      const copies = as !== own && keepsCopies();
      const isLinked = address !== null && !find(address);
      const { sent, by } = isLinked
        ? { sent: box.send(fields, draftId), by: box }
        : place({ own, box, as, copies }, fields, draft);
      for (const inbox of inboxesOf(sent, world)) {
        if (inbox !== by) inbox.create(arriving(sent));
      }
      return sent;
    },
  };
}

const asAddress = ({ displayName, mail }: DirectoryUser): EmailAddress => ({
  name: displayName,
  address: mail,
});

/** Those whom one can sign in as, and the mailboxes that somebody may open beside their owner. */
function byLink({ directory }: World): DirectoryUser[] {
  const personas = new Set<string>(Object.values(PERSONAS).map(({ id }) => id));
  return directory.users.filter(({ id }) => personas.has(id) || delegatesOf(id).length > 0);
}

interface Places {
  own: MailboxStore;
  /** Where it was written. */
  box: MailboxStore;
  /** The mailbox that it is sent as. */
  as: MailboxStore;
  copies: boolean;
}

/** Puts the sent mail where it belongs. `by`: the store that took it, which hands a mail to itself to its own inbox. */
function place(
  { own, box, as, copies }: Places,
  fields: MessageFields,
  draft: StoredMessage | undefined,
): { sent: StoredMessage; by: MailboxStore } {
  if (box === own) {
    const sent = own.send(fields, draft?.id ?? null);
    if (copies) file(as, sent);
    return { sent, by: own };
  }
  if (copies && as === box) {
    const sent = box.send(fields, draft?.id ?? null);
    file(own, sent);
    return { sent, by: box };
  }
  const { id, immutableId, moves, ...written } = draft ?? {};
  const sent = own.send({ ...written, ...fields }, null);
  if (id !== undefined) box.remove(id);
  box.noteAnswer(sent);
  if (copies) file(as, sent);
  return { sent, by: own };
}

/** A copy of a sent mail among another mailbox's sent ones. */
function file(store: MailboxStore, sent: StoredMessage): void {
  const { bccRecipients, categories } = sent;
  const copy = store.create({
    ...arriving(sent),
    parentFolderId: 'sentitems',
    isRead: true,
    bccRecipients,
    categories,
  });
  store.noteAnswer({ ...copy, ...(sent.answers ? { answers: sent.answers } : {}) });
}
