import type { Range } from '../../mail/types';
import { nameBefore, nameBeside, nameIn } from './beside';
import { DIGIT } from './characters';
import { columnHeadings } from './columns';
import { companyOf, isBegun, ownerBehind } from './company';
import { type Before, inherited } from './heirs';
import { type Evidence, evidenceOfDigits, judge, type Rank } from './judge';
import { againstLettered, type Lettered, letteredAt } from './lettered';
import { maskedBefore } from './masked';
import { isNumberName, type OwnWords } from './names';
import { type Naming, NOT_NAMED } from './naming';
import { type Meaning, meaningOf } from './number';
import { cprDefaults } from './options';
import { type Run, readRun } from './runs';
import { readWritten, type Shape, shapeAt, type Written } from './shapes';
import { type Against, againstIt } from './surroundings';

/** One number that may be a CPR number. Offsets are UTF-16 in the text searched. */
export interface CprNumber extends Range {
  /** Its ten digits, in ASCII and without separators; of an eCPR two are capitals. Never leaves the check. */
  readonly digits: string;
  /** Where the last four digits begin. */
  readonly lastFour: number;
  /** 0: only a shape; a finding only if the same number is sure elsewhere in the mail. */
  readonly rank: Rank;
  readonly evidence: Evidence;
}

/** What a search may know besides the text. */
export interface Surroundings {
  /** For what lies in the future and what is a timestamp of today. */
  readonly now: Date;
  readonly own: OwnWords;
}

/** The next number of a list stands no further away than this. */
const LONGEST_LINK = 8;

/**
 * Finds CPR numbers as people write them, also in Unicode's dashes, spaces and digits and with invisible characters
 * inside. One pass; work for each number is bounded, so time grows with the text and nothing else.
 *
 * @returns every number with a real date that is not called something else, ascending and not overlapping; `rank` tells
 *   which of them are findings
 */
export function findCprNumbers(text: string, { now, own }: Surroundings): CprNumber[] {
  const found: CprNumber[] = [];
  const namer = namesIn(text, { ...own, seen: new Map(), told: new Map() });
  const digits = new RegExp(DIGIT, 'g'); // the engine's own search is many times as fast as a loop over the text
  while (digits.test(text)) {
    const short = endOfShort(text, digits.lastIndex - 1);
    if (short > 0) {
      digits.lastIndex = short;
      continue;
    }
    const run = readRun(text, digits.lastIndex - 1);
    let group = 0;
    let taken = 0;
    while (group < run.counts.length) {
      const shape = shapeAt(run, group);
      const number = shape && examine(text, run, shape, now, namer);
      if (number) found.push(number);
      group = number && shape ? shape.to : group + 1;
      if (number) taken = group;
    }
    const lettered = letteredAt(text, run);
    const number =
      lettered && lettered.shape.from >= taken && examineLettered(text, run, lettered, now, namer);
    if (number) found.push(number);
    digits.lastIndex = number ? number.end : run.end;
  }
  return found;
}

/**
 * The end of one group of digits that no number can begin with or end in, for a letter stands behind it at once or after
 * one mark: "3 dage", "2026. Vi". Most digits of a text are such, and need no more reading. 0: read on.
 */
function endOfShort(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) at += 1;
  const count = at - start;
  if (count === 0 || count === 7 || count === 10) return 0;
  const mark = text.charCodeAt(at);
  if (isAsciiLetter(mark)) return at;
  const plain = mark === 32 || mark === 44 || mark === 46 || mark === 58 || mark === 10;
  return plain && isAsciiLetter(text.charCodeAt(at + 1)) ? at : 0;
}

const isAsciiLetter = (code: number) => code < 128 && (code | 32) >= 97 && (code | 32) <= 122;

/** Names numbers, asked in ascending order; numbers without a real date are only `passed`. */
interface Namer {
  readonly own: OwnWords;
  passed(written: Written, shape: Shape): void;
  nameOf(written: Written): Naming;
  /** The number before this one; null: there is none. */
  before(): Before | null;
  /** What was found of the number asked for last. */
  found(naming: Naming): void;
}

function examine(text: string, run: Run, shape: Shape, now: Date, namer: Namer): CprNumber | null {
  const written = readWritten(text, run, shape);
  namer.passed(written, shape);
  const meaning = meaningOf(written.digits);
  if (meaning === null || (written.year !== null && written.year !== meaning.year)) return null;
  return weighed(text, written, shape, meaning, againstIt(text, run, shape, written, meaning, now), namer);
}

function examineLettered(text: string, run: Run, lettered: Lettered, now: Date, namer: Namer): CprNumber {
  const { written, shape, meaning } = lettered;
  namer.passed(written, shape);
  const against = againstIt(text, run, shape, written, meaning, now);
  return weighed(text, written, shape, meaning, against.concat(againstLettered(text, lettered)), namer);
}

function weighed(
  text: string,
  written: Written,
  { form }: Shape,
  meaning: Meaning,
  against: readonly Against[],
  namer: Namer,
): CprNumber {
  const { start, end, lastFour, digits } = written;
  const own = inCompany(text, written, namer.nameOf(written), namer.own);
  const naming = inherited(text, start, own, namer.before(), namer.own);
  namer.found(naming);
  const evidence: Evidence = { form, meaning, naming, against, ...evidenceOfDigits(digits, meaning) };
  return { start, end, lastFour, digits, rank: judge(evidence), evidence };
}

/** A number without a name of its own has one by whom or what it stands with; a noun alone ("Bestilling: …") is a weak one. */
function inCompany(text: string, { start, end }: Written, naming: Naming, own: OwnWords): Naming {
  if (naming.is !== 'cpr' && isBegun(text, start)) return { is: 'thing', where: null };
  const asked =
    naming.is === 'call' && /(?:om|vedr\.|angående) $/.test(text.slice(Math.max(0, start - 9), start));
  if (naming.is === 'nothing' || asked) return companyOf(text, start, end, own);
  const { is, where } = naming;
  if (is !== 'other' || where === null || where.end > start) return naming;
  if (isNumberName(text.slice(where.start, where.end).toLowerCase())) return naming;
  const owner = ownerBehind(text, end, own);
  return owner.is === 'nothing' ? naming : owner;
}

/**
 * In a list ("CPR: …, … og …", "fakturanumre: …") what the first number is called holds for all that are written alike;
 * in a table the column's heading comes first.
 */
function namesIn(text: string, own: OwnWords): Namer {
  const headingAt = columnHeadings(text);
  let last: { readonly written: Written; readonly shape: Shape } | null = null;
  let previous: Before | null = null;
  let current: Before | null = null;
  let first: Written | null = null;
  let goesOn = false;
  let named: { readonly first: Written; readonly naming: Naming } | null = null;
  const isNamed = ({ start, end }: Written) => nameBeside(text, start, end, own).is !== 'nothing';
  return {
    own,
    passed(written, shape) {
      const before = last !== null && isAlike(last.shape, shape) ? last.written.end : -1;
      const listed = before >= 0 && isLink(text, before, written.start);
      goesOn = before >= 0 && !listed && isContinued(text, before, written.start);
      if (!listed) first = written;
      last = { written, shape };
      previous = current;
      current = { start: written.start, end: written.end, naming: null };
    },
    before: () => previous,
    found(naming) {
      if (current) current.naming = naming;
    },
    nameOf(written) {
      const heading = headingAt(written.start);
      const byHeading = heading === null ? NOT_NAMED : nameIn(text, heading.start, heading.end, own);
      const holds = heading !== null && !(heading.loose && isNamed(written));
      if (byHeading.is !== 'nothing' && holds) return byHeading;
      const head = first || written;
      if (named === null || named.first !== head) {
        const naming = nameOfListed(text, head, own);
        const same = naming.is === 'nothing' && goesOn && named?.naming.is === 'cpr' ? named.naming : naming;
        named = { first: head, naming: same };
      }
      return named.naming;
    },
  };
}

/**
 * The last number before "og", however it is written: "Sporingsnummer: 00371234 og 0101901234"; or another group of the
 * same number, unless it has the look of a telephone's: "00371234 0101901234".
 */
const PARTNER =
  /(?:^|[\s:])(?:((?=[A-Z./-]*[0-9])[A-Z0-9./-]{5,30}) (?:og|samt|eller|and|or|&)|([0-9]{5,7}|[01][0-9]{7}|[0-9]{9,18})) $/;
const LONGEST_PARTNER = 40;
/** So many masked numbers before one that is not. */
const MOST_MASKED = 8;

/** A number that nothing beside it names may be the second of a pair of another kind, bare as that kind's are. */
function nameOfListed(text: string, { start, end, lastFour }: Written, own: OwnWords): Naming {
  let naming = nameBeside(text, start, end, own);
  let head = start;
  for (let more = 0; naming.is === 'nothing' && more < MOST_MASKED; more++) {
    const masked = maskedBefore(text, head);
    if (masked === null) break;
    head = masked.start;
    naming = nameBefore(text, head, own);
  }
  if (naming.is !== 'nothing' || lastFour - start > 6 || end - start > 10) return naming;
  const from = Math.max(0, start - LONGEST_PARTNER);
  const partner = PARTNER.exec(text.slice(from, start));
  if (partner === null) return naming;
  const place = from + partner.index + partner[0].indexOf(partner[1] || partner[2] || '');
  const before = nameBeside(text, place, place, own);
  return before.is === 'other' ? before : naming;
}

const isAlike = (a: Shape, b: Shape) => a.form === b.form && a.to - a.from === b.to - b.from;

/** Only a comma, "og", a line break and the like stand between two numbers of a list. */
function isLink(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINK || end === start) return false;
  return /^[\s,;/&•*-]*(?:og|samt|eller|and|or)?[\s,;/&•*-]*$/.test(text.slice(start, end));
}

/** "…, og på den yngste …": the same sentence goes on to the next person. */
function isContinued(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_CONTINUATION) return false;
  return /^,? (?:og|samt|mens|and) [a-zæøå ]{1,30}:? $/i.test(text.slice(start, end));
}

const LONGEST_CONTINUATION = 40;

/** With no words of an organisation's own. */
export const NO_OWN_WORDS: OwnWords = {
  cprWords: cprDefaults.cprWords,
  otherNumberWords: cprDefaults.otherNumberWords,
};
