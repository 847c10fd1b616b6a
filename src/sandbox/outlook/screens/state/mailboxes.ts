import { ordinaryId } from '../../../mailbox/ids';
import type { StoredMessage } from '../../../mailbox/types';
import { closeOpen } from './compose';
import type { Context } from './context';
import { noticeChange, openMessage } from './mailbox';
import { notice, withStore } from './notices';
import { refresh } from './refresh';

/** Outlook on the web opens no longer mail for an add-in, says Microsoft of displayMessageForm ("32K characters"). */
const LONGEST_SHOWN = 32 * 1024;

/** Hears of the shown mailbox's changes, and of no other's. */
export function listen(ctx: Context): void {
  ctx.stopListening();
  ctx.stopListening = ctx.outside.mailbox.subscribe(() => void noticeChange(ctx).catch(() => {}));
}

/** Shows another mailbox, or one's own again; one that may not be opened is said. A link opens more, which are listed from then on. */
export async function openMailbox(ctx: Context, address: string): Promise<void> {
  const { owner, me, mailboxes, linked } = ctx.state.get();
  const same = (other: string) => other.toLowerCase() === address.toLowerCase();
  if (same(owner.address)) return;
  const listed = mailboxes.find((one) => same(one.address));
  const known = listed ?? linked.find((one) => same(one.address));
  if (!known || !ctx.outside.openMailbox) {
    notice(ctx, ctx.texts().noSuchMailbox, 'error');
    return;
  }
  await closeOpen(ctx);
  if (!listed) ctx.state.set({ mailboxes: [...mailboxes, known] });
  ctx.outside.openMailbox(same(me.address) ? null : known.address);
  ctx.state.set({ folderId: 'inbox', query: '', selectedId: null, column: 'list' });
  listen(ctx);
  await withStore(ctx, () => refresh(ctx));
}

/** Opens what the page's address asks for: a mail's `webLink` leads here. */
export async function openAsked(ctx: Context): Promise<void> {
  const { mailbox = null, item = null } = ctx.outside.asked ?? {};
  if (mailbox !== null) await openMailbox(ctx, mailbox);
  if (item === null) return;
  const { messages } = ctx.state.get();
  const found = find(messages, item) ?? messages.find(({ immutableId }) => immutableId === item);
  if (found) await openInFolder(ctx, found);
  else notice(ctx, ctx.texts().noSuchMail, 'error');
}

/**
 * Opens a mail for an add-in (displayMessageForm) by its ordinary id: one of the shown mailbox, else one of one's own. For
 * an id of no mail nothing happens, as in Outlook.
 */
export async function showForAddin(ctx: Context, id: string): Promise<void> {
  await withStore(ctx, () => refresh(ctx)); // the add-in may have changed it just now
  const { messages, me } = ctx.state.get();
  const here = find(messages, id);
  const own = here ? undefined : find((await ctx.outside.own?.snapshot())?.messages ?? [], id);
  if (own) await openMailbox(ctx, me.address);
  const found = here ?? own;
  if (!found) return;
  if (found.body.content.length > LONGEST_SHOWN) notice(ctx, ctx.texts().tooLongForAddin, 'info');
  else await openInFolder(ctx, found);
}

const find = (messages: readonly StoredMessage[], id: string): StoredMessage | undefined =>
  messages.find((one) => ordinaryId(one) === id);

async function openInFolder(ctx: Context, { id, parentFolderId }: StoredMessage): Promise<void> {
  ctx.state.set({ folderId: parentFolderId, query: '' });
  await openMessage(ctx, id, { keepPane: true });
}
