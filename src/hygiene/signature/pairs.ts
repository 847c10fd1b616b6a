import type { Range } from '../mail/types';
import type { Element } from './elements';
import { closingOf, isSentence, PHONE_LABELS } from './known';
import type { Residue } from './residue';
import { alike } from './similar';

/** An element and where it stands, right or wrong. */
export interface Placed extends Range {
  readonly element: Element;
  readonly right: boolean;
  /** The line among those newly written, and the cell or part of it. */
  readonly line: number;
  readonly segment: number;
}

interface Pair {
  readonly element: Element;
  readonly residue: Residue;
  readonly score: number;
}

/** Below this nothing speaks for it. */
const ENOUGH = 1;

/** Which of what is left may be a missing element that is written wrong; the likeliest first. */
export function pairsOf(
  absent: readonly Element[],
  left: readonly Residue[],
  placed: readonly Placed[],
  order: readonly Element[],
): Pair[] {
  const pairs: Pair[] = [];
  const open = left.filter(({ said }) => closingOf(said) === null);
  const of = (kind: string) => open.filter((residue) => residue.kind === kind);
  for (const element of absent) {
    const rank = absent.filter(({ kind }) => kind === element.kind).indexOf(element);
    for (const residue of open) {
      if (!mayBe(element, residue)) continue;
      const fits = fitsOrder(element, residue, placed, order) ? 1 : -0.5;
      const score = likeness(element, residue) + fits;
      // Of two that fit, the first belongs to the first.
      const apart = Math.abs(rank - of(residue.kind).indexOf(residue));
      if (score >= ENOUGH) pairs.push({ element, residue, score: score - 0.3 * apart });
    }
  }
  return pairs.sort((a, b) => b.score - a.score);
}

/** An address that is spelt out ("anne (at) example.dk") is text, and begins with its own first word. */
function mayBe({ kind, words }: Element, residue: Residue): boolean {
  if (kind !== 'mail' || residue.kind !== 'text') return kind === residue.kind;
  return ` ${residue.said} `.indexOf(` ${words[0]} `) >= 0;
}

function likeness({ kind, field, words }: Element, { said, labels }: Residue): number {
  const wanted = words.join(' ');
  switch (kind) {
    case 'number': {
      const own = field ? PHONE_LABELS[field] : undefined;
      const others = Object.keys(PHONE_LABELS).filter((other) => other !== field);
      const named = own && labels.some((label) => own.test(label)) ? 1.5 : 0;
      const otherwise =
        !named && others.some((other) => labels.some((label) => (PHONE_LABELS[other] as RegExp).test(label)));
      return (isSlip(wanted, said) ? 2 : 0) + named - (otherwise ? 1 : 0);
    }
    case 'mail':
      return 1;
    case 'web':
      return 0.5;
    case 'text': {
      const like = alike(wanted, said);
      // A sentence is a slogan rather than a title, unless it resembles it.
      return like >= 0.5 ? 1 + like : isSentence(said) ? -1 : like;
    }
  }
}

/** The same digits but for two: one typed wrong, or two in the other order. */
function isSlip(wanted: string, said: string): boolean {
  const digits = said.slice(-wanted.length);
  if (Math.abs(said.length - wanted.length) === 1) return alike(wanted, said) > 0.6;
  let different = 0;
  for (let at = 0; at < wanted.length; at++) if (wanted.charAt(at) !== digits.charAt(at)) different++;
  return different <= 2;
}

/** It stands behind what the manual puts before it, and before what comes after. */
function fitsOrder(
  element: Element,
  { start }: Residue,
  placed: readonly Placed[],
  order: readonly Element[],
): boolean {
  const own = order.indexOf(element);
  let before = -1;
  let behind = order.length;
  let from = -1;
  let to = Number.POSITIVE_INFINITY;
  for (const { element: other, start: place } of placed) {
    const at = order.indexOf(other);
    if (at < own && at > before) {
      before = at;
      from = place;
    }
    if (at > own && at < behind) {
      behind = at;
      to = place;
    }
  }
  return start > from && start < to;
}
