import { previousWord, type Word } from '../../danish/words';
import { beforeAside, namedAbove } from './asides';
import { nameAfter, saidNext } from './behind';
import {
  isCprHead,
  isHaving,
  isNumberName,
  kindOfWord,
  kindWithNumber,
  type OwnWords,
  type WordKind,
} from './names';
import { homeOf, MOST_BETWEEN, type Naming, NOT_NAMED, REACH } from './naming';

/** A label on the line above ("CPR-nr." over the number) is short; a sentence is not. */
const LONGEST_LABEL = 32;

/**
 * Names the number at `start`–`end` by the words right before it, else by those right after. The word "CPR" on either
 * side, or in a short sentence of its own behind, wins over any other name.
 */
export function nameBeside(text: string, start: number, end: number, own: OwnWords): Naming {
  const before = namedAbove(text, start, nameBefore(text, start, own), own);
  if (before.is === 'cpr' || before.is === 'foreign') return before;
  const after = nameAfter(text, end, own);
  if (after.is === 'cpr' || after.is === 'foreign') return after;
  return saidNext(text, end) || (before.is === 'nothing' ? after : before);
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
  /** "har" was passed: an unknown noun before it has the number, and does not name it. */
  having: boolean;
  /** A colon stands right before the number: a label, however long. */
  labelled: boolean;
  between: number;
  fallback: Naming;
}

/** What the words before a place call a number that begins there. */
export function nameBefore(text: string, start: number, own: OwnWords): Naming {
  const near = nameRightBefore(text, start, own);
  if (near.is !== 'nothing') return near;
  const aside = beforeAside(text, start);
  if (aside === start) return near;
  const far = nameRightBefore(text, aside, own);
  if (far.is === 'cpr') return far;
  const label = far.is === 'other' && far.where !== null && /:\s*$/.test(text.slice(aside, start));
  return label && isNumberName(text.slice(far.where.start, far.where.end).toLowerCase()) ? far : near;
}

function nameRightBefore(text: string, start: number, own: OwnWords): Naming {
  const reach = Math.max(0, start - REACH);
  let next = start;
  const search: Search = {
    adjacent: true,
    number: false,
    having: false,
    labelled: /:\s*$/.test(text.slice(Math.max(0, start - 3), start)),
    between: 0,
    fallback: NOT_NAMED,
  };
  for (let word = wordBefore(text, next, reach); word !== null; word = wordBefore(text, next, reach)) {
    const kind = kindOfWord(word.text, own);
    const gap = text.slice(word.end, next);
    if (parts(text, gap, word, next, kind, next === start)) break;
    // Grown together with the number, and no name: "Stelnr. WVW0101901234".
    if (gap === '' && next === start && kind === 'plain') {
      next = word.start;
      continue;
    }
    if (gap.indexOf(',') >= 0) search.adjacent = false;
    const found = weigh(text, word, kind, gap, search);
    if (found === 'stop') break;
    if (found !== null) return settled(text, word, found, reach, own);
    next = word.start;
  }
  return search.fallback;
}

/** What the word before a name may still change: "CPR/CVR", "svensk personnummer", "mit p-nr.". */
function settled(text: string, word: Word, found: Naming, reach: number, own: OwnWords): Naming {
  if (found.is === 'other') return pairedCpr(text, word, reach, own) || found;
  if (found.is !== 'production') return homeOf(text, found);
  const whose = previousWord(text, word.start, reach);
  const beside = whose !== null && /^\s+$/.test(text.slice(whose.end, word.start));
  return beside && kindOfWord(whose.text, own) === 'possessive'
    ? { is: 'person', where: found.where }
    : found;
}

/**
 * The word before a place: "S/N" is one, and the mask of a number that a word is grown together with is none of it
 * ("010190xxxxtlf. …").
 */
function wordBefore(text: string, place: number, reach: number): Word | null {
  const word = previousWord(text, place, reach);
  for (const [last, before, name] of word === null || word.end - word.start > 1 ? [] : SPELT) {
    const head =
      word?.text === last && before.exec(text.slice(Math.max(reach, place - LONGEST_SPELT), word.start));
    if (word && head) return { text: name, start: word.start - (head[1] as string).length, end: word.end };
  }
  if (word === null || word.text.length < 5 || word.text.slice(0, 4) !== 'xxxx') return word;
  return { text: word.text.slice(4), start: word.start + 4, end: word.end };
}

/** Names of several letters with marks between: the last one, what stands before it, the name. */
const SPELT: readonly (readonly [last: string, before: RegExp, name: string])[] = [
  ['n', /(?:^|[^A-Za-z])([sp]\/)$/i, 'sn'],
  ['r', /(?:^|[^A-Za-zæøåÆØÅ])(c[. ]{1,2}p[. ]{1,2})$/i, 'cpr'],
];
const LONGEST_SPELT = 24;

/** What one more word, further away, says. Null: read on. */
function weigh(
  text: string,
  word: Word,
  kind: WordKind,
  gap: string,
  search: Search,
): Naming | 'stop' | null {
  const named = (is: Naming['is']): Naming => ({ is, where: { start: word.start, end: word.end } });
  if (kind === 'filler') {
    search.having = search.having || isHaving(word.text);
    return null;
  }
  if (search.number && isCprHead(word.text)) return named('cpr');
  switch (kind) {
    case 'cpr':
      return named('cpr');
    case 'number':
      // "ID: …" with no noun before it: any kind of number; "ID-nr.", "ID number" is a person's as a rule.
      if (word.text === 'id' && search.adjacent && !search.number) search.fallback = named('perhaps');
      search.number = search.number || search.adjacent || search.labelled;
      return null;
    case 'other':
      if (search.labelled && search.fallback === NOT_NAMED && isNumberName(word.text)) return named('other');
      return search.adjacent ? named('other') : 'stop';
    case 'perhaps':
      if (word.text === 'p' && search.labelled && gap === '-') return named('production');
      if (!search.adjacent) return pass(search);
      if (word.text === 'p') return search.number || gap === ' ' ? named('production') : pass(search);
      if (word.text === 'pnr') return named('production');
      return named(search.number ? kindWithNumber(word.text) : 'perhaps');
    case 'case':
      if (search.labelled && search.fallback === NOT_NAMED && isNumberName(word.text)) return named('case');
      if (!search.adjacent) return pass(search);
      return named(search.number ? 'other' : 'case');
    case 'birth':
      if (search.adjacent) return named('birth');
      return pass(search);
    case 'person':
      // "patient-id": the noun tells whose, where "id" alone left it open.
      if (search.adjacent && search.number) return named('person');
      if (search.between <= 2 && search.fallback === NOT_NAMED) search.fallback = named(kind);
      return pass(search);
    case 'call':
      if (search.between <= 2 && search.fallback === NOT_NAMED) search.fallback = named(kind);
      return pass(search);
    case 'document':
      return search.adjacent && search.number ? named('other') : pass(search);
    case 'possessive':
    case 'personal':
      return search.adjacent && search.number ? named('person') : pass(search);
    case 'preposition':
      // "ordren med nr. …" still names the number; "fakturaen til …" does not.
      search.adjacent = search.adjacent && search.number && word.text === 'med';
      return null;
    case 'pronoun':
      return pass(search);
    default:
      if (!search.number || !search.adjacent) return pass(search);
      if (search.having) return HAVING_THING.test(word.text) ? named('unknown') : pass(search);
      // Written as one word, an unknown noun is the name of some other number: "varme-nr. …". Apart it tells less:
      // "kontrol nr. …", and a verb is no name at all: "oplyser nr. …".
      if (gap === '-' || gap === '.') return named('other');
      return named(/er$/.test(word.text) || isName(text, word) ? 'perhaps' : 'unknown');
  }
}

/** "Henvisningen har nummer …": a thing by its ending. */
const HAVING_THING = /(?:(?:[^tl]ing|hed|ion)(?:en)?|elsen?|(?!vidn|barn|medlemm|off)..et)$/;

/** "Ida Bech nr. …": a second word in a row with a capital is no noun. */
function isName(text: string, { start }: Word): boolean {
  return (
    isCapital(text[start] || '') &&
    /[A-ZÆØÅ][a-zæøåéöäü]+[ -]$/.test(text.slice(Math.max(0, start - 20), start))
  );
}

function pass(search: Search): 'stop' | null {
  search.adjacent = false;
  search.between += 1;
  return search.between > MOST_BETWEEN ? 'stop' : null;
}

/** "Cpr 1: …", "barn 2) …", "ISBN-13: …": counting, and no number of its own. */
const COUNTED = /^(?:\s?[1-9]\d?[:.)]|-1[03]:?(?=\s))/;

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
