import { kindOfWord, type OwnWords } from './names';
import { type Naming, REACH } from './naming';

/**
 * "Følgende fakturaer er åbne:" over a list: the noun tells what is listed, where nothing next to the colon does; and
 * "følgende borgere mangler faktura:" lists persons.
 */
export function namedAbove(text: string, start: number, before: Naming, own: OwnWords): Naming {
  if (before.is !== 'nothing' && before.is !== 'other') return before;
  if (!/\n[\s•*1.)-]*$/.test(text.slice(Math.max(0, start - 8), start))) return before;
  const from = Math.max(0, start - REACH);
  const found = INTRODUCED.exec(text.slice(from, start));
  if (found === null) return before;
  const [all, noun = ''] = found;
  const kind = kindOfWord(noun.toLowerCase(), own);
  const at = from + found.index + all.indexOf(noun);
  const counts = kind === 'person' || kind === 'cpr' || (kind === 'other' && before.is === 'nothing');
  return counts ? { is: kind, where: { start: at, end: at + noun.length } } : before;
}

const INTRODUCED =
  /(?:[Ff]ølgende|FØLGENDE|[Dd]isse|[Nn]edenstående) ([A-Za-zÆØÅæøå]+)(?: [A-Za-zÆØÅæøå ,]{0,50})?:\s*\n[\s•*1.)-]*$/;

/**
 * Where the words before a number begin to count: before an aside that tells how to write it, "CPR-nr. (10 cifre): …",
 * "(DDMMÅÅ-XXXX)".
 */
export function beforeAside(text: string, start: number): number {
  const aside = ASIDE.exec(text.slice(Math.max(0, start - LONGEST_ASIDE), start));
  return aside === null ? start : start - aside[0].length + 1;
}

const ASIDE = /[^()\s] ?\((?=[^()]*(?:[0-9]|xx|dd?mm))[^()\n]{1,40}\)[\s:.*]{0,4}$/i;
const LONGEST_ASIDE = 48;
