import { nameBefore, nameBeside, nameIn } from './beside';
import { columnHeadings } from './columns';
import type { Before } from './heirs';
import { maskedBefore } from './masked';
import type { OwnWords } from './names';
import { type Naming, NOT_NAMED } from './naming';
import type { Shape, Written } from './shapes';

/** Names numbers, asked in ascending order; numbers without a real date are only `passed`. */
export interface Namer {
  readonly own: OwnWords;
  passed(written: Written, shape: Shape): void;
  nameOf(written: Written): Naming;
  /** The number before this one; null: there is none. */
  before(): Before | null;
  /** What was found of the number asked for last. */
  found(naming: Naming): void;
}

/**
 * In a list ("CPR: …, … og …", "fakturanumre: …") what the first number is called holds for all that are written alike;
 * in a table the column's heading comes first.
 */
export function namesIn(text: string, own: OwnWords): Namer {
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

/** The next number of a list stands no further away than this. */
const LONGEST_LINK = 8;

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
