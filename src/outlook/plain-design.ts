import { bodyFromHtml } from '../hygiene/mail/body';
import type { PlainDesignFix } from '../hygiene/mail/types';
import { plainDesign } from '../hygiene/plain-design/plain';
import type { SignatureManual } from '../hygiene/signature/types';
import { isCurrent, type NotDone, readPart, type Target } from './target';
import { writePart } from './write-part';

/** The design that was taken off, and what brings it back. */
export interface PlainDesignUndo {
  readonly do: 'plain-design';
  readonly made: readonly PlainDesignFix[];
  /** The source as it was. */
  readonly before: string;
  /** The source as it was written, and as Outlook then had it: only from there a way leads back. */
  readonly after: readonly string[];
}

/**
 * Gives the newly written text the house style, in the body as it is now.
 *
 * @param manual the design manual; null: plain, without a font of its own
 * @param fonts the rule's option of that name
 */
export async function plainDesignInOutlook(
  target: Target,
  made: readonly PlainDesignFix[],
  manual: SignatureManual | null,
  fonts: readonly string[] = [],
): Promise<{ readonly undo: PlainDesignUndo | null; readonly why: NotDone | null }> {
  const before = await readHtmlNow(target);
  if (before === null) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const plain = plainDesign(before, manual, fonts);
  if (!plain) return { undo: null, why: 'changed' };
  const ending = await writeHtml(target, plain.content);
  if (ending === 'left' || ending === 'too-large') return { undo: null, why: ending };
  const now = await readHtmlNow(target);
  if (ending !== 'written') {
    const written = now === null ? ending === 'unknown' : now !== before && !plainDesign(now, manual, fonts);
    if (!written) return { undo: null, why: 'refused' };
  }
  // What the writer has typed in between must not go when the design comes back.
  const own = now !== null && wordsOf(now) === wordsOf(plain.content) ? [now] : [];
  const after = [plain.content, ...own];
  return { undo: { do: 'plain-design', made, before, after }, why: null };
}

/** Brings the design back, where nothing was written since: the old source knows nothing of newer words. */
export async function undoPlainDesign(
  target: Target,
  undo: PlainDesignUndo,
): Promise<{ readonly rest: PlainDesignUndo | null; readonly why: NotDone | null }> {
  const now = await readHtmlNow(target);
  if (now === null) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  if (now === undo.before) return { rest: null, why: null };
  if (!undo.after.includes(now)) return { rest: undo, why: 'changed' };
  const ending = await writeHtml(target, undo.before);
  if (ending === 'left' || ending === 'too-large') return { rest: undo, why: ending };
  if (ending === 'written') return { rest: null, why: null };
  const read = await readHtmlNow(target);
  return read !== null && !undo.after.includes(read)
    ? { rest: null, why: null }
    : { rest: undo, why: 'refused' };
}

/** Null also where the mail has become plain text: that has no design. */
async function readHtmlNow(target: Target): Promise<string | null> {
  const body = (await readPart(target, 'body'))?.body;
  return body?.type === 'html' ? body.content : null;
}

const writeHtml = (target: Target, content: string) =>
  writePart(target, 'body', { body: { type: 'html', content } }, () => isCurrent(target));

const wordsOf = (html: string) => bodyFromHtml(html).text.replace(/\s+/g, '');
