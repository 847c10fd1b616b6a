import { applyFix, type Editable, inverseOf, rebase, textOf } from '../hygiene/mail/fix';
import type { Fix } from '../hygiene/mail/types';
import { call } from './call';
import { type ComposeItem, readBody } from './read-mail';

/** A fix that was made, and how to take it back. */
export interface Undo {
  readonly fix: Fix;
  /** Visible text of the part right after the fix, to find the place again when the writer has gone on. */
  readonly text: string;
}

export type Applied =
  | { readonly done: true; readonly undo: Undo }
  | { readonly done: false; readonly why: 'changed' | 'refused' };

/**
 * Applies a fix to the mail as it is now.
 *
 * The place is looked up again first: the writer may have typed since the check. If the very words of the finding
 * were touched the fix is not made (`changed`); if Outlook says no, nothing is changed (`refused`).
 *
 * @param seen visible text of the part in which the fix's span was counted
 * @param limit milliseconds for each of Outlook's answers
 */
export async function applyToOutlook(
  item: ComposeItem,
  fix: Fix,
  seen: string,
  limit: number,
): Promise<Applied> {
  const { part } = fix.span;
  try {
    const source = await readPart(item, part, limit);
    const before = textOf(source, part);
    const place = rebase(fix.span, seen, before);
    if (!place) return { done: false, why: 'changed' };
    const placed: Fix = { ...fix, span: { part, ...place } };
    await writePart(item, part, applyFix(source, placed), limit);
    const text = textOf(await readPart(item, part, limit), part);
    return { done: true, undo: { fix: inverseOf(placed, before, text), text } };
  } catch {
    return { done: false, why: 'refused' };
  }
}

/** Takes a fix back, wherever its place is now. */
export function undoInOutlook(item: ComposeItem, undo: Undo, limit: number): Promise<Applied> {
  return applyToOutlook(item, undo.fix, undo.text, limit);
}

async function readPart(item: ComposeItem, part: string, limit: number): Promise<Editable> {
  if (part === 'subject')
    return { subject: await call<string>((done) => item.subject.getAsync(done), limit) };
  if (part === 'body') return { body: (await readBody(item, limit)).source };
  throw new RangeError(`no fix reaches ${part}`);
}

async function writePart(item: ComposeItem, part: string, changed: Editable, limit: number): Promise<void> {
  if (part === 'subject') {
    await call<void>((done) => item.subject.setAsync(changed.subject ?? '', done), limit);
    return;
  }
  const { type, content } = changed.body as NonNullable<Editable['body']>;
  await call<void>((done) => item.body.setAsync(content, { coercionType: type }, done), limit);
}
