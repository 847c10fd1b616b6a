import { type Element, type Expected, isLabel } from './elements';
import { closingOf, isFarewell, isSpoken } from './known';
import { occurrencesOf } from './occurrences';
import type { Line, OwnLines } from './words';

/** Where a signature stands: `lines[from]` to before `lines[to]`, its closing included. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** How many elements stand in it as they should; 0 where only a closing tells that it may be one. */
  readonly found: number;
  /** The name is among them, or the form has none. */
  readonly named: boolean;
}

/** So many lines without anything of the signature end it. */
const LARGEST_GAP = 8;
/** How far above the first line the closing may stand, in lines with something in them. */
const CLOSING_ABOVE = 4;
/** More lines behind a closing, or behind a signature, are a letter that goes on. */
const LONGEST = 25;
/** The last ones of a mail count; more are hostile. */
const MOST_SIGNATURES = 20;

/** The signatures among the newly written lines, from the top. */
export function blocksOf(text: string, own: OwnLines, expected: Expected): Block[] {
  const { lines } = own;
  const anchors = anchorsOf(text, own, expected);
  const groups: { first: number; last: number; elements: Set<Element> }[] = [];
  for (const { line, elements } of anchors) {
    const group = groups[groups.length - 1];
    const again =
      group && elements.some((element) => isHead(element, expected) && group.elements.has(element));
    const apart =
      group &&
      (line - group.last > LARGEST_GAP ||
        stretchOf(lines, line) !== stretchOf(lines, group.last) ||
        hasClosing(own, group.last + 1, line));
    if (!group || again || apart) groups.push({ first: line, last: line, elements: new Set(elements) });
    else {
      group.last = line;
      for (const element of elements) group.elements.add(element);
    }
  }
  const starts: { from: number; last: number; found: number; named: boolean }[] = [];
  const heads = expected.elements.filter((element) => isHead(element, expected));
  let after = 0;
  for (const { first, last, elements } of groups) {
    const from = startOf(text, own, first, after, expected, elements);
    if (isSignature(elements, expected) || closes(own, from, first))
      starts.push({
        from,
        last,
        found: elements.size,
        named: heads.length === 0 || heads.some((element) => elements.has(element)),
      });
    after = last + 1;
  }
  const judged = starts.slice(-MOST_SIGNATURES);
  return judged.map(({ from, last, found, named }, at) => {
    const next = judged[at + 1];
    const end = endOfStretch(lines, from, last + LONGEST);
    return { from, to: Math.min(end, next ? next.from : lines.length), found, named };
  });
}

/** What stands behind the last closing, where nothing else tells where a signature is. */
export function blockBehindClosing({ lines, words }: OwnLines): Block | null {
  for (let at = lines.length - 2; at >= 0; at--) {
    const to = endOfStretch(lines, at, at + LONGEST + 1);
    if (to - at > 2 && to - at <= LONGEST && closingOf(saidIn(lines[at] as Line, words)) !== null)
      return { from: at, to, found: 0, named: false };
  }
  return null;
}

/** More words close no letter. */
const MOST_SAID = 16;

/** The first words of a line, parted by blanks. */
export function saidIn({ first, last }: Line, words: OwnLines['words']): string {
  let said = '';
  for (let at = first; at < Math.min(last, first + MOST_SAID); at++)
    said += `${at > first ? ' ' : ''}${(words[at] as { text: string }).text}`;
  return said;
}

const stretchOf = (lines: readonly Line[], at: number) => (lines[at] as Line).stretch;

function endOfStretch(lines: readonly Line[], at: number, most: number): number {
  let to = at + 1;
  while (to < Math.min(most, lines.length) && stretchOf(lines, to) === stretchOf(lines, at)) to++;
  return to;
}

/** A second name begins another signature; without a name, a second first line does. */
const isHead = (element: Element, { elements }: Expected) =>
  element.field === 'displayName' ||
  (element === elements[0] && !elements.some(({ field }) => field === 'displayName'));

const isSignature = (elements: ReadonlySet<Element>, expected: Expected) =>
  elements.size >= Math.min(2, expected.elements.length);

/** Lines most of which is something of the signature. */
function anchorsOf(text: string, { lines, words }: OwnLines, { elements, labels }: Expected) {
  const known = new Map<number, { words: number; elements: Element[] }>();
  for (const element of elements) {
    for (const { first, last } of occurrencesOf(element, text, words)) {
      if (element.kind === 'text' && isInSentence(words, first, last, labels)) continue;
      const line = (words[first] as { line: number }).line;
      const there = known.get(line) || { words: 0, elements: [] };
      there.words += last - first;
      if (there.elements.indexOf(element) < 0) there.elements.push(element);
      known.set(line, there);
    }
  }
  const anchors: { line: number; elements: Element[] }[] = [];
  known.forEach((there, line) => {
    const { first, last } = lines[line] as Line;
    let count = there.words;
    for (let at = first; at < last; at++) if (isLabel((words[at] as { text: string }).text, labels)) count++;
    const said = saidIn(lines[line] as Line, words);
    // Half of it: a line with a changed title beside the name still is one, a sentence that names a colleague is not.
    if (count * 2 >= last - first && !(last - first > 3 && isSpoken(said)))
      anchors.push({ line, elements: there.elements });
  });
  return anchors.sort((a, b) => a.line - b.line);
}

/** "Kære Anne Holm": said in one breath with other words it is no line of a signature. */
function isInSentence(
  words: OwnLines['words'],
  first: number,
  last: number,
  labels: ReadonlySet<string>,
): boolean {
  const own = words[first] as { segment: number; text: string };
  return [words[first - 1], words[last]].some(
    (word) => word !== undefined && word.segment === own.segment && !isLabel(word.text, labels),
  );
}

function hasClosing({ lines, words }: OwnLines, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (closingOf(saidIn(lines[at] as Line, words)) === 'neutral') return true;
  return false;
}

/** No blank line stands between. */
export const isNear = (above: Line, below: Line): boolean => above.end + 1 >= below.start;

const isProse = (text: string, line: Line, said: string) =>
  isSpoken(said) || (line.last - line.first > 4 && /[.?!]\s*$/.test(text.slice(line.start, line.end)));

/** Whether a closing stands between: a name below it is a signature, if a poor one. */
function closes({ lines, words }: OwnLines, from: number, first: number): boolean {
  return from < first && closingOf(saidIn(lines[from] as Line, words)) !== null;
}

/** The line with which the signature begins: its closing, or the first of the short lines above what is known. */
function startOf(
  text: string,
  { lines, words }: OwnLines,
  first: number,
  after: number,
  { elements }: Expected,
  found: ReadonlySet<Element>,
): number {
  let homeMade = -1;
  for (let at = first - 1; at >= Math.max(after, first - CLOSING_ABOVE); at--) {
    if (stretchOf(lines, at) !== stretchOf(lines, first)) break;
    const closing = closingOf(saidIn(lines[at] as Line, words));
    if (closing === 'neutral') return at;
    if (closing === 'home-made' && homeMade < 0) homeMade = at;
    // The letter goes on above the signature: what looks like a closing further up is none.
    if (closing === null && isProse(text, lines[at] as Line, saidIn(lines[at] as Line, words))) break;
  }
  if (homeMade >= first - 2 && homeMade >= 0) return homeMade;
  const above = lines[first - 1];
  if (
    above &&
    first > after &&
    above.stretch === stretchOf(lines, first) &&
    found.has(elements[0] as Element) &&
    isFarewell(
      saidIn(above, words),
      text.slice(above.start, above.end),
      first > 1 && isNear(above, lines[first] as Line),
    )
  )
    return first - 1;
  // What should stand above the first line that is right, and does not, may stand there wrong.
  let lacking = 0;
  for (const element of elements) {
    if (found.has(element)) break;
    lacking++;
  }
  let from = first;
  while (from > after && lacking-- > 0) {
    const above = lines[from - 1] as Line;
    const line = text.slice(above.start, above.end).trim();
    const near = above.end + 1 >= (lines[from] as Line).start;
    if (!near || above.last - above.first > 6 || /[.?!:,]$/.test(line)) break;
    from--;
  }
  return from;
}
