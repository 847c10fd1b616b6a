import { bodyFromText } from '../mail/body';
import type { Editable } from '../mail/fix';
import { type Holes, holesIn, holesOf } from '../mail/holes';
import { readHtml } from '../mail/html';
import { TagPairs } from '../mail/html-pairs';
import { applied, type Edit } from '../mail/html-seams';
import { readSource, type SourceTag } from '../mail/html-source';
import { quotedEdits } from '../mail/quoted-edits';
import type { BodyText, Range } from '../mail/types';

type Body = NonNullable<Editable['body']>;

/** What takes a signature back that was written here, and puts the one before in its place. In memory only. */
export type SignatureBack = Holes;

/**
 * The body with the signature in place of the one at `where`, or at the end of what is newly written where there is none.
 * The writer's words above and the quoted mail below stay byte for byte.
 *
 * @param where in the visible text, as `verifySignature` tells it
 * @returns null when the old signature cannot be told from the rest well enough to take it out
 */
export function withSignature(
  body: Body,
  signature: { readonly html: string; readonly text: string },
  where: Range | null,
): { readonly content: string; readonly back: SignatureBack } | null {
  const { type, content: source } = body;
  const edits =
    type === 'text' ? textEdits(source, signature.text, where) : htmlEdits(source, signature.html, where);
  if (!edits) return null;
  const content = applied(source, edits);
  if (!keepsTheRest(read(body), where, read({ type, content }))) return null;
  return { content, back: { source: content, holes: holesOf(source, edits) } };
}

/** The source with what stood there before, wherever it stands now; null where that cannot be told. */
export function withoutNewSignature(back: SignatureBack, now: Body): string | null {
  const holes = holesIn(back, now.content);
  return holes && applied(now.content, holes);
}

/** The same after the mail was read anew: follows its places through every edit. */
export function followSignature(back: SignatureBack, source: string): SignatureBack {
  const holes = back.source === source ? null : holesIn(back, source);
  return holes ? { source, holes } : back;
}

const read = ({ type, content }: Body): BodyText =>
  type === 'html' ? readHtml(content) : bodyFromText(content);

/** Every line above the place, and every quoted one, is what it was. */
function keepsTheRest(before: BodyText, where: Range | null, after: BodyText): boolean {
  const own = where ? where.start : endOfOwn(before);
  const head = linesOf(before.text.slice(0, own));
  const tail = linesOf(before.text.slice(where ? where.end : own));
  const text = linesOf(after.text);
  return (
    text.slice(0, head.length).join('\n') === head.join('\n') &&
    (tail.length === 0 || text.slice(-tail.length).join('\n') === tail.join('\n'))
  );
}

/** The lines with something in them. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

/** Where the first newly written stretch ends that has something in it: above the quoted mail, else the text's end. */
function endOfOwn({ text, quoted }: BodyText): number {
  const first = quoted.filter(({ start }) => /\S/.test(text.slice(0, start)))[0] || quoted[0];
  return first ? first.start : text.length;
}

function textEdits(source: string, text: string, where: Range | null): Edit[] {
  if (where) return [{ from: where.start, to: where.end, put: text }];
  const at = endOfOwn(bodyFromText(source));
  const head = source.slice(0, at);
  const before = head.trim() === '' ? '\n' : '\n'.repeat(Math.max(0, 2 - trailing(head)));
  return [{ from: at, to: at, put: `${before}${text}${at < source.length ? '\n\n' : ''}` }];
}

const trailing = (text: string) => (/\n*$/.exec(text) as RegExpExecArray)[0].length;

function htmlEdits(html: string, put: string, where: Range | null): Edit[] | null {
  const list: SourceTag[] = [];
  readSource(html, list);
  const visible = readHtml(html);
  const tags = new TagPairs(list);
  if (!where) {
    const at = endOfOwnSource(html, tags, visible);
    return [{ from: at, to: at, put: `<div><br></div>${put}` }];
  }
  const pieces = visible.toHtml(where);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (!first || !last) return null;
  const above = visible.toHtml({ start: 0, end: where.start });
  const below = visible.toHtml({ start: where.end, end: visible.text.length });
  const from = beginning(
    html,
    tags,
    first.start,
    above.length > 0 ? (above[above.length - 1] as Range).end : 0,
  );
  const limit = Math.min(
    below.length > 0 ? (below[0] as Range).start : html.length,
    quotedFrom(html, last.end),
  );
  const to = ending(tags, from, last.end, limit);
  return cut(tags, from, to, put);
}

/** The place behind the last word above the quoted mail, outside the paragraph that it stands in. */
function endOfOwnSource(html: string, tags: TagPairs, visible: ReturnType<typeof readHtml>): number {
  const own = visible.toHtml({ start: 0, end: endOfOwn(visible) });
  const last = own[own.length - 1];
  const quoted = quotedFrom(html, last ? last.end : 0);
  let at = last ? last.end : bodyStart(tags);
  for (let each = tags.from(at); each < tags.length; each++) {
    const { is, name, from, to } = tags.at(each);
    const closes = is === 'close' || (is === 'alone' && name === 'br');
    if (from >= quoted || !closes || FRAMES.indexOf(name) >= 0 || isText(html, at, from)) break;
    at = to;
  }
  return at;
}

const FRAMES = ['html', 'body'];

function bodyStart(tags: TagPairs): number {
  for (let at = 0; at < tags.length; at++) {
    const { is, name, to } = tags.at(at);
    if (is === 'open' && name === 'body') return to;
  }
  return 0;
}

/** Where the source of the first quoted stretch behind `at` begins, its marks included. */
function quotedFrom(html: string, at: number): number {
  const next = quotedEdits(html, '').edits.filter(({ from }) => from >= at)[0];
  return next ? next.from : html.length;
}

const isText = (html: string, start: number, end: number) =>
  /[^\s]/.test(html.slice(start, end).replace(/&nbsp;/g, ''));

/** Where Outlook looks for a signature when it is to replace it: it stays, with the new one in it. */
const OUTLOOKS_PLACE = /\s(?:id|name)=["']?(?:signature|_mailautosig|ms-outlook-mobile-signature)\b/i;

/** Back over tags that open what lies in the signature alone, and its pictures; not out of Outlook's place for it. */
function beginning(html: string, tags: TagPairs, start: number, above: number): number {
  let from = start;
  let place = -1;
  for (let at = tags.from(start) - 1; at >= 0; at--) {
    const tag = tags.at(at);
    if (tag.from < above || FRAMES.indexOf(tag.name) >= 0 || isText(html, tag.to, from)) break;
    const picture = tag.is === 'alone' && tag.name === 'img';
    if (!picture && (tag.is === 'alone' || (tag.is === 'close' && place < 0))) break;
    if (place < 0 && OUTLOOKS_PLACE.test(html.slice(tag.from, tag.to))) place = from;
    // A picture beside Outlook's place is part of the signature all the same.
    if (picture) place = -1;
    from = tag.from;
  }
  return place < 0 ? from : place;
}

/** On over tags that close what began in it, and its pictures. */
function ending(tags: TagPairs, from: number, end: number, limit: number): number {
  let to = end;
  for (let at = tags.from(end); at < tags.length; at++) {
    const tag = tags.at(at);
    if (tag.to > limit) break;
    const mate = tags.mate(at);
    if (tag.is === 'close' && mate >= 0 && tags.at(mate).from >= from) to = tag.to;
    else if (tag.is === 'alone' && tag.name === 'img') to = tag.to;
  }
  return to;
}

/** Takes the stretch but for tags whose mate stays; the new signature stands where it began. */
function cut(tags: TagPairs, from: number, to: number, put: string): Edit[] {
  const edits: Edit[] = [];
  let start = from;
  let next = put;
  const take = (end: number) => {
    if (end > start || next !== '') edits.push({ from: start, to: end, put: next });
    next = '';
  };
  for (let at = tags.from(from); at < tags.length && tags.at(at).from < to; at++) {
    const mate = tags.mate(at);
    const tag = tags.at(at);
    if (mate < 0 || (tags.at(mate).from >= from && tags.at(mate).to <= to)) continue;
    take(tag.from);
    start = tag.to;
  }
  take(to);
  return edits;
}
