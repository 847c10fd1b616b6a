import type { Block } from './blocks';
import { type Element, type Expected, isLabel, plainNumber } from './elements';
import { closingOf, isOrganisation } from './known';
import { occurrencesOf } from './occurrences';
import { type Placed, pairsOf } from './pairs';
import { type Residue, residuesOf } from './residue';
import type { Line, OwnLines, Word } from './words';

/** A signature held up against what is expected. */
export interface Comparison {
  readonly placed: readonly Placed[];
  readonly missing: readonly Element[];
  /** What belongs to nothing, by place. */
  readonly left: readonly Residue[];
}

/** Longer ones are no signatures; what is behind is left alone. */
const MOST_WORDS = 600;

/** Holds one signature up against a form. */
export function compare(
  text: string,
  { lines, words }: OwnLines,
  block: Block,
  expected: Expected,
): Comparison {
  const first = (lines[block.from] as Line).first;
  const last = Math.min((lines[block.to - 1] as Line).last, first + MOST_WORDS);
  const taken = new Map<number, Element>();
  const spots = exactSpots(text, words, first, last, expected.elements, taken);
  const residues = residuesOf(text, words, first, last, (at) => taken.has(at), expected.labels);

  const placed: Placed[] = [];
  const used = new Set<Residue>();
  spots.forEach(({ first: from, last: to }, element) => {
    const beside =
      element.kind === 'text'
        ? residues.filter((residue) => isBeside(residue, from, to, text, words, expected))
        : [];
    for (const residue of beside) used.add(residue);
    placed.push(placedAt(element, beside.length === 0, words, from, to));
  });
  const absent = expected.elements.filter(
    (element) => !spots.has(element) && !placed.some((each) => sameWords(each.element, element)),
  );
  const open = residues.filter((residue) => !used.has(residue) && !isHeading(residue, text, words, last));
  const pairs = pairsOf(absent, open, placed, expected.elements);
  const matched = new Set<Element>();
  for (const { element, residue } of pairs) {
    if (matched.has(element) || used.has(residue)) continue;
    matched.add(element);
    const parts = element.kind === 'mail' ? SPELT_OUT : element.parts;
    const whole = withNeighbours(residue, parts, open, used);
    for (const each of whole) used.add(each);
    placed.push(
      placedAt(element, false, words, (whole[0] as Residue).first, (whole[whole.length - 1] as Residue).last),
    );
  }
  return {
    placed: placed.sort((a, b) => a.start - b.start),
    missing: absent.filter((element) => element.required && !matched.has(element)),
    left: open.filter((residue) => !used.has(residue)),
  };
}

/** "anne (at) example (dot) dk" */
const SPELT_OUT = 5;

/** A title of two statements ("Teamleder, cand.jur.") that is written wrong has two as well, side by side. */
function withNeighbours(
  residue: Residue,
  parts: number,
  open: readonly Residue[],
  used: ReadonlySet<Residue>,
): Residue[] {
  const at = open.indexOf(residue);
  let from = at;
  let to = at + 1;
  const joins = (each: Residue | undefined, next: Residue | undefined) =>
    each && next && each.kind === 'text' && each.line === next.line && each.last === next.first;
  while (to - from < parts && joins(open[from - 1], open[from]) && !used.has(open[from - 1] as Residue))
    from--;
  while (to - from < parts && joins(open[to - 1], open[to]) && !used.has(open[to] as Residue)) to++;
  return open.slice(from, to);
}

function placedAt(
  element: Element,
  right: boolean,
  words: readonly Word[],
  first: number,
  last: number,
): Placed {
  const { start, line, segment } = words[first] as Word;
  return { element, right, start, end: (words[last - 1] as Word).end, line, segment };
}

/** A word or two with a colon or in a cell of their own, before what they name: "Kommunen: 74 34 34 34". */
function isHeading(
  { kind, first, last: to, line, end }: Residue,
  text: string,
  words: readonly Word[],
  last: number,
): boolean {
  const next = to < last ? words[to] : undefined;
  return (
    kind === 'text' &&
    to - first <= 2 &&
    next !== undefined &&
    next.line === line &&
    /[:\t]/.test(text.slice(end, next.start))
  );
}

const sameWords = (a: Element, b: Element) => a.kind === b.kind && a.words.join(' ') === b.words.join(' ');

/** Longest first, each at its best free place: a statement of its own rather than part of another. */
function exactSpots(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  elements: readonly Element[],
  taken: Map<number, Element>,
): Map<Element, { first: number; last: number }> {
  const spots = new Map<Element, { first: number; last: number }>();
  const byLength = elements.slice().sort((a, b) => b.words.join(' ').length - a.words.join(' ').length);
  for (const element of byLength) {
    let best: { first: number; last: number } | undefined;
    let bestScore = -1;
    for (const spot of occurrencesOf(element, text, words, { first, last })) {
      let free = true;
      for (let at = spot.first; at < spot.last; at++) free = free && !taken.has(at);
      const score = isWhole(words, spot.first, spot.last, first, last) ? 1 : 0;
      if (free && score > bestScore) {
        best = spot;
        bestScore = score;
      }
    }
    if (!best) continue;
    spots.set(element, best);
    for (let at = best.first; at < best.last; at++) taken.set(at, element);
  }
  return spots;
}

function isWhole(words: readonly Word[], from: number, to: number, first: number, last: number): boolean {
  const opens = from === first || (words[from - 1] as Word).segment !== (words[from] as Word).segment;
  const ends = to === last || (words[to] as Word).segment !== (words[to - 1] as Word).segment;
  return opens && ends;
}

/** Words right beside a title, with nothing between: "Ledende sagsbehandler" is another title. */
function isBeside(
  residue: Residue,
  from: number,
  to: number,
  text: string,
  words: readonly Word[],
  { labels }: Expected,
): boolean {
  if (residue.kind !== 'text' || (residue.last !== from && residue.first !== to)) return false;
  const near = words[residue.last === from ? from : to - 1] as Word;
  const own = words[residue.first] as Word;
  if (own.segment !== near.segment || near.chunk) return false;
  const said = residue.said.split(' ');
  if (isOrganisation(said) || closingOf(residue.said) !== null || said.every((word) => isLabel(word, labels)))
    return false;
  const between =
    residue.last === from ? text.slice(residue.end, near.start) : text.slice(near.end, residue.start);
  return /^[\s\-.'’&+]*$/.test(between);
}

/** The same line once more. */
export const sameAs = ({ kind, words }: Element, residue: Residue) =>
  kind === residue.kind && (kind === 'number' ? plainNumber(residue.said) : residue.said) === words.join(' ');
