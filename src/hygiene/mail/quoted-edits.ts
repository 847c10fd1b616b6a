import { type SourceMap, toSource } from './html-map';
import { TagPairs } from './html-pairs';
import type { Edit } from './html-seams';
import { readSource, type SourceTag } from './html-source';
import { quotedWith } from './quoted';
import type { QuoteMark } from './quoted-marks';
import type { Range } from './types';

/** An HTML mail with its quoted history, and the edits that take that history out. */
export interface QuotedEdits {
  readonly text: string;
  readonly quoted: readonly Range[];
  /** Ascending, not overlapping. Every element that they take they take whole. */
  readonly edits: readonly Edit[];
}

/** What an open tag that begins quoted history says of itself; a header's rule may also be a line in a signature. */
const BEGINS: readonly (QuoteMark | undefined)[] = [
  'quote',
  'reference',
  'introduction',
  'gmail',
  'rest',
  'append',
];
/** Elements that end where their history ends: what stands behind them is the writer's. */
const HOLDS: readonly (QuoteMark | undefined)[] = ['quote', 'introduction', 'gmail'];
const RULES = ['hr', 'br'];
/** A mail keeps these, with nothing in them. */
const FRAMES = ['html', 'head', 'body'];

/**
 * The edits that take the quoted history out of an HTML mail.
 *
 * Each stretch reaches from the tag with which it begins (with Outlook's rule above it, which is no text) to the end of
 * the last element that holds nothing else. A tag in it goes only together with its mate, so that what stays is as
 * balanced as it was: an element that began above the history, or that holds an answer as well, keeps both its tags.
 *
 * @param filler what stands in the place of history between two pieces of the writer's
 */
export function quotedEdits(html: string, filler: '' | '<br>'): QuotedEdits {
  const list: SourceTag[] = [];
  const { map, signs } = readSource(html, list);
  const quoted = quotedWith(map.text, signs);
  const tags = new TagPairs(list);
  const edits: Edit[] = [];
  for (const stretch of stretchesOf(html, map, quoted)) {
    const from = beginning(html, tags, stretch);
    const to = ending(html, tags, from, stretch);
    cut(tags, from, to, stretch.next < html.length ? filler : '', edits);
  }
  return {
    text: map.text,
    quoted,
    edits: edits.concat(unmarked(tags, edits)).sort((a, b) => a.from - b.from),
  };
}

/** One stretch of history in the source: its visible characters, and where the writer's own end and begin again. */
interface Stretch extends Range {
  readonly previous: number;
  readonly next: number;
  /** It runs to the end of the mail, and its last line has no `>` before it. */
  readonly runsOut: boolean;
}

function stretchesOf(html: string, map: SourceMap, quoted: readonly Range[]): Stretch[] {
  const { text } = map;
  const own = quoted.map((range) => toSource(map, range));
  const kept = quoted.map(({ start }, at) =>
    toSource(map, { start: at === 0 ? 0 : endOf(quoted, at - 1), end: start }),
  );
  kept.push(
    quoted.length === 0 ? [] : toSource(map, { start: endOf(quoted, quoted.length - 1), end: text.length }),
  );
  const stretches: Stretch[] = [];
  let previous = 0;
  own.forEach((source, at) => {
    const before = last(kept[at]);
    if (before !== undefined) previous = before.end;
    const first = source[0];
    if (first === undefined) return;
    const end = (last(source) as Range).end;
    const following = (kept[at + 1] as Range[])[0] || (own[at + 1] || [])[0];
    const next = following === undefined ? html.length : following.start;
    const runsOut = endOf(quoted, at) === text.length && !isMarked(text);
    stretches.push({ start: first.start, end, previous, next, runsOut });
    previous = end;
  });
  return stretches;
}

const endOf = (ranges: readonly Range[], at: number) => (ranges[at] as Range).end;
const last = <T>(list: readonly T[] | undefined) => list?.[list.length - 1];
const isMarked = (text: string) => text.charAt(text.lastIndexOf('\n') + 1) === '>';

/** Where the source of the history begins, tags and Outlook's rule included. */
function beginning(html: string, tags: TagPairs, { start, previous }: Stretch): number {
  let from = start;
  let marked = false;
  // A picture between the tag that marks the history and its first word is part of it, and so is Outlook's rule, which
  // editors like to put into a block of its own.
  for (let at = tags.from(start) - 1; at >= 0 && tags.at(at).from >= previous; at -= 1) {
    const { is, mark, name, from: place } = tags.at(at);
    if (marked && is === 'alone' && RULES.indexOf(name) < 0) break;
    if (is !== 'open' || BEGINS.indexOf(mark) < 0) continue;
    from = place;
    marked = true;
  }
  for (let at = tags.from(from) - 1; at >= 0; at -= 1) {
    const tag = tags.at(at);
    if (tag.from < previous || FRAMES.indexOf(tag.name) >= 0 || !isBlank(html, tag.to, from)) break;
    const opens = tag.is === 'close' && at > 0 ? tags.at(at - 1) : tag;
    const empty = tags.mate(at) === at - 1 && opens.from >= previous && isBlank(html, opens.to, tag.from);
    if (tag.is !== 'open' && tag.name !== 'hr' && !(tag.is === 'close' && empty)) break;
    from = opens.from;
    if (tag.is === 'close') at -= 1;
  }
  return from;
}

/** Where it ends: behind the last element that began in it and ends before the writer's next word; or with the mail. */
function ending(html: string, tags: TagPairs, from: number, { end, next, runsOut }: Stretch): number {
  let to = end;
  let held = false;
  for (let at = tags.from(end); at < tags.length && tags.at(at).from < next; at += 1) {
    const mate = tags.mate(at);
    const began = mate < 0 ? -1 : tags.at(mate).from;
    if (tags.at(at).is !== 'close' || began < from || began >= end) continue;
    to = tags.at(at).to;
    held = held || HOLDS.indexOf(tags.at(mate).mark) >= 0;
  }
  return runsOut && !held ? html.length : to;
}

/** Takes a stretch of the source, but for tags whose mate stays. One that marked its content as history loses the mark. */
function cut(tags: TagPairs, from: number, to: number, filler: string, edits: Edit[]): void {
  let start = from;
  let put = filler;
  const take = (end: number) => {
    if (end > start || put !== '') edits.push({ from: start, to: end, put });
    put = '';
  };
  for (let at = tags.from(from); at < tags.length && tags.at(at).from < to; at += 1) {
    const tag = tags.at(at);
    const mate = tags.mate(at);
    if (mate < 0 || (tags.at(mate).from >= from && tags.at(mate).to <= to)) continue;
    take(tag.from);
    if (BEGINS.indexOf(tag.mark) >= 0) edits.push({ from: tag.from, to: tag.to, put: `<${tag.name}>` });
    start = tag.to;
  }
  take(to);
}

/**
 * Gmail's holder marks all that it holds as history, unless quotes in it do. With those gone the answers between them
 * would count as history, so the holders that stay lose their mark.
 */
function unmarked(tags: TagPairs, edits: readonly Edit[]): Edit[] {
  const changes: Edit[] = [];
  let next = 0;
  for (let at = 0; at < tags.length && edits.length > 0; at += 1) {
    const { mark, from, to, name } = tags.at(at);
    while (next < edits.length && (edits[next] as Edit).to <= from) next += 1;
    const edit = edits[next];
    if (mark === 'gmail' && (edit === undefined || edit.from >= to))
      changes.push({ from, to, put: `<${name}>` });
  }
  return changes;
}

const isBlank = (html: string, start: number, end: number) => !/\S/.test(html.slice(start, end));
