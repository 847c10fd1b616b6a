import { FACTS } from '../../src/graph/client/mail/paths';
import { Clock } from '../../src/sandbox/clock';
import { SHARED_DEPARTMENTS, SHARED_MAILBOXES } from '../../src/sandbox/directory/shared-mailboxes';
import { NOTHING_EXPANDED } from '../../src/sandbox/graph/messages/expand';
import { viewOf } from '../../src/sandbox/graph/messages/view';
import type { World } from '../../src/sandbox/graph/types';
import { createWorld } from '../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../src/sandbox/mailbox/seed';
import { MailboxStore } from '../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../src/sandbox/mailbox/types';

/** The twelve mailboxes of the demo month, in the policy's order. */
export const DEMO_ADDRESSES: readonly string[] = SHARED_DEPARTMENTS.flatMap(({ mailboxes }) =>
  mailboxes.map((number) => SHARED_MAILBOXES.find((one) => one.number === number)?.mail ?? ''),
);

/** A world of the sandbox with the demo month in it, without a server. */
export function demoWorld(now: Date): World {
  const clock = new Clock(() => now);
  const store = new MailboxStore(seedMailbox(now), clock.now);
  return createWorld({ clock, store, demo: true });
}

/** What lies in a mailbox of the demo month now. */
export function demoMails(world: World, address: string): readonly StoredMessage[] {
  const user = world.directory.user(address);
  const mailbox = user && world.mailbox(user.id);
  if (!mailbox) throw new Error(`There is no mailbox ${address}`);
  return mailbox.store.snapshot().messages;
}

/**
 * All that lies in the twelve mailboxes now (`sandbox.graph`), a line of NDJSON each, as `kuvert replies` reads it: the fields
 * that the follower asks Graph for, under the ids that stay, and no body. Deleted mails and drafts are left out.
 */
export function demoLines(world: World): string[] {
  return DEMO_ADDRESSES.flatMap((address) =>
    demoMails(world, address)
      .filter(({ parentFolderId }) => parentFolderId !== 'deleteditems' && parentFolderId !== 'drafts')
      .map((message) => lineOf(message, address)),
  );
}

const SHOWING = {
  immutable: true,
  body: null,
  basic: true,
  select: FACTS.split(','),
  expand: NOTHING_EXPANDED,
  link: '',
} as const;

function lineOf(message: StoredMessage, mailbox: string): string {
  const { parentFolderId: folder } = message;
  const { parentFolderId: _id, ...view } = viewOf(message, SHOWING);
  const facts = Object.entries(view).filter(([name]) => !name.startsWith('@'));
  return JSON.stringify({
    ...Object.fromEntries(facts),
    mailbox,
    folder: folder === 'inbox' || folder === 'sentitems' ? folder : 'other',
  });
}
