import { addAround, addNobody } from './around';
import type { Background } from './background';
import { type Features, MANY_IN_TEXT, PER, PER_CATEGORY, SHAPE } from './features';
import { addForm } from './form';
import { leftFrame, rightFrame } from './frame';
import { bitOf, GROUPS } from './groups';
import type { Kind, Lexicon } from './lexicon';
import { WAYS } from './meaning';
import type { Candidate } from './reading';
import type { Sentence } from './sentences';
import { addNearest, addOthers, addShape } from './shape';
import { NO_SIMPLE_FRAME, SIMPLE, SIMPLE_FRAMES, SOMEBODY, strengthIn } from './strength';
import { type View, viewOf } from './view';
import type { Word } from './word';

/** What speaks for and against a candidate. `features` are numbers of `Features.names`. */
export interface Evidence {
  readonly features: readonly number[];
  readonly sentence: Sentence;
  /** Token that points at the person, or -1. */
  readonly person: number;
  readonly before: Word | null;
  readonly after: Word | null;
  /** For the next candidate, which often stands in the same sentence. */
  readonly view: View;
}

const SERVICES =
  bitOf('service') | bitOf('event') | bitOf('paper') | bitOf('figures') | bitOf('job') | bitOf('politics');
/** They weigh nothing by themselves: what they tell, the frames and the people around tell better. */
const SILENT =
  bitOf('having') | bitOf('not') | bitOf('kin') | bitOf('person-role') | bitOf('appointment') | bitOf('time');

/** Weighs nothing: gathers what is there to be weighed. @param last the view of the candidate before, if any */
export function evidenceFor(
  candidate: Candidate,
  background: Background,
  lexicon: Lexicon,
  features: Features,
  last: View | null = null,
): Evidence {
  const { first, last: end, meaning, isPhrase } = candidate;
  const { sense, way } = meaning;
  const kind = lexicon.kinds[sense.kind] as Kind;
  const view = viewOf(candidate, background.reading, lexicon, last);
  const { sentence, reading } = view;
  const on = [(sense.ambiguous ? features.ambiguous : features.kind) + sense.kind];
  if (!isPhrase) on.push(features.way + WAYS.indexOf(way));
  addForm(on, candidate, view, features);
  const around = addAround(on, candidate, view, features);
  addNobody(on, around, sense.ambiguous, features);
  addShape(on, candidate, view, background, features);
  addOthers(on, candidate, view, kind, background, features);
  addNearest(on, first, view, features);
  addGroups(on, view.groups & ~SILENT, features);
  addGroupsInText(on, candidate, background, features);
  const { somebody, generic } = around;
  if (background.isBare && !somebody) on.push(features.shape + SHAPE['bare-nobody']);
  const strength = strengthIn(candidate, kind);
  on.push(features.strength + strength * SOMEBODY.length + (somebody ? 0 : generic ? 1 : 2));
  addFrames(on, leftFrame(view, first), rightFrame(view, end), strength, features);
  const perCategory = features.category + kind.number * PER_CATEGORY.length;
  on.push(perCategory + PER.is);
  if (somebody) on.push(perCategory + PER.somebody);
  if (generic) on.push(perCategory + PER.generic);
  if ((view.groups & SERVICES) !== 0) on.push(perCategory + PER.service);
  const wordAt = (at: number) => reading.words[reading.tokens.kinds[at] as number] as Word;
  return {
    features: on,
    sentence,
    person: around.person,
    before: first > sentence.from ? wordAt(first - 1) : null,
    after: end + 1 < sentence.to ? wordAt(end + 1) : null,
    view,
  };
}

function addGroups(on: number[], groups: number, features: Features): void {
  for (let bit = 0; bit < GROUPS.length; bit++)
    if ((groups & (1 << bit)) !== 0) on.push(features.group + bit);
}

/** Adds what the whole text speaks of, the candidate's own words left out: "feberkage" is food, but no feast. */
function addGroupsInText(
  on: number[],
  { first, last }: Candidate,
  { groups, reading: { tokens, words } }: Background,
  features: Features,
): void {
  let own = 0;
  for (let at = first; at <= last; at++) own |= (words[tokens.kinds[at] as number] as Word).groups;
  for (let at = 0; at < GROUPS.length; at++) {
    const many = (groups[at] as number) - ((own >> at) & 1);
    if (many <= 0) continue;
    const one = features.inText + at * MANY_IN_TEXT.length;
    on.push(one);
    if (many > 1) on.push(one + 1);
    if (many > 3) on.push(one + 2);
  }
}

/** Adds the frames by name, and as the few kinds that are weighed together with the word's own strength. */
function addFrames(on: number[], left: number, right: number, strength: number, features: Features): void {
  on.push(features.frame + left);
  if (right >= 0) on.push(features.frame + right);
  const block = features.frameStrength + strength * SIMPLE_FRAMES.length;
  const toTheLeft = SIMPLE[left] as number;
  const toTheRight = right < 0 ? NO_SIMPLE_FRAME : (SIMPLE[right] as number);
  if (toTheLeft !== NO_SIMPLE_FRAME || toTheRight === NO_SIMPLE_FRAME) on.push(block + toTheLeft);
  if (toTheRight !== NO_SIMPLE_FRAME) on.push(block + toTheRight);
}
