import type { GraphAddress } from '../hygiene/replies/ledger-types';
import { call } from './call';

/** The mail that is being read, as Outlook tells it; nothing of it is kept. */
export interface BeingRead {
  /** Its id as REST names it. */
  readonly restId: string;
  /** Whose mailbox it lies in, in small letters, where that is another one's; null: one's own. */
  readonly mailbox: string | null;
  readonly subject: string;
  readonly from: GraphAddress | null;
  readonly to: readonly GraphAddress[];
  readonly cc: readonly GraphAddress[];
  /** The visible text, the quoted mail with it; left out where Outlook would not tell. */
  readonly text?: string;
}

/** The add-in runs beside meetings too. */
const MAIL = 'message';

/**
 * Reads the mail beside the pane.
 *
 * @param limit milliseconds for each of Outlook's answers
 * @returns null where none is chosen, it is none that one reads, or another was chosen meanwhile
 */
export async function readBeingRead(limit: number): Promise<BeingRead | null> {
  const item = itemBeside();
  // In a form for writing the subject is an object to ask.
  if (!item || typeof item.subject !== 'string' || String(item.itemType) !== MAIL) return null;
  const restId = restIdOf(item.itemId);
  if (restId === null) return null;
  // Asked at once: in a pinned pane each call acts on whatever mail is beside the pane when it is made.
  const [text, mailbox] = await Promise.all([textOf(item, limit), sharedMailbox(item, limit)]);
  if (itemBeside() !== item) return null;
  return {
    restId,
    mailbox,
    subject: item.subject,
    from: item.from ? addressOf(item.from) : null,
    to: (item.to ?? []).map(addressOf),
    cc: (item.cc ?? []).map(addressOf),
    ...(text !== null && { text }),
  };
}

/** One's own address as Outlook knows it, in small letters; null outside Outlook. */
export function ownMailbox(): string | null {
  try {
    return Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  } catch {
    return null;
  }
}

function itemBeside(): Office.MessageRead | null {
  try {
    return (Office.context.mailbox.item as unknown as Office.MessageRead) ?? null;
  } catch {
    return null;
  }
}

/** `v2.0` as text: the enumeration is not there in every client. */
const VERSION = 'v2.0' as unknown as Office.MailboxEnums.RestVersion;

function restIdOf(itemId: string | null): string | null {
  if (!itemId) return null;
  try {
    return Office.context.mailbox.convertToRestId(itemId, VERSION);
  } catch {
    return null;
  }
}

async function textOf(item: Office.MessageRead, limit: number): Promise<string | null> {
  try {
    return await call<string>((done) => item.body.getAsync('text', done), limit);
  } catch {
    return null; // a protected mail, or a client that does not answer: it is judged without
  }
}

/** Whose mailbox a shared folder lies in (1.8); every other mail has no such member, or the call fails. */
async function sharedMailbox(item: Office.MessageRead, limit: number): Promise<string | null> {
  try {
    const { targetMailbox } = await call<Office.SharedProperties>(
      (done) => item.getSharedPropertiesAsync(done),
      limit,
    );
    const address = targetMailbox.toLowerCase();
    return address === ownMailbox() ? null : address;
  } catch {
    return null;
  }
}

const addressOf = ({ displayName, emailAddress }: Office.EmailAddressDetails): GraphAddress => ({
  emailAddress: { name: displayName, address: emailAddress },
});
