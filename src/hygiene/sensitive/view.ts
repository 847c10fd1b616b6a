import type { Kind, Lexicon } from './lexicon';
import { GENERIC } from './people';
import type { Candidate, Reading } from './reading';
import { isBoundary, REACH, type Sentence, sentenceAround } from './sentences';
import { whoIs } from './who';
import type { Word } from './word';

/** A sentence with what all the candidates in it share. */
export interface View {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** How each token points at somebody, from the sentence's first on. */
  readonly who: readonly number[];
  /** Tokens that point at somebody. */
  readonly people: readonly number[];
  /** The groups of all words together. */
  readonly groups: number;
  /** The tokens with a meaning (one with two stands twice), and beside them the numbers of the categories. */
  readonly tellers: readonly number[];
  readonly told: readonly number[];
  /** How somebody is pointed at in the sentence before, as bits. */
  readonly whoBefore: number;
  /** The nearest token there that points at a person, or -1. */
  readonly personBefore: number;
}

/** Words of the sentence before that are looked at: "Mathias er hjemme i dag. Han har feber." */
const REACH_BEFORE = 25;

/** The view of a candidate's sentence: the last one, where that is the same sentence. Candidates come in order. */
export function viewOf(candidate: Candidate, reading: Reading, lexicon: Lexicon, last: View | null): View {
  const { first, last: end } = candidate;
  if (last?.sentence.isWhole && isWithin(last.sentence, first, end)) return last;
  return viewFrom(sentenceAround(reading, first, end), reading, lexicon);
}

/** Whether a whole sentence is all that would be seen around a candidate. */
const isWithin = ({ from, to }: Sentence, first: number, last: number) =>
  first >= from && last < to && first - from <= REACH && to - last <= REACH + 1;

function viewFrom(sentence: Sentence, reading: Reading, lexicon: Lexicon): View {
  const { tokens, words } = reading;
  const { from, to } = sentence;
  const who: number[] = [];
  const people: number[] = [];
  const tellers: number[] = [];
  const told: number[] = [];
  let groups = 0;
  for (let at = from; at < to; at++) {
    const pointing = whoIs(reading, at, at === from, false);
    who.push(pointing);
    if (pointing !== 0) people.push(at);
    const word = words[tokens.kinds[at] as number] as Word;
    groups |= word.groups;
    for (const { sense } of word.meanings) {
      tellers.push(at);
      told.push((lexicon.kinds[sense.kind] as Kind).number);
    }
  }
  return { reading, sentence, who, people, groups, tellers, told, ...peopleBefore(reading, from) };
}

function peopleBefore(reading: Reading, from: number): Pick<View, 'whoBefore' | 'personBefore'> {
  let whoBefore = 0;
  let personBefore = -1;
  const stop = Math.max(0, from - REACH_BEFORE);
  let opens = false;
  for (let at = from - 1; at >= stop && !opens; at--) {
    opens = at === 0 || isBoundary(reading, at - 1);
    const who = whoIs(reading, at, opens, true);
    if (who === 0) continue;
    whoBefore |= 1 << who;
    if (who !== GENERIC && personBefore < 0) personBefore = at;
  }
  return { whoBefore, personBefore };
}
