import type { Context } from './context';

/** Reads the mailbox anew. Rejects when the store does not answer. */
export async function refresh(ctx: Context): Promise<void> {
  const { owner, folders, messages } = await ctx.outside.mailbox.snapshot();
  ctx.state.set({ owner, folders, messages });
}
