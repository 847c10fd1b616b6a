import { nextWord, previousWord, type Word } from '../../danish/words';
import type { Range } from '../../mail/types';
import { isCprHead, kindOfWord, type OwnWords, type WordKind } from './names';

/** What the words beside a number call it, and the word that does. */
export interface Naming {
  readonly is: 'cpr' | 'birth' | 'person' | 'other' | 'perhaps' | 'call' | 'production' | 'nothing';
  readonly where: Range | null;
}

export const NOT_NAMED: Naming = { is: 'nothing', where: null };

/** How far a name stands from its number at most, in code units. Bounds the work for each number. */
const REACH = 90;
/** A label on the line above ("CPR-nr." over the number) is short; a sentence is not. */
const LONGEST_LABEL = 32;
/** Words between "cpr" and its number that say nothing about it: "cpr på min yngste søn er …". */
const MOST_BETWEEN = 5;

/** Names the number at `start`–`end` by the words right before it, else by those right after. */
export function nameBeside(text: string, start: number, end: number, own: OwnWords): Naming {
  const before = nameBefore(text, start, own);
  return before.is === 'nothing' ? nameAfter(text, end, own) : before;
}

/** What a column's heading or a label, standing alone, calls the numbers below it. */
export function nameIn(text: string, start: number, end: number, own: OwnWords): Naming {
  return nameBefore(text.slice(start, end), end - start, own);
}

interface Search {
  /** Nothing but fillers stands between here and the number. */
  adjacent: boolean;
  /** "nr." was passed: the next noun is what the number is called. */
  number: boolean;
  between: number;
  fallback: Naming;
}

function nameBefore(text: string, start: number, own: OwnWords): Naming {
  const reach = Math.max(0, start - REACH);
  const search: Search = { adjacent: true, number: false, between: 0, fallback: NOT_NAMED };
  let next = start;
  for (let word = wordBefore(text, start, reach); word !== null; word = wordBefore(text, next, reach)) {
    const kind = kindOfWord(word.text, own);
    const gap = text.slice(word.end, next);
    if (parts(text, gap, word, next, kind, next === start)) break;
    if (gap.indexOf(',') >= 0) search.adjacent = false;
    const found = weigh(word, kind, search);
    if (found === 'stop') break;
    if (found !== null) return (found.is === 'other' && pairedCpr(text, word, reach, own)) || found;
    next = word.start;
  }
  return search.fallback;
}

/** The word before a place, without the mask of a number that it is grown together with: "010190xxxxtlf. …". */
function wordBefore(text: string, place: number, reach: number): Word | null {
  const word = previousWord(text, place, reach);
  if (word === null || word.text.length < 5 || word.text.slice(0, 4) !== 'xxxx') return word;
  return { text: word.text.slice(4), start: word.start + 4, end: word.end };
}

/** What one more word, further away, says. Null: read on. */
function weigh(word: Word, kind: WordKind, search: Search): Naming | 'stop' | null {
  const named = (is: Naming['is']): Naming => ({ is, where: { start: word.start, end: word.end } });
  if (kind === 'filler') return null;
  if (search.number && isCprHead(word.text)) return named('cpr');
  switch (kind) {
    case 'cpr':
      return named('cpr');
    case 'number':
      search.number = search.number || search.adjacent;
      // "ID: …" with no noun before it: any kind of number
      if (word.text === 'id' && search.adjacent) search.fallback = named('perhaps');
      return null;
    case 'other':
      return search.adjacent ? named('other') : 'stop';
    case 'perhaps':
      if (!search.adjacent) return pass(search);
      if (word.text === 'p') return search.number ? named('production') : pass(search);
      if (word.text === 'pnr') return named('production');
      return named(search.number ? 'other' : 'perhaps');
    case 'birth':
      if (search.adjacent) return named('birth');
      return pass(search);
    case 'person':
    case 'call':
      if (search.between <= 2 && search.fallback === NOT_NAMED) search.fallback = named(kind);
      return pass(search);
    case 'document':
      return search.adjacent && search.number ? named('other') : pass(search);
    case 'possessive':
      return search.adjacent && search.number ? named('person') : pass(search);
    case 'preposition':
      // "ordren med nr. …" still names the number; "fakturaen til …" does not.
      search.adjacent = search.adjacent && search.number && word.text === 'med';
      return null;
    default:
      // An unknown noun before "nr." is the name of some number: "reklamation nr. …". A verb is none: "oplyser nr. …".
      if (search.number && search.adjacent) return named(/er$/.test(word.text) ? 'perhaps' : 'other');
      return pass(search);
  }
}

function pass(search: Search): 'stop' | null {
  search.adjacent = false;
  search.between += 1;
  return search.between > MOST_BETWEEN ? 'stop' : null;
}

/** "Cpr 1: …", "barn 2) …": counting, and no number of its own. */
const COUNTED = /^\s?[1-9]\d?[:.)]/;

/** True where the sentence, the line or another number lies between a word and what follows it. */
function parts(text: string, gap: string, word: Word, next: number, kind: WordKind, first: boolean): boolean {
  if (/[!?;]/.test(gap) || /[0-9]/.test(gap.replace(COUNTED, ''))) return true;
  if (/[\n\r]/.test(gap)) {
    const above = text.slice(Math.max(0, word.end - LONGEST_LABEL), word.end);
    const label = gap.indexOf(':') >= 0 || word.end <= LONGEST_LABEL || /[\n\r\t]/.test(above);
    if (!first || !label || gap.split('\n').length > 3) return true;
  }
  const dot = gap.indexOf('.');
  if (dot < 0 || isAbbreviation(word.text, kind)) return false;
  return /\s/.test(gap[dot + 1] || '') && (first || isCapital(text[next] || ''));
}

/** "cpr.", "tlf.", "fakt.", "sagsnr.": the dot belongs to the word. */
const isAbbreviation = (word: string, kind: WordKind) =>
  word.length <= 4 || kind === 'number' || word.slice(-2) === 'nr';

const isCapital = (character: string) => character !== character.toLowerCase();

/** "CPR/CVR:", "CPR- eller kundenr.": two names for one number; a CPR number may well stand there. */
function pairedCpr(text: string, other: Word, reach: number, own: OwnWords): Naming | null {
  let linked = false;
  let next = other.start;
  for (let back = 0; back < 3; back++) {
    const word = previousWord(text, next, reach);
    const gap = word === null ? '' : text.slice(word.end, next);
    if (word === null || /[0-9\n;]/.test(gap)) return null;
    linked = linked || /[/,&+]/.test(gap);
    const kind = kindOfWord(word.text, own);
    if (kind === 'cpr') return linked ? { is: 'cpr', where: { start: word.start, end: word.end } } : null;
    if (LINKS.indexOf(word.text) >= 0) linked = true;
    else if (kind !== 'number') return null;
    next = word.start;
  }
  return null;
}

const LINKS = ['og', 'eller', 'samt', 'and', 'or'];

/**
 * "1503752345 er mit cpr-nummer", "150375-2345 (fakturanr.)". Stricter than before the number: what follows most often
 * names the next thing.
 */
function nameAfter(text: string, end: number, own: OwnWords): Naming {
  const reach = Math.min(text.length, end + REACH);
  let opened = false;
  let linked = false;
  let previous = end;
  for (let ahead = 0; ahead < MOST_BETWEEN; ahead++) {
    const word = nextWord(text, previous, reach);
    const gap = word === null ? '' : text.slice(previous, word.start);
    if (word === null || /[0-9!?;,\n\r.)]/.test(gap)) break;
    opened = opened || /[(=]/.test(gap);
    const kind = kindOfWord(word.text, own);
    const said = opened || linked;
    const cpr = kind === 'cpr' && (said || ahead === 0);
    const other = kind === 'other' && (said || isUnit(word.text));
    if ((cpr || other) && !startsAnother(text, word.end)) {
      return { is: cpr ? 'cpr' : 'other', where: { start: word.start, end: word.end } };
    }
    linked = linked || COPULAS.indexOf(word.text) >= 0;
    previous = word.end;
  }
  return NOT_NAMED;
}

const COPULAS = ['er', 'som', 'is'];
const isUnit = (word: string) => word === 'kr' || word === 'dkk' || word === 'eur';

/** The word is the label of the next number: "070761-4285 tlf. 20304050". */
function startsAnother(text: string, end: number): boolean {
  return /^[\s.:#-]{0,6}(?:nr|nummer)?[\s.:#-]{0,6}[0-9]/.test(text.slice(end, end + 24));
}
