import {
  classOf,
  DASH,
  DOT,
  digitOf,
  INVISIBLE,
  LINE,
  NONE,
  ODD,
  SLASH,
  SPACE,
  TAB,
  UNDERSCORE,
} from './characters';

/** What stands between two groups of digits. */
export type Joint =
  | 'dash'
  | 'spaced-dash'
  | 'space'
  | 'slash'
  | 'spaced-slash'
  | 'dot'
  | 'underscore'
  | 'odd'
  /** A tab: from one table cell to the next. */
  | 'cell'
  | 'line';

/** Digits that stand together: "01 01 90-1234" is one run of four groups. */
export interface Run {
  /** Per group: offset of its first digit, offset after its last one, how many digits. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly counts: readonly number[];
  /** `joints[n]` stands between group n and group n + 1. */
  readonly joints: readonly Joint[];
  readonly end: number;
}

/** More invisible characters than this between two digits are no accident of a word processor. */
const MOST_INVISIBLE = 4;
/** Longest thing between two groups, in code units. Bounds the look ahead, so that hostile input stays linear. */
const LONGEST_JOINT = 14;
const QUOTE_MARK = 0x3e; // ">", which plain-text mail puts before each quoted line

/** Reads the run of digits that begins at `start`, which must be a digit. Linear in the length of the run. */
export function readRun(text: string, start: number): Run {
  const starts: number[] = [];
  const ends: number[] = [];
  const counts: number[] = [];
  const joints: Joint[] = [];
  let at = start;
  for (;;) {
    starts.push(at);
    let count = 0;
    let end = at;
    for (let next = at; next >= 0; next = nextDigit(text, end)) {
      count += 1;
      end = next + 1;
    }
    counts.push(count);
    ends.push(end);
    const joint = readJoint(text, end);
    if (joint === null) return { starts, ends, counts, joints, end };
    joints.push(joint.is);
    at = joint.end;
  }
}

/** The digit that follows at `at`, over a few invisible characters; -1 where none does. */
function nextDigit(text: string, at: number): number {
  const last = Math.min(text.length - 1, at + MOST_INVISIBLE);
  for (let next = at; next <= last; next++) {
    const code = text.charCodeAt(next);
    if (digitOf(code) >= 0) return next;
    if (classOf(code) !== INVISIBLE) return -1;
  }
  return -1;
}

function readJoint(text: string, start: number): { is: Joint; end: number } | null {
  const seen = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const limit = Math.min(text.length, start + LONGEST_JOINT);
  let spacesSinceMark = 0;
  let markBeginsLine = false;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (digitOf(code) >= 0) {
      const bullet = markBeginsLine && spacesSinceMark > 0;
      const is = bullet ? null : jointOf(seen);
      return is === null ? null : { is, end: at };
    }
    const kind = classOf(code);
    if (kind === INVISIBLE) continue;
    const quoting = code === QUOTE_MARK && (seen[LINE] as number) > 0;
    if (kind === NONE && !quoting) return null;
    if (quoting || (code === 10 && text.charCodeAt(at - 1) === 13)) continue; // CR LF is one line break
    seen[kind] = (seen[kind] as number) + 1;
    if (kind === SPACE) spacesSinceMark += 1;
    if (kind !== SPACE && kind !== TAB && kind !== LINE) {
      spacesSinceMark = 0;
      markBeginsLine = (seen[LINE] as number) > 0;
    }
  }
  return null;
}

/** Names a joint by how often each class of character stands in it; null for what parts two numbers. */
function jointOf(seen: readonly number[]): Joint | null {
  const count = (kind: number) => seen[kind] as number;
  const spaces = count(SPACE);
  const breaks = count(TAB) + count(LINE);
  const marks = count(DASH) + count(SLASH) + count(DOT) + count(UNDERSCORE) + count(ODD);
  const doubleDash = count(DASH) === 2 && marks === 2;
  if (marks > 1 && !doubleDash) return null;
  if (breaks > 1 || spaces > 4) return null;
  if (count(DASH) > 0) return spaces + breaks > 0 ? 'spaced-dash' : 'dash';
  if (count(SLASH) > 0) {
    if (spaces > 2 || breaks > 0) return null;
    return spaces === 0 ? 'slash' : 'spaced-slash';
  }
  if (marks > 0) {
    // A dot or comma with a space ends a sentence or parts a list.
    if (spaces + breaks > 0) return null;
    if (count(DOT) > 0) return 'dot';
    return count(UNDERSCORE) > 0 ? 'underscore' : 'odd';
  }
  if (count(TAB) > 0) return 'cell';
  if (count(LINE) > 0) return 'line';
  return spaces > 0 && spaces <= 3 ? 'space' : null;
}
