import { NOTHING_MORE } from './promise-answers';
import * as finals from './promise-finals';
import { RECEIVED } from './promise-other-words';
import type { Sentence } from './promise-sentence';
import type { PromiseReading } from './types';

/** A cue that a reply as a whole gives, and what it weighs: above zero speaks for an acknowledgement. */
interface Cue {
  readonly weight: number;
  readonly isIn: (sentences: readonly Sentence[]) => boolean;
}

const some =
  (is: (sentence: Sentence) => boolean): Cue['isIn'] =>
  (sentences) =>
    sentences.some(is);

/** A sentence that promises or asks is not taken for a decision, though it may have its words. */
const decided = (pattern: RegExp): Cue['isIn'] =>
  some(
    ({ text, promises, wantsMore, passesOn }) => !promises && !wantsMore && !passesOn && pattern.test(text),
  );

/**
 * Round numbers near those that a logistic regression gives on the mails that are learnt from: one promise is more than one
 * word of decision, and less than two of them.
 */
const CUES: readonly Cue[] = [
  { weight: 3, isIn: some(({ promises }) => promises) },
  { weight: 1, isIn: some(({ promises, namesDay }) => promises && namesDay) },
  { weight: 1, isIn: (sentences) => sentences.filter(({ promises }) => promises).length > 1 },
  { weight: 1, isIn: (sentences) => sentences[sentences.length - 1]?.promises === true },
  { weight: 3, isIn: some(({ passesOn }) => passesOn) },
  { weight: 3, isIn: some(({ asksBack }) => asksBack) },
  { weight: 3, isIn: some(({ wantsMore }) => wantsMore) },
  { weight: 2.5, isIn: some(({ text }) => RECEIVED.test(text)) },
  { weight: -2, isIn: decided(finals.DECIDES) },
  { weight: -1.5, isIn: some(({ text }) => finals.ANSWERS_NOW.test(text)) },
  { weight: -1.5, isIn: decided(finals.YES_OR_NO) },
  { weight: -1, isIn: decided(finals.TELLS_READER) },
  { weight: -1, isIn: decided(finals.CLOSES) },
  { weight: -2, isIn: some(({ ofAppeal }) => ofAppeal) },
  { weight: -2, isIn: decided(NOTHING_MORE) },
];

/** What speaks for a final answer where nothing else does: that a reply is one. */
const BEFOREHAND = -1.5;

/** Whether a reply answers, or tells that an answer will come: by the sum of its cues. */
export function kindOf(sentences: readonly Sentence[]): PromiseReading['kind'] {
  const sum = CUES.reduce((all, { weight, isIn }) => (isIn(sentences) ? all + weight : all), BEFOREHAND);
  return sum > 0 ? 'acknowledgement' : 'final';
}
