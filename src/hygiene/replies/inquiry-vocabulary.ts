import type { Heard } from './inquiry-hearing';
import { STEMS } from './inquiry-stems';

/** Letters that begin a word: "behan" of "behandles" and "behandlingen"; more tell small words apart that mean the same. */
export const LONGEST_STEM = 5;

/** Words, numbers (as `#`) and the marks that speak. */
const WORD = /[a-zæøåäöüß]+|[0-9]+|[?!%]/g;

/** A mail's words as they are weighed, each once: how they begin. */
export function stemsOf({ said, subject }: Heard): string[] {
  const found: Record<string, true> = Object.create(null);
  const take = (text: string) => {
    for (const word of text.match(WORD) || [])
      found[/^[0-9]/.test(word) ? '#' : word.slice(0, LONGEST_STEM)] = true;
  };
  take(subject);
  for (const { text, asks } of said) take(asks ? `${text} ?` : text);
  return Object.keys(found);
}

let weights: Readonly<Record<string, number>> | null = null;

/** The weight of each beginning of a word, in logits. */
function weightsOfStems(): Readonly<Record<string, number>> {
  if (weights !== null) return weights;
  const unpacked: Record<string, number> = Object.create(null);
  for (const [weight, stems] of STEMS) for (const stem of stems.split(' ')) unpacked[stem] = weight;
  weights = unpacked;
  return unpacked;
}

/**
 * What the words speak for beside the cues, in logits. Many words tell little more than some, so that they count by the root
 * of their number. Both figures were chosen by hands that
 * neither cues nor words had been learnt from.
 */
const SHARE = 2;
const SHIFT = -0.3;

/** What the words of a mail add to its cues, in logits: above 0 for an answer. */
export function weighWords(heard: Heard): number {
  const known = weightsOfStems();
  let sum = 0;
  let count = 1;
  for (const stem of stemsOf(heard)) {
    const weight = known[stem];
    if (weight === undefined) continue;
    sum += weight;
    count++;
  }
  return SHIFT + (SHARE * sum) / Math.sqrt(count);
}
