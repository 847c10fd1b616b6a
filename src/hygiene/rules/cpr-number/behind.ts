import { nextWord } from '../../danish/words';
import { kindOfWord, type OwnWords } from './names';
import { homeOf, MOST_BETWEEN, type Naming, NOT_NAMED, REACH } from './naming';

/**
 * "1503752345 er mit cpr-nummer", "150375-2345 (fakturanr.)". Stricter than before the number: what follows most often
 * names the next thing.
 */
export function nameAfter(text: string, end: number, own: OwnWords): Naming {
  const reach = Math.min(text.length, end + REACH);
  let opened = false;
  let linked = false;
  let other = NOT_NAMED;
  let previous = end;
  for (let ahead = 0; ahead < MOST_BEHIND; ahead++) {
    const word = nextWord(text, previous, reach);
    const gap = word === null ? '' : text.slice(previous, word.start);
    if (word === null || /[0-9!?;,\n\r.)]/.test(gap)) break;
    opened = opened || /[(=]/.test(gap);
    const kind = kindOfWord(word.text, own);
    const where = { start: word.start, end: word.end };
    // What another name leaves open, brackets may still say: "som lønnummer (cpr)".
    const said = opened || (linked && other.is === 'nothing' && ahead < MOST_BETWEEN);
    if (kind === 'cpr' && (said || ahead === 0) && !startsAnother(text, word.end)) {
      return homeOf(text, { is: 'cpr', where });
    }
    if (kind === 'other' && (said || isUnit(word.text)) && !startsAnother(text, word.end)) {
      if (opened) return { is: 'other', where };
      other = { is: 'other', where };
    }
    if (NEGATIONS.indexOf(word.text) >= 0) break;
    linked = linked || COPULAS.indexOf(word.text) >= 0;
    previous = word.end;
  }
  return other;
}

/** Words to the brackets that name a number, at most. */
const MOST_BEHIND = 8;
const COPULAS = ['er', 'som', 'is'];
const NEGATIONS = ['ikke', 'not'];
/** How far behind a number a sentence about it begins and ends at most. */
const NEXT_SENTENCE = 140;
const SAYS_CPR =
  /[.!?\n]\s*(?:det|dette|nummeret|tallet|this|that|it)\s(?:er|var|is)\s(?:(?!ikke|ingen|not?\s)[a-zæøå]{1,12}\s){0,2}?(?:cpr(?:[- ]?(?:nr|nummer|nummeret))?|personn(?:umme)?r)(?![a-zæøå-])/i;

/** "… skal med på skemaet d. 3. maj. Det er hans cpr.": one sentence between at most, and no other long number. */
export function saidNext(text: string, end: number): Naming | null {
  const ahead = text.slice(end, end + NEXT_SENTENCE);
  const number = ahead.search(/[0-9]{4}/);
  const until = number < 0 ? ahead : ahead.slice(0, number);
  const said = SAYS_CPR.exec(until);
  if (said === null || /[.!?]\s+[A-ZÆØÅ]/.test(until.slice(0, said.index))) return null;
  const to = end + said.index + said[0].length;
  return { is: 'cpr', where: { start: to - (/[a-z]+$/i.exec(said[0])?.[0].length || 0), end: to } };
}

const isUnit = (word: string) => word === 'kr' || word === 'dkk' || word === 'eur';

/** The word is the label of the next number: "070761-4285 tlf. 20304050". */
function startsAnother(text: string, end: number): boolean {
  return /^[\s.:#-]{0,6}(?:nr|nummer)?[\s.:#-]{0,6}[0-9]/.test(text.slice(end, end + 24));
}
