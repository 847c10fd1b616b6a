import type { Bar, Notice, Question } from './app-state';
import type { Context } from './context';

/** Tells something in passing, with an undo where there is one. */
export function notice(
  ctx: Context,
  text: string,
  intent: Notice['intent'] = 'success',
  undo?: () => void,
): void {
  ctx.nextKey += 1;
  ctx.state.set({ notice: { key: ctx.nextKey, text, intent, ...(undo ? { undo } : {}) } });
}

/** Puts a line at the top of the window; one with the same key takes the old one's place. */
export function showBar(ctx: Context, bar: Bar): void {
  ctx.state.set(({ bars }) => ({ bars: [...bars.filter(({ key }) => key !== bar.key), bar] }));
}

export function hideBar(ctx: Context, key: string): void {
  ctx.state.set(({ bars }) => ({ bars: bars.filter((bar) => bar.key !== key) }));
}

/** Asks, and resolves with the answer. */
export function ask(
  ctx: Context,
  question: Omit<Question, 'answer' | 'cancel'> & { cancel?: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      ctx.state.set({ question: null });
      resolve(yes);
    };
    ctx.state.set({ question: { ...question, cancel: question.cancel ?? ctx.texts().cancel, answer } });
  });
}

/** Runs something that talks to the store; if the store does not answer, says so and resolves with undefined. */
export async function withStore<T>(ctx: Context, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    notice(ctx, ctx.texts().storeFailed, 'error');
    return undefined;
  }
}
