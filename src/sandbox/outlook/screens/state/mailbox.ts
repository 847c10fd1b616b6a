import type { MessageFields } from '../../../mailbox/mailbox';
import type { StoredMessage } from '../../../mailbox/types';
import { storedItem } from '../mail/draft';
import { listedMessages } from './app-state';
import { closeOpen, openDraft, setOpen } from './compose';
import type { Context } from './context';
import { ask, notice, showBar, withStore } from './notices';
import { refresh } from './refresh';

/** Reads the mailbox anew after a change from outside; a mail that is gone by then leaves the reading pane. */
export async function noticeChange(ctx: Context): Promise<void> {
  await refresh(ctx);
  const { open, selectedId, messages } = ctx.state.get();
  takeOverCategories(ctx);
  if (open?.mode !== 'read' || messages.some(({ id }) => id === selectedId)) return;
  await closeOpen(ctx);
  ctx.state.set({ selectedId: null });
}

/** Categories that somebody put on the open mail meanwhile: what an add-in adds is added to those. */
function takeOverCategories(ctx: Context): void {
  const { open, messages } = ctx.state.get();
  const item = open?.item.get();
  const stored = messages.find(({ id }) => id === item?.storeId);
  if (!open || !item || !stored || item.categories.join('\n') === stored.categories.join('\n')) return;
  open.item.change({ categories: [...stored.categories] }, 'store');
}

export async function chooseFolder(ctx: Context, folderId: string): Promise<void> {
  if (ctx.state.get().folderId === folderId) return;
  await closeOpen(ctx);
  ctx.state.set({ folderId, query: '', selectedId: null, column: 'list' });
}

/**
 * Opens a mail from the list: a draft to go on writing, anything else to read (which marks it as read).
 * @param keepPane a pane goes along that is not pinned: it was the add-in that opened the mail
 */
export async function openMessage(ctx: Context, id: string, { keepPane = false } = {}): Promise<void> {
  if (ctx.state.get().open?.item.get().storeId === id) {
    ctx.state.set({ column: 'mail' });
    return;
  }
  await closeOpen(ctx, { keepPane: true });
  const { messages, owner } = ctx.state.get();
  const message = messages.find((each) => each.id === id);
  if (!message) return;
  if (message.isDraft && message.parentFolderId === 'drafts') {
    openDraft(ctx, message);
    return;
  }
  setOpen(ctx, { mode: 'read', item: storedItem(message, owner, 'read'), selectedId: id, keepPane });
  if (!message.isRead) await markRead(ctx, id, true);
}

/** After writing: shows the mail again that was read before, or nothing. */
export async function backToMessage(ctx: Context, id: string | null): Promise<void> {
  const message = ctx.state.get().messages.find((each) => each.id === id);
  const readable = message && message.parentFolderId !== 'drafts';
  if (readable && message.parentFolderId === ctx.state.get().folderId) await openMessage(ctx, message.id);
  else ctx.state.set({ selectedId: null });
}

export async function markRead(ctx: Context, id: string, isRead: boolean): Promise<void> {
  ctx.state.set(({ messages }) => ({
    messages: messages.map((each) => (each.id === id ? { ...each, isRead } : each)),
  }));
  await withStore(ctx, async () => {
    await ctx.outside.mailbox.update(id, { isRead });
    await refresh(ctx);
  });
}

/** Moves a mail to a folder and shows its neighbour; can be undone. */
export async function moveMessage(
  ctx: Context,
  id: string,
  folder: 'deleteditems' | 'archive',
): Promise<void> {
  const message = ctx.state.get().messages.find((each) => each.id === id);
  if (!message) return;
  if (folder === 'deleteditems' && message.parentFolderId === 'deleteditems') {
    await deleteForGood(ctx, id);
    return;
  }
  const texts = ctx.texts();
  const neighbour = neighbourOf(ctx, id);
  const moved = await withStore(ctx, async () => {
    await ctx.outside.mailbox.move(id, folder);
    return true;
  });
  if (!moved) return;
  const undo = () =>
    void withStore(ctx, async () => {
      await ctx.outside.mailbox.move(id, message.parentFolderId);
      await refresh(ctx);
    });
  notice(ctx, folder === 'archive' ? texts.archived : texts.deleted, 'success', undo);
  await afterRemoval(ctx, id, neighbour);
}

async function deleteForGood(ctx: Context, id: string): Promise<void> {
  const { deleteForGoodTitle, deleteForGoodText, delete: confirm, gone } = ctx.texts();
  if (!(await ask(ctx, { title: deleteForGoodTitle, text: deleteForGoodText, confirm }))) return;
  const neighbour = neighbourOf(ctx, id);
  const removed = await withStore(ctx, async () => {
    await ctx.outside.mailbox.remove(id);
    return true;
  });
  if (!removed) return;
  notice(ctx, gone);
  await afterRemoval(ctx, id, neighbour);
}

async function afterRemoval(ctx: Context, id: string, neighbour: string | null): Promise<void> {
  const wasOpen = ctx.state.get().selectedId === id;
  if (wasOpen) ctx.state.set({ selectedId: neighbour });
  await withStore(ctx, () => refresh(ctx));
  if (!wasOpen) return;
  const next = ctx.state.get().messages.find((each) => each.id === neighbour);
  ctx.state.set({ selectedId: null });
  if (next && !next.isDraft && ctx.state.get().column !== 'list') await openMessage(ctx, next.id);
  else await closeOpen(ctx);
}

/** The mail below in the list, or the one above if it was the last. */
function neighbourOf(ctx: Context, id: string): string | null {
  const listed = listedMessages(ctx.state.get());
  const at = listed.findIndex((each) => each.id === id);
  return (listed[at + 1] ?? listed[at - 1])?.id ?? null;
}

/** Stores the mails in these files in Inbox and opens the last of them; says of every file that is none. */
export async function openFiles(ctx: Context, files: readonly File[]): Promise<void> {
  const texts = ctx.texts();
  const stored: StoredMessage[] = [];
  for (const file of files) {
    const message = await readFile(ctx, file);
    if (!message) {
      const text = /\.eml$/i.test(file.name) ? texts.brokenFile(file.name) : texts.onlyEml(file.name);
      showBar(ctx, { key: `file:${file.name}`, intent: 'error', text });
      continue;
    }
    const kept = await withStore(ctx, () =>
      ctx.outside.mailbox.create({ ...message, parentFolderId: 'inbox', isDraft: false, isRead: false }),
    );
    if (kept) stored.push(kept);
  }
  const last = stored[stored.length - 1];
  if (!last) return;
  await closeOpen(ctx);
  ctx.state.set({ folderId: 'inbox', query: '', selectedId: null });
  await withStore(ctx, () => refresh(ctx));
  await openMessage(ctx, last.id);
  notice(ctx, texts.opened(stored.length));
}

async function readFile(ctx: Context, file: File): Promise<MessageFields | null> {
  if (!/\.eml$/i.test(file.name) && file.type !== 'message/rfc822') return null;
  try {
    return await ctx.outside.readEml(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** Puts the mailbox back as it was at the start, after asking. */
export async function resetMailbox(ctx: Context): Promise<void> {
  const { resetTitle, resetText, resetConfirm, resetDone } = ctx.texts();
  if (!(await ask(ctx, { title: resetTitle, text: resetText, confirm: resetConfirm }))) return;
  await closeOpen(ctx, { save: false });
  const done = await withStore(ctx, async () => {
    await ctx.outside.mailbox.reset();
    ctx.state.set({ folderId: 'inbox', query: '', selectedId: null, column: 'list', bars: [] });
    await refresh(ctx);
    return true;
  });
  if (done) notice(ctx, resetDone);
}
