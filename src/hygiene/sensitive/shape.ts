import type { Background } from './background';
import { type Features, SHAPE } from './features';
import { bitOf, GROUPS, THINGS } from './groups';
import type { Kind } from './lexicon';
import { GENERIC } from './people';
import type { Candidate, Reading } from './reading';
import { CLOSING } from './small-words';
import type { View } from './view';
import type { Word } from './word';

/** Sentences of so few and of so many words say something by their length. */
const SHORT = 4;
const LONG = 22;
/** A signature is no longer. */
const SIGNATURE_WORDS = 40;

const NOUNS =
  THINGS |
  bitOf('service') |
  bitOf('profession') |
  bitOf('sport') |
  bitOf('politics') |
  bitOf('job') |
  bitOf('money');

/** Adds what the sentence and the text around the candidate are like. */
export function addShape(
  on: number[],
  { first }: Candidate,
  { sentence }: View,
  background: Background,
  { shape }: Features,
): void {
  const { reading, setting, greets } = background;
  const length = sentence.to - sentence.from;
  if (sentence.isQuestion) on.push(shape + SHAPE.question);
  if (length <= SHORT) on.push(shape + SHAPE.short);
  if (length >= LONG) on.push(shape + SHAPE.long);
  if (sentence.isLine) on.push(shape + SHAPE.line);
  if (setting !== 'body') on.push(shape + SHAPE[setting]);
  else if (background.isQuoted(reading.tokens.starts[first] as number)) on.push(shape + SHAPE.quoted);
  if (isInSignature(reading, first)) on.push(shape + SHAPE.signature);
  if (background.isBare) on.push(shape + SHAPE.bare);
  if (greets !== null) on.push(shape + SHAPE[greets === 'one' ? 'greets-one' : 'greets-all']);
}

/** Adds what else the sentence and the text tell, of this category and of others. */
export function addOthers(
  on: number[],
  { first, last }: Candidate,
  { tellers, told }: View,
  { number: category, tellsLittle }: Kind,
  { counts }: Background,
  { shape }: Features,
): void {
  const inText = counts[category] as number;
  if (inText === 2) on.push(shape + SHAPE['one-more-in-text']);
  if (inText > 2) on.push(shape + SHAPE['many-more-in-text']);
  let same = 0;
  let other = false;
  for (let number = 0; number < tellers.length; number++) {
    const at = tellers[number] as number;
    if (at >= first && at <= last) continue;
    if (told[number] === category) same++;
    else other = true;
  }
  if (same === 0 && tellsLittle) on.push(shape + SHAPE['tells-little-alone']);
  if (same === 1) on.push(shape + SHAPE['one-more']);
  if (same > 1) on.push(shape + SHAPE['many-more']);
  if (other) on.push(shape + SHAPE['other-category']);
}

/** Behind a closing ("Venlig hilsen") stand a name, a title and a department, until a quoted mail begins. */
function isInSignature({ text, tokens, words, closes }: Reading, token: number): boolean {
  if (!closes) return false;
  for (let at = token - 1; at >= 0 && token - at <= SIGNATURE_WORDS; at--) {
    if (((words[tokens.kinds[at] as number] as Word).roles & CLOSING) === 0) continue;
    const between = text.slice(tokens.ends[at] as number, tokens.starts[token] as number);
    return !/\n(?:fra|from|ps\b|sendt|-----|>)/i.test(between);
  }
  return false;
}

/** Adds what the nearest noun before the candidate is, unless a person stands nearer. */
export function addNearest(on: number[], first: number, view: View, { nearest }: Features): void {
  const { reading, sentence, who } = view;
  for (let at = first - 1; at >= sentence.from; at--) {
    const pointing = who[at - sentence.from] as number;
    if (pointing !== 0) {
      if (pointing === GENERIC) on.push(nearest);
      return;
    }
    const nouns = (reading.words[reading.tokens.kinds[at] as number] as Word).groups & NOUNS;
    if (nouns === 0) continue;
    for (let bit = 0; bit < GROUPS.length; bit++) {
      if ((nouns & (1 << bit)) === 0) continue;
      on.push(nearest + 1 + bit);
      return;
    }
  }
}
