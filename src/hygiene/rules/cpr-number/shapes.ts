import { digitOf } from './characters';
import type { Joint, Run } from './runs';

/** How a number is written; the more of a CPR number's look it has, the less else is asked of it. */
export type Form =
  /** 010190-1234, with any dash, also " - ". */
  | 'dash'
  /** 01.01.90-1234, 01-01-90-1234 */
  | 'dotted-date'
  /** 01.01.1990-1234, 01011990-1234, 01011990 1234 */
  | 'long-year'
  | 'bare'
  | 'space'
  | 'slash'
  | 'dot'
  | 'underscore'
  /** Some other mark between: 010190,1234 */
  | 'odd'
  /** Split over two table cells. */
  | 'cell'
  /** Split over two lines. */
  | 'line'
  /** 01.01.90 1234, 01 01 90 1234 */
  | 'spaced-date'
  /** 1.1.90-1234 */
  | 'short-date'
  /** Ten digits grouped in any other way. */
  | 'loose';

/** Groups of a run that hold ten digits as a CPR number may be written. */
export interface Shape {
  readonly form: Form;
  /** First group, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The year is written with four digits. */
  readonly longYear: boolean;
}

/** The ten digits of a shape and their place. */
export interface Written {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Where the last four digits begin. */
  readonly lastFour: number;
  /** The year as written, where it has four digits. */
  readonly year: number | null;
}

/** The form that six and four digits have with a joint between them. */
export const FORMS: Readonly<Record<Joint, Form>> = {
  dash: 'dash',
  'spaced-dash': 'dash',
  space: 'space',
  slash: 'slash',
  'spaced-slash': 'slash',
  dot: 'dot',
  underscore: 'underscore',
  odd: 'odd',
  cell: 'cell',
  line: 'line',
};

/** The shape that begins at group `from`, if one does. Looks at no more than ten groups. */
export function shapeAt(run: Run, from: number): Shape | null {
  const { counts, joints } = run;
  const [a, b, c, d] = [counts[from], counts[from + 1], counts[from + 2], counts[from + 3]];
  const shape = (form: Form, groups: number, longYear = false): Shape => ({
    form,
    from,
    to: from + groups,
    longYear,
  });
  if (a === 10) return shape('bare', 1);
  if (a === 6 && b === 4) return shape(FORMS[joints[from] as Joint], 2);
  if (a === 8 && b === 4) return isYearJoint(joints[from]) ? shape('long-year', 2, true) : null;
  if (a === 2 && b === 2 && d === 4 && (c === 2 || c === 4) && isDateJoint(run, from)) {
    const last = joints[from + 2];
    if (c === 4) return isYearJoint(last) ? shape('long-year', 4, true) : null;
    if (isDash(last)) return shape('dotted-date', 4);
    return last === 'space' || last === 'slash' || last === 'dot' ? shape('spaced-date', 4) : null;
  }
  if (isShortDate(run, from)) return shape('short-date', 4);
  return from === 0 && isLoose(run) ? shape('loose', counts.length) : null;
}

/** Reads the digits of a shape, dropping the century of a year written with four. */
export function readWritten(text: string, run: Run, shape: Shape): Written {
  const start = run.starts[shape.from] as number;
  const end = run.ends[shape.to - 1] as number;
  const keepFrom = shape.longYear ? 8 : 6;
  let all = '';
  let lastFour = start;
  let group = shape.from;
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) continue;
    if (shape.form === 'short-date' && at === run.starts[group]) {
      if (run.counts[group] === 1) all += '0';
      group += 1;
    }
    if (all.length === keepFrom) lastFour = at;
    all += digit;
  }
  if (!shape.longYear) return { digits: all, start, end, lastFour, year: null };
  const digits = all.slice(0, 4) + all.slice(6);
  return { digits, start, end, lastFour, year: Number(all.slice(4, 8)) };
}

const isDash = (joint: Joint | undefined) => joint === 'dash' || joint === 'spaced-dash';

/** The written year must fit the seventh digit, which tells most dates with a time from numbers. */
const isYearJoint = (joint: Joint | undefined) => isDash(joint) || joint === 'space';

function isDateJoint({ joints }: Run, from: number): boolean {
  const [first, second] = [joints[from], joints[from + 1]];
  if (first === 'slash' && second === 'dash') return true; // 7/7-61
  return first === second && (first === 'dash' || first === 'dot' || first === 'slash' || first === 'space');
}

/** A day or a month of one digit, and a hyphen before the last four. */
function isShortDate(run: Run, from: number): boolean {
  const { counts, joints } = run;
  const [a, b] = [counts[from] || 0, counts[from + 1] || 0];
  return (
    a <= 2 &&
    b <= 2 &&
    counts[from + 2] === 2 &&
    counts[from + 3] === 4 &&
    isDateJoint(run, from) &&
    isDash(joints[from + 2])
  );
}

/** The whole run is ten digits, parted by nothing but spaces, dashes, dots and slashes. */
function isLoose({ counts, joints }: Run): boolean {
  if (counts.length < 2 || counts.length > 10) return false;
  if (joints.some((joint) => joint === 'cell' || joint === 'line' || joint === 'odd')) return false;
  return counts.reduce((sum, count) => sum + count, 0) === 10;
}
