import { type Base, basesOf, NAME } from '../danish/endings';
import { BODY, directMeanings, HEAD, isBody, kindOf } from './direct';
import { HEAD_OF_PERSON, HEAD_OF_SERVICE, headOf } from './heads';
import type { Lexicon, Sense } from './lexicon';
import { type Inflection, type Meaning, meaningOf, NOTHING, type Way } from './meaning';

export const SHORTEST_COMPOUND = 7;
const SHORTEST_FIRST_PART = 4;
const SHORTEST_LAST_PART = 3;
const SHORTEST_HEAD = 5;
/** "Protest" is no test, "navneskilt" no divorce: what is doubtful by itself tells little as a last part. */
const LONG_ENOUGH_FOR_DOUBT = 8;
/** What is unknown must be long enough to be a word. */
const SHORTEST_UNKNOWN = 3;
/** They make new verbs, and no compounds: "undskylde" is no debt. */
const PREFIXES = 'und for gen mis mod hen ind til over efter under van sam frem bort fra med ved'.split(' ');
/** "reception" is no "recept", "operationel" no "operation": what is left is no word but an ending. */
const ENDING_ONLY =
  /^(?:s|e)?(?:ion|ionen|ist|isten|ister|iker|ere|eret|erede|erer|ering|eringen|else|elsen|ende|ning|ningen|inger|ingen|hed|heden|ligt?|lige|el|elle|isk|iske|ator|atoren|mand|sen)$/;

/**
 * What a word means by its parts: a known first part with a second part that says what it is used for ("kræftramt"),
 * else the longest known last part ("rygoperation"), else a known first part by itself.
 */
export function compoundMeanings(word: string, bases: readonly Base[], lexicon: Lexicon): readonly Meaning[] {
  const begins = lexicon.parts.beginningsOf(word);
  const first = knownFirstPart(word, begins, lexicon);
  const rest = first === null ? '' : word.slice(first.end);
  const head = first === null ? 0 : headOf(rest);
  if (first !== null && head !== 0) return asPart(first.senses, head, word.slice(0, first.end), bases[1]);
  const found = byLastPart(word, bases, begins, lexicon);
  if (found.length > 0) return found;
  if (first === null || rest.length < SHORTEST_UNKNOWN || ENDING_ONLY.test(rest)) return NOTHING;
  return asPart(first.senses, 0, word.slice(0, first.end), bases[1]);
}

/** "MR-scanning", "ADHD-udredning", "p-pillerne": the first part with the second as its use, else the second as a word. */
export function hyphenatedMeanings(word: string, hyphen: number, lexicon: Lexicon): readonly Meaning[] {
  const left = word.slice(0, hyphen);
  const right = word.slice(hyphen + 1);
  const bases = basesOf(right);
  if (isBodyPart(left, lexicon)) {
    const found: Meaning[] = [];
    for (const base of bases) addHead(found, base, base.text, lexicon);
    if (found.length > 0) return found;
  }
  const senses = firstPart(left, lexicon);
  if (senses.length > 0) return asPart(senses, headOf(right), left, bases[1]);
  const direct = directMeanings(right, bases, lexicon);
  if (direct.length > 0) return direct.map((meaning) => ({ ...meaning, way: 'head' as const }));
  return right.length < SHORTEST_COMPOUND ? NOTHING : compoundMeanings(right, bases, lexicon);
}

/** The longest last part of the word, in any of its base forms, that the lexicon has. */
function byLastPart(
  word: string,
  bases: readonly Base[],
  begins: Uint8Array,
  lexicon: Lexicon,
): readonly Meaning[] {
  const ends = bases.map(({ text }) => lexicon.parts.endingsOf(text));
  for (let at = 2; at <= word.length - SHORTEST_LAST_PART; at++) {
    let found: Meaning[] | null = null;
    for (let number = 0; number < bases.length; number++) {
      if ((ends[number] as Uint8Array)[at] !== 1) continue;
      const base = bases[number] as Base;
      if (base.text.length - at < SHORTEST_LAST_PART) continue;
      if (found === null) found = [];
      addLastPart(found, word, at, base, begins, lexicon);
    }
    if (found !== null && found.length > 0) return found;
  }
  return NOTHING;
}

function addLastPart(
  found: Meaning[],
  word: string,
  at: number,
  base: Base,
  begins: Uint8Array,
  lexicon: Lexicon,
): void {
  const right = base.text.slice(at);
  const left = word.slice(0, at);
  if ((begins[at] === 1 || begins[at - 1] === 1) && isBodyPart(left, lexicon))
    addHead(found, base, right, lexicon);
  if (right.length < SHORTEST_HEAD || at < SHORTEST_UNKNOWN || PREFIXES.indexOf(left) >= 0) return;
  for (const sense of lexicon.senses.get(right) || NOTHING) {
    if ((sense.as & base.as) === 0 || sense.as === NAME || isBody(sense, lexicon)) continue;
    if (sense.ambiguous && right.length < LONG_ENOUGH_FOR_DOUBT) continue;
    if (!found.some((one) => one.sense.kind === sense.kind))
      found.push(meaningOf(sense, 'head', base, right));
  }
}

/** A body part before a second part that makes it an illness or a treatment: "knæ" + "operation". */
function addHead(found: Meaning[], base: Base, right: string, lexicon: Lexicon): void {
  for (const sense of lexicon.senses.get(right) || NOTHING) {
    if (kindOf(sense, lexicon).name !== HEAD) continue;
    found.push(meaningOf(sense, 'head', base, right));
    return;
  }
}

/** "knæ", or "livmoders" with what joins it. */
function isBodyPart(left: string, lexicon: Lexicon): boolean {
  return hasBody(left, lexicon) || (left.endsWith('s') && hasBody(left.slice(0, -1), lexicon));
}

const hasBody = (word: string, lexicon: Lexicon) =>
  (lexicon.senses.get(word) || NOTHING).some((sense) => kindOf(sense, lexicon).name === BODY);

/** The longest beginning of the word that the lexicon has, with what joins it ("s", "e"). */
function knownFirstPart(
  word: string,
  begins: Uint8Array,
  lexicon: Lexicon,
): { senses: readonly Sense[]; end: number } | null {
  for (let end = word.length - SHORTEST_LAST_PART; end >= SHORTEST_FIRST_PART; end--) {
    if (begins[end] !== 1 && begins[end - 1] !== 1) continue;
    const senses = firstPart(word.slice(0, end), lexicon);
    if (senses.length > 0) return { senses, end };
  }
  return null;
}

function firstPart(left: string, lexicon: Lexicon): readonly Sense[] {
  const direct = usable(left, lexicon);
  if (direct.length > 0 || left.length <= SHORTEST_FIRST_PART) return direct;
  return left.endsWith('s') || left.endsWith('e') ? usable(left.slice(0, -1), lexicon) : NOTHING;
}

const usable = (word: string, lexicon: Lexicon): readonly Sense[] =>
  (lexicon.senses.get(word) || NOTHING).filter((sense) => !isBody(sense, lexicon));

/** @param ending the longest ending of the whole word, which is a noun's as a rule; none: it has no ending */
function asPart(
  senses: readonly Sense[],
  head: number,
  base: string,
  ending: Inflection = UNINFLECTED,
): readonly Meaning[] {
  const way: Way =
    head === HEAD_OF_PERSON ? 'person-part' : head === HEAD_OF_SERVICE ? 'service-part' : 'part';
  return senses.map((sense) => meaningOf(sense, way, ending, base));
}

const UNINFLECTED: Inflection = { definite: false, plural: false };
