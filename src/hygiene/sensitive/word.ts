import { type Base, basesOf, NAME } from '../danish/endings';
import { groupsOf } from './groups';
import { HEAD_OF_PERSON, HEAD_OF_SERVICE, headOf } from './heads';
import type { Kind, Lexicon, Sense } from './lexicon';
import { hasMedicineEnding } from './medicine-endings';
import { contextRoot, isFirstName, pointsIn } from './people';

/** How a word came to its meaning. The order is that of the weights. */
export const WAYS = ['direct', 'inflected', 'head', 'person-part', 'service-part', 'part', 'ending'] as const;
export type Way = (typeof WAYS)[number];

/** A sense of a word as it is written. */
export interface Meaning {
  readonly sense: Sense;
  readonly way: Way;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The base form in the lexicon that gave it. */
  readonly base: string;
}

/** All that one distinct word tells without its surroundings. */
export interface Word {
  readonly meanings: readonly Meaning[];
  /** Numbers of the phrase words that it can be (`Lexicon.phraseWords`), ascending. */
  readonly inPhrases: readonly number[];
  /** Phrases begin with it. */
  readonly begins: readonly number[];
  readonly points: number;
  readonly isFirstName: boolean;
  readonly groups: number;
  readonly root: string;
  readonly text: string;
}

const NOTHING: readonly never[] = [];

/** Looks a word up. @param word small letters, composed (`foldedWord`) */
export function describeWord(word: string, lexicon: Lexicon): Word {
  const bases = basesOf(word);
  const inPhrases = phraseNumbers(word, bases, lexicon);
  let begins: number[] | readonly never[] = NOTHING;
  for (const id of inPhrases) {
    const list = lexicon.beginnings.get(id);
    if (list) begins = (begins as number[]).concat(list);
  }
  const groups = groupsOf(bases, lexicon.groups);
  return {
    meanings: meaningsOf(word, bases, lexicon),
    inPhrases,
    begins,
    points: pointsIn(word, bases, groups),
    isFirstName: isFirstName(word),
    groups,
    root: contextRoot(word),
    text: word,
  };
}

function phraseNumbers(word: string, bases: readonly Base[], lexicon: Lexicon): readonly number[] {
  const numbers: number[] = [];
  const exact = lexicon.phraseWords.get(word);
  if (exact !== undefined) numbers.push(exact);
  for (const { text } of bases) {
    const id = lexicon.phraseWords.get(`~${text}`);
    if (id !== undefined && numbers.indexOf(id) < 0) numbers.push(id);
  }
  return numbers.length === 0 ? NOTHING : numbers;
}

function meaningsOf(word: string, bases: readonly Base[], lexicon: Lexicon): readonly Meaning[] {
  if (word.length < 2) return NOTHING;
  if (NO_FACT.has(word)) return NOTHING;
  const direct = directMeanings(word, bases, lexicon);
  if (direct.length > 0) return direct;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return hyphenated(word, hyphen, lexicon);
  if (word.length < SHORTEST_COMPOUND) return NOTHING;
  const found = compound(word, bases, lexicon);
  return found.length === 0 && lexicon.medicine >= 0 && hasMedicineEnding(word)
    ? asMedicine(word, lexicon)
    : found;
}

/** Forms of other words that only look like forms of the lexicon's. */
const NO_FACT: ReadonlySet<string> = new Set(
  (
    'tjekker tyve genere generer genert generet bedt skyldes skyldtes roman romanen romaner tror lever gælder medmindre ' +
    'kontaktperson kontaktpersonen fuldmagt forbindelse bad leveret levere leverer faldt faldet skilte skiltet protest ' +
    'undskyld undskylde undskylder receptionen gerne rigtig slagte øjeblik øjeblikket hånden ringe ringer hejse læg ' +
    'tandem armen hjertelig hjerteligt øjemed fodnote fodbold fodboldklub tungt halsen benene faste fast delt delte ' +
    'plads pladsen vold volden fald tager lægge lægger lagde løn lønnen syge spor prøve prøver prøvet prøven'
  ).split(' '),
);

const SHORTEST_COMPOUND = 7;

function asMedicine(word: string, lexicon: Lexicon): Meaning[] {
  const sense: Sense = { kind: lexicon.medicine, ambiguous: false, capitals: null, as: NAME };
  return [{ sense, way: 'ending', definite: false, plural: false, base: word }];
}

function directMeanings(word: string, bases: readonly Base[], lexicon: Lexicon): Meaning[] {
  const found: Meaning[] = [];
  for (const base of bases) {
    const senses = lexicon.senses.get(base.text);
    if (senses === undefined) continue;
    for (const sense of senses) {
      if ((sense.as & base.as) === 0) continue;
      // "ryggen" may be somebody's; "lever" and "læg" are mostly verbs.
      if (isBody(sense, lexicon) && !base.definite) continue;
      // An abbreviation met with an ending must still be long enough to be told from a word.
      if (base.text !== word && sense.as === NAME && base.text.length < 3) continue;
      if (found.some((one) => sameCategory(one.sense, sense, lexicon))) continue;
      const way: Way = base.text === word ? 'direct' : 'inflected';
      found.push({ sense, way, definite: base.definite, plural: base.plural, base: base.text });
    }
  }
  return found;
}

const sameCategory = (a: Sense, b: Sense, { kinds }: Lexicon) =>
  (kinds[a.kind] as Kind).category === (kinds[b.kind] as Kind).category;

/** Parts of the body, and second parts such as "operation", mean something only within a compound. */
const isBody = (sense: Sense, { kinds }: Lexicon) => {
  const name = (kinds[sense.kind] as { name: string }).name;
  return name === 'health.body' || name === 'health.head';
};

/** "MR-scanning", "ADHD-udredning", "p-pillerne": the second part as a word, else the first part with the second as its use. */
function hyphenated(word: string, hyphen: number, lexicon: Lexicon): readonly Meaning[] {
  const left = word.slice(0, hyphen);
  const right = word.slice(hyphen + 1);
  const rightBases = basesOf(right);
  const body = isBodyPart(left, lexicon);
  const whole: Meaning[] = [];
  if (body) {
    for (const base of rightBases) addHead(whole, base, base.text, lexicon);
    if (whole.length > 0) return whole;
  }
  const first = firstPart(left, lexicon);
  const head = headOf(right);
  const leftMeanings = asPart(first, head, endingOf(rightBases), left);
  if (leftMeanings.length > 0) return leftMeanings;
  const direct = directMeanings(right, rightBases, lexicon);
  if (direct.length > 0) return direct.map((meaning) => ({ ...meaning, way: 'head' as const }));
  return right.length < SHORTEST_COMPOUND ? NOTHING : compound(right, rightBases, lexicon);
}

/** The longest reading wins: first a known second part, then a known first part. */
function compound(word: string, bases: readonly Base[], lexicon: Lexicon): readonly Meaning[] {
  const asLeft = knownFirstPart(word, lexicon);
  if (asLeft !== null && headOf(word.slice(asLeft.end)) !== 0) {
    const head = headOf(word.slice(asLeft.end));
    return asPart(asLeft.senses, head, endingOf(bases), word.slice(0, asLeft.end));
  }
  for (let at = 2; at <= word.length - 3; at++) {
    const found: Meaning[] = [];
    const left = word.slice(0, at);
    const body = isBodyPart(left, lexicon);
    for (const base of bases) {
      if (base.text.length - at < 3) continue;
      const right = base.text.slice(at);
      if (body) addHead(found, base, right, lexicon);
      if (right.length < SHORTEST_HEAD || at < SHORTEST_UNKNOWN || PREFIXES.indexOf(left) >= 0) continue;
      const senses = lexicon.senses.get(right);
      if (senses === undefined) continue;
      for (const sense of senses) {
        if ((sense.as & base.as) === 0 || sense.as === NAME || isBody(sense, lexicon)) continue;
        if (sense.ambiguous && right.length < LONG_ENOUGH_FOR_DOUBT) continue;
        if (found.some((one) => one.sense.kind === sense.kind)) continue;
        found.push({ sense, way: 'head', definite: base.definite, plural: base.plural, base: right });
      }
    }
    if (found.length > 0) return found;
  }
  if (asLeft === null || word.length - asLeft.end < SHORTEST_UNKNOWN || isEndingOnly(word.slice(asLeft.end)))
    return NOTHING;
  return asPart(asLeft.senses, 0, endingOf(bases), word.slice(0, asLeft.end));
}

const SHORTEST_HEAD = 5;
/** "Protest" is no test, "navneskilt" no divorce: what is doubtful by itself tells little as a last part. */
const LONG_ENOUGH_FOR_DOUBT = 8;
/** What is unknown must be long enough to be a word. */
const SHORTEST_UNKNOWN = 3;
/** They make new verbs, and no compounds: "undskylde" is no debt. */
const PREFIXES = 'und for gen mis mod hen ind til over efter under van sam frem bort fra med ved'.split(' ');

/** "reception" is no "recept", "operationel" no "operation": what is left is no word but an ending. */
function isEndingOnly(right: string): boolean {
  return /^(?:s|e)?(?:ion|ionen|ist|isten|ister|iker|ere|eret|erede|erer|ering|eringen|else|elsen|ende|ning|ningen|inger|ingen|hed|heden|ligt?|lige|el|elle|isk|iske|ator|atoren|mand|sen)$/.test(
    right,
  );
}
const SHORTEST_FIRST_PART = 4;

/** A body part before a second part that makes it an illness or a treatment: "knæ" + "operation". */
function addHead(found: Meaning[], base: Base, right: string, lexicon: Lexicon): void {
  const senses = lexicon.senses.get(right);
  if (senses === undefined) return;
  for (const sense of senses) {
    if ((lexicon.kinds[sense.kind] as { name: string }).name !== 'health.head') continue;
    found.push({ sense, way: 'head', definite: base.definite, plural: base.plural, base: right });
    return;
  }
}

function isBodyPart(left: string, lexicon: Lexicon): boolean {
  return (
    hasBody(left, lexicon) || (left.charAt(left.length - 1) === 's' && hasBody(left.slice(0, -1), lexicon))
  );
}

function hasBody(left: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses.get(left);
  return (
    senses?.some(({ kind }) => (lexicon.kinds[kind] as { name: string }).name === 'health.body') === true
  );
}

/** The longest beginning of the word that the lexicon has, with what joins it ("s", "e"). */
function knownFirstPart(word: string, lexicon: Lexicon): { senses: readonly Sense[]; end: number } | null {
  for (let end = word.length - 3; end >= SHORTEST_FIRST_PART; end--) {
    const senses = firstPart(word.slice(0, end), lexicon);
    if (senses.length > 0) return { senses, end };
  }
  return null;
}

function firstPart(left: string, lexicon: Lexicon): readonly Sense[] {
  const usable = (senses: readonly Sense[] | undefined) =>
    senses === undefined ? NOTHING : senses.filter((sense) => !isBody(sense, lexicon));
  const direct = usable(lexicon.senses.get(left));
  if (direct.length > 0 || left.length <= SHORTEST_FIRST_PART) return direct;
  const last = left.charAt(left.length - 1);
  return last === 's' || last === 'e' ? usable(lexicon.senses.get(left.slice(0, -1))) : NOTHING;
}

function asPart(
  senses: readonly Sense[],
  head: number,
  ending: { definite: boolean; plural: boolean },
  base: string,
): readonly Meaning[] {
  const way: Way =
    head === HEAD_OF_PERSON ? 'person-part' : head === HEAD_OF_SERVICE ? 'service-part' : 'part';
  return senses.map((sense) => ({ sense, way, ...ending, base }));
}

function endingOf(bases: readonly Base[]): { definite: boolean; plural: boolean } {
  // The longest ending that is a noun's tells best; the word itself (first) has none.
  const ending = bases[1];
  return ending === undefined
    ? { definite: false, plural: false }
    : { definite: ending.definite, plural: ending.plural };
}
