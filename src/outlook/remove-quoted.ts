import type { Editable } from '../hygiene/mail/fix';
import {
  followQuoted,
  isQuotedBack,
  type QuotedBack,
  withoutQuoted,
  withQuotedAgain,
} from '../hygiene/mail/remove-quoted';
import type { RemoveQuotedHistoryFix } from '../hygiene/mail/types';
import { isCurrent, type NotDone, readPart, type Target } from './target';
import { writePart } from './write-part';

/** The quoted mail that was taken out, and how to put it back. */
export interface QuotedUndo {
  readonly do: 'remove-quoted-history';
  /** The fixes that asked for it; one is enough for all. */
  readonly made: readonly RemoveQuotedHistoryFix[];
  readonly back: QuotedBack;
}

type Body = NonNullable<Editable['body']>;

/**
 * Takes the quoted mail out of the body as it is now: one reading, one writing, and where Outlook did not say that it has
 * written, one more reading. An answer that never came is no proof that nothing was written.
 */
export async function removeQuotedInOutlook(
  target: Target,
  made: readonly RemoveQuotedHistoryFix[],
): Promise<{ readonly undo: QuotedUndo | null; readonly why: NotDone | null }> {
  const body = await readBodyNow(target);
  if (!body) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const without = withoutQuoted(body);
  if (!without) return { undo: null, why: 'changed' };
  const ending = await writePart(target, 'body', { body: without.body }, () => isCurrent(target));
  if (ending === 'left' || ending === 'too-large') return { undo: null, why: ending };
  if (ending !== 'written') {
    const now = await readBodyNow(target);
    // Where nothing can be read any more, an answer that never came counts as written: Undo looks again.
    const written = now ? !isQuotedBack(without.back, now) : ending === 'unknown';
    if (!written) return { undo: null, why: 'refused' };
  }
  return { undo: { do: 'remove-quoted-history', made, back: without.back }, why: null };
}

/** Puts the quoted mail back, wherever its place is now; not once more where it is back already. */
export async function putQuotedBackInOutlook(
  target: Target,
  undo: QuotedUndo,
): Promise<{ readonly rest: QuotedUndo | null; readonly why: NotDone | null }> {
  const body = await readBodyNow(target);
  if (!body) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  if (isQuotedBack(undo.back, body)) return { rest: null, why: null };
  const content = withQuotedAgain(undo.back, body);
  if (content === null) return { rest: undo, why: 'changed' };
  const ending = await writePart(target, 'body', { body: { ...body, content } }, () => isCurrent(target));
  if (ending === 'left' || ending === 'too-large') return { rest: undo, why: ending };
  if (ending === 'written') return { rest: null, why: null };
  const now = await readBodyNow(target);
  return now && isQuotedBack(undo.back, now) ? { rest: null, why: null } : { rest: undo, why: 'refused' };
}

/** The same undo after the mail was read anew. */
export function followRemoval(undo: QuotedUndo, source: string): QuotedUndo {
  const back = followQuoted(undo.back, source);
  return back === undo.back ? undo : { ...undo, back };
}

async function readBodyNow(target: Target): Promise<Body | null> {
  return (await readPart(target, 'body'))?.body ?? null;
}
