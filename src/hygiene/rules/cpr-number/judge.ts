import type { Certainty } from '../../mail/types';
import type { Naming } from './naming';
import { hasCheckDigit, isLettered, isListedDate, type Meaning } from './number';
import type { Form } from './shapes';
import type { Against } from './surroundings';

/** All that is known about one number; `judge` weighs it. */
export interface Evidence {
  readonly form: Form;
  readonly meaning: Meaning;
  readonly checkDigit: boolean;
  readonly listedDate: boolean;
  readonly naming: Naming;
  readonly against: readonly Against[];
}

/** 0 is no finding; 1, 2 and 3 are the three degrees of certainty. */
export type Rank = 0 | 1 | 2 | 3;

export const CERTAINTY: Readonly<Record<1 | 2 | 3, Certainty>> = { 1: 'possible', 2: 'likely', 3: 'certain' };

/** What a way of writing is worth: named as a CPR number; with a date of birth or a person beside it; on its own. */
interface Worth {
  /** With a valid check digit (or a listed date), and without. */
  readonly cpr: readonly [Rank, Rank];
  readonly person: readonly [Rank, Rank];
  readonly alone: readonly [Rank, Rank];
}

/**
 * The table of certainties; README.md shows it in words. A random ten-digit number has a valid date in 3.66 % of cases and
 * a valid check digit too in 0.33 %, so ten bare digits need more than a date.
 */
const WORTH: Readonly<Record<Form, Worth>> = {
  dash: { cpr: [3, 3], person: [3, 3], alone: [3, 2] },
  'dotted-date': { cpr: [3, 3], person: [3, 3], alone: [3, 2] },
  'long-year': { cpr: [3, 3], person: [3, 2], alone: [2, 1] },
  bare: { cpr: [3, 3], person: [3, 2], alone: [2, 2] },
  space: { cpr: [3, 3], person: [3, 2], alone: [2, 2] },
  slash: { cpr: [3, 3], person: [3, 2], alone: [2, 2] },
  dot: { cpr: [3, 3], person: [2, 2], alone: [2, 0] },
  underscore: { cpr: [3, 3], person: [3, 2], alone: [2, 0] },
  odd: { cpr: [3, 2], person: [2, 2], alone: [1, 0] },
  cell: { cpr: [3, 2], person: [2, 0], alone: [2, 0] },
  line: { cpr: [3, 2], person: [2, 0], alone: [2, 0] },
  'spaced-date': { cpr: [3, 3], person: [3, 2], alone: [2, 2] },
  'short-date': { cpr: [3, 3], person: [3, 2], alone: [0, 0] },
  loose: { cpr: [3, 2], person: [2, 0], alone: [0, 0] },
};

/** How many degrees each thing takes off; see README.md. A number called "CPR" keeps what its name gives it. */
const TAKES: Readonly<Record<Against, number>> = {
  longer: 2,
  account: 3,
  link: 1,
  path: 1,
  glued: 1,
  id: 1,
  time: 2,
  appointment: 1,
  range: 2,
  code: 0, // at most a hint
  pattern: 2,
  placeholder: 2,
  birth: 1,
  small: 1,
  unsaid: 1,
};

/** Look-alikes lower the number that they name or touch, and no other; one that a thing bears is a hint at most. */
export function judge(evidence: Evidence): Rank {
  const weighed = weigh(evidence);
  return evidence.naming.is === 'thing' ? rank(Math.min(weighed, 1)) : weighed;
}

function weigh(evidence: Evidence): Rank {
  const { form, naming, against } = evidence;
  const dashed = form === 'dash' || form === 'dotted-date';
  if (naming.is === 'other' || (naming.is === 'production' && !dashed)) return 0;
  if ((naming.is === 'call' || naming.is === 'unknown') && !dashed) return 0;
  if (naming.is === 'case') return dashed && evidence.checkDigit ? 1 : 0;
  // One pattern over and over is a form's example, whatever stands beside it.
  if (against.indexOf('pattern') >= 0 && !evidence.checkDigit) return 0;
  const worth = worthOf(evidence);
  // Sweden writes YYMMDD-NNNN: a day above 60 is a year there.
  if (naming.is === 'foreign') return evidence.meaning.kind === 'cpr' ? rank(Math.min(worth, 1)) : 0;
  if (naming.is === 'unknown') return isLettered(evidence.meaning) ? 0 : rank(Math.min(worth, 1));
  if (naming.is === 'thing' && !dashed) return 0;
  const base = naming.is !== 'cpr' && against.indexOf('code') >= 0 ? rank(Math.min(worth, 1)) : worth;
  if (naming.is === 'cpr') return against.indexOf('placeholder') >= 0 ? rank(base - 1) : base;
  let taken = naming.is === 'perhaps' || naming.is === 'production' ? 1 : 0;
  for (const one of against) {
    if (one === 'birth' || (one === 'unsaid' && (naming.is === 'near' || isPerson(naming)))) continue;
    // A person with a number whose check digit fits is no period.
    if (one === 'range' && isPerson(naming) && evidence.checkDigit) continue;
    // Ten bare digits in an address or an identifier are one of its numbers; with a hyphen they still look like CPR.
    taken += !dashed && (one === 'link' || one === 'id') ? 3 : TAKES[one];
  }
  // A birth date out of reach: the hyphen still shows what the writer meant.
  if (against.indexOf('birth') >= 0) return dashed ? rank(Math.min(base, 2) - taken) : rank(base - taken - 1);
  return rank(base - taken);
}

function worthOf({ form, naming, meaning, checkDigit, listedDate }: Evidence): Rank {
  const worth = WORTH[form];
  const named = naming.is === 'cpr' ? worth.cpr : isPerson(naming) ? worth.person : worth.alone;
  if (isLettered(meaning)) return letteredWorth(form, naming);
  if (meaning.kind === 'cpr' && naming.is === 'near') {
    const fits = checkDigit || listedDate ? 0 : 1;
    return rank(Math.max(worth.alone[fits], Math.min(worth.person[fits], 2)));
  }
  if (meaning.kind === 'cpr') return checkDigit || listedDate ? named[0] : named[1];
  // Replacement numbers are in no register and need no check digit: the way of writing and the words must carry them.
  return naming.is === 'cpr' ? named[1] : rank(Math.min(named[1], 2));
}

/** Two letters in the right place say more than ten digits do; part numbers have them too (`unsaid` is taken off). */
function letteredWorth(form: Form, naming: Naming): Rank {
  if (naming.is === 'cpr') return 3;
  const dashed = WORTH[form].alone[0] === 3;
  if (isPerson(naming)) return dashed ? 3 : 2;
  return dashed || form === 'bare' ? 2 : 1;
}

const isPerson = ({ is }: Naming) => is === 'birth' || is === 'person';

function rank(value: number): Rank {
  return value <= 0 ? 0 : value >= 3 ? 3 : (value as Rank);
}

/** The part of the evidence that the digits alone give. */
export function evidenceOfDigits(
  digits: string,
  meaning: Meaning,
): Pick<Evidence, 'checkDigit' | 'listedDate'> {
  return { checkDigit: !isLettered(meaning) && hasCheckDigit(digits), listedDate: isListedDate(meaning) };
}
