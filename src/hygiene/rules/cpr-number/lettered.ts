import { isLetter } from '../../danish/words';
import { classOf, digitOf, INVISIBLE } from './characters';
import { type Meaning, meaningOfLettered } from './number';
import type { Run } from './runs';
import { FORMS, type Shape, type Written } from './shapes';
import type { Against } from './surroundings';

/** An eCPR as written: DDMMYY, a digit for the century, two letters, a digit for the sex. */
export interface Lettered {
  readonly shape: Shape;
  /** Its ten characters in `digits`: ASCII, letters in capitals. */
  readonly written: Written;
  readonly meaning: Meaning;
  /** The letters are written in small, as no system writes them. */
  readonly small: boolean;
}

/** More invisible characters than this in a row are no accident of a word processor. */
const MOST_INVISIBLE = 4;
/** From a word that says whom a number is about to the number. */
const LONGEST_BEFORE = 48;

/**
 * The eCPR whose digits end a run, "020329-1" before "WQ3", if one does. Looks at four groups and a few characters.
 * Formats: nspop.dk, "eCPR formater"; hl7dk/dk-core, invariants x-ecpr and d-ecpr.
 */
export function letteredAt(text: string, run: Run): Lettered | null {
  const shape = shapeAtEnd(run);
  if (shape === null) return null;
  const first = visibleFrom(text, run.end);
  const second = visibleFrom(text, first + 1);
  const last = visibleFrom(text, second + 1);
  const letters = letterAt(text, first) + letterAt(text, second);
  const sex = digitOf(text.charCodeAt(last));
  if (letters.length < 2 || sex < 0) return null;
  const start = run.starts[shape.from] as number;
  let digits = '';
  let lastFour = start;
  for (let at = start; at < run.end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit < 0) continue;
    lastFour = at;
    digits += digit;
  }
  digits += letters.toUpperCase() + sex;
  const meaning = meaningOfLettered(digits);
  if (meaning === null) return null;
  const written = { digits, start, end: last + 1, lastFour, year: null };
  return { shape, written, meaning, small: letters !== letters.toUpperCase() };
}

/** The last groups of a run, as the seven digits may be written: "0203291", "020329-1", "02.03.29-1". */
function shapeAtEnd({ counts, joints }: Run): Shape | null {
  const to = counts.length;
  if (counts[to - 1] !== 7 && counts[to - 1] !== 1) return null;
  const shape = (form: Shape['form'], groups: number): Shape => ({
    form,
    from: to - groups,
    to,
    longYear: false,
  });
  if (counts[to - 1] === 7) return shape('bare', 1);
  const joint = joints[to - 2];
  if (joint === undefined) return null;
  if (counts[to - 2] === 6) return shape(FORMS[joint], 2);
  const dated = counts[to - 2] === 2 && counts[to - 3] === 2 && counts[to - 4] === 2;
  return dated && joints[to - 4] === joints[to - 3] ? shape('dotted-date', 4) : null;
}

/** What speaks against it from how it is written: it has no check digit, and part numbers look alike. */
export function againstLettered(text: string, { written, small }: Lettered): Against[] {
  const against: Against[] = [];
  const behind = text.charAt(written.end);
  if (small) against.push('small');
  if ('-./_'.indexOf(behind) >= 0 && digitOf(text.charCodeAt(written.end + 1)) >= 0) against.push('longer');
  if (digitOf(text.charCodeAt(written.end)) >= 0) against.push('id');
  if (!SAYS_WHOM.test(text.slice(Math.max(0, written.start - LONGEST_BEFORE), written.start))) {
    against.push('unsaid');
  }
  return against;
}

/** "Ida Bech, …", "Vedr. …": a person's name, or a word that says what a mail is about. */
const SAYS_WHOM =
  /(?:[A-ZÆØÅ][a-zæøåéöäü]+[ -][A-ZÆØÅ][a-zæøåéöäü]+|(?:^|[^A-Za-zæøå])(?:[Vv]edr|[Vv]edrørende|[Aa]ng|[Aa]ngående|R[Ee])[.:]*)[,:]? ?\(?$/;

function visibleFrom(text: string, start: number): number {
  let at = start;
  while (at < start + MOST_INVISIBLE && at < text.length && classOf(text.charCodeAt(at)) === INVISIBLE) at++;
  return at;
}

/** A letter from A to Z, full-width ones too; '' for anything else. */
function letterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const narrow = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return narrow < 0x80 && isLetter(narrow) ? String.fromCharCode(narrow) : '';
}
