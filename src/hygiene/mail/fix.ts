import { readHtml } from './html';
import { checkRange } from './html-map';
import type { Fix, Part, Range } from './types';

/** The parts of a mail that can be mended, in the form in which the mail program has them. */
export interface Editable {
  readonly subject?: string;
  readonly location?: string;
  readonly body?: { readonly type: 'html' | 'text'; readonly content: string };
}

/**
 * The mail with `fix` applied to it; `source` stays as it is.
 * RangeError, naming the part and the bounds and never the text, when the span lies outside the part, when the part is
 * not there, or when it is one that cannot be mended (a recipient, an attachment).
 */
export function applyFix(source: Editable, fix: Fix): Editable {
  const { part, start, end } = fix.span;
  const text = textOf(source, part);
  checkRange(fix.span, text.length, part);
  if (part === 'body' && source.body !== undefined && source.body.type === 'html')
    return {
      ...source,
      body: { type: 'html', content: readHtml(source.body.content).replace(fix.span, fix.with) },
    };
  const content = text.slice(0, start) + fix.with + text.slice(end);
  return part === 'body' ? { ...source, body: { type: 'text', content } } : { ...source, [part]: content };
}

/**
 * The fix that undoes `fix`. `textBefore` is the part's visible text before it was applied.
 *
 * `textAfter`, where the caller has it, is the visible text that came of it. It matters when a removal leaves spaces in
 * HTML that collapse ("the CPR  ." shows one space): then the text is shorter than the fix says, and only both texts
 * tell what brings the old one back.
 */
export function inverseOf(fix: Fix, textBefore: string, textAfter?: string): Fix {
  const { part, start, end } = fix.span;
  const expected = textBefore.slice(0, start) + fix.with + textBefore.slice(end);
  const same = textAfter === undefined || textAfter === expected;
  const changed = same ? undefined : changeBetween(textAfter, textBefore);
  const span = changed ?? { start, end: start + fix.with.length };
  return {
    ...fix,
    span: { part, start: span.start, end: span.end },
    with: changed === undefined ? textBefore.slice(start, end) : changed.put,
  };
}

/** The one stretch of `from` that must become `put` so that the text reads as `to`. */
function changeBetween(from: string, to: string): Range & { readonly put: string } {
  const start = commonStart(from, to);
  const tail = Math.min(commonEnd(from, to), Math.min(from.length, to.length) - start);
  return { start, end: from.length - tail, put: to.slice(start, to.length - tail) };
}

/**
 * Where a range of `before` lies in `after`, when one stretch was edited in between. Null when the edit touches it.
 */
export function rebase(range: Range, before: string, after: string): Range | null {
  if (range.end <= commonStart(before, after)) return range;
  if (range.start < before.length - commonEnd(before, after)) return null;
  const shift = after.length - before.length;
  return { start: range.start + shift, end: range.end + shift };
}

function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
}

/**
 * The visible text of a part: what spans point into.
 * RangeError when the part is not there, or is none that can be mended.
 */
export function textOf(source: Editable, part: Part): string {
  if (part === 'subject' || part === 'location') return present(source[part], part);
  if (part !== 'body') throw new RangeError(`${part}: cannot be mended`);
  const { type, content } = present(source.body, part);
  return type === 'html' ? readHtml(content).text : content;
}

function present<T>(value: T | undefined, part: Part): T {
  if (value === undefined) throw new RangeError(`${part}: is not there`);
  return value;
}
