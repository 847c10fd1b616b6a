import type { Cut } from '../../danish/vocabulary';
import { type Background, backgroundOf, type Setting } from '../../sensitive/background';
import { engineIfThere } from '../../sensitive/engine';
import { type Evidence, evidenceFor } from '../../sensitive/evidence';
import type { Features } from '../../sensitive/features';
import type { Lexicon } from '../../sensitive/lexicon';
import { type Candidate, readText } from '../../sensitive/reading';
import { aroundOf, scoreOf, UNIT } from '../../sensitive/score';
import type { CprNumber } from './find';

/**
 * What the sentence says of numbers that no name beside them names: "Kassen mærket 120385-1234 er gået i stykker" tells of
 * a thing, "Kan du slå 120385-1234 op?" of a person. Weighed by weights learnt from such sentences (`test/learn/numbers.ts`);
 * without the whole lexicon nothing is weighed.
 */

/**
 * Below this logit the number is a thing's more likely than not, and only a hint. The check digit of a sure one speaks for
 * itself: nine in ten things have none that fits, and the numbers learnt from are made up.
 */
const THINGS = -1.2;
const THINGS_IN_SPITE_OF_IT = -2.2;
/** "Sag 070761-4285" is no sentence, and says nothing for or against. */
const FEWEST_WORDS = 3;
/** Each number is read with its sentence: so many in one text, and the rest as they are. */
const MOST = 200;

/**
 * The numbers, those lowered to hints whose sentences tell of things.
 *
 * @param cut of the text that they stand in; asked only if need be
 */
export function weighedBySentence(
  numbers: readonly CprNumber[],
  cut: () => Cut,
  setting: Setting,
): readonly CprNumber[] {
  if (!numbers.some(isLeftOpen)) return numbers;
  const engine = engineIfThere();
  if (!engine?.numbers) return numbers;
  const { lexicon, features, numbers: weights } = engine;
  const words = cut();
  if (!isSentence(words)) return numbers;
  const background = backgroundOf(readText(words, lexicon), lexicon, setting, () => false);
  const around = aroundOf(background, weights);
  let left = MOST;
  return numbers.map((number) => {
    if (!isLeftOpen(number) || left-- <= 0) return number;
    const { candidate, evidence } = readNumber(number, background, lexicon, features);
    const named = namesOf(number).reduce((sum, name) => sum + (weights.named.get(name) || 0), 0) / UNIT;
    const score = scoreOf(candidate, evidence, background.reading, weights, around) + named;
    return score < (number.rank > 2 ? THINGS_IN_SPITE_OF_IT : THINGS) ? { ...number, rank: 1 } : number;
  });
}

function isSentence({ text, tokens }: Cut): boolean {
  let words = 0;
  for (let at = 0; at < tokens.count && words < FEWEST_WORDS; at++)
    if (text.charCodeAt(tokens.starts[at] as number) > NINE) words++;
  return words === FEWEST_WORDS;
}
const NINE = 57;

/** Not called a CPR number or anything else by a word of its own. */
export const isLeftOpen = ({ rank, evidence: { naming } }: CprNumber) => rank > 0 && OPEN.test(naming.is);
const OPEN = /^(?:nothing|near|thing|person|perhaps)$/;

/** A number as a candidate of the lexicon would be read: what stands around it, and how. */
export function readNumber(
  { start, end }: CprNumber,
  background: Background,
  lexicon: Lexicon,
  features: Features,
): { readonly candidate: Candidate; readonly evidence: Evidence } {
  const { starts, ends, count } = background.reading.tokens;
  const first = Math.min(count - 1, firstBehind(ends, count, start));
  const last = Math.max(first, firstBehind(starts, count, end - 1) - 1);
  const kind = lexicon.kinds.findIndex(({ name }) => name === 'health.state');
  const sense = { kind, ambiguous: false, capitals: null, as: 0 };
  const candidate: Candidate = {
    first,
    last,
    isPhrase: false,
    meaning: { sense, way: 'direct', definite: false, plural: false, base: '' },
  };
  return { candidate, evidence: evidenceFor(candidate, background, lexicon, features) };
}

/** The first place in a rising list that holds more than a value. */
function firstBehind(rising: Int32Array, count: number, value: number): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > value) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What the number itself says, as names of weights. */
export function namesOf({ evidence: { form, checkDigit, naming, against } }: CprNumber): string[] {
  return [`form-${form}`, `check-${checkDigit}`, `naming-${naming.is}`].concat(
    against.map((one) => `against-${one}`),
  );
}
