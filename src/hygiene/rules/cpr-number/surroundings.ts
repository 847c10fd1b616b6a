import { isLetter } from '../../danish/words';
import { digitOf } from './characters';
import { isDateRange, isTimestamp } from './moments';
import { isLettered, type Meaning } from './number';
import type { Joint, Run } from './runs';
import type { Shape, Written } from './shapes';

/** What speaks against a number, from where it stands and how it is built. */
export type Against =
  /** More digits hang on to it: a case or order number in several parts. */
  | 'longer'
  /** Four digits before ten, a bank's registration and account number; or a country's before a telephone's. */
  | 'account'
  /** Part of an internet address. */
  | 'link'
  /** The same, right after a word for a person: ".../borger/…". */
  | 'path'
  /** Grown together with capitals before and a word after: "RTG…kopi.pdf". */
  | 'glued'
  /** Letters and digits grown together: an identifier. */
  | 'id'
  /** A recent date and a time of day. */
  | 'time'
  /** The same, right after a person's name. */
  | 'appointment'
  /** A date and the day and month of another one: "Ferie 010726-3107". */
  | 'range'
  /** A value in source code. */
  | 'code'
  /** One pattern over and over: 111111-1111. */
  | 'pattern'
  /** 0000 at the end: mostly a placeholder. */
  | 'placeholder'
  /** The birth date lies ahead, or so far back that nobody lives who bears it. */
  | 'birth'
  /** Of an eCPR: the letters are small ones. */
  | 'small'
  /** Of an eCPR: nothing beside it tells whom it is about. */
  | 'unsaid';

const LONGEST_LINK = 200;
/** After a comma: two digits are decimals, more are the next number of a list without spaces (CSV). */
const MOST_DECIMALS = 2;
const OLDEST_PERSON_YEARS = 115;
const LONGEST_NAME = 40;

/** Everything about a number's surroundings that speaks against it. Bounded work for each number. */
export function againstIt(
  text: string,
  run: Run,
  shape: Shape,
  written: Written,
  meaning: Meaning,
  now: Date,
): Against[] {
  const against: Against[] = [];
  if (isInLink(text, written.start)) against.push(isAfterPerson(text, written.start) ? 'path' : 'link');
  else if (isIdentifier(text, written)) against.push('id');
  if (shape.form === 'bare' && (run.counts[shape.from - 1] === 4 || isAbroad(text, written.start)))
    against.push('account');
  else if (hasCodePrefix(text, written.start))
    against.push(hasWordBehind(text, written.end) ? 'glued' : 'longer');
  else for (let side = joinedSides(run, shape); side > 0; side--) against.push('longer');
  if (!isLettered(meaning)) {
    const afterName = isAfterName(text, written.start);
    if (isTimestamp(written.digits, meaning, now, afterName)) {
      against.push(afterName ? 'appointment' : 'time');
    } else if (isDateRange(text, written, meaning, now)) against.push('range');
    if (isPattern(written.digits)) against.push('pattern');
    else if (written.digits.slice(6) === '0000') against.push('placeholder');
  }
  if (isAssigned(text, written.start)) against.push('code');
  if (!couldBeAlive(meaning, now)) against.push('birth');
  return against;
}

/**
 * On how many sides more digits are joined on without a space. Two numbers with a slash between ("begge forældre: …/…")
 * are no longer number, nor is a written date before a file's number.
 */
function joinedSides(run: Run, { form, from, to }: Shape): number {
  const { counts, joints } = run;
  const joined = (joint: Joint | undefined, count: number | undefined) =>
    joint === 'dash' ||
    joint === 'dot' ||
    joint === 'slash' ||
    (joint === 'odd' && (count || 0) <= MOST_DECIMALS) ||
    (joint === 'space' && form !== 'dash' && form !== 'bare');
  const [before, after] = [joints[from - 1], joints[to - 1]];
  const dateBefore = counts[from - 3] === 4 && counts[from - 2] === 2 && counts[from - 1] === 2;
  const twinBefore = before === 'slash' && isWhole(run, from, -1, to - from);
  const twinAfter = after === 'slash' && isWhole(run, to, 1, to - from);
  const left = joined(before, counts[from - 1]) && !twinBefore && !(form === 'dash' && dateBefore);
  const right = joined(after, counts[to]) && !twinAfter;
  return Number(left) + Number(right);
}

/** The neighbour on this side is grouped as a CPR number is: ten digits, or six and four. */
function isWhole({ counts }: Run, at: number, step: 1 | -1, groups: number): boolean {
  if (groups === 1) return counts[step > 0 ? at : at - 1] === 10;
  const [first, second] = step > 0 ? [at, at + 1] : [at - 2, at - 1];
  return counts[first] === 6 && counts[second] === 4;
}

/** The number's token holds "://" or begins with "www.". */
function isInLink(text: string, start: number): boolean {
  if (start === 0 || isBlank(text.charCodeAt(start - 1))) return false;
  let from = start;
  const limit = Math.max(0, start - LONGEST_LINK);
  while (from > limit && !isBlank(text.charCodeAt(from - 1))) from--;
  const head = text.slice(from, start).toLowerCase();
  return head.indexOf('://') >= 0 || head.indexOf('www.') >= 0;
}

/** "+45 2011854410" */
const isAbroad = (text: string, start: number) =>
  /\+[0-9]{2,3} ?$/.test(text.slice(Math.max(0, start - 5), start));

/** "INV-010190-1234", "INC0101901234": one to four capitals begin a number of some system. */
function hasCodePrefix(text: string, start: number): boolean {
  const prefix = /(?:^|[^A-Za-zÆØÅæøå0-9])([A-Z]{1,4})-?$/.exec(text.slice(Math.max(0, start - 6), start));
  return prefix !== null && prefix[1] !== 'CPR';
}

/** Three letters or more right behind: a word, and no part of an identifier. */
function hasWordBehind(text: string, end: number): boolean {
  return (
    isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end + 2))
  );
}

/** ".../borger/…", "?patient=…" */
function isAfterPerson(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /[/?&](?:borger|patient|elev|klient|beboer|barn|boern|person|citizen|client)(?:e|er|s|en|id)?[/=]$/i.test(
    before,
  );
}

/** "Ida Bech, …": two words with capitals, and nothing but a comma or a space behind them. */
function isAfterName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  return /[A-ZÆØÅ][a-zæøåéöäü]+[ -][A-ZÆØÅ][a-zæøåéöäü]+[,:]? ?$/.test(before);
}

/** `build_id = "…"`, `const x = …`. A name in prose, "Ida = …", is none. */
function isAssigned(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  return /[A-Za-z0-9_\])] ?(?:=|:=|=>) ?["'`]$|(?:_[A-Za-z0-9]+|(?:const|let|var) [A-Za-z]+) ?:?= ?$/.test(
    before,
  );
}

const isBlank = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x3c || code === 0x3e || code === 0x22;

/**
 * One or two letters grown on ("DK0101901234", "0101901234A") or letters between digits ("3f0101901234") make an
 * identifier. A longer word does not ("Referat0101901234"), nor does the genitive ("010190-1234s").
 */
function isIdentifier(text: string, { start, end }: Written): boolean {
  let before = start;
  while (before > 0 && start - before <= 3 && isLetter(text.charCodeAt(before - 1))) before--;
  let after = end;
  while (after < text.length && after - end <= 3 && isLetter(text.charCodeAt(after))) after++;
  const lettersBefore = start - before;
  const lettersAfter = after - end;
  if (lettersBefore > 0 && before > 0 && digitOf(text.charCodeAt(before - 1)) >= 0) return true;
  if (lettersAfter > 0 && after < text.length && digitOf(text.charCodeAt(after)) >= 0) return true;
  const genitive = lettersAfter === 1 && (text.charCodeAt(end) | 32) === 0x73;
  const sign = start > 0 && '+#$%&@'.indexOf(text.charAt(start - 1)) >= 0;
  return (
    sign || (lettersBefore > 0 && lettersBefore <= 2) || (lettersAfter > 0 && lettersAfter <= 2 && !genitive)
  );
}

/** 111111-1111, 010101-0101, 121212-1212. */
function isPattern(digits: string): boolean {
  const pair = digits.slice(0, 2);
  for (let at = 2; at < digits.length; at += 2) if (digits.slice(at, at + 2) !== pair) return false;
  return true;
}

function couldBeAlive({ day, month, year }: Meaning, now: Date): boolean {
  if (year < now.getUTCFullYear() - OLDEST_PERSON_YEARS) return false;
  const tomorrow = now.getTime() + 24 * 60 * 60 * 1000;
  return Date.UTC(year, month - 1, day) <= tomorrow;
}
