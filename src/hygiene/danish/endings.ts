/**
 * Regular inflection, backwards: from a form as written to the base forms that it may come from.
 * Generous on purpose: a base form only counts where the lexicon has it, with the part of speech that the ending fits.
 * Source of the patterns: Retskrivningsordbogen (Dansk Sprognævn), chapters on nouns, adjectives and verbs.
 */

/** Parts of speech as bits, so that a set of them is a number. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
/** Names, brands and abbreviations: only "s", "en", "et", "er", with or without an apostrophe. */
export const NAME = 8;
/** Exactly as written. */
export const EXACT = 16;
const ANY = NOUN | VERB | ADJECTIVE | NAME | EXACT;

/** One base form that a written form may come from. */
export interface Base {
  readonly text: string;
  /** The parts of speech for which the ending is right. */
  readonly as: number;
  /** The ending makes a noun definite: "insulinen", "tabletterne". */
  readonly definite: boolean;
  readonly plural: boolean;
}

interface Ending {
  readonly text: string;
  readonly as: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** What the base had where the ending stands: verbs lose their "e" before "te" ("brugte" from "bruge"). */
  readonly put: string;
}

/** By their last letter, the longest first: most letters end nothing. */
const ENDINGS: ReadonlyMap<number, readonly Ending[]> = makeEndings();

function makeEndings(): Map<number, Ending[]> {
  const endings: Ending[] = [];
  const add = (texts: string, as: number, definite: boolean, plural: boolean, put = '') => {
    for (const text of texts.split(' ')) endings.push({ text, as, definite, plural, put });
  };
  add("en et n t ens ets ns ts 'en 'et 'ens 'ets", NOUN | NAME, true, false);
  add('er r e ers rs es', NOUN, false, true);
  add("'er er", NAME, false, true);
  add('erne ene rne ne ernes enes rnes nes', NOUN, true, true);
  add("s 's '", NOUN | NAME | ADJECTIVE, false, false);
  add('t e ere est este', ADJECTIVE, false, false);
  add('r s de t des nde ndes', VERB, false, false);
  add('te t es tes ende ede et', VERB, false, false, 'e');
  add('ede', ADJECTIVE, false, false, 'et');
  endings.sort((a, b) => b.text.length - a.text.length);
  return byLastLetter(endings, ({ text }) => text);
}

function byLastLetter<T>(list: readonly T[], textOf: (one: T) => string): Map<number, T[]> {
  const sorted = new Map<number, T[]>();
  for (const one of list) {
    const text = textOf(one);
    const last = text.charCodeAt(text.length - 1);
    const others = sorted.get(last);
    if (others) others.push(one);
    else sorted.set(last, [one]);
  }
  return sorted;
}

const SHORTEST_BASE = 2;

/** The base forms that a word in small letters may come from, itself first. */
export function basesOf(word: string): Base[] {
  const bases: Base[] = [{ text: word, as: ANY, definite: false, plural: false }];
  const endings = ENDINGS.get(word.charCodeAt(word.length - 1));
  if (endings === undefined) return bases;
  for (const { text, as, definite, plural, put } of endings) {
    const length = word.length - text.length;
    if (length < SHORTEST_BASE || !word.endsWith(text)) continue;
    const stem = word.slice(0, length) + put;
    bases.push({ text: stem, as, definite, plural });
    if (put === 'e' && isDoubledVerb(text, stem))
      bases.push({ text: `${stem.slice(0, -1)}${stem.charAt(length - 1)}e`, as, definite, plural });
    if (put !== '' || text.charAt(0) === "'") continue;
    const other = isVowel(text.charCodeAt(0)) ? beforeVowel(stem) : null;
    if (other !== null) bases.push({ text: other, as: as & ~NAME, definite, plural });
  }
  return bases;
}

/** "stemte" and "stemt" from "stemme": a verb gives up its second consonant before "t". */
function isDoubledVerb(ending: string, stem: string): boolean {
  const consonant = stem.charCodeAt(stem.length - 2); // the stem has its "e" again
  return ending.charAt(0) === 't' && !isVowel(consonant) && isVowel(stem.charCodeAt(stem.length - 3));
}

/** What a stem was before an ending with a vowel: "kropp(en)" from "krop", "ankl(en)" from "ankel". */
function beforeVowel(stem: string): string | null {
  const last = stem.charCodeAt(stem.length - 1);
  const before = stem.charCodeAt(stem.length - 2);
  if (isVowel(last) || stem.length < 3) return null;
  if (last === before) return stem.slice(0, -1);
  if (isVowel(before) || SYNCOPE.indexOf(stem.charAt(stem.length - 1)) < 0) return null;
  const head = stem.slice(0, -1);
  return `${head}e${stem.charAt(stem.length - 1)}`;
}

const SYNCOPE = 'lrn';

function isVowel(code: number): boolean {
  return VOWELS.indexOf(String.fromCharCode(code)) >= 0;
}

const VOWELS = 'aeiouyåæéø';

/**
 * What is left of a word without its ending, for comparing words of the context: "borger", "borgere" and "borgerne" are
 * one. Cruder than `basesOf`, and never shorter than three letters.
 */
export function rootOf(word: string): string {
  let root = word;
  const endings = ROOT_ENDINGS.get(word.charCodeAt(word.length - 1)) || [];
  for (const ending of endings) {
    if (word.length - ending.length < SHORTEST_ROOT || !word.endsWith(ending)) continue;
    root = word.slice(0, word.length - ending.length);
    break;
  }
  const { length } = root;
  const doubled = length > SHORTEST_ROOT && root.charCodeAt(length - 1) === root.charCodeAt(length - 2);
  return doubled ? root.slice(0, length - 1) : root;
}

const SHORTEST_ROOT = 3;

const ROOT_ENDINGS = byLastLetter(
  'ernes erne enes erede erets erer ene ende ens ets ers eret ede erne en et er es te e s t r'.split(' '),
  (ending) => ending,
);
