import { type Features, PLACES, SHAPE } from './features';
import { GENERIC } from './people';
import type { Candidate } from './reading';
import type { View } from './view';

/** Who is pointed at around a candidate. */
export interface Around {
  /** The nearest token that points at a person, or -1. */
  readonly person: number;
  /** A person in the sentence or the one before. */
  readonly somebody: boolean;
  /** People in general: "borgere", "man". */
  readonly generic: boolean;
}

const BESIDE = 0;
const BEFORE = 1;
const AFTER = 2;
const IN_SENTENCE_BEFORE = 3;
/** So many words before a candidate are beside it. */
const NEAR = 2;

/** Adds the features of persons: how somebody is pointed at, and where from. */
export function addAround(on: number[], { first, last }: Candidate, view: View, features: Features): Around {
  const { from } = view.sentence;
  const places = [0, 0, 0, view.whoBefore];
  let left = -1;
  let right = -1;
  for (const at of view.people) {
    if (at >= first && at <= last) continue;
    const who = view.who[at - from] as number;
    const place = at > last ? AFTER : first - at <= NEAR ? BESIDE : BEFORE;
    places[place] = (places[place] as number) | (1 << who);
    if (who === GENERIC) continue;
    if (at < first) left = at;
    else if (right < 0) right = at;
  }
  const all = (places[BESIDE] as number) | (places[BEFORE] as number) | (places[AFTER] as number);
  for (let bits = all | view.whoBefore, who = 0; bits >> who !== 0; who++) {
    for (let place = BESIDE; place <= IN_SENTENCE_BEFORE; place++)
      if ((places[place] as number) & (1 << who)) on.push(features.point + who * PLACES.length + place);
  }
  const person = nearer(left, right, first, last);
  return {
    person: person < 0 ? view.personBefore : person,
    somebody: person >= 0 || view.personBefore >= 0,
    generic: ((all | view.whoBefore) & (1 << GENERIC)) !== 0,
  };
}

/** Whoever stands behind must be two words nearer: Danish puts the person first. */
function nearer(left: number, right: number, first: number, last: number): number {
  if (left < 0) return right;
  return right < 0 || first - left <= right - last + 2 ? left : right;
}

/** Adds what it means that nobody is there. */
export function addNobody(
  on: number[],
  { somebody, generic }: Around,
  ambiguous: boolean,
  features: Features,
): void {
  if (somebody) return;
  on.push(features.shape + (ambiguous ? SHAPE['nobody-ambiguous'] : SHAPE.nobody));
  if (generic)
    on.push(features.shape + (ambiguous ? SHAPE['only-generic-ambiguous'] : SHAPE['only-generic']));
}
