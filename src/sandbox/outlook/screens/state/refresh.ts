import type { Context } from './context';

/**
 * Reads the mailbox anew. Calls that come while it is being read share one more reading, so that the last word is the newest.
 * Rejects when the store does not answer.
 */
export function refresh(ctx: Context): Promise<void> {
  if (!ctx.reading) return read(ctx);
  ctx.nextReading ??= ctx.reading
    .catch(() => {})
    .then(() => {
      ctx.nextReading = null;
      return read(ctx);
    });
  return ctx.nextReading;
}

function read(ctx: Context): Promise<void> {
  const clock = ctx.outside.clock?.().catch(() => null) ?? null;
  const reading = Promise.all([ctx.outside.mailbox.snapshot(), clock]).then(
    ([{ owner, folders, messages }, time]) => {
      ctx.state.set({ owner, folders, messages, ...(time ? { ahead: time.ahead } : {}) });
    },
  );
  ctx.reading = reading.finally(() => {
    ctx.reading = null;
  });
  return ctx.reading;
}
