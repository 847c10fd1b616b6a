import { readHtml } from './html';
import { checkRange } from './html-map';
import { commonEnd, commonStart, rebase } from './rebase';
import type { Part, Range, ReplaceFix } from './types';

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
export function applyFix(source: Editable, fix: ReplaceFix): Editable {
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

/** What came of several fixes of one part. */
export interface Mended {
  readonly source: Editable;
  /** The part's visible text now. */
  readonly text: string;
  /** What undoes them: one for each fix and in the same order, counted in `text`. */
  readonly inverses: readonly ReplaceFix[];
}

/**
 * The mail with several fixes of one part applied at once.
 * RangeError as in `applyFix`.
 *
 * @param fixes ascending, not overlapping, all counted in the part's text in `source`
 */
export function applyFixes(source: Editable, part: Part, fixes: readonly ReplaceFix[]): Mended {
  const quick = fixes.length > 1 ? atOnce(source, part, fixes) : null;
  if (quick) return quick;
  let mended = source;
  let text = textOf(source, part);
  let inverses: ReplaceFix[] = [];
  // The last place first: those above lie as they lay.
  for (const fix of fixes.slice().reverse()) {
    const changed = applyFix(mended, fix);
    const after = textOf(changed, part);
    const shift = after.length - text.length;
    const below = inverses.map((one) => moved(one, one.span.start + shift, one.span.end + shift));
    inverses = [inverseOf(fix, text, after) || inverseOf(fix, text)].concat(below);
    mended = changed;
    text = after;
  }
  return { source: mended, text, inverses };
}

/**
 * All fixes on one reading of the HTML: reading it anew after each takes minutes where there are hundreds. Null when the
 * text that comes of it is not simply the old one with the words exchanged (spaces melted): then one by one.
 */
function atOnce(source: Editable, part: Part, fixes: readonly ReplaceFix[]): Mended | null {
  if (part !== 'body' || source.body === undefined || source.body.type !== 'html') return null;
  const { content } = source.body;
  const html = readHtml(content);
  const inverses: ReplaceFix[] = [];
  let changed = '';
  let expected = '';
  let from = 0;
  let at = 0;
  for (const fix of fixes) {
    const edit = changeBetween(content, html.replace(fix.span, fix.with));
    if (edit.start < from) return null;
    changed += content.slice(from, edit.start) + edit.put;
    from = edit.end;
    expected += html.text.slice(at, fix.span.start) + fix.with;
    at = fix.span.end;
    const back = moved(fix, expected.length - fix.with.length, expected.length);
    inverses.push({ ...back, with: html.text.slice(fix.span.start, at) });
  }
  const mended: Editable = { ...source, body: { type: 'html', content: changed + content.slice(from) } };
  const text = textOf(mended, part);
  return text === expected + html.text.slice(at) ? { source: mended, text, inverses } : null;
}

/** The same fix at another place. */
export function moved(fix: ReplaceFix, start: number, end: number): ReplaceFix {
  return { ...fix, span: { part: fix.span.part, start, end } };
}

/**
 * The fix that undoes `fix`: it puts the original words back, and touches nothing but their place.
 *
 * `textAfter`, where the caller has it, is the visible text that came of it. It matters when a removal leaves spaces in
 * HTML that collapse ("the CPR  ." shows one space): then the text is shorter than the fix says, and only both texts
 * tell what brings the old one back. Other differences (the mail program wrote something elsewhere anew) stay as they
 * are; null when they leave no place to put the words.
 *
 * @param textBefore the part's visible text before `fix` was applied
 */
export function inverseOf(fix: ReplaceFix, textBefore: string): ReplaceFix;
export function inverseOf(fix: ReplaceFix, textBefore: string, textAfter: string): ReplaceFix | null;
export function inverseOf(fix: ReplaceFix, textBefore: string, textAfter?: string): ReplaceFix | null {
  const { start, end } = fix.span;
  const words = textBefore.slice(start, end);
  const expected = textBefore.slice(0, start) + fix.with + textBefore.slice(end);
  const put = { start, end: start + fix.with.length };
  const back = (range: Range, original: string) => ({
    ...moved(fix, range.start, range.end),
    with: original,
  });
  if (textAfter === undefined || textAfter === expected) return back(put, words);
  const place = put.start < put.end ? rebase(put, expected, textAfter) : null;
  if (place) return back(place, words);
  if (onlySpacesBeside(put, expected, textAfter)) {
    const change = changeBetween(textAfter, textBefore);
    return back(change, change.put);
  }
  const hole = rebase(put, expected, textAfter);
  return hole && back(hole, words);
}

/** Whether two texts differ only in the place itself and in the white space directly around it. */
function onlySpacesBeside({ start, end }: Range, expected: string, actual: string): boolean {
  const head = commonStart(expected, actual);
  const tail = Math.min(commonEnd(expected, actual), Math.min(expected.length, actual.length) - head);
  const gone = expected.slice(head, Math.max(head, start)) + expected.slice(end, expected.length - tail);
  const come = actual.slice(head, actual.length - tail);
  const near = isSpace(expected.slice(end, head)) && isSpace(expected.slice(expected.length - tail, start));
  return near && isSpace(gone) && isSpace(come);
}

const isSpace = (text: string) => !/\S/.test(text);

/** The one stretch of `from` that must become `put` so that the text reads as `to`. */
function changeBetween(from: string, to: string): Range & { readonly put: string } {
  const start = commonStart(from, to);
  const tail = Math.min(commonEnd(from, to), Math.min(from.length, to.length) - start);
  return { start, end: from.length - tail, put: to.slice(start, to.length - tail) };
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
