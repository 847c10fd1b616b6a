import { bodyFromHtml } from '../mail/body';
import { StyleSheet } from '../mail/css';
import { type SourceMap, toSource } from '../mail/html-map';
import { TagPairs } from '../mail/html-pairs';
import { readSource, type SourceTag } from '../mail/html-source';
import { quotedEdits } from '../mail/quoted-edits';
import type { BodyText, Range } from '../mail/types';
import { elementOf, type StyledElement } from './element';
import { Letters } from './letters';

/** A mail's source, read for its design. */
export interface DesignSource {
  readonly html: string;
  readonly body: BodyText;
  readonly letters: Letters;
  readonly map: SourceMap;
  readonly tags: TagPairs;
  /** The writer's, in order. */
  readonly elements: readonly StyledElement[];
  /** The texts of the style sheets, as they stand in the source. */
  readonly sheets: readonly Range[];
  /** Whether a place belongs to the quoted history. */
  isHeld(place: number): boolean;
  /** Where the element ends whose start tag is at this place among the tags; its end tag may be left out. */
  endOf(at: number): number;
}

export function readDesign(html: string): DesignSource {
  const list: SourceTag[] = [];
  const { map } = readSource(html, list);
  const body = bodyFromHtml(html, true);
  const tags = new TagPairs(list);
  const held = heldIn(html, map, body);
  const isHeld = (place: number) => {
    const range = held[firstEndingBehind(held, place)];
    return range !== undefined && range.start <= place;
  };
  const sheets: Range[] = [];
  list.forEach(({ is, name, to }, at) => {
    const mate = tags.mate(at);
    if (is === 'open' && name === 'style' && mate >= 0 && !isHeld(to))
      sheets.push({ start: to, end: tags.at(mate).from });
  });
  const next = nextEnds(list);
  return {
    html,
    body,
    letters: new Letters(body),
    map,
    tags,
    elements: elementsIn(html, list, sheets, tags, isHeld),
    sheets,
    isHeld,
    endOf(at) {
      const mate = tags.mate(at) >= 0 ? tags.mate(at) : (next[at] as number);
      return mate < list.length ? tags.at(mate).from : html.length;
    },
  };
}

/** The writer's elements; which others are open around each is followed, for rules that ask for it (".sig td"). */
function elementsIn(
  html: string,
  list: readonly SourceTag[],
  sheets: readonly Range[],
  tags: TagPairs,
  isHeld: (place: number) => boolean,
): StyledElement[] {
  const sheet = new StyleSheet();
  for (const { start, end } of sheets) sheet.add(html.slice(start, end));
  const elements: StyledElement[] = [];
  const open: { readonly at: number; readonly keys: readonly string[] }[] = [];
  const around = new Map<string, number>();
  const count = (keys: readonly string[], by: number) => {
    for (const key of keys) around.set(key, (around.get(key) || 0) + by);
  };
  const isOpen = (key: string) => (around.get(key) || 0) > 0;
  list.forEach((tag, at) => {
    const isBare = tag.to - tag.from <= tag.name.length + 2;
    if (tag.is === 'close') {
      for (let last = open[open.length - 1]; last && tags.mate(at) >= 0; last = open[open.length - 1]) {
        if (last.at < tags.mate(at)) break;
        count(last.keys, -1);
        open.pop();
      }
    } else if (!isBare || !sheet.isEmpty) {
      const element = elementOf(html, tag, at, sheet, isOpen);
      if (!isHeld(tag.from)) elements.push(element);
      if (tag.is === 'alone' || sheet.isEmpty) return;
      open.push({ at, keys: element.keys });
      count(element.keys, 1);
    }
  });
  return elements;
}

/** Tags that end an element whose own end tag is left out; for others those of its name. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th', 'tr', '/table'],
  th: ['td', 'th', 'tr', '/table'],
  tr: ['tr', '/table'],
  li: ['li', '/ul', '/ol'],
};

/** Where an element ends at the latest that has no end tag: a place among the tags, or their number. */
function nextEnds(list: readonly SourceTag[]): number[] {
  const last = new Map<string, number>();
  const next: number[] = [];
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const { name, is } = list[at] as SourceTag;
    next[at] = list.length;
    for (const end of ENDS[name] || [name]) {
      const known = last.get(end);
      if (known !== undefined) next[at] = Math.min(next[at] as number, known);
    }
    last.set(name, at);
    if (is === 'close') last.set(`/${name}`, at);
  }
  return next;
}

/** Where the quoted history stands in the source: what would be cut to take it out, and all between its characters. */
function heldIn(html: string, map: SourceMap, { quoted }: BodyText): Range[] {
  if (quoted.length === 0) return [];
  const ranges = quotedEdits(html, '').edits.map(({ from, to }) => ({ start: from, end: to }));
  for (const range of quoted) {
    const source = toSource(map, range);
    const [first, last] = [source[0], source[source.length - 1]];
    if (first && last) ranges.push({ start: first.start, end: last.end });
  }
  const held: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    const previous = held[held.length - 1];
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end);
    else held.push({ start, end });
  }
  return held;
}

function firstEndingBehind(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
