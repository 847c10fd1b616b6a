import { previousWord } from '../../danish/words';
import type { Range } from '../../mail/types';
import { isForeign } from './names';

/** What the words beside a number call it, and the word that does. */
export interface Naming {
  readonly is:
    | 'cpr'
    /** Another country's: "svensk personnummer". */
    | 'foreign'
    | 'birth'
    | 'person'
    | 'other'
    | 'perhaps'
    /** A case's, which at times is the person's. */
    | 'case'
    /** Some number's, of which only the name is known: "kontrol nr. …". */
    | 'unknown'
    | 'call'
    | 'production'
    /** Nothing names it, but the sentence tells of a person; or of a thing: see `companyOf`. */
    | 'near'
    | 'thing'
    | 'nothing';
  readonly where: Range | null;
}

export const NOT_NAMED: Naming = { is: 'nothing', where: null };

/** How far a name stands from its number at most, in code units. Bounds the work for each number. */
export const REACH = 90;
/** Words between "cpr" and its number that say nothing about it: "cpr på min yngste søn er …". */
export const MOST_BETWEEN = 5;
/** From a country to what it is the country of. */
const LONGEST_COUNTRY = 32;

/** Tells another country's number, "svenske personnummer", from ours. */
export function homeOf(text: string, named: Naming): Naming {
  if (named.is !== 'cpr' || named.where === null) return named;
  const { start, end } = named.where;
  if (/cpr/i.test(text.slice(start, end))) return named;
  const word = previousWord(text, start, Math.max(0, start - LONGEST_COUNTRY));
  const beside = word !== null && /^[ \u00a0-]+$/.test(text.slice(word.end, start));
  return beside && isForeign(word.text) ? { is: 'foreign', where: named.where } : named;
}
