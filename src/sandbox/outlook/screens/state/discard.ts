import { closeOpen } from './compose';
import type { Context } from './context';
import { backToMessage, openMessage } from './mailbox';
import { notice, withStore } from './notices';
import { closePane } from './pane';
import { refresh } from './refresh';

/** Throws away what is being written; a saved draft goes to Deleted Items, and that can be undone. */
export async function discard(ctx: Context): Promise<void> {
  const { open, selectedId } = ctx.state.get();
  if (open?.mode !== 'compose') return;
  await ctx.keeper?.flush().catch(() => {});
  const id = open.item.get().storeId;
  closePane(ctx);
  await closeOpen(ctx, { save: false });
  const moved = await withStore(ctx, async () => {
    if (id) await ctx.outside.mailbox.move(id, 'deleteditems');
    await refresh(ctx);
    return true;
  });
  await backToMessage(ctx, selectedId);
  if (!id || !moved) return;
  notice(ctx, ctx.texts().discarded, 'success', () => void takeBack(ctx, id));
}

async function takeBack(ctx: Context, id: string): Promise<void> {
  await withStore(ctx, async () => {
    await ctx.outside.mailbox.move(id, 'drafts');
    await refresh(ctx);
  });
  await openMessage(ctx, id);
}
