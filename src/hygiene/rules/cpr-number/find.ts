import type { Range } from '../../mail/types';
import { apartAt } from './apart';
import { DIGIT } from './characters';
import { companyOf, isBegun, ownerBehind } from './company';
import { inherited } from './heirs';
import { type Evidence, evidenceOfDigits, judge, type Rank } from './judge';
import { againstLettered, type Lettered, letteredAt } from './lettered';
import { type Namer, namesIn } from './namer';
import { isNumberName, type OwnWords } from './names';
import type { Naming } from './naming';
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
      lettered && lettered.shape.from >= taken
        ? examineLettered(text, run, lettered, now, namer)
        : taken < run.counts.length && examineApart(text, run, namer);
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
  if (count === 0 || count === 6 || count === 7 || count === 8 || count === 10) return 0;
  const mark = text.charCodeAt(at);
  if (isAsciiLetter(mark)) return at;
  const plain = mark === 32 || mark === 44 || mark === 46 || mark === 58 || mark === 10;
  return plain && isAsciiLetter(text.charCodeAt(at + 1)) ? at : 0;
}

const isAsciiLetter = (code: number) => code < 128 && (code | 32) >= 97 && (code | 32) <= 122;

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

/** The last four are called so: nothing else is made of two parts like that. */
function examineApart(text: string, run: Run, namer: Namer): CprNumber | null {
  const apart = apartAt(text, run);
  const meaning = apart && meaningOf(apart.written.digits);
  if (!apart || !meaning || (apart.written.year !== null && apart.written.year !== meaning.year)) return null;
  const { written, shape } = apart;
  namer.passed(written, shape);
  const naming: Naming = { is: 'cpr', where: { start: run.end, end: written.lastFour } };
  namer.found(naming);
  const { digits } = written;
  const evidence: Evidence = {
    form: shape.form,
    meaning,
    naming,
    against: [],
    ...evidenceOfDigits(digits, meaning),
  };
  const { start, end, lastFour } = written;
  return { start, end, lastFour, digits, rank: judge(evidence), evidence };
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

/** With no words of an organisation's own. */
export const NO_OWN_WORDS: OwnWords = {
  cprWords: cprDefaults.cprWords,
  otherNumberWords: cprDefaults.otherNumberWords,
};
